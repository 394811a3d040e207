import { sumOf } from '../../core/sum.ts';
import { certainTransit } from './certain-transit.ts';
import type { CleanPaths } from './clean-path-table.ts';
import type { LinkSlopes } from './link-slopes.ts';
import type { ObservedLinks } from './observed-links.ts';

/** Names of the features, in the order of the columns. Each is explained in docs/methods/inference.md. */
export const PEER_FEATURES = [
  'offPeakPaths',
  'peakPaths',
  'certainPaths',
  'upperCertainShare',
  'atVantagePoint',
  'tableShare',
  'deepInPaths',
  'upperRank',
  'lowerRank',
  'lowerDegree',
  'lowerProviders',
  'upperReachesTop',
  'rivalReachesTop',
  'upperStubShare',
  'upperTransitShare',
  'upperInClique',
  'lowerInClique',
  'lowerEntries',
  'sameRegion',
  'regionShare',
] as const;

/** What share of the transit ASes counts as the top whose neighbours are looked at. */
const TOP_SHARE = 0.02;
const TOP_AT_LEAST = 10;
/** Transit degree from which a neighbour is a network of some size. */
const SOME_SIZE = 4;

/** What the paths say of the whole and of each AS, from which the features of a link are read. */
export interface Surroundings {
  readonly paths: CleanPaths;
  readonly links: ObservedLinks;
  readonly slopes: LinkSlopes;
  readonly transitDegree: Uint32Array;
  readonly nodeDegree: Uint32Array;
  readonly clique: readonly number[];
  /** World region of each AS, 1 …; 0 = unknown, [n]. */
  readonly region: Uint8Array;
}

/**
 * Features of every link for the question "peers, or provider and customer?", row-major [m × PEER_FEATURES.length].
 *
 * All are counts, shares or ranks that do not depend on how ASes are numbered.
 */
export function peerFeatures(around: Surroundings): Float64Array {
  const { slopes, nodeDegree, region, transitDegree, clique } = around;
  const { upper, lower } = slopes;
  const asCount = nodeDegree.length;
  const first = firstHops(around);
  const rank = logRanks(transitDegree);
  const near = neighbourhoods(around);
  const providers = new Uint32Array(asCount);
  for (const as of lower) providers[as]++;
  const rival = rivals(slopes, near.top, asCount);
  const certain = certainCustomers(around);
  const inClique = new Uint8Array(asCount);
  for (const member of clique) inClique[member] = 1;

  const width = PEER_FEATURES.length;
  const features = new Float64Array(upper.length * width);
  for (let link = 0; link < upper.length; link++) {
    const provider = upper[link];
    const customer = lower[link];
    const known = region[customer] > 0;
    features.set(
      [
        Math.log1p(slopes.offPeak[link]),
        Math.log1p(slopes.votes[link] + slopes.votesAgainst[link] - slopes.offPeak[link]),
        Math.log1p(certain.paths[link]),
        certain.share[provider],
        first.isFirst[link],
        first.share[link] > 0 ? Math.log(first.share[link]) : 0,
        first.deep[link],
        rank[provider],
        rank[customer],
        Math.log1p(nodeDegree[customer]),
        Math.log1p(providers[customer]),
        near.top[provider],
        rival(link),
        near.stubs[provider],
        near.sized[provider],
        inClique[provider],
        inClique[customer],
        Math.log1p(first.entries[customer]),
        known && region[provider] > 0 ? (region[customer] === region[provider] ? 1 : -1) : 0,
        known ? near.regionShare(provider, region[customer]) : 0.5,
      ],
      link * width,
    );
  }
  return features;
}

/** Paths on which a link must be transit, its upper end providing, [m], and the share of each AS's lower neighbours so seen, [n]. */
function certainCustomers({ paths, links, slopes, nodeDegree, clique }: Surroundings): {
  paths: Uint32Array;
  share: Float64Array;
} {
  const { byHigh, byLow } = certainTransit(paths, links, clique);
  const found = byHigh.paths.map((count, link) =>
    slopes.upper[link] === links.high[link] ? count : byLow.paths[link],
  );
  const below = new Uint32Array(nodeDegree.length);
  const seen = new Uint32Array(nodeDegree.length);
  for (let link = 0; link < found.length; link++) {
    below[slopes.upper[link]]++;
    if (found[link] > 0) seen[slopes.upper[link]]++;
  }
  return { paths: found, share: Float64Array.from(below, (count, as) => (count > 0 ? seen[as] / count : 0)) };
}

