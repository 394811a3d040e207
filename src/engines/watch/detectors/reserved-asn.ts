import type { ReservedHop } from '../path-notes.ts';
import type { JudgedRoute } from '../explain.ts';
import type { RouteChange, RouteView } from '../route-change.ts';
import { createSightings, type SightingsState } from '../sightings.ts';

/** Everything known of reserved numbers, to go on from. */
export interface ReservedAsnState {
  readonly usual: Set<string>;
  readonly sightings: SightingsState<null, never>;
}

/**
 * Reserved AS numbers (RFC 7607, 6996, 5398, 7300) in paths to prefixes of the watched networks, or passed on by them.
 *
 * Rule: a path has a reserved AS number, and the network before it or the origin is watched; vantage points in two networks carry it.
 * What the same network passed on while the watch was learning is usual.
 *
 * False alarms: none by the rule. Nearly always a configuration forgot to remove a private number.
 */
export function createReservedAsnDetector(
  isWatched: (asn: number) => boolean,
  view: RouteView,
  saved?: ReservedAsnState,
) {
  const usual = saved?.usual ?? new Set<string>();
  const sightings = createSightings<null, never>(view, {}, saved?.sightings);

  const concerning = (path: number, origin: number): ReservedHop | undefined => {
    const reserved = view.noteOf(path)?.reserved;
    return reserved && (isWatched(origin) || isWatched(reserved.by)) ? reserved : undefined;
  };
  const keyOf = ({ asn, by }: ReservedHop): string => `${asn} ${by}`;

  return {
    save: (): ReservedAsnState => ({ usual, sightings: sightings.save() }),
    cases: sightings.cases,
    gone: sightings.gone,
    everyMinute: sightings.everyMinute,
    memories: [sightings.memory],
    judged(prefix: number, path: number): JudgedRoute[] {
      const seen = concerning(path, view.originOf(path));
      if (!seen) return [];
      return [
        {
          question: 'reserved-asn',
          about: seen.by,
          verdict: sightings.verdictOf(prefix, seen.by, 'usual' as const),
        },
      ];
    },
    changed({ before, after, was, is, isLearning, prefix, view: carrier, now }: RouteChange): void {
      const gone = concerning(before, was);
      const seen = concerning(after, is);
      if (gone && gone.by !== seen?.by) sightings.went(prefix, gone.by, carrier, now);
      if (!seen) return;
      if (isLearning) usual.add(keyOf(seen));
      if (isLearning || usual.has(keyOf(seen))) return;
      const victims = isWatched(is) ? [is] : [];
      const sighting =
        sightings.of(prefix, seen.by) ??
        sightings.add(prefix, seen.by, now, { kind: null, victims, tags: new Set<never>() });
      sightings.came(sighting, seen.by, carrier, seen.asn, now);
    },
  };
}
