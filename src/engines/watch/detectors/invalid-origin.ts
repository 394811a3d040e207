import { UNKNOWN_ORIGIN } from '../path-store.ts';
import type { JudgedRoute } from '../explain.ts';
import type { RouteChange, RouteView } from '../route-change.ts';
import { createSightings, upstreamIn, type SightingsState } from '../sightings.ts';
import type { OriginKnowledge } from './hijack.ts';

/** Everything known of invalid origins, to go on from. */
export interface InvalidOriginState {
  readonly usual: Set<string>;
  readonly sightings: SightingsState<null, 'rpki-invalid'>;
}

/**
 * Announcements of the watched networks that are invalid by RPKI (RFC 6811): others that validate drop them.
 *
 * Rule: a watched network originates a prefix, a validated ROA payload covers it and none allows it, and vantage points in two
 * networks carry it. What was announced while the watch was learning is usual. With no ROAs given, nothing is raised.
 *
 * False alarms: ROAs older or newer than the routes.
 */
export function createInvalidOriginDetector(
  isWatched: (asn: number) => boolean,
  { validity }: OriginKnowledge,
  view: RouteView,
  saved?: InvalidOriginState,
) {
  const usual = saved?.usual ?? new Set<string>();
  const sightings = createSightings<null, 'rpki-invalid'>(view, {}, saved?.sightings);

  const isInvalid = (prefix: number, origin: number): boolean =>
    origin !== UNKNOWN_ORIGIN && isWatched(origin) && validity?.(prefix, origin) === 'invalid';

  return {
    save: (): InvalidOriginState => ({ usual, sightings: sightings.save() }),
    cases: sightings.cases,
    gone: sightings.gone,
    everyMinute: sightings.everyMinute,
    memories: [sightings.memory],
    judged(prefix: number, path: number): JudgedRoute[] {
      const origin = view.originOf(path);
      if (!isInvalid(prefix, origin)) return [];
      return [
        {
          question: 'rpki-invalid',
          about: origin,
          verdict: sightings.verdictOf(prefix, origin, 'usual' as const),
        },
      ];
    },
    changed({ prefix, view: carrier, was, is, now, isLearning, after }: RouteChange): void {
      if (!validity || was === is) return;
      if (was !== UNKNOWN_ORIGIN) sightings.went(prefix, was, carrier, now);
      if (!isInvalid(prefix, is)) return;
      if (isLearning) usual.add(`${prefix} ${is}`);
      if (isLearning || usual.has(`${prefix} ${is}`)) return;
      const sighting =
        sightings.of(prefix, is) ??
        sightings.add(prefix, is, now, {
          kind: null,
          victims: [is],
          tags: new Set(['rpki-invalid' as const]),
        });
      sightings.came(sighting, is, carrier, upstreamIn(view.hopsOf(after), is), now);
    },
  };
}
