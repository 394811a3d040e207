import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { openSnapshotFile } from '../../sources/snapshot-file.ts';
import { listSnapshots } from './kept-snapshots.ts';

const HASH = /^[0-9a-f]{64}$/;

/** Whether a snapshot is named by its SHA-256, of its file or of its content, with a folder before it or without; a file of that name is a file. */
export function isNamedByHash(name: string): boolean {
  return HASH.test(basename(name)) && !existsSync(name);
}

/**
 * Where the snapshot of that SHA-256 lies: among those that are kept, in this folder, or in the folder that is named before it. Servers and
 * dossiers name snapshots so.
 *
 * @throws Refusal `not-found` where there is none
 * @example await snapshotByHash('85a122fcce980ca0771356152a57fcfefe65dcd6e585d264d0e495d34473bd65')
 */
export async function snapshotByHash(name: string): Promise<string> {
  const hash = basename(name);
  const isOfFolder = name !== hash;
  const kept = isOfFolder ? [] : (await listSnapshots()).map(({ file }) => file);
  const files = [...kept, ...(await snapshotsIn(isOfFolder ? dirname(name) : '.'))];
  for (const file of files)
    // oxlint-disable-next-line no-await-in-loop -- the first that is it ends the search
    if ((await contentOf(file)) === hash || (await hashOf(file)) === hash) return file;
  throw new Refusal('not-found', 'snapshot.no-such-hash', { hash, command: 'muruna snapshot list' });
}

async function snapshotsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.muruna')).map((name) => join(folder, name));
}

/** What the snapshot calls itself, whatever file holds it; undefined for a file that is none. */
async function contentOf(file: string): Promise<string | undefined> {
  const opened = await openSnapshotFile(file).catch(() => undefined);
  return opened?.id;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
