import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../core/refusal.ts';

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed; what stood there before stays until
 * then. Refuses with `no-space`, `denied` or `not-found`, naming the option that chose the place.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array | string,
  option = '--out',
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    {
      await using file = await open(temporary, 'wx');
      await file.writeFile(bytes);
      await file.sync();
    }
    await rename(temporary, path);
  } catch (error) {
    // Where the place itself is no folder, there is nothing to clear away.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeRefusal(error, path, option);
  }
}

/** What to tell the user of a failed write; bugs stay what they are. */
export function writeRefusal(error: unknown, path: string, option: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('no-space', 'file.no-space', { file: path });
  const mendable = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'];
  if (!mendable.includes(code)) return error;
  return new Refusal('denied', 'file.unwritable', { file: path, reason: code, option });
}
