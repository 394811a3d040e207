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

/** The octets of a frame: length of the rest (32 bits), type, number of the source (16 bits), and what the type needs; big-endian. */
export function encodeFrame(frame: JournalFrame): Uint8Array {
  if (frame.type === 'message') {
    const out = framed(TYPE.message, frame.source, TIME + frame.bytes.length);
    new DataView(out.buffer).setFloat64(HEAD, frame.time);
    out.set(frame.bytes, MESSAGE_AT);
    return out;
  }
  if (frame.type === 'end') return framed(TYPE.end, frame.source, 0);
  const text = new TextEncoder().encode(`${frame.collector}\n${frame.name}`);
  const out = framed(TYPE.source, frame.source, 1 + text.length);
  out[HEAD] = JOURNAL_KINDS.indexOf(frame.kind);
  out.set(text, HEAD + 1);
  return out;
}

/** Octets of a frame as `encodeFrame` writes it. */
export function encodedLength(frame: JournalFrame): number {
  if (frame.type === 'message') return MESSAGE_AT + frame.bytes.length;
  return frame.type === 'end' ? HEAD : encodeFrame(frame).length;
}

function framed(type: number, source: number, more: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(HEAD + more);
  const view = new DataView(out.buffer);
  view.setUint32(0, out.length - 4);
  view.setUint8(4, type);
  view.setUint16(5, source);
  return out;
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
