import { PEER } from './route-class.ts';
import type { Walk } from './up-across-down.ts';
import type { UpAcrossRows } from './up-across-rows.ts';

/** Finds next hops of peer routes to where the walk leads, for all of the set at once. */
export interface LowestPeerHops {
  /** By position in the set, where it has a peer route: its next hop with the lowest AS number. */
  readonly hops: Int32Array;
  readonly find: (walk: Walk) => void;
}

/**
 * Each AS with a customer route, in the order of AS numbers, is taken to those of its peers that still wait for one of its length.
 * @param rankByAsn a number of its own for each AS, ascending with AS numbers
 */
export function lowestPeerHops(
  { positionOf, peerBits, words, width }: UpAcrossRows,
  rankByAsn: Uint32Array,
): LowestPeerHops {
  const byRank = new Uint32Array(rankByAsn.length);
  rankByAsn.forEach((rank, as) => (byRank[rank] = as));
  const lowest = new Int32Array(width);
  const ranks = new Uint32Array(rankByAsn.length);
  /** By hops of what they wait for the positions of those with a peer route, one bit each, and how many they are. */
  const waiting: Uint32Array[] = [];
  const counts: number[] = [];

  /** Takes ASes of one length, by rank, to those that wait for it. */
  const serve = (first: number, end: number, length: number): void => {
    const bits = waiting[length];
    ranks.subarray(first, end).sort();
    for (let at = first; at < end && counts[length] > 0; at++) {
      const peer = byRank[ranks[at]];
      for (let word = 0; word < words; word++) {
        const served = peerBits[peer * words + word] & bits[word];
        for (let left = served; left !== 0; left &= left - 1) {
          lowest[32 * word + 31 - Math.clz32(left & -left)] = peer;
          counts[length]--;
        }
        bits[word] ^= served;
      }
    }
    bits.fill(0);
    counts[length] = 0;
  };
  return {
    hops: lowest,
    find: ({ routeClass, hops, reached, climbedCount, reachedCount }) => {
      for (let at = climbedCount; at < reachedCount; at++) {
        const as = reached[at];
        if (routeClass[as] !== PEER) continue;
        const position = positionOf[as];
        const length = hops[as] - 1;
        waiting[length] ??= new Uint32Array(words);
        waiting[length][position >>> 5] |= 1 << (position & 31);
        counts[length] = (counts[length] ?? 0) + 1;
      }
      for (let first = 0, end = 0; first < climbedCount; first = end) {
        const length = hops[reached[first]];
        for (end = first; end < climbedCount && hops[reached[end]] === length; end++)
          ranks[end] = rankByAsn[reached[end]];
        if (counts[length] > 0) serve(first, end, length);
      }
    },
  };
}
