import { grown } from '../../core/grown.ts';
import type { Finding } from '../../core/finding.ts';
import { UNORDERED_HOP, type ObservedPaths } from './observed-paths.ts';

/**
 * Distinct paths over dense AS indices, fit to infer from: no prepending, reserved AS number, loop or set is left.
 *
 * ASes and paths are numbered in the order of their first mention, so nothing later depends on what an AS is called.
 */
export interface CleanPaths {
  readonly asns: Uint32Array;
  readonly offsets: Uint32Array;
  /** Dense indices into `asns`, vantage point first. */
  readonly hops: Uint32Array;
  readonly vantagePoint: Uint32Array;
  /** Table entries that carried the path, in IPv4 and in IPv6. */
  readonly entries4: Uint32Array;
  readonly entries6: Uint32Array;
}

const FAULTS = {
  'as-set': { code: 'inference.as-set', severity: 'repaired' },
  empty: { code: 'inference.empty', severity: 'lost' },
  loop: { code: 'inference.loop', severity: 'lost' },
  prepending: { code: 'inference.prepending', severity: 'repaired' },
  'reserved-asn': { code: 'inference.reserved-asn', severity: 'lost' },
} as const;
type Fault = keyof typeof FAULTS;

/**
 * Cleans observed paths (Luckie et al., IMC 2013, §5.1 step 1): prepending is collapsed; a set at the end of a path is cut off
 * and the path before it kept; a path with a set elsewhere, a reserved AS number or a loop (A B A) is left out whole,
 * because its order is not to be trusted. Every kind of fault is reported with how many entries and paths it touched.
 */
export function cleanPaths(observed: ObservedPaths): { paths: CleanPaths; findings: Finding[] } {
  const { offsets, hops, vantagePoint, entries, plane } = observed;
  const tally = new FaultTally();
  const rowOf = new PathTable();
  const scratch = new Uint32Array(longest(offsets));
  for (let path = 0; path + 1 < offsets.length; path++) {
    const kept = collapse(hops, offsets[path], offsets[path + 1], scratch, tally, entries[path]);
    if (kept === 0) continue;
    const row = rowOf.add(scratch, kept, vantagePoint[path]);
    if (plane[path] === 6) rowOf.entries6[row] += entries[path];
    else rowOf.entries4[row] += entries[path];
  }
  return { paths: rowOf.toCleanPaths(), findings: tally.findings() };
}

/** Writes the cleaned path into `scratch` and returns its length, 0 if the path is left out. */
function collapse(
  hops: Uint32Array,
  start: number,
  end: number,
  scratch: Uint32Array,
  tally: FaultTally,
  entries: number,
): number {
  let length = 0;
  let prepended = false;
  let last = end;
  while (last > start && hops[last - 1] === UNORDERED_HOP) last--;
  if (last < end) tally.count('as-set', entries);
  for (let at = start; at < last; at++) {
    const asn = hops[at];
    if (length > 0 && scratch[length - 1] === asn) {
      prepended = true;
      continue;
    }
    const fault = faultAt(asn, scratch, length);
    if (fault !== undefined) {
      tally.count(fault, entries);
      return 0;
    }
    scratch[length++] = asn;
  }
  if (prepended) tally.count('prepending', entries);
  if (length === 0) tally.count('empty', entries);
  return length;
}

function faultAt(asn: number, scratch: Uint32Array, length: number): Fault | undefined {
  if (asn === UNORDERED_HOP) return 'as-set';
  if (isReservedAsn(asn)) return 'reserved-asn';
  for (let at = 0; at < length; at++) if (scratch[at] === asn) return 'loop';
  return undefined;
}

/** AS numbers that mean nothing outside one network (IANA special-purpose AS numbers; RFC 5398, 6793, 6996, 7300, 7607). */
export function isReservedAsn(asn: number): boolean {
  if (asn < 64496) return asn === 0 || asn === 23456;
  return asn <= 131071 || asn >= 4200000000;
}

class FaultTally {
  readonly #entries = new Map<Fault, number>();

  count(fault: Fault, entries: number): void {
    this.#entries.set(fault, (this.#entries.get(fault) ?? 0) + entries);
  }

  findings(): Finding[] {
    return [...this.#entries]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([fault, entries]) => ({ ...FAULTS[fault], facts: { entries } }));
  }
}

/** Distinct (vantage point, path) pairs, found by open addressing over a 32-bit hash. */
class PathTable {
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Uint32Array(512);
  #hops = new Uint32Array(4096);
  #offsets: number[] = [0];
  readonly #vantagePoint: number[] = [];
  readonly entries4: number[] = [];
  readonly entries6: number[] = [];

  /** Row of the path in `scratch[0 … length - 1]`, a new one at its first mention. */
  add(scratch: Uint32Array, length: number, vantagePoint: number): number {
    const hash = hashOf(scratch, length, vantagePoint);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slots[slot];
      if (row < 0) return this.#append(slot, hash, scratch, length, vantagePoint);
      if (this.#hashes[row] === hash && this.#equals(row, scratch, length, vantagePoint)) return row;
    }
  }

  #equals(row: number, scratch: Uint32Array, length: number, vantagePoint: number): boolean {
    const start = this.#offsets[row];
    if (this.#offsets[row + 1] - start !== length || this.#vantagePoint[row] !== vantagePoint) return false;
    for (let at = 0; at < length; at++) if (this.#hops[start + at] !== scratch[at]) return false;
    return true;
  }

  #append(slot: number, hash: number, scratch: Uint32Array, length: number, vantagePoint: number): number {
    const row = this.#vantagePoint.length;
    const start = this.#offsets[row];
    this.#hops = grown(this.#hops, start + length);
    this.#hashes = grown(this.#hashes, row + 1);
    this.#hops.set(scratch.subarray(0, length), start);
    this.#hashes[row] = hash;
    this.#offsets.push(start + length);
    this.#vantagePoint.push(vantagePoint);
    this.entries4.push(0);
    this.entries6.push(0);
    this.#slots[slot] = row;
    if (2 * (row + 1) > this.#slots.length) this.#rehash();
    return row;
  }

  #rehash(): void {
    const mask = 2 * this.#slots.length - 1;
    this.#slots = new Int32Array(mask + 1).fill(-1);
    for (let row = 0; row < this.#vantagePoint.length; row++) {
      let slot = this.#hashes[row] & mask;
      while (this.#slots[slot] >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = row;
    }
  }

  toCleanPaths(): CleanPaths {
    const byAsn = this.#hops.slice(0, this.#offsets.at(-1));
    const indexOf = new Map<number, number>();
    for (const asn of byAsn) if (!indexOf.has(asn)) indexOf.set(asn, indexOf.size);
    return {
      asns: Uint32Array.from(indexOf.keys()),
      offsets: Uint32Array.from(this.#offsets),
      hops: byAsn.map((asn) => indexOf.get(asn)!),
      vantagePoint: Uint32Array.from(this.#vantagePoint),
      entries4: Uint32Array.from(this.entries4),
      entries6: Uint32Array.from(this.entries6),
    };
  }
}

function hashOf(scratch: Uint32Array, length: number, vantagePoint: number): number {
  let hash = Math.imul(vantagePoint ^ 0x9e3779b9, 0x85ebca6b);
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ scratch[at], 0x01000193);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
}

function longest(offsets: Uint32Array): number {
  let length = 0;
  for (let path = 0; path + 1 < offsets.length; path++)
    length = Math.max(length, offsets[path + 1] - offsets[path]);
  return length;
}
