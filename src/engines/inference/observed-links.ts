import type { CleanPaths } from './clean-paths.ts';

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
  const asCount = asns.length;
  const keyOfHop = new Float64Array(hops.length).fill(-1);
  for (let path = 0; path + 1 < offsets.length; path++)
    for (let at = offsets[path]; at + 1 < offsets[path + 1]; at++)
      keyOfHop[at] = Math.min(hops[at], hops[at + 1]) * asCount + Math.max(hops[at], hops[at + 1]);
  const sorted = keyOfHop.toSorted();
  const keys = sorted.filter((key, at) => key >= 0 && sorted[at - 1] !== key);
  const rowOf = new Map<number, number>();
  for (let link = 0; link < keys.length; link++) rowOf.set(keys[link], link);
  const linkOfHop = Int32Array.from(keyOfHop, (key) => (key < 0 ? NO_LINK : rowOf.get(key)!));
  return {
    low: Uint32Array.from(keys, (key) => Math.floor(key / asCount)),
    high: Uint32Array.from(keys, (key) => key % asCount),
    linkOfHop,
    ...evidence(paths, linkOfHop, keys.length),
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
  const byVantagePoint = Uint32Array.from(vantagePoint.keys()).sort(
    (one, other) => vantagePoint[one] - vantagePoint[other] || one - other,
  );
  for (const path of byVantagePoint)
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
