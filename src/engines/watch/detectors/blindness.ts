import type { Feed, FeedEvent } from '../feeds.ts';
import { memoryOf } from '../forgetting.ts';
import type { FamilyIndex } from '../view-routes.ts';

/** A vantage point that ceased to see. Unix seconds. */
export interface BlindFeed {
  readonly view: number;
  /** When it was last heard, or its session fell. */
  readonly since: number;
  readonly detected: number;
  /** NaN while it is blind. */
  end: number;
}

/** Vantage points of a collector that ceased to see, until all of them see again. */
export interface Blindness {
  readonly collector: string;
  readonly detected: number;
  readonly feeds: BlindFeed[];
  /** Steps of its life so far. */
  revision: number;
  /** NaN while one is blind. */
  end: number;
  /** How many vantage points of the collector voted before. */
  readonly votersBefore: number;
  /** Vantage points of any collector that were left to vote, when they were fewest; undefined before the next count. */
  votersLeft: readonly number[] | undefined;
  /** Whether too few were left to tell what is visible. */
  couldNotTell: boolean;
  readonly messages: number[];
}

/** What the detector asks of the watch. */
export interface BlindnessView {
  readonly feeds: readonly Feed[];
  readonly isVoter: (view: number, family: FamilyIndex) => boolean;
  readonly votersOf: (family: FamilyIndex) => readonly number[];
  readonly canTell: (family: FamilyIndex) => boolean;
  readonly keepMessage: () => number;
}

/** Everything known of blindness, to go on from. */
export interface BlindnessState {
  readonly cases: Blindness[];
}

/** As many messages are kept as evidence. */
const MOST_MESSAGES = 20;

/**
 * Feeds that ceased to see: the eyes fail, not the country.
 *
 * Rule: a vantage point that voted is blind: its session fell, or it, or all of its collector, is silent for much longer than it usually
 * is. All vantage points of a collector that are blind at a time are one case; it ends when none of them is.
 *
 * False alarms: none on quiet nights, since silence is measured by the longest silence of the past hour. A vantage point that never had a whole
 * table has no vote to lose and raises nothing.
 */
export function createBlindnessDetector(view: BlindnessView, saved?: BlindnessState) {
  const cases: Blindness[] = saved?.cases ?? [];
  const open = new Map(
    cases.filter(({ end }) => Number.isNaN(end)).map((one) => [one.collector, one] as const),
  );
  const families = [0, 1] as const;

  const isVoter = (feed: number): boolean => families.some((family) => view.isVoter(feed, family));

  function countLeft(one: Blindness): void {
    const left = new Set(families.flatMap((family) => view.votersOf(family)));
    if (one.votersLeft === undefined || left.size < one.votersLeft.length)
      one.votersLeft = [...left].toSorted((a, b) => a - b);
  }

  function openFor(collector: string, now: number): Blindness {
    const made: Blindness = {
      collector,
      detected: now,
      feeds: [],
      revision: 0,
      end: Number.NaN,
      votersBefore: view.feeds.filter((feed) => feed.collector === collector && isVoter(feed.view)).length,
      votersLeft: undefined,
      couldNotTell: false,
      messages: [],
    };
    cases.push(made);
    open.set(collector, made);
    return made;
  }

  function judge(one: Blindness, now: number): void {
    countLeft(one);
    if (!one.couldNotTell && !families.some(view.canTell)) {
      one.couldNotTell = true;
      one.revision++;
    }
    const isOver = (feed: BlindFeed): boolean => !Number.isNaN(feed.end);
    for (const feed of one.feeds)
      if (!isOver(feed) && view.feeds[feed.view].state !== 'blind') feed.end = now;
    if (!one.feeds.every(isOver)) return;
    one.end = now;
    one.revision++;
    open.delete(one.collector);
  }

  return {
    cases: cases as readonly Blindness[],
    memory: memoryOf(
      cases,
      ({ feeds, detected, end }) => ({
        from: Math.min(...feeds.map(({ since }) => since)),
        detected,
        until: end,
      }),
      ({ messages }) => messages,
    ),
    save: (): BlindnessState => ({ cases }),
    /** Something happened to a feed, whose vote still counts. */
    happened({ kind, feed: at, since, time }: FeedEvent): void {
      if (kind !== 'blind' || !isVoter(at)) return;
      const { collector, isUp } = view.feeds[at];
      const one = open.get(collector) ?? openFor(collector, time);
      one.feeds.push({ view: at, since, detected: time, end: Number.NaN });
      one.revision++;
      if (isUp === false && one.messages.length < MOST_MESSAGES) one.messages.push(view.keepMessage());
    },
    /** After votes were counted anew. */
    everySecond(now: number): void {
      for (const one of open.values()) judge(one, now);
    },
  };
}
