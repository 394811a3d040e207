import type { Stretch } from '../address-space.ts';
import { LONG_GONE_SECONDS, memoryOf } from '../forgetting.ts';
import { NO_PATH } from '../path-store.ts';
import type { RouteChange, RouteView } from '../route-change.ts';
import type { FamilyIndex } from '../view-routes.ts';

/** What is left of a prefix that most vantage points lost: some still carry it; none does; or none does, nor any to a prefix that covered it. */
export type WithdrawalKind = 'partial' | 'whole' | 'with-aggregate';

/** A prefix that most vantage points carried and most do not any more. Unix seconds. */
export interface WithdrawnPrefix {
  readonly prefix: number;
  kind: WithdrawalKind;
  /** When fewer than half carried it. */
  readonly onset: number;
  readonly detected: number;
  /** NaN while most do not carry it. */
  end: number;
  /** Vantage points that still carried it when it was said, of those that voted. */
  readonly carriers: number;
  readonly voters: readonly number[];
}

/** Prefixes of a watched network that went, until all of them are back. */
export interface WithdrawnCase {
  /** AS number. */
  readonly network: number;
  readonly detected: number;
  readonly prefixes: WithdrawnPrefix[];
  revision: number;
}

/** What the detector asks of the votes. */
export interface WithdrawnView extends Pick<RouteView, 'stretchOf'> {
  readonly familyOf: (prefix: number) => FamilyIndex;
  readonly isVoter: (view: number, family: FamilyIndex) => boolean;
  readonly votersOf: (family: FamilyIndex) => readonly number[];
  readonly carriersOf: (prefix: number) => number;
  readonly isVisible: (prefix: number) => boolean;
  readonly canTell: (family: FamilyIndex) => boolean;
  /** Whether visible prefixes cover all of a stretch. */
  readonly isCovered: (stretch: Stretch) => boolean;
  /** Whether an outage of the network says it already. */
  readonly isDown: (network: number, family: FamilyIndex) => boolean;
}

/** Carried by more than this share of the voters, then by less than half of them within an hour. */
const HIGH_SHARE = 0.8;
const FALL_SECONDS = 3600;
/** It has to last. */
const LASTS_SECONDS = 120;
/** What has fallen is looked at so often. */
const LOOK_SECONDS = 10;

/** Everything known of prefixes that went, to go on from. */
export interface WithdrawnState {
  readonly high: Map<number, { readonly time: number; readonly network: number }>;
  readonly falling: Map<number, { readonly since: number; readonly network: number }>;
  readonly cases: WithdrawnCase[];
}

/**
 * Partial and sub-prefix withdrawals of the watched networks: less than an outage.
 *
 * Rule: more than 80 % of the voters carried a prefix of a watched network, within an hour less than half of them do, that lasts two minutes, and no
 * visible prefix covers it; where the network is down altogether, its outage says it. A more-specific that goes while its aggregate stays raises nothing; one that goes with its aggregate is named with it. All of
 * a network's prefixes are one case until all of them are back.
 *
 * False alarms: planned changes, which a list of expected changes names; space that is given back for good. The loss of vantage points does not count,
 * since what they carried stays visible.
 */
