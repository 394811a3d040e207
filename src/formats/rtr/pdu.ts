/** Types of PDUs (RFC 8210 §5, RFC 6810 §5). */
export const PDU = {
  serialNotify: 0,
  serialQuery: 1,
  resetQuery: 2,
  cacheResponse: 3,
  ipv4Prefix: 4,
  ipv6Prefix: 6,
  endOfData: 7,
  cacheReset: 8,
  errorReport: 10,
} as const;

/** Version, type, session or code of an error, length. */
const HEAD = 8;
/** Error reports carry the message that was wrong; nothing else is nearly as long. */
const LONGEST = 1 << 17;

/** What asks for everything that the cache has. */
export function resetQuery(version: number): Uint8Array {
  return pdu(version, PDU.resetQuery, 0, HEAD);
}

/** What asks for the changes since a serial of a session. */
export function serialQuery(version: number, session: number, serial: number): Uint8Array {
  const out = pdu(version, PDU.serialQuery, session, 12);
  new DataView(out.buffer).setUint32(HEAD, serial);
  return out;
}

function pdu(version: number, type: number, session: number, length: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  view.setUint8(0, version);
  view.setUint8(1, type);
  view.setUint16(2, session);
  view.setUint32(4, length);
  return out;
}

/** Where a PDU lies in bytes that hold several, and what its head says. */
export interface PduAt {
  readonly version: number;
  readonly type: number;
  /** Number of the session; of an error report its code. */
  readonly session: number;
  readonly at: number;
  readonly end: number;
}

/**
 * The PDU that begins at an octet: `short` where more has to come first, `bad` where it is none (length out of bounds, or too short for its type).
 */
export function pduAt(bytes: Uint8Array, at: number): PduAt | 'short' | 'bad' {
  if (at + HEAD > bytes.length) return 'short';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [version, type] = [bytes[at], bytes[at + 1]];
  const length = view.getUint32(at + 4);
  if (version > 2 || length < shortest(version, type) || length > LONGEST) return 'bad';
  if (at + length > bytes.length) return 'short';
  return { version, type, session: view.getUint16(at + 2), at, end: at + length };
}

function shortest(version: number, type: number): number {
  switch (type) {
    case PDU.serialNotify:
    case PDU.serialQuery:
      return 12;
    case PDU.ipv4Prefix:
      return 20;
    case PDU.ipv6Prefix:
      return 32;
    case PDU.endOfData:
      return version === 0 ? 12 : 24;
    default:
      return HEAD;
  }
}

/** Cuts a session into its PDUs, whatever the chunks; `onFault` where one cannot be, and nothing more after it. */
export function createPduFrames(
  onPdu: (bytes: Uint8Array, pdu: PduAt) => void,
  onFault: () => void,
): (chunk: Uint8Array) => void {
  let waiting = new Uint8Array(0);
  let isOver = false;
  return (chunk) => {
    if (isOver) return;
    const bytes = new Uint8Array(waiting.length + chunk.length);
    bytes.set(waiting);
    bytes.set(chunk, waiting.length);
    let at = 0;
    for (;;) {
      const one = pduAt(bytes, at);
      if (one === 'short') break;
      if (one === 'bad') {
        isOver = true;
        onFault();
        return;
      }
      onPdu(bytes.slice(at, one.end), { ...one, at: 0, end: one.end - at });
      at = one.end;
    }
    waiting = bytes.slice(at);
  };
}