/** Links next to a vantage point, what share of its table they carry, and how deep in paths links lie. */
function firstHops({ paths, links }: Surroundings): {
  isFirst: Uint8Array;
  share: Float64Array;
  deep: Uint8Array;
  entries: Float64Array;
} {
  const { offsets, hops, asns } = paths;
  const { linkOfHop, low } = links;
  const table = new Float64Array(asns.length);
  const firstEntries = new Float64Array(low.length);
  const entries = new Float64Array(asns.length);
  const deep = new Uint8Array(low.length);
  for (let path = 0; path + 1 < offsets.length; path++) {
    const weight = paths.entries4[path] + paths.entries6[path];
    const start = offsets[path];
    table[hops[start]] += weight;
    for (let at = start; at < offsets[path + 1]; at++) {
      entries[hops[at]] += weight;
      const link = linkOfHop[at];
      if (link < 0) continue;
      if (at === start) firstEntries[link] += weight;
      if (at - start >= 2) deep[link] = 1;
    }
  }
  const isFirst = new Uint8Array(low.length);
  const share = Float64Array.from(low, (as, link) => {
    const total = Math.max(table[as], table[links.high[link]]);
    if (total === 0) return 0;
    isFirst[link] = 1;
    return firstEntries[link] / total;
  });
  return { isFirst, share, deep, entries };
}

/** −log of the rank by transit degree as a share of all ASes, ties sharing the first rank, [n]. */
function logRanks(transitDegree: Uint32Array): Float64Array {
  const sorted = transitDegree.toSorted().toReversed();
  const rankOf = new Map<number, number>();
  for (let rank = 0; rank < sorted.length; rank++)
    if (!rankOf.has(sorted[rank])) rankOf.set(sorted[rank], rank + 1);
  return Float64Array.from(transitDegree, (degree) => Math.log(sorted.length / rankOf.get(degree)!));
}

/** What kind of neighbours each AS has, as shares, [n]. */
function neighbourhoods({ slopes, transitDegree, nodeDegree, region }: Surroundings): {
  top: Float64Array;
  stubs: Float64Array;
  sized: Float64Array;
  regionShare: (as: number, wanted: number) => number;
} {
  const { upper, lower } = slopes;
  const asCount = nodeDegree.length;
  const regions = 1 + region.reduce((most, one) => Math.max(most, one), 0);
  const { isTop, topCount } = topAses(transitDegree);
  const top = new Float64Array(asCount);
  const stubs = new Float64Array(asCount);
  const sized = new Float64Array(asCount);
  const below = new Float64Array(asCount);
  const byRegion = new Float64Array(asCount * regions);
  for (let link = 0; link < upper.length; link++) {
    for (const [as, other] of [
      [upper[link], lower[link]],
      [lower[link], upper[link]],
    ]) {
      top[as] += isTop[other] / topCount;
      if (transitDegree[other] === 0) stubs[as] += 1 / nodeDegree[as];
      if (transitDegree[other] >= SOME_SIZE) sized[as] += 1 / nodeDegree[as];
    }
    below[upper[link]]++;
    byRegion[upper[link] * regions + region[lower[link]]]++;
  }
  const regionShare = (as: number, wanted: number): number => byRegion[as * regions + wanted] / below[as];
  return { top, stubs, sized, regionShare };
}

function topAses(transitDegree: Uint32Array): { isTop: Uint8Array; topCount: number } {
  const sorted = transitDegree.filter((degree) => degree > 0).sort();
  const wanted = Math.max(TOP_AT_LEAST, Math.round(TOP_SHARE * sorted.length));
  const least = sorted.length > wanted ? sorted[sorted.length - wanted] : 1;
  const isTop = Uint8Array.from(transitDegree, (degree) => (degree >= least ? 1 : 0));
  const topCount = Math.max(1, sumOf(isTop));
  return { isTop, topCount };
}

/** Of the customer's other providers, the best connected one's share of the top. */
function rivals(slopes: LinkSlopes, top: Float64Array, asCount: number): (link: number) => number {
  const { upper, lower } = slopes;
  const bestLink = new Int32Array(asCount).fill(-1);
  const second = new Float64Array(asCount);
  for (let link = 0; link < upper.length; link++) {
    const customer = lower[link];
    const best = bestLink[customer];
    if (best >= 0 && top[upper[best]] >= top[upper[link]]) {
      second[customer] = Math.max(second[customer], top[upper[link]]);
      continue;
    }
    if (best >= 0) second[customer] = top[upper[best]];
    bestLink[customer] = link;
  }
  return (link) => {
    const best = bestLink[lower[link]];
    return best === link ? second[lower[link]] : top[upper[best]];
  };
}
