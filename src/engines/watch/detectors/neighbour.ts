import { isReservedAsn } from '../../../core/reserved-asn.ts';
import { UNKNOWN_ORIGIN } from '../path-store.ts';
import type { JudgedRoute } from '../explain.ts';
import type { RouteChange, RouteView } from '../route-change.ts';
import { createSightings, type SightingsState } from '../sightings.ts';
import type { OriginKnowledge } from './hijack.ts';

export type NeighbourTag =
  | 'first-seen'
  | 'unrelated'
  | 'same-country'
  | 'no-customers'
  | 'no-customers-there'
  | 'took-over';

/** Fewer tables do not say who usually stands next to an origin. */
const FEWEST_TABLES = 3;

/** What is known of a network that stands next to an origin, beside the routes. */
export interface NeighbourKnowledge extends Pick<
  OriginKnowledge,
  'areLinked' | 'areSiblings' | 'isSameCountry'
> {
  /** Whether the snapshot knows customers of the network. */
  readonly hasCustomers: (asn: number) => boolean;
  /** Whether it knows customers of the first in the country of the second. */
  readonly sellsInCountryOf: (asn: number, other: number) => boolean;
  /** Whether it is the route server of an exchange, which stands between two networks and is neither's neighbour. */
  readonly isRouteServer: (asn: number) => boolean;
}

/** Everything known of neighbours, to go on from. */
export interface NeighbourState {
  readonly usual: Set<string>;
  readonly tables: Map<number, Set<number>>;
  readonly forged: SightingsState<null, NeighbourTag>;
  readonly fresh: SightingsState<null, NeighbourTag>;
}

/**
 * Links next to watched origins that nobody knows: a forged path, or a new neighbour.
 *
 * Rule: a watched network stands as the origin behind a network that the snapshot does not link to it and that did not stand there
 * while the watch was learning; vantage points in two networks carry it. Only networks count whose routes stood in the tables of three
 * vantage points, since without them it is unknown who stood there. It is called a **forged path** where that network is abroad
 * and has no customers in the origin's country in the snapshot, since who sells no transit there does not carry its routes; else a **new neighbour**.
 * Prepending changes nothing, nor do networks of the origin's own organisation. Route servers of exchanges are left out of paths.
 *
 * False alarms: a new provider that the snapshot does not know at all, or that sells transit in the country for the first time; a new peer abroad. Where it sells transit elsewhere, the
 * confidence is lower. An attacker that sells transit in the country is taken for a new neighbour.
 */
export function createNeighbourDetector(
  isWatched: (asn: number) => boolean,
  knowledge: NeighbourKnowledge,
  view: RouteView,
  saved?: NeighbourState,
) {
  const usual = saved?.usual ?? new Set<string>();
  /** Vantage points whose tables had the origin, until there are enough. */
  const tables = saved?.tables ?? new Map<number, Set<number>>();
  const forged = createSightings<null, NeighbourTag>(view, {}, saved?.forged);
  const fresh = createSightings<null, NeighbourTag>(view, {}, saved?.fresh);

  const nextTo = (path: number, origin: number): number | undefined =>
    view.hopsOf(path).findLast((asn) => asn !== origin && !knowledge.isRouteServer(asn));

  function neighbourIn(path: number, origin: number): number | undefined {
    if (origin === UNKNOWN_ORIGIN || !isWatched(origin)) return undefined;
    const neighbour = nextTo(path, origin);
    return neighbour === undefined || isReservedAsn(neighbour) ? undefined : neighbour;
  }

  function note(origin: number, carrier: number): void {
    const known = tables.get(origin);
    if (!known) tables.set(origin, new Set([carrier]));
    else if (known.size < FEWEST_TABLES) known.add(carrier);
  }

  function tagsOf(neighbour: number, origin: number): Set<NeighbourTag> {
    const tags = new Set<NeighbourTag>(['first-seen']);
    if (knowledge.areLinked(neighbour, origin) === false) tags.add('unrelated');
    if (knowledge.isSameCountry(neighbour, origin) === true) tags.add('same-country');
    if (!knowledge.hasCustomers(neighbour)) tags.add('no-customers');
    else if (!knowledge.sellsInCountryOf(neighbour, origin)) tags.add('no-customers-there');
    return tags;
  }

  function came(neighbour: number, change: RouteChange): void {
    const { prefix, is, was, view: carrier, now } = change;
    const tags = tagsOf(neighbour, is);
    const sellsThere = !tags.has('no-customers') && !tags.has('no-customers-there');
    const isForged = !sellsThere && !tags.has('same-country') && !isWatched(neighbour);
    const sightings = isForged ? forged : fresh;
    const sighting =
      sightings.of(prefix, neighbour) ??
      sightings.add(prefix, neighbour, now, { kind: null, victims: [is], tags });
    if (was === is) sighting.tags.add('took-over');
    sightings.came(sighting, neighbour, carrier, upstreamOf(change, neighbour), now);
  }

  function upstreamOf({ after }: RouteChange, neighbour: number): number | undefined {
    const hops = view.hopsOf(after);
    return hops[hops.indexOf(neighbour) - 1];
  }

  return {
    /** Origin of a path and the network next to it, route servers left out; 0 = none. */
    endOf(path: number): { readonly origin: number; readonly neighbour: number } | undefined {
      const origin = view.originOf(path);
      return origin === UNKNOWN_ORIGIN ? undefined : { origin, neighbour: nextTo(path, origin) ?? 0 };
    },
    save: (): NeighbourState => ({ usual, tables, forged: forged.save(), fresh: fresh.save() }),
    forged: forged.cases,
    fresh: fresh.cases,
    gone(carrier: number, now: number): void {
      forged.gone(carrier, now);
      fresh.gone(carrier, now);
    },
    memories: [forged.memory, fresh.memory],
    everyMinute(now: number): void {
      forged.everyMinute(now);
      fresh.everyMinute(now);
    },
    judged(prefix: number, path: number): JudgedRoute[] {
      const origin = view.originOf(path);
      const about = neighbourIn(path, origin);
      if (about === undefined) return [];
      const question = forged.of(prefix, about) ? 'forged-path' : 'new-neighbour';
      if (knowledge.areLinked(about, origin) === true) return [{ question, about, verdict: 'linked' }];
      if (knowledge.areSiblings(about, origin)) return [{ question, about, verdict: 'sibling' }];
      if (usual.has(`${about} ${origin}`)) return [{ question, about, verdict: 'usual' }];
      if ((tables.get(origin)?.size ?? 0) < FEWEST_TABLES) return [{ question, about, verdict: 'no-tables' }];
      const sightings = forged.of(prefix, about) ? forged : fresh;
      return [{ question, about, verdict: sightings.verdictOf(prefix, about, 'usual' as const) }];
    },
    changed(change: RouteChange): void {
      const { before, after, was, is, isLearning, prefix, view: carrier, now } = change;
      const gone = neighbourIn(before, was);
      const seen = neighbourIn(after, is);
      if (gone !== undefined && gone !== seen) {
        forged.went(prefix, gone, carrier, now);
        fresh.went(prefix, gone, carrier, now);
      }
      if (seen === undefined) return;
      const key = `${seen} ${is}`;
      if (isLearning) usual.add(key);
      if (change.isTable) note(is, carrier);
      if (isLearning || usual.has(key) || (tables.get(is)?.size ?? 0) < FEWEST_TABLES) return;
      if (knowledge.areLinked(seen, is) !== true && !knowledge.areSiblings(seen, is)) came(seen, change);
    },
  };
}
