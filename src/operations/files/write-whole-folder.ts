import { appendFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { clearWhenEnded } from '../../sources/clear-when-ended.ts';
import { writeRefusal } from '../../sources/write-file.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** Writes or appends to a file of the folder; `name` may hold folders, separated by `/`. */
export type WriteInto = (name: string, content: string | Uint8Array) => Promise<void>;

/**
 * Makes a folder as a whole: filled under a temporary name beside it, then renamed. Whatever goes wrong in `fill`, a cancel or a
 * signal that ends the program too, leaves nothing behind; what a killed run could not clear away, the next one for the same place
 * does. A folder that holds something already is refused before any work. `option` names the command-line option that chose
 * the place, `mode` who may enter the folder.
 */
export async function writeWholeFolder<T>(
  path: string,
  option: string,
  fill: (write: WriteInto, append: WriteInto) => Promise<T>,
  mode = 0o777,
): Promise<T> {
  const place = resolve(path);
  const temporary = `${place}.${process.pid}.part`;
  const taken = new Refusal('usage', 'folder.taken', { folder: path, option });
  const forget = clearWhenEnded(temporary);
  try {
    await refuseTakenPlace(path, option);
    await clearLeftovers(place);
    await mkdir(temporary, { mode });
    const into =
      (put: typeof writeFile): WriteInto =>
      async (name, content) => {
        const file = join(temporary, ...name.split('/'));
        await makeFolder(dirname(file));
        await put(file, content);
      };
    const result = await fill(into(writeFile), into(appendFile));
    await rename(temporary, place);
    return result;
  } catch (error) {
    // Where a file is in the way of its folder there is nothing to clear away.
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Somebody else was faster.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw taken;
    // Errors of the file system name their system call; all others are not about the place.
    throw error instanceof Error && 'syscall' in error ? writeRefusal(error, path, option) : error;
  } finally {
    forget();
  }
}

/**
 * Refuses a place at which something stands that a folder could not replace.
 *
 * @throws Refusal `folder.taken`, or `folder.file-in-the-way`
 */
export async function refuseTakenPlace(folder: string, option: string): Promise<void> {
  const names = await readdir(resolve(folder)).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new Refusal('usage', code === 'ENOTDIR' ? 'folder.file-in-the-way' : 'folder.taken', {
      folder,
      option,
    });
  });
  if (names.length > 0) throw new Refusal('usage', 'folder.taken', { folder, option });
}

/** Temporary folders for the same place whose process is no more. */
async function clearLeftovers(place: string): Promise<void> {
  const beside = dirname(place);
  const start = `${basename(place)}.`;
  const names = await readdir(beside).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(start) ? /^(\d+)\.part$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid === undefined || isRunning(Number(pid))) continue;
    await rm(join(beside, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
