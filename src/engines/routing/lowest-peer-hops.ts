import { PEER } from './route-class.ts';
import type { Walk } from './up-across-down.ts';
import type { UpAcrossRows } from './up-across-rows.ts';

/**
 * For each AS of the set, by position, the next hop of its peer route with the lowest AS number, where it has such a route to where
 * the walk leads. For all at once: each AS with a customer route is taken to those of its peers that wait for one of its length.
 */
export function lowestPeerHops(
  { routeClass, hops, reached, climbedCount, reachedCount }: Walk,
  { positionOf, peerBits, words }: UpAcrossRows,
  rankByAsn: Uint32Array,
  lowest: Int32Array,
): void {
  /** By hops of what they wait for the positions of those with a peer route, one bit each. */
  const waiting: Uint32Array[] = [];
  for (let at = climbedCount; at < reachedCount; at++) {
    const as = reached[at];
    if (routeClass[as] !== PEER) continue;
    const position = positionOf[as];
    lowest[position] = -1;
    (waiting[hops[as] - 1] ??= new Uint32Array(words))[position >>> 5] |= 1 << (position & 31);
  }
  for (let at = 0; at < climbedCount; at++) {
    const peer = reached[at];
    const bits = waiting[hops[peer]];
    if (bits === undefined) continue;
    for (let word = 0; word < words; word++)
      for (let left = peerBits[peer * words + word] & bits[word]; left !== 0; left &= left - 1) {
        const position = 32 * word + 31 - Math.clz32(left & -left);
        if (lowest[position] < 0 || rankByAsn[peer] < rankByAsn[lowest[position]]) lowest[position] = peer;
      }
  }
}
