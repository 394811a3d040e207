import { randomUUID } from 'node:crypto';
import { access, constants, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { OutputKind } from '../../schemas/requests/field.ts';
import { writeRefusal } from '../../sources/write-file.ts';
import { refuseTakenPlace } from './write-whole-folder.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** A place that an answer is to be written to. */
export interface OutputPlace {
  readonly path: string;
  readonly kind: OutputKind;
  /** The option that chose it. */
  readonly option: string;
}

/**
 * Runs work for places, and refuses places that could not be written before it begins. The folder of a file is made, and so is a
 * folder; one that is to be new is made only when it is filled. If the work fails, folders that were made for nothing go again.
 */
export async function withPlaces<T>(places: readonly OutputPlace[], work: () => Promise<T>): Promise<T> {
  const made: string[] = [];
  try {
    for (const place of places) await checkPlace(place, made);
    return await work();
  } catch (error) {
    for (const folder of made.toReversed()) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

async function checkPlace({ path, kind, option }: OutputPlace, made: string[]): Promise<void> {
  try {
    if (kind === 'folder' || (kind === 'file-or-folder' && (await isFolder(path))))
      await checkFolder(path, made);
    else if (kind !== 'new-folder') await checkFile(path, made);
    else {
      await refuseTakenPlace(path, option);
      await checkFolder(dirname(path), made);
    }
  } catch (error) {
    throw writeRefusal(error, path, option);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function checkFile(path: string, made: string[]): Promise<void> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (there?.isDirectory()) throw fault('EISDIR');
  if (there && !there.isFile()) await access(path, constants.W_OK);
  else await checkFolder(dirname(path), made);
}

/** Makes a folder if need be; every folder that was made is noted, the outer ones first. */
async function checkFolder(path: string, made: string[]): Promise<void> {
  made.push(...(await makeFolder(resolve(path))));
  // Rights alone do not tell: the administrator has all of them where nothing can be made, as in /proc.
  const trial = join(path, `.${randomUUID()}.part`);
  await writeFile(trial, '', { flag: 'wx' });
  await rm(trial, { force: true });
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}
