import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { MAGIC } from '../../store/head.ts';

/** What a series is made from, as paths. */
export interface SeriesInputs {
  readonly snapshots: readonly string[];
  /** Lists of links, which become snapshots with the tables. */
  readonly asRel: readonly string[];
  readonly prefixes: readonly string[];
  readonly asns: string | undefined;
  readonly delegated: readonly string[];
  readonly asnCountry: string | undefined;
}

/** Tables that are named beside the snapshots. */
export type NamedTables = Pick<SeriesInputs, 'prefixes' | 'asns' | 'delegated' | 'asnCountry'>;

/** In folders, files are told by what their publishers call them; other files are passed over. */
const NAMES = {
  snapshots: /\.muruna$/,
  asRel: /as-rel/,
  prefixes: /pfx2as|ipasn/,
  delegated: /^delegated-/,
  asnCountry: /asn-cc|asn-country/,
  asns: /^asns\b|_asns_|\basns\.csv/,
} as const;

/** Sorts files, and what lies in folders, into what they are. Tables that are named win over those found in folders. */
export async function seriesInputs(paths: readonly string[], named: NamedTables): Promise<SeriesInputs> {
  const found: Record<keyof typeof NAMES, string[]> = {
    snapshots: [],
    asRel: [],
    prefixes: [],
    delegated: [],
    asnCountry: [],
    asns: [],
  };
  for (const path of paths)
    if (await isFolder(path)) await sortFolder(path, found);
    else found[(await isSnapshot(path)) ? 'snapshots' : 'asRel'].push(path);
  return {
    snapshots: found.snapshots,
    asRel: found.asRel,
    prefixes: named.prefixes.length > 0 ? named.prefixes : found.prefixes,
    asns: named.asns ?? found.asns.at(-1),
    delegated: named.delegated.length > 0 ? named.delegated : found.delegated,
    asnCountry: named.asnCountry ?? found.asnCountry.at(-1),
  };
}

async function sortFolder(folder: string, found: Record<keyof typeof NAMES, string[]>): Promise<void> {
  for (const name of (await readdir(folder)).toSorted()) {
    const kind = (Object.keys(NAMES) as (keyof typeof NAMES)[]).find((each) => NAMES[each].test(name));
    if (kind) found[kind].push(join(folder, name));
  }
  if (found.snapshots.length + found.asRel.length === 0)
    throw new Refusal('not-found', 'series.empty-folder', { folder: basename(folder) });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new Refusal('not-found', 'file.not-found', { file: path });
  }
}

async function isSnapshot(path: string): Promise<boolean> {
  await using file = await open(path, 'r');
  const head = new Uint8Array(MAGIC.length);
  await file.read(head, 0, head.length, 0);
  return MAGIC.every((byte, at) => head[at] === byte);
}
