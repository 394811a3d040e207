import { dayNumber } from '../../core/day-number.ts';
import type { Finding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import { originRegions } from '../../engines/inference/address-region.ts';
import { UNORDERED_HOP, type ObservedPaths } from '../../engines/inference/observed-paths.ts';
import { HOP } from '../../formats/bgp/as-path.ts';
import {
  openObservedTable,
  type ObservedPathColumns,
  type ObservedTable,
} from '../../formats/mrt/observed-table.ts';
import { readInput } from '../../sources/read-input.ts';
import { DAMAGED, judgeInput } from './judge-input.ts';
import type { PrefixRows } from './prefixes.ts';
import { addSource, noteFinding, noteFindings, type BuildInput, type ReadSources } from './sources.ts';

/** What table dumps and update files together show. */
export interface ObservedTables {
  readonly paths: ObservedPaths;
  /** Of the table dumps: updates are no whole tables. */
  readonly prefixes: readonly PrefixRows[];
  /** AS number of each vantage point as its session says, by `paths.vantagePoint`; 0 = the dump does not tell. */
  readonly sessionAsns: Uint32Array;
  /** World region of an AS by most of its prefixes, for the inference; 0 = unknown. */
  readonly regionOf: (asn: number) => number;
  /** ISO date of the newest file. */
  readonly date: string;
  /** No dump is the beginning of a larger one, or damaged. */
  readonly isWhole: boolean;
}

/** AS numbers of vantage points, ascending: that of the session, or where the dump does not tell it, the first of its paths. */
export function vantagePointAsns({ sessionAsns, paths }: ObservedTables, ids: Iterable<number>): number[] {
  const firstHops = new Map<number, number>();
  for (let path = 0; path < paths.vantagePoint.length; path++)
    if (sessionAsns[paths.vantagePoint[path]] === 0 && paths.offsets[path + 1] > paths.offsets[path])
      firstHops.set(paths.vantagePoint[path], paths.hops[paths.offsets[path]]);
  const asns = new Set(Array.from(ids, (id) => sessionAsns[id] || (firstHops.get(id) ?? 0)));
  asns.delete(0);
  return [...asns].sort((one, other) => one - other);
}

/** Reads table dumps and update files; a session that stands in several of them is one vantage point. */
export async function readRibs(
  inputs: readonly BuildInput[],
  into: ReadSources,
  work: Work,
): Promise<ObservedTables> {
  const sessions = new Map<string, number>();
  const sessionAsns: number[] = [];
  const parts: ObservedPaths[] = [];
  const prefixes: PrefixRows[] = [];
  const announced: PrefixRows[] = [];
  let newest = 0;
  for (const input of inputs) {
    const { paths, ...table } = await readTable(input, into, work);
    const sessionOf = Uint32Array.from({ length: table.peers.count }, (_, peer) => {
      const key = sessionKey(table, peer);
      const known = sessions.get(key) ?? sessionAsns.push(table.peers.asn[peer]) - 1;
      sessions.set(key, known);
      return known;
    });
    parts.push(observedPaths(paths, sessionOf, dayNumber(isoDay(table.time)), into));
    const rows = prefixRows(table);
    announced.push(rows);
    if (!table.isUpdates) prefixes.push(rows);
    newest = Math.max(newest, table.time);
  }
  return {
    paths: joined(parts),
    prefixes,
    sessionAsns: Uint32Array.from(sessionAsns),
    regionOf: regionsByPrefixes(announced),
    date: isoDay(newest),
    isWhole: !inputs.some(({ isPart }) => isPart) && !into.reservations.some(({ code }) => code === DAMAGED),
  };
}

async function readTable(input: BuildInput, into: ReadSources, work: Work): Promise<ObservedTable> {
  const reader = openObservedTable();
  const file = await readInput(input.path, (chunk) => reader.push(chunk), work);
  const table = reader.finish();
  judgeInput('rib', input, file, { ...table, records: table.entryCount }, into);
  addSource(table.isUpdates ? 'updates' : 'rib', { ...input, date: isoDay(table.time) }, file, into);
  noteFindings(table.findings, table.findingCounts, file.name, into);
  const entries = table.bogonEntries;
  const bogons: Finding = { code: 'snapshot.bogon-prefixes', severity: 'lost', facts: { entries } };
  if (entries > 0) noteFindings([bogons], { [bogons.code]: entries }, file.name, into);
  return table;
}

function isoDay(unixSeconds: number): string {
  return new Date(1000 * unixSeconds).toISOString().slice(0, 10);
}

function sessionKey({ peers }: Pick<ObservedTable, 'peers'>, peer: number): string {
  return `${peers.asn[peer]} ${peers.address.subarray(4 * peer, 4 * peer + 4).join('.')}`;
}

/**
 * Paths as the inference takes them: a leading confederation, which says how the vantage point's own network is built (RFC 5065),
 * is cut off; other hops whose order is not known (sets, confederations) are `UNORDERED_HOP`.
 */
function observedPaths(
  columns: ObservedPathColumns,
  sessionOf: Uint32Array,
  day: number,
  into: ReadSources,
): ObservedPaths {
  const { count, asns, marks, entries } = columns;
  const offsets = new Uint32Array(count + 1);
  const hops = new Uint32Array(asns.length);
  let confederations = 0;
  for (let path = 0, to = 0; path < count; path++) {
    let at = columns.offsets[path];
    const end = columns.offsets[path + 1];
    while (at < end && (marks[at] & 3) >= HOP.confederationSequence) at++;
    if (at > columns.offsets[path]) confederations += entries[path];
    for (; at < end; at++) hops[to++] = (marks[at] & 3) === HOP.sequence ? asns[at] : UNORDERED_HOP;
    offsets[path + 1] = to;
  }
  if (confederations > 0) {
    const facts = { entries: confederations };
    noteFinding({ code: 'inference.confederation', severity: 'repaired', facts }, into);
  }
  return {
    offsets,
    hops: hops.subarray(0, offsets[count]),
    vantagePoint: Uint32Array.from(columns.peer, (peer) => sessionOf[peer]),
    entries,
    plane: columns.family,
    day: new Uint16Array(count).fill(day),
  };
}

function joined(parts: readonly ObservedPaths[]): ObservedPaths {
  if (parts.length === 1) return parts[0];
  const offsets = [0];
  for (const part of parts) {
    const before = offsets[offsets.length - 1];
    for (let path = 1; path < part.offsets.length; path++) offsets.push(before + part.offsets[path]);
  }
  return {
    offsets: Uint32Array.from(offsets),
    hops: inOne(parts.map(({ hops }) => hops)),
    vantagePoint: inOne(parts.map(({ vantagePoint }) => vantagePoint)),
    entries: inOne(parts.map(({ entries }) => entries)),
    plane: Uint8Array.from(inOne(parts.map(({ plane }) => plane))),
    day: Uint16Array.from(inOne(parts.map(({ day }) => day!))),
  };
}

function inOne(parts: readonly (Uint32Array | Uint16Array | Uint8Array)[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function prefixRows({ prefixes, originOffsets, origins }: Omit<ObservedTable, 'paths'>): PrefixRows {
  const { count, family, address, length } = prefixes;
  return { count, family, address, length, originOffsets, origins };
}

/** World region of an AS by most of its IPv4 prefixes; 0 = unknown. */
export function regionsByPrefixes(all: readonly PrefixRows[]): (asn: number) => number {
  const rows = all.reduce((sum, { origins }) => sum + origins.length, 0);
  const asns = new Uint32Array(rows);
  const firstOctets = new Uint8Array(rows);
  let to = 0;
  for (const { count, family, address, originOffsets, origins } of all)
    for (let row = 0; row < count; row++)
      for (let at = originOffsets[row]; family[row] === 4 && at < originOffsets[row + 1]; at++) {
        asns[to] = origins[at];
        firstOctets[to++] = address[4 * row] >>> 24;
      }
  const regions = originRegions(asns.subarray(0, to), firstOctets.subarray(0, to));
  return (asn) => regions.get(asn) ?? 0;
}
