/** A larger window than zstd's own tool decompresses unasked (its level 22) is refused. */
export const MOST_WINDOW_BYTES = 1 << 27;

/** What the header of a frame says (RFC 8878 §3.1.1.1). */
export interface ZstdFrame {
  readonly headerBytes: number;
  /** How far back matches reach, and no more than the content has. */
  readonly windowBytes: number;
  /** Undefined where it is not told. */
  readonly contentBytes: number | undefined;
  readonly hasChecksum: boolean;
  /** 0 = none. */
  readonly dictionary: number;
  /** The same frame without checksum and with no larger window than needed. */
  readonly plainHeader: Uint8Array;
}

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd] as const;

export function isZstd(head: Uint8Array): boolean {
  return MAGIC.every((byte, at) => head[at] === byte);
}

export function isSkippable(head: Uint8Array): boolean {
  return (head[0] & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}

/** Reads the header of a frame at the beginning of `head`; `short` where it is not all there. */
export function readFrameHeader(head: Uint8Array): ZstdFrame | 'short' | 'damaged' {
  if (head.length < 5) return 'short';
  const descriptor = head[4];
  if (descriptor & 8) return 'damaged';
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const sizeCode = descriptor >> 6;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3];
  const contentSizeBytes = sizeCode === 0 ? (isSingleSegment ? 1 : 0) : 1 << sizeCode;
  const dictionaryAt = isSingleSegment ? 5 : 6;
  const headerBytes = dictionaryAt + dictionaryBytes + contentSizeBytes;
  if (head.length < headerBytes) return 'short';
  const contentBytes =
    contentSizeBytes === 0
      ? undefined
      : numberAt(head, dictionaryAt + dictionaryBytes, contentSizeBytes) + (contentSizeBytes === 2 ? 256 : 0);
  const announced = isSingleSegment ? contentBytes! : windowOf(head[5]);
  const windowBytes = Math.min(announced, contentBytes ?? Infinity);
  return {
    headerBytes,
    windowBytes,
    contentBytes,
    hasChecksum: (descriptor & 4) !== 0,
    dictionary: numberAt(head, dictionaryAt, dictionaryBytes),
    plainHeader: contentBytes === undefined ? windowHeader(head[5]) : contentHeader(windowBytes),
  };
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let index = size - 1; index >= 0; index--) value = value * 256 + bytes[at + index];
  return value;
}

function windowHeader(descriptor: number): Uint8Array {
  return Uint8Array.of(...MAGIC, 0, descriptor);
}

/** A single segment, whose window is its content size in four octets. */
function contentHeader(windowBytes: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(9));
  for (const [at, byte] of MAGIC.entries()) header.setUint8(at, byte);
  header.setUint8(4, 0xa0);
  header.setUint32(5, Math.min(windowBytes, 0xffffffff), true);
  return new Uint8Array(header.buffer);
}
