import { grown } from '../../core/grown.ts';

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

/** Distinct pairs of vantage point and path, numbered as they come. */
export interface CleanPathTable {
  /** Counts the path in `hops[0 … length - 1]`, AS numbers. */
  add(hops: Uint32Array, length: number, vantagePoint: number, plane: number, entries: number): void;
  toCleanPaths(): CleanPaths;
}

/** Rows are found by open addressing over a 32-bit hash. */
export function createCleanPathTable(): CleanPathTable {
  let slots = new Int32Array(1024).fill(-1);
  let hashes = new Uint32Array(512);
  let kept = new Uint32Array(4096);
  let offsets = new Uint32Array(513);
  let vantagePoints = new Uint32Array(512);
  let entries4 = new Uint32Array(512);
  let entries6 = new Uint32Array(512);
  let count = 0;

  function rowOf(hops: Uint32Array, length: number, vantagePoint: number): number {
    const hash = hashOf(hops, length, vantagePoint);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot];
      if (row < 0) return append(slot, hash, hops, length, vantagePoint);
      if (hashes[row] === hash && isSame(row, hops, length, vantagePoint)) return row;
    }
  }

  function isSame(row: number, hops: Uint32Array, length: number, vantagePoint: number): boolean {
    const start = offsets[row];
    if (offsets[row + 1] - start !== length || vantagePoints[row] !== vantagePoint) return false;
    for (let at = 0; at < length; at++) if (kept[start + at] !== hops[at]) return false;
    return true;
  }

  function append(
    slot: number,
    hash: number,
    hops: Uint32Array,
    length: number,
    vantagePoint: number,
  ): number {
    const row = count++;
    const start = offsets[row];
    makeRoom(count, start + length);
    for (let at = 0; at < length; at++) kept[start + at] = hops[at];
    hashes[row] = hash;
    offsets[count] = start + length;
    vantagePoints[row] = vantagePoint;
    slots[slot] = row;
    if (2 * count > slots.length) rehash();
    return row;
  }

  function makeRoom(rows: number, hops: number): void {
    kept = grown(kept, hops);
    if (rows <= hashes.length) return;
    hashes = grown(hashes, rows);
    offsets = grown(offsets, hashes.length + 1);
    vantagePoints = grown(vantagePoints, rows);
    entries4 = grown(entries4, rows);
    entries6 = grown(entries6, rows);
  }

  function rehash(): void {
    const mask = 2 * slots.length - 1;
    slots = new Int32Array(mask + 1).fill(-1);
    for (let row = 0; row < count; row++) {
      let slot = hashes[row] & mask;
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = row;
    }
  }

  return {
    add(hops, length, vantagePoint, plane, entries) {
      const row = rowOf(hops, length, vantagePoint);
      if (plane === 6) entries6[row] += entries;
      else entries4[row] += entries;
    },
    toCleanPaths: () => ({
      ...numbered(kept.slice(0, offsets[count])),
      offsets: offsets.slice(0, count + 1),
      vantagePoint: vantagePoints.slice(0, count),
      entries4: entries4.slice(0, count),
      entries6: entries6.slice(0, count),
    }),
  };
}

/** AS numbers in the order of their first mention, and in their place among the hops their dense indices. */
function numbered(hops: Uint32Array): Pick<CleanPaths, 'asns' | 'hops'> {
  const indexOf = new Map<number, number>();
  for (let at = 0; at < hops.length; at++) {
    const known = indexOf.get(hops[at]);
    if (known === undefined) indexOf.set(hops[at], indexOf.size);
    hops[at] = known ?? indexOf.size - 1;
  }
  return { asns: Uint32Array.from(indexOf.keys()), hops };
}

function hashOf(hops: Uint32Array, length: number, vantagePoint: number): number {
  let hash = Math.imul(vantagePoint ^ 0x9e3779b9, 0x85ebca6b);
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ hops[at], 0x01000193);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
}
