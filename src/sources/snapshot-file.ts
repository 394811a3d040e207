import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../core/refusal.ts';
import type { ByteSource } from '../store/byte-source.ts';
import { openSnapshotFrom, type Snapshot } from '../store/snapshot.ts';
import { decompressBrotli } from './brotli.ts';

/** Opens a snapshot file; the prefix table and other sections on demand are read from it later, when asked for. */
export async function openSnapshotFile(path: string): Promise<Snapshot> {
  const { size } = await readable(path, stat(path));
  return await openSnapshotFrom(fileAsSource(path, size), decompressBrotli);
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
      throw new Refusal('not-found', 'snapshot.not-found', { file: path, command: 'muruna snapshot pull' });
    throw new Refusal('denied', 'file.unreadable', { file: path, reason: code ?? 'unknown' });
  }
}
