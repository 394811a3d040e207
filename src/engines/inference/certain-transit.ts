import type { CleanPaths } from './clean-path-table.ts';
import type { ObservedLinks } from './observed-links.ts';

/**
 * Distinct paths on which a link must be a transit link with its high, its low end as provider, [m].
 *
 * A provider-free network passes routes of a peer or customer on to customers and peers; so what lies a hop beyond the first
 * such network on a path only descends, and what lies a hop before the last one only climbs.
 */
export interface CertainTransit {
  readonly highProvides: Uint32Array;
  readonly lowProvides: Uint32Array;
}

export function certainTransit(
  { offsets, hops, asns }: CleanPaths,
  { high, linkOfHop }: ObservedLinks,
  clique: readonly number[],
): CertainTransit {
  const isMember = new Uint8Array(asns.length);
  for (const member of clique) isMember[member] = 1;
  const highProvides = new Uint32Array(high.length);
  const lowProvides = new Uint32Array(high.length);
  const count = (link: number, provider: number): void => {
    if (high[link] === provider) highProvides[link]++;
    else lowProvides[link]++;
  };
  for (let path = 0; path + 1 < offsets.length; path++) {
    const start = offsets[path];
    const end = offsets[path + 1] - 1;
    let first = start;
    while (first <= end && isMember[hops[first]] === 0) first++;
    if (first > end) continue;
    let last = end;
    while (isMember[hops[last]] === 0) last--;
    for (let at = first + 1; at < end; at++) count(linkOfHop[at], hops[at]);
    for (let at = start; at + 1 < last; at++) count(linkOfHop[at], hops[at + 1]);
  }
  return { highProvides, lowProvides };
}
