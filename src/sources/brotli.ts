import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';

/** Undoes Brotli; refuses to make more than `size` bytes. */
export function decompressBrotli(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const plain = brotliDecompressSync(bytes, {
    maxOutputLength: Math.max(size, 1),
    chunkSize: Math.max(size, 64),
  });
  return new Uint8Array(plain.buffer, plain.byteOffset, plain.length);
}

/** Brotli at its densest, with a window over the whole block. */
export function compressBrotli(bytes: Uint8Array): Promise<Uint8Array> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
