import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { Refusal } from '../core/refusal.ts';
import type { ByteSource } from '../store/byte-source.ts';
import { openSnapshotFrom, type Snapshot } from '../store/snapshot.ts';

/** Opens a snapshot file; the prefix table and other sections on demand are read from it later, when asked for. */
export async function openSnapshotFile(path: string): Promise<Snapshot> {
  const { size } = await readable(path, stat(path));
  return await openSnapshotFrom(fileAsSource(path, size), decompressBrotli);
}

/** Undoes Brotli into a buffer of its own; throws when the result has not the stated size. */
export function decompressBrotli(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliDecompressSync(bytes, { maxOutputLength: Math.max(size, 1) }));
}

/** Brotli at its densest, with a window over the whole block. */
export function compressBrotli(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

function fileAsSource(path: string, size: number): ByteSource {
  return {
    name: basename(path),
    size,
    read: async (offset, length) => {
      await using file = await readable(path, open(path, 'r'));
      const bytes = new Uint8Array(length);
      const { bytesRead } = await readable(path, file.read(bytes, 0, length, offset));
      return bytes.subarray(0, bytesRead);
    },
  };
}

/** What a file operation gives, or a refusal that names the file. */
async function readable<T>(path: string, result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Refusal('not-found', 'snapshot.not-found', { file: path });
    throw new Refusal('denied', 'file.not-readable', { file: path, reason: code ?? 'unknown' });
  }
}
