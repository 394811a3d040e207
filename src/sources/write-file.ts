import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../core/refusal.ts';
import { clearWhenEnded } from './clear-when-ended.ts';

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed; what stood there before stays until
 * then, and a signal in the middle leaves nothing behind. Devices and pipes are written to as they are. Refuses with `no-space`, `denied` or `not-found`, naming the option that
 * chose the place.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array | string | Iterable<Uint8Array>,
  option = '--out',
  mode = 0o666,
): Promise<void> {
  try {
    if (await isDevice(path)) await writeFile(path, bytes);
    else await replaceFile(path, bytes, mode);
  } catch (error) {
    throw writeRefusal(error, path, option);
  }
}

async function replaceFile(
  path: string,
  bytes: Uint8Array | string | Iterable<Uint8Array>,
  mode: number,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const forget = clearWhenEnded(temporary);
  try {
    {
      await using file = await open(temporary, 'wx', mode);
      await file.writeFile(bytes);
      await file.sync();
    }
    await rename(temporary, path);
  } catch (error) {
    // If the place itself is not a folder, there is nothing to clear away.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
}

/** What is there but is neither file nor folder, such as /dev/null: never to be renamed over. */
async function isDevice(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** The refusal of a failed write; bugs stay what they are. */
export function writeRefusal(error: unknown, path: string, option: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('no-space', 'file.no-space', { file: path });
  if (code === 'EFBIG') return new Refusal('no-space', 'file.too-big', { file: path, limit: 'ulimit -f' });
  const mendable = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'];
  if (!mendable.includes(code)) return error;
  return new Refusal('denied', 'file.unwritable', { file: path, reason: code, option });
}
