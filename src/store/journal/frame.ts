/** What sources of a journal hand on: MRT records, BMP messages, lines of JSON, points of time series, or answers of an RPKI cache. */
export const JOURNAL_KINDS = ['mrt', 'bmp', 'lines', 'signals', 'rtr'] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/**
 * One entry of a journal, in the order of arrival.
 *
 * - `source` gives a number to a source, once in each segment before it is used;
 * - `message` is what arrived, its bytes as they came;
 * - `end` says that a source had nothing more.
 */
export type JournalFrame =
  | {
      readonly type: 'source';
      readonly source: number;
      readonly kind: JournalKind;
      readonly collector: string;
      readonly name: string;
    }
  | {
      readonly type: 'message';
      readonly source: number;
      /** Arrival, unix seconds. */
      readonly time: number;
      readonly bytes: Uint8Array;
    }
  | { readonly type: 'end'; readonly source: number };

const TYPE = { source: 1, message: 2, end: 3 } as const;
/** Length of what follows, type, source. */
const HEAD = 4 + 1 + 2;
const TIME = 8;

/** Octets before the bytes of a message. */
export const MESSAGE_AT = HEAD + TIME;

/**
 * Writes the octets of a frame: length of the rest (32 bits), type, number of the source (16 bits), and what the type needs; big-endian. There must be room for
 * `encodedLength` of them. Returns where they end.
 */
export function encodeFrame(frame: JournalFrame, out: DataView, at: number): number {
  const octets = new Uint8Array(out.buffer, out.byteOffset);
  if (frame.type === 'message')
    return encodeMessageFrame(frame.source, frame.time, frame.bytes, out, octets, at);
  if (frame.type === 'end') return encodeHead(TYPE.end, frame.source, HEAD, out, at);
  const text = sourceText(frame);
  const end = encodeHead(TYPE.source, frame.source, HEAD + 1 + text.length, out, at);
  octets[at + HEAD] = JOURNAL_KINDS.indexOf(frame.kind);
  octets.set(text, at + HEAD + 1);
  return end;
}

/** The same of a message, without an object for it; `octets` are those of `out`. */
export function encodeMessageFrame(
  source: number,
  time: number,
  bytes: Uint8Array,
  out: DataView,
  octets: Uint8Array,
  at: number,
): number {
  const end = encodeHead(TYPE.message, source, MESSAGE_AT + bytes.length, out, at);
  out.setFloat64(at + HEAD, time);
  octets.set(bytes, at + MESSAGE_AT);
  return end;
}

/** Octets of a frame as `encodeFrame` writes it. */
export function encodedLength(frame: JournalFrame): number {
  if (frame.type === 'message') return MESSAGE_AT + frame.bytes.length;
  return frame.type === 'end' ? HEAD : HEAD + 1 + sourceText(frame).length;
}

function sourceText({ collector, name }: { collector: string; name: string }): Uint8Array {
  return new TextEncoder().encode(`${collector}\n${name}`);
}

function encodeHead(type: number, source: number, length: number, out: DataView, at: number): number {
  out.setUint32(at, length - 4);
  out.setUint8(at + 4, type);
  out.setUint16(at + 5, source);
  return at + length;
}

/**
 * Calls `onFrame` for each frame with where it begins. Messages are views of `bytes`. False where the bytes are not of the form: what
 * came before has been handed on.
 */
export function readFrames(bytes: Uint8Array, onFrame: (frame: JournalFrame, at: number) => void): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at < bytes.length) {
    const end = at + 4 <= bytes.length ? at + 4 + view.getUint32(at) : Infinity;
    if (end > bytes.length || end < at + HEAD) return false;
    const frame = frameIn(view, bytes, at, end);
    if (!frame) return false;
    onFrame(frame, at);
    at = end;
  }
  return true;
}

function frameIn(view: DataView, bytes: Uint8Array, at: number, end: number): JournalFrame | undefined {
  const source = view.getUint16(at + 5);
  switch (view.getUint8(at + 4)) {
    case TYPE.message:
      if (end < at + MESSAGE_AT) return undefined;
      return {
        type: 'message',
        source,
        time: view.getFloat64(at + HEAD),
        bytes: bytes.subarray(at + MESSAGE_AT, end),
      };
    case TYPE.end:
      return { type: 'end', source };
    case TYPE.source: {
      const kind = JOURNAL_KINDS[bytes[at + HEAD]];
      if (end <= at + HEAD || kind === undefined) return undefined;
      const [collector, ...name] = new TextDecoder().decode(bytes.subarray(at + HEAD + 1, end)).split('\n');
      return { type: 'source', source, kind, collector, name: name.join('\n') };
    }
    default:
      return undefined;
  }
}
