import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { writeRefusal } from '../../sources/write-file.ts';

/** Writes a file of the folder; `name` may hold folders, separated by `/`. */
export type WriteInto = (name: string, content: string | Uint8Array) => Promise<void>;

/**
 * Makes a folder as a whole: filled under a temporary name beside it, then renamed. Whatever goes wrong in `fill`, a cancel
 * too, leaves nothing behind. A folder that holds something already is refused before any work. `option` names the
 * command-line option that chose the place.
 */
export async function writeWholeFolder<T>(
  path: string,
  option: string,
  fill: (write: WriteInto) => Promise<T>,
): Promise<T> {
  const place = resolve(path);
  const temporary = `${place}.${process.pid}.part`;
  try {
    if (await isTaken(place)) throw new Refusal('usage', 'folder.taken', { folder: path, option });
    await mkdir(temporary);
    const result = await fill(async (name, content) => {
      const file = join(temporary, ...name.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    });
    await rename(temporary, place);
    return result;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Errors of the file system name their system call; all others are not about the place.
    throw error instanceof Error && 'syscall' in error ? writeRefusal(error, path, option) : error;
  }
}

async function isTaken(place: string): Promise<boolean> {
  try {
    return (await readdir(place)).length > 0;
  } catch (error) {
    // A file of that name is in the way, too.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
