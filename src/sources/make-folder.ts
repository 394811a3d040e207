import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those that it lies in, where they are not there. Returns those that were made, the outermost first.
 *
 * `recursive` of Node never comes back where the system says of every folder that it is not there, as it does in /proc.
 *
 * @param mode Rights of the folders that are made.
 * @throws The error of the system; `ENOTDIR` where something else has the name.
 * @example await makeFolder('reports/2026')
 */
export async function makeFolder(path: string, mode = 0o777): Promise<string[]> {
  const code = await tried(path, mode);
  if (code === 'made') return [path];
  if (code === 'there') return [];
  const outer = dirname(path);
  if (outer === path) throw code;
  const made = await makeFolder(outer, mode);
  const again = await tried(path, mode);
  if (again === 'made') return [...made, path];
  if (again === 'there') return made;
  throw again;
}

/** An error where the folder that it lies in is not there. */
async function tried(path: string, mode: number): Promise<'made' | 'there' | NodeJS.ErrnoException> {
  try {
    await mkdir(path, { mode });
    return 'made';
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    if (fault.code === 'ENOENT') return fault;
    // Systems name another reason where a folder is there that could not be made, such as a file system that is only read.
    const there = await stat(path).catch(() => undefined);
    if (there === undefined) throw error;
    if (!there.isDirectory()) throw Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' });
    return 'there';
  }
}
