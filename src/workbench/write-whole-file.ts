import { open, rename, rm } from 'node:fs/promises';
import { Refusal } from '../core/refusal.ts';

/**
 * Writes a file as a whole: under a temporary name beside it, then renamed, so that nothing half-written ever replaces a good
 * file. `option` names the command-line option that chose the place.
 */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  option: string,
  mode = 0o666,
): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const file = await open(temporary, 'w', mode);
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeRefusal(error, path, option);
  }
}

/** What a failed write means to the user. */
export function writeRefusal(error: unknown, path: string, option: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('no-space', 'file.no-space', { file: path });
  return new Refusal('denied', 'file.unwritable', { file: path, reason: code, option });
}
