import { isReservedAsn } from './clean-paths.ts';
import type { ObservedPaths } from './observed-paths.ts';

/** Fewer networks on both sides may be chance. */
const LEAST_ON_BOTH_SIDES = 3;
/** Of the networks on the side that has fewer, at least this share also stands on the other. */
const LEAST_SHARE = 0.5;

/**
 * AS numbers that look like route servers of exchanges: they originate nothing and watch from nowhere, and the same networks
 * stand before and behind them in paths, since every member both sends routes to the server and has them from it. A transit
 * provider has its customers behind it, and before it those who buy or peer above.
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
  return [...sides]
    .filter(([, { before, behind }]) => {
      const onBoth = [...before].filter((asn) => behind.has(asn)).length;
      return onBoth >= LEAST_ON_BOTH_SIDES && onBoth >= LEAST_SHARE * Math.min(before.size, behind.size);
    })
    .map(([asn]) => asn)
    .sort((one, other) => one - other);
}
