import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { snapshotInfoSchema } from '../../schemas/snapshot-answers.ts';
import { download, fetchText, type DownloadOptions } from '../../sources/download.ts';
import { record } from '../audit.ts';
import { withoutProvenance } from '../computing/without-provenance.ts';
import type { Instance } from '../instance.ts';
import { HttpProblem } from '../problem.ts';
import type { Account } from '../subject.ts';
import { readFact, writeFact } from './facts.ts';

// Snapshots of the instance: sent by the administrator, or fetched from a mirror that he set. A mirror is a folder behind an address, with
// the list SHA256SUMS as `sha256sum` writes it; no other address is ever asked, and no redirect to another host followed.

const MIRRORS = 'mirrors';
export const MOST_SNAPSHOT_BYTES = 512 * 2 ** 20;
const LIST = 'SHA256SUMS';
const MOST_LISTED = 1000;

/** In clear text only on this machine. */
export const mirrorAddress = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine(isMirrorAddress)
  .transform((text) => (text.endsWith('/') ? text : `${text}/`));

function isMirrorAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  const isHere = ['127.0.0.1', 'localhost'].includes(hostname);
  return (protocol === 'https:' || isHere) && search === '' && hash === '' && username === '';
}

const mirrorsFact = z.object({ mirrors: z.array(z.string()) });

/** A snapshot that a mirror has. */
export interface Offered {
  readonly mirror: string;
  readonly name: string;
  readonly sha256: string;
}

export async function mirrorsOf({ db }: Pick<Instance, 'db'>): Promise<string[]> {
  return (await readFact(db, MIRRORS, mirrorsFact))?.mirrors ?? [];
}

export async function setMirrors(
  { db, now }: Instance,
  account: Account,
  mirrors: readonly string[],
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await writeFact(transaction, MIRRORS, { mirrors });
    const deed = { action: 'mirrors.set', account: account.id, workspace: null, facts: { mirrors } };
    await record(transaction, deed, now());
  });
}

/** What the mirrors have and the instance lacks, and why a mirror says nothing. */
export async function offeredSnapshots(
  instance: Instance,
): Promise<{ offered: Offered[]; refusals: { mirror: string; refusal: Refusal }[] }> {
  const kept = await instance.db.selectFrom('snapshot').select('id').execute();
  const known = new Set(kept.map(({ id }) => id));
  const offered: Offered[] = [];
  const refusals: { mirror: string; refusal: Refusal }[] = [];
  await Promise.all(
    (await mirrorsOf(instance)).map(async (mirror) => {
      try {
        const listed = await listOf(instance, mirror);
        offered.push(...listed.filter(({ sha256 }) => !known.has(sha256)));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refusals.push({ mirror, refusal: error });
      }
    }),
  );
  return { offered: offered.toSorted((one, other) => other.name.localeCompare(one.name)), refusals };
}

async function listOf(instance: Instance, mirror: string): Promise<Offered[]> {
  const text = await fetchText(`${mirror}${LIST}`, downloading(instance));
  const lines = [...text.matchAll(/^([0-9a-f]{64}) [ *](?:\.\/)?([\w][\w.+-]{0,99})\r?$/gm)];
  return lines.slice(0, MOST_LISTED).map(([, sha256, name]) => ({ mirror, name, sha256 }));
}

function downloading({ software }: Instance): DownloadOptions {
  return {
    userAgent: software.replace(' ', '/'),
    onlyThere: true,
    mostBytes: MOST_SNAPSHOT_BYTES,
    retryDelayMs: 200,
  };
}

/** Fetches a snapshot that a mirror of the instance lists; its hash is held to the list. */
export async function fetchSnapshot(
  instance: Instance,
  account: Account,
  { mirror, sha256 }: Pick<Offered, 'mirror' | 'sha256'>,
): Promise<string> {
  const { offered } = await offeredSnapshots(instance);
  const wanted = offered.find((one) => one.mirror === mirror && one.sha256 === sha256);
  if (!wanted) throw new HttpProblem('not-found');
  return inFolder(async (folder) => {
    const file = join(folder, 'snapshot');
    await download(`${mirror}${wanted.name}`, file, { ...downloading(instance), checksum: sha256 });
    return keepSnapshot(instance, account, { file, name: wanted.name, from: mirror });
  });
}

/** Keeps a snapshot that the administrator sends. */
export async function addSnapshot(
  instance: Instance,
  account: Account,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, 'snapshot');
    await writeFile(file, bytes);
    return keepSnapshot(instance, account, { file, name, from: null });
  });
}

async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-snapshot-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the file in a thread before anything is kept: what is not a whole snapshot is refused. */
async function keepSnapshot(
  instance: Instance,
  account: Account,
  { file, name, from }: { readonly file: string; readonly name: string; readonly from: string | null },
): Promise<string> {
  const { contents, computing, db, now } = instance;
  const question = { operation: 'snapshot.verify', request: { file: 'sent' }, places: { sent: file } };
  await computing.askAside(question);
  const info = await computing.askAside({ ...question, operation: 'snapshot.info' });
  const { manifest } = snapshotInfoSchema.parse(withoutProvenance(info));
  const bytes = await readFile(file);
  const id = await contents.put(bytes);
  await db.transaction().execute(async (transaction) => {
    const added_at = now();
    const { numInsertedOrUpdatedRows: added } = await transaction
      .insertInto('snapshot')
      .values({ id, name, date: manifest.date, bytes: bytes.length, added_at, is_default: false })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (added === 0n) return;
    const facts = { snapshot: id, name, from };
    await record(
      transaction,
      { action: 'snapshot.added', account: account.id, workspace: null, facts },
      added_at,
    );
  });
  return id;
}

/** From now on it answers what names no snapshot. */
export async function useSnapshotByDefault(
  { db, now }: Instance,
  account: Account,
  id: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('snapshot')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst();
    if (!found) throw new HttpProblem('not-found');
    await transaction
      .updateTable('snapshot')
      .set({ is_default: sql<boolean>`id = ${id}` })
      .execute();
    const deed = {
      action: 'snapshot.chosen',
      account: account.id,
      workspace: null,
      facts: { snapshot: id },
    };
    await record(transaction, deed, now());
  });
}
