import type { Work } from '../../core/progress.ts';
import { originRegions } from '../../engines/inference/address-region.ts';
import { UNORDERED_HOP, type ObservedPaths } from '../../engines/inference/observed-paths.ts';
import { HOP } from '../../formats/bgp/as-path.ts';
import { NO_ORIGIN, type PathColumns, type Rib } from '../../formats/mrt/columns.ts';
import { openRib } from '../../formats/mrt/read-rib.ts';
import { readInput } from '../../sources/read-input.ts';
import type { PrefixRows } from './prefixes.ts';
import { addFindings, addSource, wrongType, type BuildInput, type ReadSources } from './sources.ts';

/** What table dumps together show. */
export interface ObservedTables {
  readonly paths: ObservedPaths;
  readonly prefixes: readonly PrefixRows[];
  /** AS numbers of the vantage points with routes, ascending. */
  readonly vantagePoints: readonly number[];
  /** World region of an AS by most of its prefixes, for the inference; 0 = unknown. */
  readonly regionOf: (asn: number) => number;
  /** ISO date of the newest dump. */
  readonly date: string;
}

/** Reads table dumps; a session that stands in several of them is one vantage point. */
export async function readRibs(
  inputs: readonly BuildInput[],
  into: ReadSources,
  work: Work,
): Promise<ObservedTables> {
  const sessions = new Map<string, number>();
  const paths: PathRow[] = [];
  const prefixes: PrefixRows[] = [];
  const vantagePoints = new Set<number>();
  let newest = 0;
  for (const input of inputs) {
    const rib = await readRibFile(input, into, work);
    const sessionOf = Array.from({ length: rib.peers.count }, (_, peer) =>
      sessionNumber(rib, peer, sessions),
    );
    for (const row of distinctPaths(rib, sessionOf)) paths.push(row);
    prefixes.push(announcedPrefixes(rib));
    for (const peer of new Set(rib.entries.peer)) vantagePoints.add(rib.peers.asn[peer]);
    newest = Math.max(newest, rib.time);
  }
  return {
    paths: pathColumns(paths),
    prefixes,
    vantagePoints: [...vantagePoints].sort((one, other) => one - other),
    regionOf: regionReader(prefixes),
    date: isoDay(newest),
  };
}

async function readRibFile(input: BuildInput, into: ReadSources, work: Work): Promise<Rib> {
  const reader = openRib();
  const file = await readInput(input.path, (chunk) => reader.push(chunk), work);
  const rib = reader.finish();
  if (rib.entries.count === 0) throw wrongType(input, 'MRT TABLE_DUMP');
  addSource('rib', { ...input, date: isoDay(rib.time) }, file, into);
  for (const { code } of rib.findings) addFindings({ [code]: 1 }, into);
  return rib;
}

function isoDay(unixSeconds: number): string {
  return new Date(1000 * unixSeconds).toISOString().slice(0, 10);
}

function sessionNumber({ peers }: Rib, peer: number, sessions: Map<string, number>): number {
  const key = `${peers.asn[peer]} ${peers.address.subarray(4 * peer, 4 * peer + 4).join('.')}`;
  const number = sessions.get(key) ?? sessions.size;
  sessions.set(key, number);
  return number;
}

/** One path as one vantage point has it for one family. */
interface PathRow {
  readonly hops: readonly number[];
  readonly vantagePoint: number;
  readonly family: number;
  entries: number;
}

function distinctPaths({ entries, prefixes, paths }: Rib, sessionOf: readonly number[]): Iterable<PathRow> {
  const rows = new Map<number, PathRow>();
  for (let entry = 0; entry < entries.count; entry++) {
    const path = entries.path[entry];
    const family = prefixes.family[entries.prefix[entry]];
    const key = (path * sessionOf.length + entries.peer[entry]) * 2 + (family === 6 ? 1 : 0);
    const known = rows.get(key);
    if (known) known.entries++;
    else {
      const vantagePoint = sessionOf[entries.peer[entry]];
      rows.set(key, { hops: hopsOf(paths, path), vantagePoint, family, entries: 1 });
    }
  }
  return rows.values();
}

/** AS numbers of a path; hops whose order is not known (sets, confederations) as `UNORDERED_HOP`. */
function hopsOf(paths: PathColumns, path: number): number[] {
  const hops: number[] = [];
  for (let at = paths.offsets[path]; at < paths.offsets[path + 1]; at++)
    hops.push((paths.marks[at] & 3) === HOP.sequence ? paths.asns[at] : UNORDERED_HOP);
  return hops;
}

function pathColumns(rows: readonly PathRow[]): ObservedPaths {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach(({ hops }, row) => (offsets[row + 1] = offsets[row] + hops.length));
  const hops = new Uint32Array(offsets[rows.length]);
  rows.forEach((row, at) => hops.set(row.hops, offsets[at]));
  return {
    offsets,
    hops,
    vantagePoint: Uint32Array.from(rows, (row) => row.vantagePoint),
    entries: Uint32Array.from(rows, (row) => row.entries),
    plane: Uint8Array.from(rows, (row) => row.family),
  };
}

/** Every prefix with all origins that any vantage point has for it. */
function announcedPrefixes({ entries, prefixes, paths }: Rib): PrefixRows {
  const origins: number[][] = Array.from({ length: prefixes.count }, () => []);
  for (let entry = 0; entry < entries.count; entry++) {
    const known = origins[entries.prefix[entry]];
    for (const origin of originsOf(paths, entries.path[entry]))
      if (!known.includes(origin)) known.push(origin);
  }
  const originOffsets = new Uint32Array(prefixes.count + 1);
  origins.forEach((all, row) => (originOffsets[row + 1] = originOffsets[row] + all.length));
  const { count, family, address, length } = prefixes;
  return { count, family, address, length, originOffsets, origins: Uint32Array.from(origins.flat()) };
}

/** The origin of a path, or the members of the set it ends in. */
function originsOf(paths: PathColumns, path: number): readonly number[] {
  if (paths.origins[path] !== NO_ORIGIN) return [paths.origins[path]];
  const members: number[] = [];
  for (let at = paths.offsets[path + 1] - 1; at >= paths.offsets[path]; at--) {
    if ((paths.marks[at] & 3) !== HOP.set) break;
    members.push(paths.asns[at]);
  }
  return members;
}

function regionReader(all: readonly PrefixRows[]): (asn: number) => number {
  const origins: number[] = [];
  const firstOctets: number[] = [];
  for (const { count, family, address, originOffsets, origins: asns } of all)
    for (let row = 0; row < count; row++)
      for (let at = originOffsets[row]; family[row] === 4 && at < originOffsets[row + 1]; at++) {
        origins.push(asns[at]);
        firstOctets.push(address[4 * row] >>> 24);
      }
  const regions = originRegions(Uint32Array.from(origins), Uint8Array.from(firstOctets));
  return (asn) => regions.get(asn) ?? 0;
}
