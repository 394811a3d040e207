import type { CleanPaths } from './clean-path-table.ts';

/** Every pair of ASes seen next to each other, by dense index: `low[l] < high[l]`, ascending by (low, high). */
export interface ObservedLinks {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** Link of each hop and its successor, aligned with `paths.hops`; NO_LINK at the last hop of a path. */
  readonly linkOfHop: Int32Array;
  /** Table entries whose path crosses the link, [m]. */
  readonly entries4: Float64Array;
  readonly entries6: Float64Array;
  /** Distinct vantage points that reported the link, [m]. */
  readonly vantagePoints: Uint16Array;
}

export const NO_LINK = -1;

export function observedLinks(paths: CleanPaths): ObservedLinks {
  const { asns, offsets, hops } = paths;
  const { keys, rowOf } = createPairTable(asns.length);
  const linkOfHop = new Int32Array(hops.length).fill(NO_LINK);
  for (let path = 0; path + 1 < offsets.length; path++)
    for (let at = offsets[path]; at + 1 < offsets[path + 1]; at++)
      linkOfHop[at] = rowOf(hops[at], hops[at + 1]);
  // Pairs are numbered as they were met; links by their ends.
  const rows = Uint32Array.from(keys.keys()).sort((one, other) => keys[one] - keys[other]);
  const linkOfRow = new Uint32Array(rows.length);
  for (let link = 0; link < rows.length; link++) linkOfRow[rows[link]] = link;
  for (let at = 0; at < linkOfHop.length; at++)
    if (linkOfHop[at] !== NO_LINK) linkOfHop[at] = linkOfRow[linkOfHop[at]];
  return {
    low: rows.map((row) => Math.floor(keys[row] / asns.length)),
    high: rows.map((row) => keys[row] % asns.length),
    linkOfHop,
    ...evidence(paths, linkOfHop, rows.length),
  };
}

/** Numbers unordered pairs of dense indices as they are met, by open addressing. */
function createPairTable(asCount: number): {
  keys: number[];
  rowOf: (one: number, other: number) => number;
} {
  const keys: number[] = [];
  let slots = new Int32Array(1024).fill(-1);
  const slotOf = (key: number): number => {
    const mask = slots.length - 1;
    let slot = (Math.imul(key % 0x7fffffff, 0x9e3779b1) >>> 7) & mask;
    while (slots[slot] >= 0 && keys[slots[slot]] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const enlarge = (): void => {
    slots = new Int32Array(2 * slots.length).fill(-1);
    for (const [row, key] of keys.entries()) slots[slotOf(key)] = row;
  };
  return {
    keys,
    rowOf(one, other) {
      const key = Math.min(one, other) * asCount + Math.max(one, other);
      const slot = slotOf(key);
      if (slots[slot] >= 0) return slots[slot];
      const row = keys.push(key) - 1;
      slots[slot] = row;
      if (2 * keys.length > slots.length) enlarge();
      return row;
    },
  };
}

function evidence(
  paths: CleanPaths,
  linkOfHop: Int32Array,
  linkCount: number,
): Pick<ObservedLinks, 'entries4' | 'entries6' | 'vantagePoints'> {
  const { offsets, vantagePoint } = paths;
  const entries4 = new Float64Array(linkCount);
  const entries6 = new Float64Array(linkCount);
  const vantagePoints = new Uint16Array(linkCount);
  const lastSeenBy = new Float64Array(linkCount).fill(-1);
  // Paths by vantage point, so that remembering the last one per link is enough to count distinct ones.
  for (const path of byVantagePoint(vantagePoint))
    for (let at = offsets[path]; at + 1 < offsets[path + 1]; at++) {
      const link = linkOfHop[at];
      entries4[link] += paths.entries4[path];
      entries6[link] += paths.entries6[path];
      if (lastSeenBy[link] === vantagePoint[path]) continue;
      lastSeenBy[link] = vantagePoint[path];
      if (vantagePoints[link] < 0xffff) vantagePoints[link]++;
    }
  return { entries4, entries6, vantagePoints };
}

/** Paths in the order of their vantage points, and among those of one in their own. */
function byVantagePoint(vantagePoint: Uint32Array): Uint32Array {
  const ids = [...new Set(vantagePoint)].sort((one, other) => one - other);
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  const places = new Uint32Array(ids.length + 1);
  for (const id of vantagePoint) places[rankOf.get(id)! + 1]++;
  for (let rank = 0; rank < ids.length; rank++) places[rank + 1] += places[rank];
  const sorted = new Uint32Array(vantagePoint.length);
  for (let path = 0; path < vantagePoint.length; path++)
    sorted[places[rankOf.get(vantagePoint[path])!]++] = path;
  return sorted;
}
