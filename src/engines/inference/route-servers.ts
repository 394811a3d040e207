import { isReservedAsn } from '../../core/reserved-asn.ts';
import type { ObservedPaths } from './observed-paths.ts';

/** Fewer networks on both sides may be chance. */
const LEAST_ON_BOTH_SIDES = 3;
/** Of the networks on the side that has fewer, at least this share also stands on the other. */
const LEAST_SHARE = 0.5;

/** The networks with most neighbours carry the Internet, whether they announce anything or not: one in twenty, at most ten. */
const LARGEST_SHARE = 0.05;
const MOST_LARGEST = 10;

/**
 * AS numbers that look like route servers of exchanges: they originate nothing and watch from nowhere, and the same networks
 * stand before and behind them in paths, since every member both sends routes to the server and has them from it. A transit
 * provider has its customers behind it, and before it those who buy or peer above. The largest networks are none.
 *
 * Only for whole tables: in the beginning of one, many a network originates nothing yet.
 *
 * @param originates whether any prefix is originated by an AS
 */
export function likelyRouteServers(
  { offsets, hops }: ObservedPaths,
  originates: (asn: number) => boolean,
): number[] {
  const ends = new Set<number>();
  for (let path = 0; path + 1 < offsets.length; path++) {
    if (offsets[path] === offsets[path + 1]) continue;
    ends.add(hops[offsets[path]]);
    ends.add(hops[offsets[path + 1] - 1]);
  }
  const sides = new Map<number, { before: Set<number>; behind: Set<number> }>();
  for (let path = 0; path + 1 < offsets.length; path++)
    for (let at = offsets[path] + 1; at + 1 < offsets[path + 1]; at++) {
      const asn = hops[at];
      if (ends.has(asn) || isReservedAsn(asn) || originates(asn)) continue;
      const known = sides.get(asn) ?? { before: new Set(), behind: new Set() };
      sides.set(asn, known);
      if (hops[at - 1] !== asn) known.before.add(hops[at - 1]);
      if (hops[at + 1] !== asn) known.behind.add(hops[at + 1]);
    }
  const found = [...sides].filter(([, { before, behind }]) => {
    const onBoth = [...before].filter((asn) => behind.has(asn)).length;
    return onBoth >= LEAST_ON_BOTH_SIDES && onBoth >= LEAST_SHARE * Math.min(before.size, behind.size);
  });
  if (found.length === 0) return [];
  const largest = largestNetworks({ offsets, hops });
  return found
    .map(([asn]) => asn)
    .filter((asn) => !largest.has(asn))
    .sort((one, other) => one - other);
}

function largestNetworks({ offsets, hops }: Pick<ObservedPaths, 'offsets' | 'hops'>): Set<number> {
  const neighbours = new Map<number, Set<number>>();
  const meet = (one: number, other: number): void => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (let path = 0; path + 1 < offsets.length; path++)
    for (let at = offsets[path]; at + 1 < offsets[path + 1]; at++) {
      meet(hops[at], hops[at + 1]);
      meet(hops[at + 1], hops[at]);
    }
  const ranked = [...neighbours].sort(([, one], [, other]) => other.size - one.size);
  const count = Math.min(MOST_LARGEST, Math.floor(LARGEST_SHARE * ranked.length));
  return new Set(ranked.slice(0, count).map(([asn]) => asn));
}
