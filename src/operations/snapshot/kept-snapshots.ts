import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import type { KeptSnapshot } from '../../schemas/snapshot-answers.ts';
import { openSnapshotFile } from '../../sources/snapshot-file.ts';
import { dataFolder } from '../../sources/user-folders.ts';
import { writeFileWhole } from '../../sources/write-file.ts';
import { BUNDLED_FILE } from './load-snapshot.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** What the bundled snapshot is called where one is chosen. */
export const BUNDLED_NAME = 'bundled';
/** File that names the snapshot in use: a file of the folder, or a path elsewhere. */
const IN_USE = 'in-use';
const LIST = 'muruna snapshot list';

/**
 * Path of the snapshot that answers questions which name none; undefined = the bundled one. Refuses one that was chosen and is
 * no longer there: an answer from another one would not be what was asked for.
 */
export async function snapshotInUse(folder: string = dataFolder()): Promise<string | undefined> {
  const name = await readFile(join(folder, IN_USE), 'utf8').then(
    (text) => text.trim(),
    () => BUNDLED_NAME,
  );
  if (name === BUNDLED_NAME || name === '') return undefined;
  const path = resolve(folder, name);
  if (await isFile(path)) return path;
  throw new Refusal('not-found', 'snapshot.in-use-is-gone', { file: path, command: LIST });
}

/** What the snapshot in use is called in questions: its name in the list, or where it lies elsewhere; undefined = the bundled one. */
export async function nameInUse(folder: string = dataFolder()): Promise<string | undefined> {
  const path = await snapshotInUse(folder);
  return path !== undefined && dirname(path) === resolve(folder) ? basename(path) : path;
}

/** Where the snapshot lies that the list has under that name, unless there is such a file where one is. */
export function keptPlace(name: string, folder: string = dataFolder()): string | undefined {
  if (name === BUNDLED_NAME && !existsSync(name)) return BUNDLED_FILE;
  const isName = basename(name) === name && name.endsWith(SUFFIX);
  if (!isName || existsSync(name)) return undefined;
  const kept = join(folder, name);
  return existsSync(kept) ? kept : undefined;
}

/** Chooses the snapshot that answers from now on: one of the folder, a file anywhere, or the bundled one. */
export async function useSnapshot(name: string, folder: string = dataFolder()): Promise<string | undefined> {
  if (name === BUNDLED_NAME) {
    await writeInUse(BUNDLED_NAME, folder);
    return undefined;
  }
  const kept = join(folder, name.endsWith(SUFFIX) ? name : `${name}${SUFFIX}`);
  const isKept = basename(name) === name && (await isFile(kept));
  const path = isKept ? kept : resolve(name);
  if (!isKept && !(await isFile(path)))
    throw new Refusal('not-found', 'snapshot.no-such-name', { name, command: LIST });
  await openSnapshotFile(path);
  await writeInUse(isKept ? basename(kept) : path, folder);
  return path;
}

const SUFFIX = '.muruna';

async function writeInUse(name: string, folder: string): Promise<void> {
  await makeFolder(folder).catch(() => undefined);
  await writeFileWhole(join(folder, IN_USE), `${name}\n`, 'XDG_DATA_HOME');
}

/** Where a snapshot of that day is kept, once it has its identity. */
export function keptName(date: string, id: string): string {
  return `${date}-${id.slice(0, 12)}${SUFFIX}`;
}

/** All snapshots of the folder and the bundled one, the newest first; files that cannot be opened are named with no date. */
export async function listSnapshots(folder: string = dataFolder()): Promise<KeptSnapshot[]> {
  const inUse = await snapshotInUse(folder).catch(() => null);
  const names = await readdir(folder).catch(() => []);
  const paths = names.filter((name) => name.endsWith(SUFFIX)).map((name) => join(folder, name));
  if (typeof inUse === 'string' && !paths.includes(inUse)) paths.push(inUse);
  const kept = await Promise.all(
    paths.map((path) => described(path.startsWith(folder) ? basename(path) : path, path, path === inUse)),
  );
  const bundled = await described(BUNDLED_NAME, BUNDLED_FILE, inUse === undefined);
  return [...kept, bundled].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
}

async function described(name: string, path: string, inUse: boolean): Promise<KeptSnapshot> {
  const opened = await openSnapshotFile(path).catch(() => undefined);
  return {
    name,
    file: path,
    inUse,
    date: opened?.manifest.date ?? null,
    id: opened?.id ?? null,
    networks: opened?.manifest.counts.ases ?? null,
    fileBytes: opened?.fileBytes ?? (await stat(path)).size,
  };
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
