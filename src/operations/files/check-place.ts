import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import type { OutputKind } from '../../schemas/requests/field.ts';
import { writeRefusal } from '../../sources/write-file.ts';
import { isTaken } from './write-whole-folder.ts';

/**
 * Refuses a place that could not be written, before anything is computed for it. The folder of a file is made, and so is a
 * folder; one that is to be new is made only when it is filled.
 */
export async function checkPlace(path: string, kind: OutputKind, option: string): Promise<void> {
  try {
    if (kind === 'file') await checkFile(path);
    else if (kind === 'folder') await checkFolder(path);
    else {
      if (await isTaken(path)) throw new Refusal('usage', 'folder.taken', { folder: path, option });
      await checkFolder(dirname(path));
    }
  } catch (error) {
    throw writeRefusal(error, path, option);
  }
}

async function checkFile(path: string): Promise<void> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (there?.isDirectory()) throw fault('EISDIR');
  if (there && !there.isFile()) await access(path, constants.W_OK);
  else await checkFolder(dirname(path));
}

async function checkFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? fault('ENOTDIR') : error;
  }
  await access(path, constants.W_OK);
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}
