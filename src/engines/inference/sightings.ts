import type { LinkList } from '../../core/as-graph.ts';
import type { ObservedPaths } from './observed-paths.ts';

/** Newest day numbers on which networks and links stood on paths, by plane; 0 = never. */
export interface Sightings {
  /** Of the links, in their order, [m]. */
  readonly links4: Uint16Array;
  readonly links6: Uint16Array;
  /** Of networks by AS number. */
  readonly networks4: ReadonlyMap<number, number>;
  readonly networks6: ReadonlyMap<number, number>;
  /** The newest day of all. */
  readonly newest: number;
}

/** When the networks and links that were inferred from dated paths were last seen on them. */
export function sightings(observed: ObservedPaths, links: LinkList): Sightings {
  const { offsets, hops, plane, day } = observed;
  const numberOf = numbering(links);
  const linkOf = linksByEnds(links, numberOf);
  const found = {
    links4: new Uint16Array(links.kind.length),
    links6: new Uint16Array(links.kind.length),
    networks4: new Map<number, number>(),
    networks6: new Map<number, number>(),
  };
  let newest = 0;
  for (let path = 0; path + 1 < offsets.length; path++) {
    const seen = day?.[path] ?? 0;
    newest = Math.max(newest, seen);
    const days = plane[path] === 6 ? found.links6 : found.links4;
    const networks = plane[path] === 6 ? found.networks6 : found.networks4;
    for (let at = offsets[path]; at < offsets[path + 1]; at++) {
      networks.set(hops[at], Math.max(networks.get(hops[at]) ?? 0, seen));
      if (at + 1 === offsets[path + 1] || hops[at] === hops[at + 1]) continue;
      const link = linkOf(hops[at], hops[at + 1]);
      if (link !== undefined && days[link] < seen) days[link] = seen;
    }
  }
  return { ...found, newest };
}

function numbering({ from, to }: LinkList): ReadonlyMap<number, number> {
  const numberOf = new Map<number, number>();
  for (const ends of [from, to])
    for (const asn of ends) if (!numberOf.has(asn)) numberOf.set(asn, numberOf.size);
  return numberOf;
}

/** Finds a link by its ends, in either order. */
function linksByEnds(
  { from, to }: LinkList,
  numberOf: ReadonlyMap<number, number>,
): (one: number, other: number) => number | undefined {
  const key = (one: number, other: number): number => {
    const [a, b] = [numberOf.get(one) ?? -1, numberOf.get(other) ?? -1];
    return a < 0 || b < 0 ? -1 : Math.min(a, b) * numberOf.size + Math.max(a, b);
  };
  const links = new Map(Array.from(from, (asn, link) => [key(asn, to[link]), link]));
  return (one, other) => links.get(key(one, other));
}
