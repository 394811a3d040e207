import type { CleanPaths } from './clean-path-table.ts';
import type { ObservedLinks } from './observed-links.ts';

/** How a link is seen as a transit link that one end must be the provider of, [m]. */
interface Provision {
  /** Distinct paths. */
  readonly paths: Uint32Array;
  /** 1 where vantage points of more than one network show it. */
  readonly isByMany: Uint8Array;
}

/**
 * Links that must be transit links on some path, with their high, their low end as provider.
 *
 * A provider-free network passes routes of a peer or customer on to customers and peers; so what lies a hop beyond the first
 * such network on a path only descends, and what lies a hop before the last one only climbs.
 */
export interface CertainTransit {
  readonly byHigh: Provision;
  readonly byLow: Provision;
}

/** From what share of its certain paths each way over a link counts. */
const SIBLINGS_FROM = 0.1;

export function certainTransit(
  { offsets, hops, asns }: CleanPaths,
  { high, linkOfHop }: ObservedLinks,
  clique: readonly number[],
): CertainTransit {
  const isMember = new Uint8Array(asns.length);
  for (const member of clique) isMember[member] = 1;
  const [byHigh, byLow] = [provisions(high.length), provisions(high.length)];
  for (let path = 0; path + 1 < offsets.length; path++) {
    const start = offsets[path];
    const end = offsets[path + 1] - 1;
    let first = start;
    while (first <= end && isMember[hops[first]] === 0) first++;
    if (first > end) continue;
    let last = end;
    while (isMember[hops[last]] === 0) last--;
    const count = (link: number, provider: number): void =>
      (high[link] === provider ? byHigh : byLow).add(link, hops[start]);
    for (let at = first + 1; at < end; at++) count(linkOfHop[at], hops[at]);
    for (let at = start; at + 1 < last; at++) count(linkOfHop[at], hops[at + 1]);
  }
  return { byHigh, byLow };
}

/**
 * Links whose ends each carry the other's routes to and from the world, [m], 1 = they do: siblings (Gao 2001), since nobody
 * else gives transit to a neighbour and takes it from the same one. What one network shows, or a few paths among many,
 * may be a leak.
 */
export function siblingLinks({ byHigh, byLow }: CertainTransit): Uint8Array {
  return Uint8Array.from(byHigh.paths, (paths, link) => {
    const others = byLow.paths[link];
    const isOften = Math.min(paths, others) >= SIBLINGS_FROM * (paths + others);
    return isOften && byHigh.isByMany[link] === 1 && byLow.isByMany[link] === 1 ? 1 : 0;
  });
}

function provisions(links: number): Provision & { add: (link: number, point: number) => void } {
  const paths = new Uint32Array(links);
  const isByMany = new Uint8Array(links);
  const firstPoint = new Uint32Array(links);
  return {
    paths,
    isByMany,
    add(link, point) {
      if (paths[link] === 0) firstPoint[link] = point;
      else if (firstPoint[link] !== point) isByMany[link] = 1;
      paths[link]++;
    },
  };
}
