import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** "MJB1": begins every block. */
const MAGIC = 0x4d_4a_42_31;
/** Magic, length of the compressed bytes, their CRC-32, length of what they hold. */
const HEAD = 16;
/** No writer makes larger ones. */
const LARGEST = 1 << 27;

/** Frames as they are written: compressed together, with a checksum, so that they are there whole or not at all. */
export function encodeBlock(frames: Uint8Array): Uint8Array {
  const packed = zstdCompressSync(frames);
  const out = new Uint8Array(HEAD + packed.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, packed.length);
  view.setUint32(8, crc32(packed));
  view.setUint32(12, frames.length);
  out.set(packed, HEAD);
  return out;
}

/** Hands on the frames of each block; returns where the first one that is not whole begins. */
export function readBlocks(bytes: Uint8Array, onFrames: (frames: Uint8Array) => void): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (;;) {
    const end = blockEnd(view, bytes, at);
    if (end === undefined) return at;
    const frames = unpacked(bytes.subarray(at + HEAD, end));
    if (frames?.length !== view.getUint32(at + 12)) return at;
    onFrames(frames);
    at = end;
  }
}

function blockEnd(view: DataView, bytes: Uint8Array, at: number): number | undefined {
  if (at + HEAD > bytes.length || view.getUint32(at) !== MAGIC) return undefined;
  const end = at + HEAD + view.getUint32(at + 4);
  if (end > bytes.length || view.getUint32(at + 12) > LARGEST) return undefined;
  return crc32(bytes.subarray(at + HEAD, end)) === view.getUint32(at + 8) ? end : undefined;
}

function unpacked(packed: Uint8Array): Uint8Array | undefined {
  try {
    return new Uint8Array(zstdDecompressSync(packed, { maxOutputLength: LARGEST }));
  } catch {
    return undefined;
  }
}
