import { wasmBytes } from './checksums.wasm.generated.ts';
import { layOutMemory, startKernel } from './wasm-memory.ts';

/** A checksum of data that come in pieces of any size. */
export interface Checksum {
  add(bytes: Uint8Array): void;
  /** Of all that was added, as an unsigned 32-bit number. */
  value(): number;
  /** Begins anew. */
  clear(): void;
}

interface Exports {
  addToCrc(crc: number, at: number, end: number): number;
  openXxh64(lanes: number): void;
  addStripes(lanes: number, at: number, end: number): void;
  xxh64Low(lanes: number, total: number, at: number, end: number): number;
}

const STRIPE_BYTES = 32;
const WINDOW_BYTES = 1 << 16;

/** CRC-32 as gzip has it (RFC 1952 §8). */
export function crc32(): Checksum {
  const { memory, views, at } = layOutMemory({
    crcTables: { type: 'u32', of: CRC_TABLES },
    window: { type: 'u8', of: WINDOW_BYTES },
  });
  const kernel = startKernel(wasmBytes, memory, at) as Exports;
  let crc = -1;
  return {
    add(bytes) {
      for (let from = 0; from < bytes.length; from += WINDOW_BYTES) {
        const part = bytes.subarray(from, from + WINDOW_BYTES);
        views.window.set(part);
        crc = kernel.addToCrc(crc, at.window, at.window + part.length);
      }
    },
    value: () => ~crc >>> 0,
    clear: () => void (crc = -1),
  };
}

/** The low 32 bits of XXH64 with seed 0, the content checksum of zstd (RFC 8878 §3.1.1). */
export function xxh64Low(): Checksum {
  const { memory, views, at } = layOutMemory({
    lanes: { type: 'f64', of: 4 },
    window: { type: 'u8', of: STRIPE_BYTES + WINDOW_BYTES },
  });
  const kernel = startKernel(wasmBytes, memory) as Exports;
  let total = 0;
  /** Bytes of the last stripe, not yet whole, at the beginning of the window. */
  let held = 0;
  const clear = (): void => {
    kernel.openXxh64(at.lanes);
    total = 0;
    held = 0;
  };
  clear();
  return {
    add(bytes) {
      total += bytes.length;
      for (let from = 0; from < bytes.length; from += WINDOW_BYTES) {
        const part = bytes.subarray(from, from + WINDOW_BYTES);
        views.window.set(part, held);
        const size = held + part.length;
        held = size % STRIPE_BYTES;
        kernel.addStripes(at.lanes, at.window, at.window + size - held);
        views.window.copyWithin(0, size - held, size);
      }
    },
    value: () => kernel.xxh64Low(at.lanes, total, at.window, at.window + held) >>> 0,
    clear,
  };
}

/** Table t tells what a byte does to the checksum t bytes later. */
const CRC_TABLES = crcTables();

function crcTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++)
    tables[at] = (tables[at - 256] >>> 8) ^ tables[tables[at - 256] & 255];
  return tables;
}