export function createWithdrawnDetector(
  isWatched: (asn: number) => boolean,
  view: WithdrawnView,
  saved?: WithdrawnState,
) {
  /** When most voters last carried a prefix, and whose it was. */
  const high = saved?.high ?? new Map<number, { readonly time: number; readonly network: number }>();
  const falling = saved?.falling ?? new Map<number, { readonly since: number; readonly network: number }>();
  const cases: WithdrawnCase[] = saved?.cases ?? [];
  const gone = new Map<number, WithdrawnPrefix>();
  for (const { prefixes } of cases)
    for (const one of prefixes) if (Number.isNaN(one.end)) gone.set(one.prefix, one);

  const isOver = ({ prefixes }: WithdrawnCase): boolean => prefixes.every(({ end }) => !Number.isNaN(end));

  function raise(prefix: number, now: number): void {
    const { since, network } = falling.get(prefix)!;
    falling.delete(prefix);
    const carriers = view.carriersOf(prefix);
    const one: WithdrawnPrefix = {
      prefix,
      kind: carriers > 0 ? 'partial' : 'whole',
      onset: since,
      detected: now,
      end: Number.NaN,
      carriers,
      voters: [...view.votersOf(view.familyOf(prefix))],
    };
    gone.set(prefix, one);
    const open = cases.find((known) => known.network === network && !isOver(known));
    if (!open) cases.push({ network, detected: now, prefixes: [one], revision: 1 });
    else {
      open.prefixes.push(one);
      open.revision++;
    }
  }

  /** Those that a wider one covers which is gone, too. */
  function nameAggregates(): void {
    const stretches = [...gone.values()].flatMap((one) => {
      const stretch = view.stretchOf(one.prefix);
      return stretch ? [{ one, ...stretch }] : [];
    });
    for (const { one, family } of withinOthers(stretches))
      if (one.kind === 'whole' && view.familyOf(one.prefix) === family) one.kind = 'with-aggregate';
  }

  return {
    cases: cases as readonly WithdrawnCase[],
    memory: memoryOf(cases, ({ prefixes, detected }) => ({
      from: Math.min(...prefixes.map(({ onset }) => onset)),
      detected,
      until: Math.max(...prefixes.map(({ end }) => end)),
    })),
    /** Prefixes of all cases, and those that are falling. */
    *prefixes(): Generator<number> {
      for (const one of cases) for (const { prefix } of one.prefixes) yield prefix;
      yield* falling.keys();
    },
    save: (): WithdrawnState => ({ high, falling, cases }),
    /** After the votes were counted. */
    changed({ view: feed, prefix, before, after, was, now }: RouteChange): void {
      if (after !== NO_PATH || before === NO_PATH || !isWatched(was)) return;
      const family = view.familyOf(prefix);
      if (!view.isVoter(feed, family)) return;
      if (view.carriersOf(prefix) + 1 > HIGH_SHARE * view.votersOf(family).length)
        high.set(prefix, { time: now, network: was });
    },
    flipped(prefix: number, isVisible: boolean, now: number): void {
      if (!isVisible) {
        const before = high.get(prefix);
        if (before && now - before.time <= FALL_SECONDS)
          falling.set(prefix, { since: now, network: before.network });
        return;
      }
      falling.delete(prefix);
      const one = gone.get(prefix);
      if (!one) return;
      one.end = now;
      gone.delete(prefix);
      const known = cases.find(({ prefixes }) => prefixes.includes(one))!;
      if (isOver(known)) known.revision++;
    },
    everyMinute(now: number): void {
      for (const [prefix, { time }] of high) if (now - time > FALL_SECONDS) high.delete(prefix);
      for (const [prefix, { since, network }] of falling)
        if (now - since > LONG_GONE_SECONDS && !view.isDown(network, view.familyOf(prefix)))
          falling.delete(prefix);
    },
    everySecond(now: number): void {
      if (falling.size === 0 || now % LOOK_SECONDS !== 0) return;
      const before = gone.size;
      for (const [prefix, { since, network }] of falling) {
        if (now - since < LASTS_SECONDS || !view.canTell(view.familyOf(prefix))) continue;
        const stretch = view.stretchOf(prefix);
        if (!stretch || view.isCovered(stretch) || view.isDown(network, stretch.family)) continue;
        raise(prefix, now);
      }
      if (gone.size > before) nameAggregates();
    },
  };
}

/** Stretches that lie within another one of the list. */
function withinOthers<One extends Stretch>(stretches: readonly One[]): One[] {
  const widestFirst = stretches.toSorted((a, b) => a.family - b.family || a.start - b.start || b.end - a.end);
  const within: One[] = [];
  let wide: One | undefined;
  for (const one of widestFirst)
    if (wide && wide.family === one.family && one.end <= wide.end) within.push(one);
    else wide = one;
  return within;
}
