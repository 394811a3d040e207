import type { LinkList } from '../../core/as-graph.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import type { Sightings } from './sightings.ts';

/** Whether a network still announces prefixes in a plane. */
export type Announces = (asn: number, plane: 4 | 6) => boolean;

/** Which of the links seen over years are taken to be there on the newest day, by plane, 1 = it is, [m]. */
export interface LayeredLinks {
  readonly inPlane4: Uint8Array;
  readonly inPlane6: Uint8Array;
}

/**
 * What was seen within these days counts as if seen on the newest one: of transit links last seen three years earlier between
 * networks that are still there 57 to 67 % held, of those eleven years earlier 8 to 43 % (docs/methods/inference.md).
 */
export const RECENT_DAYS = 5 * 365;
/** Of a network not seen since, the links count that were seen within these days before its last sighting. */
const LAST_YEAR_DAYS = 365;

/**
 * Links of several years as one picture of the newest day.
 *
 * - A link counts only while both networks are there: seen in the plane within `RECENT_DAYS`, or announcing prefixes in it.
 * - A network seen within `RECENT_DAYS` has the links seen since then; older ones are given up.
 * - A network not seen since keeps the links of the last year in which it was seen.
 * - Where only one plane shows a network's providers, and it is there in the other plane too, they count in both.
 */
export function layeredLinks(links: LinkList, seen: Sightings, announces: Announces): LayeredLinks {
  return {
    inPlane4: planeLinks(links, { own: seen.links4, other: seen.links6 }, 4, seen, announces),
    inPlane6: planeLinks(links, { own: seen.links6, other: seen.links4 }, 6, seen, announces),
  };
}

/** Day numbers of links in the plane asked for and in the other one, [m]. */
interface PlaneDays {
  readonly own: Uint16Array;
  readonly other: Uint16Array;
}

function planeLinks(
  { from, to, kind }: LinkList,
  days: PlaneDays,
  plane: 4 | 6,
  seen: Sightings,
  announces: Announces,
): Uint8Array {
  const recent = seen.newest - RECENT_DAYS;
  const networks = plane === 4 ? seen.networks4 : seen.networks6;
  const isThere = (asn: number): boolean => (networks.get(asn) ?? 0) >= recent || announces(asn, plane);
  const since = (asn: number): number => {
    const last = Math.max(seen.networks4.get(asn) ?? 0, seen.networks6.get(asn) ?? 0);
    return last >= recent ? recent : last - LAST_YEAR_DAYS;
  };
  const inPlane = new Uint8Array(kind.length);
  const providerLinks = new Map<number, number[]>();
  for (let link = 0; link < kind.length; link++) {
    if (!isThere(from[link]) || !isThere(to[link])) continue;
    if (kind[link] === PEER_TO_PEER)
      inPlane[link] = seenSince(days.own[link], Math.min(since(from[link]), since(to[link]))) ? 1 : 0;
    else providerLinks.set(to[link], [...(providerLinks.get(to[link]) ?? []), link]);
  }
  for (const [customer, all] of providerLinks)
    for (const link of latest(all, days, since(customer))) inPlane[link] = 1;
  return inPlane;
}

/** The links seen since a day in the plane itself, else those seen since then in the other one. */
function latest(links: readonly number[], { own, other }: PlaneDays, since: number): readonly number[] {
  const inOwn = links.filter((link) => seenSince(own[link], since));
  return inOwn.length > 0 ? inOwn : links.filter((link) => seenSince(other[link], since));
}

function seenSince(day: number, since: number): boolean {
  return day > 0 && day >= since;
}
