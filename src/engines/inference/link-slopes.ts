import type { CleanPaths } from './clean-path-table.ts';
import type { ObservedLinks } from './observed-links.ts';

/**
 * Which end of a link stands higher, from how paths climb and descend over it, [m] each.
 *
 * A valley-free path climbs from customer to provider, crosses at most one peer link at its peak and descends (Gao 2001).
 */
export interface LinkSlopes {
  /** The end that looks like the provider, were the link a transit link. */
  readonly upper: Uint32Array;
  readonly lower: Uint32Array;
  /** Distinct paths on which the upper end stands above the lower one, and the other way round. */
  readonly votes: Uint32Array;
  readonly votesAgainst: Uint32Array;
  /** Paths on which the link does not touch the peak: there a peer link would make a valley. */
  readonly offPeak: Uint32Array;
}

const ROUNDS = 3;
/** What the clique adds to the logarithm of a member's transit degree. */
const CLIQUE_BONUS = 2;
/** How steeply the first guess follows the ratio of transit degrees, and how many paths it is worth. */
const STEEPNESS = 1.5;
const PRIOR_PATHS = 1;
const MOST_CERTAIN = 1 - 1e-4;

/**
 * Splits every path at its likeliest peak, counts on which side of the peak each link lies, and repeats with what was counted:
 * a first guess from transit degrees, corrected by the paths in three rounds.
 */
export function linkSlopes(
  paths: CleanPaths,
  links: ObservedLinks,
  transitDegree: Uint32Array,
  clique: readonly number[],
): LinkSlopes {
  const { low, high } = links;
  const guess = firstGuess(links, transitDegree, clique);
  const highAbove = guess.slice();
  let counts = countSides(paths, links, highAbove);
  for (let round = 1; round < ROUNDS; round++) {
    for (let link = 0; link < low.length; link++) {
      const paths = counts.high[link] + counts.low[link];
      highAbove[link] = (counts.high[link] + PRIOR_PATHS * guess[link]) / (paths + PRIOR_PATHS);
    }
    counts = countSides(paths, links, highAbove);
  }
  const isHigh = Uint8Array.from(low, (_, link) => {
    const difference = counts.high[link] - counts.low[link];
    return difference > 0 || (difference === 0 && guess[link] > 0.5) ? 1 : 0;
  });
  const pick = (yes: Uint32Array, no: Uint32Array): Uint32Array =>
    Uint32Array.from(isHigh, (is, link) => (is === 1 ? yes[link] : no[link]));
  return {
    upper: pick(high, low),
    lower: pick(low, high),
    votes: pick(counts.high, counts.low),
    votesAgainst: pick(counts.low, counts.high),
    offPeak: counts.offPeak,
  };
}

/** Probability that the end with the higher index is the provider, from sizes alone. */
function firstGuess(
  links: ObservedLinks,
  transitDegree: Uint32Array,
  clique: readonly number[],
): Float64Array {
  const size = Float64Array.from(transitDegree, (degree) => Math.log(degree + 1));
  for (const member of clique) size[member] += CLIQUE_BONUS;
  return Float64Array.from(links.low, (low, link) => {
    const lead = size[links.high[link]] - size[low];
    return 1 / (1 + Math.exp(-STEEPNESS * lead));
  });
}

interface SideCounts {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly offPeak: Uint32Array;
}

function countSides(paths: CleanPaths, links: ObservedLinks, highAbove: Float64Array): SideCounts {
  const { offsets, hops } = paths;
  const { high, linkOfHop } = links;
  const counts = {
    high: new Uint32Array(high.length),
    low: new Uint32Array(high.length),
    offPeak: new Uint32Array(high.length),
  };
  // Log odds that the path descends over the link, for a path that crosses it from its high end.
  const logOdds = highAbove.map((chance) => {
    const bounded = Math.min(MOST_CERTAIN, Math.max(1 - MOST_CERTAIN, chance));
    return Math.log(bounded / (1 - bounded));
  });
  for (let path = 0; path + 1 < offsets.length; path++) {
    const start = offsets[path];
    const end = offsets[path + 1] - 1;
    const peak = likeliestPeak(start, end, hops, linkOfHop, high, logOdds);
    for (let at = start; at < end; at++) {
      const link = linkOfHop[at];
      const provider = at < peak ? hops[at + 1] : hops[at];
      if (provider === high[link]) counts.high[link]++;
      else counts.low[link]++;
      if (at !== peak && at + 1 !== peak) counts.offPeak[link]++;
    }
  }
  return counts;
}

/** Position of the hop before which the path climbs and after which it descends; the first of equals. */
function likeliestPeak(
  start: number,
  end: number,
  hops: Uint32Array,
  linkOfHop: Int32Array,
  high: Uint32Array,
  logOdds: Float64Array,
): number {
  let peak = start;
  let gain = 0;
  let best = 1e-12;
  for (let at = start; at < end; at++) {
    const link = linkOfHop[at];
    gain -= hops[at] === high[link] ? logOdds[link] : -logOdds[link];
    if (gain <= best) continue;
    best = gain;
    peak = at + 1;
  }
  return peak;
}
