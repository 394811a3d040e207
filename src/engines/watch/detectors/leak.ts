import type { PathNote, Valley } from '../path-notes.ts';
import type { JudgedRoute } from '../explain.ts';
import type { RouteChange, RouteView } from '../route-change.ts';
import { createSightings, type RouteCase, type SightingsState } from '../sightings.ts';

/** Kind of leak by RFC 7908 §3, or by the mark of RFC 9234. */
export type LeakTag =
  | 'provider-to-provider'
  | 'peer-to-peer'
  | 'provider-to-peer'
  | 'peer-to-provider'
  | 'only-to-customer';
export type LeakCase = RouteCase<null, LeakTag>;

const TAG_OF_TYPE = {
  1: 'provider-to-provider',
  2: 'peer-to-peer',
  3: 'provider-to-peer',
  4: 'peer-to-provider',
  marked: 'only-to-customer',
} as const satisfies Record<Valley['type'], LeakTag>;

/** Leaks of others' prefixes by a watched network count from so many on; of a watched network's prefixes one is enough. */
const FEWEST_PREFIXES = 10;
/** Labels that may as well be wrong prove nothing. */
const LEAST_CONFIDENCE = 0.5;

/** Everything known of leaks, to go on from. */
export interface LeakState {
  readonly usual: Set<string>;
  readonly confidence: Map<number, number>;
  readonly sightings: SightingsState<null, LeakTag>;
}

/**
 * Route leaks (RFC 7908) of the watched networks' prefixes, or by watched networks.
 *
 * Rule: the path has a valley: a network passes routes of one provider or peer on to another provider or peer, by the snapshot's
 * relations, both of which are right with a probability of one half or more together. Or the route is marked as one for customers only (OTC, RFC 9234), and
 * a network behind the mark passed it on to a provider or peer: then one relation decides. Vantage points in two networks carry it. Leaks by a
 * watched network are raised from ten prefixes on. Ways over the same three networks that were seen while the watch was
 * learning are usual.
 *
 * Route servers of exchanges that the snapshot or a list names are taken out of paths before, and networks of one organisation leak nothing to each other.
 *
 * False alarms: links that changed since the snapshot (a peer that became a customer), networks of one company and route servers that nobody
 * names, and partial transit.
 */
export function createLeakDetector(isWatched: (asn: number) => boolean, view: RouteView, saved?: LeakState) {
  const usual = saved?.usual ?? new Set<string>();
  const confidence = saved?.confidence ?? new Map<number, number>();
  const sightings = createSightings<null, LeakTag>(
    view,
    {
      isCase: (routes) =>
        routes.some(({ victims }) => victims.length > 0) || routes.length >= FEWEST_PREFIXES,
    },
    saved?.sightings,
  );

  const keyOf = ({ leaker, from, to }: Valley): string => `${leaker} ${from} ${to}`;

  /** The valley of a path to an origin, where it concerns a watched network. */
  function concerning(note: PathNote | undefined, origin: number): Valley | undefined {
    const valley = note?.valley;
    return valley && (isWatched(origin) || isWatched(valley.leaker)) ? valley : undefined;
  }

  function came(valley: Valley, { prefix, view: carrier, is, now }: RouteChange): void {
    if (valley.confidence < LEAST_CONFIDENCE || usual.has(keyOf(valley))) return;
    const { leaker, to, type } = valley;
    const sighting =
      sightings.of(prefix, leaker) ??
      sightings.add(prefix, leaker, now, {
        kind: null,
        victims: isWatched(is) ? [is] : [],
        tags: new Set<LeakTag>(),
      });
    sighting.tags.add(TAG_OF_TYPE[type]);
    confidence.set(leaker, Math.max(confidence.get(leaker) ?? 0, valley.confidence));
    sightings.came(sighting, leaker, carrier, to, now);
  }

  return {
    save: (): LeakState => ({ usual, confidence, sightings: sightings.save() }),
    cases: sightings.cases,
    gone: sightings.gone,
    everyMinute: sightings.everyMinute,
    memories: [sightings.memory],
    /** Probability that the leaker's links are what the rule takes them for. */
    confidenceOf: (leaker: number): number => confidence.get(leaker) ?? 0,
    judged(prefix: number, path: number): JudgedRoute[] {
      const valley = concerning(view.noteOf(path), view.originOf(path));
      if (!valley) return [];
      const verdict =
        valley.confidence < LEAST_CONFIDENCE
          ? 'unsure'
          : usual.has(keyOf(valley))
            ? 'usual'
            : sightings.verdictOf(prefix, valley.leaker, 'usual' as const);
      return [{ question: 'route-leak', about: valley.leaker, verdict }];
    },
    changed(change: RouteChange): void {
      const { before, after, was, is, isLearning, prefix, view: carrier, now } = change;
      const [old, next] = [view.noteOf(before), view.noteOf(after)];
      if (isLearning && next?.valley) usual.add(keyOf(next.valley));
      const gone = concerning(old, was);
      const seen = isLearning ? undefined : concerning(next, is);
      if (gone && gone.leaker !== seen?.leaker) sightings.went(prefix, gone.leaker, carrier, now);
      if (seen) came(seen, change);
    },
  };
}
