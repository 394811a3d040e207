import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { dayNumber } from '../../core/day-number.ts';
import type { Work } from '../../core/progress.ts';
import { cacheFolder } from '../../sources/user-folders.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { BUILDER, buildSnapshot } from '../snapshot/build.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import { dateInName } from '../snapshot/sources.ts';
import type { SeriesInputs } from './series-inputs.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** Opens all snapshots of a series in order of time, those built from lists of links among them. */
export async function openSeries(inputs: SeriesInputs, work: Work): Promise<Snapshot[]> {
  const opened: Snapshot[] = [];
  for (const path of inputs.snapshots) opened.push(await loadSnapshot(path));
  const digestOf = digests();
  for (const path of inputs.asRel) opened.push(await fromLinks(path, inputs, digestOf, work));
  const day = ({ manifest }: Snapshot): string => manifest.date;
  return opened.toSorted((one, other) =>
    day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : one.name < other.name ? -1 : 1,
  );
}

/** The snapshot of a list of links, built now or kept from an earlier time. */
async function fromLinks(
  path: string,
  inputs: SeriesInputs,
  digestOf: Digests,
  work: Work,
): Promise<Snapshot> {
  const prefixes = nearestTables(path, inputs.prefixes);
  const tables = { ...inputs, prefixes };
  const name = `series-${await keyOf(path, tables, digestOf)}.muruna`;
  const folder = await keptFolder();
  try {
    const out = join(folder.path, name);
    const isKept = await access(out).then(
      () => true,
      () => false,
    );
    if (!isKept) await build(path, tables, out, work);
    return { ...(await loadSnapshot(out)), name: basename(path) };
  } finally {
    if (folder.isTemporary) await rm(folder.path, { recursive: true });
  }
}

async function build(path: string, tables: SeriesInputs, out: string, work: Work): Promise<void> {
  const one = (file: string | undefined): { path: string } | undefined =>
    file === undefined ? undefined : { path: file };
  const many = (files: readonly string[]): { path: string }[] => files.map((file) => ({ path: file }));
  await buildSnapshot(
    {
      asRel: { path },
      prefixes: many(tables.prefixes),
      delegated: many(tables.delegated),
      asns: one(tables.asns),
      asnCountry: one(tables.asnCountry),
      out,
    },
    work,
  );
}

/** The cache of the user, or where that cannot be written a folder for this once. */
async function keptFolder(): Promise<{ path: string; isTemporary: boolean }> {
  const path = cacheFolder();
  try {
    await makeFolder(path);
    return { path, isTemporary: false };
  } catch {
    return { path: await mkdtemp(join(tmpdir(), 'muruna-series-')), isTemporary: true };
  }
}

/** What a built snapshot follows from: the content and the names of its files by role, and the builder. */
async function keyOf(path: string, tables: SeriesInputs, digestOf: Digests): Promise<string> {
  const { prefixes, asns, delegated, asnCountry } = tables;
  const roles = [[path], prefixes, asns ?? [], delegated, asnCountry ?? []].map((files) => [files].flat());
  const named = await Promise.all(
    roles.map((files) => Promise.all(files.map(async (file) => [basename(file), await digestOf(file)]))),
  );
  const text = JSON.stringify([BUILDER, named]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

type Digests = (file: string) => Promise<string>;

/** Digests of files, each read once: tables go with many lists of links. */
function digests(): Digests {
  const known = new Map<string, Promise<string>>();
  return (file) => {
    const digest = known.get(file) ?? digestOfFile(file);
    known.set(file, digest);
    return digest;
  };
}

async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Of several tables of prefixes, for each version of IP the one whose day is nearest to that of the links. */
export function nearestTables(links: string, tables: readonly string[]): string[] {
  const day = dayNumber(dateInName(basename(links)) ?? '');
  const away = (table: string): number => {
    const days = Math.abs(dayNumber(dateInName(basename(table)) ?? '') - day);
    return Number.isNaN(days) ? Infinity : days;
  };
  const nearest = (some: readonly string[]): string[] =>
    some.toSorted((one, other) => (away(one) === away(other) ? 0 : away(one) - away(other))).slice(0, 1);
  const isSix = (table: string): boolean => /rv6|ipasn6|ipv6/.test(basename(table));
  return [...nearest(tables.filter((table) => !isSix(table))), ...nearest(tables.filter(isSix))];
}
