import type { FeedState } from '../../schemas/feed-states.ts';
import type { FamilyIndex, ViewRoutes } from './view-routes.ts';
import type { WatchSettings } from './settings.ts';
import { blindAfter, createSilence, heard, type Silence } from './silence.ts';
import type { Votes } from './votes.ts';

/** One view of one vantage point, as its source names it. */
export interface FeedName {
  readonly collector: string;
  /** The vantage point's AS number. */
  readonly asn: number;
  /** Address of the vantage point, and table or distinguisher where there are several. */
  readonly peer: string;
  /** What several tables of one session have in common; only one of them votes. Default: it is alone. */
  readonly session?: string;
}

/** Something that happened to a feed rather than to the networks. */
export interface FeedEvent {
  /** Unix seconds. */
  readonly time: number;
  readonly feed: number;
  readonly kind: FeedState | 'mass-withdrawal';
  /** Since when: a feed that is blind was last heard then. */
  readonly since: number;
  /** Prefixes concerned, where there are any. */
  readonly prefixes: number;
}

export interface Feed extends FeedName {
  readonly view: number;
  readonly silence: Silence;
  /** That of all vantage points of its collector together. */
  readonly collectorSilence: Silence;
  state: FeedState;
  /** Whether its session is up; undefined where the source has not said. */
  isUp: boolean | undefined;
  upSince: number;
  /** Whether the whole table has come, by family. */
  readonly isSynchronised: [boolean, boolean];
  /** Prefixes that came anew, and prefixes withdrawn, since the minute began. */
  added: number;
  withdrawn: number;
  /** Table sizes at the past ten minutes, by family. */
  readonly sizes: [number[], number[]];
  /** Prefixes that it alone still carries. */
  lonely: number;
  blindEvents: number;
}

/** Where nothing happened to a feed, silence and votes are looked at so often. */
const LOOK_SECONDS = 5;
/** Minutes over which a table may shrink. */
const SHRINK_MINUTES = 10;
/** A table that the others kept has lost less than this share. */
const KEPT_SHARE = 0.03;

function createFeed(name: FeedName, view: number, collectorSilence: Silence): Feed {
  return {
    ...name,
    view,
    silence: createSilence(),
    collectorSilence,
    state: 'synchronising',
    isUp: undefined,
    upSince: Number.NaN,
    isSynchronised: [false, false],
    added: 0,
    withdrawn: 0,
    sizes: [[], []],
    lonely: 0,
    blindEvents: 0,
  };
}

/** Everything known of feeds, to go on from. */
export interface FeedsState {
  readonly feeds: Feed[];
  readonly collectors: Map<string, Silence>;
  readonly isDirty: boolean;
}

/** State of all feeds and the votes that follow from it: only healthy and quiet feeds with a whole table vote. */
export function createFeeds(
  table: ViewRoutes,
  votes: Votes,
  settings: WatchSettings,
  onEvent: (event: FeedEvent) => void,
  saved?: FeedsState,
) {
  const feeds: Feed[] = saved?.feeds ?? [];
  const collectors = saved?.collectors ?? new Map<string, Silence>();
  /** Something happened that may change a state or a vote at once. */
  let isDirty = saved?.isDirty ?? false;

  function silenceOf(collector: string): Silence {
    let silence = collectors.get(collector);
    if (!silence) collectors.set(collector, (silence = createSilence()));
    return silence;
  }

  /** Since when the feed cannot see; undefined for one that can. */
  function blindSince(feed: Feed, now: number): number | undefined {
    const { quietSeconds, blindFactor } = settings;
    if (feed.isUp === false) return feed.upSince;
    for (const silence of [feed.silence, feed.collectorSilence])
      if (now - silence.lastHeard > blindAfter(silence, quietSeconds, blindFactor)) return silence.lastHeard;
    return undefined;
  }

  function stateOf(feed: Feed, now: number): FeedState {
    if (blindSince(feed, now) !== undefined) return 'blind';
    if (!feed.isSynchronised[0] && !feed.isSynchronised[1]) return 'synchronising';
    if (feed.state === 'shrunk' || feed.state === 'stale') return feed.state;
    return now - feed.silence.lastHeard > settings.quietSeconds ? 'quiet' : 'healthy';
  }

  function setState(feed: Feed, state: FeedState, now: number, since = now, prefixes = 0): void {
    const before = feed.state;
    if (state === before) return;
    feed.state = state;
    if (state === 'blind') feed.blindEvents++;
    const isOrdinary = (one: FeedState): boolean => one === 'healthy' || one === 'quiet';
    // Sessions that never carry anything come and go without end.
    const isIdle = table.countOf(feed.view, 0) + table.countOf(feed.view, 1) === 0;
    if (isIdle && (before === 'synchronising' || state === 'synchronising')) return;
    if (!(isOrdinary(state) && isOrdinary(before)))
      onEvent({ time: now, feed: feed.view, kind: state, since, prefixes });
  }

  /** The size from which a table is whole: of the largest tables at hand, where those are small. What is blind keeps an old one. */
  function fullSize(family: FamilyIndex): number {
    let largest = 0;
    for (const { view, state } of feeds)
      if (state !== 'blind') largest = Math.max(largest, table.countOf(view, family));
    return Math.min(settings.fullFeed[family], settings.fullFeedShare * largest);
  }

  /** Of several tables of a session the first that may vote does. */
  function elect(): void {
    for (const family of [0, 1] as const) {
      const full = fullSize(family);
      const represented = new Set<string>();
      const couldTell = canTell(family);
      let isChanged = false;
      for (const feed of feeds) {
        const { session } = feed;
        const votesNow =
          isEligible(feed, family, full) && !(session !== undefined && represented.has(session));
        if (votesNow && session !== undefined) represented.add(session);
        isChanged ||= votesNow !== votes.isVoter(feed.view, family);
        votes.setVoter(table, feed.view, family, votesNow);
      }
      if (isChanged && !couldTell) votes.judgeAnew(family);
    }
  }

  function isEligible(feed: Feed, family: FamilyIndex, full: number): boolean {
    const size = table.countOf(feed.view, family);
    const isFull = size > 0 && size > (votes.isVoter(feed.view, family) ? full / 2 : full);
    const isSound = feed.state === 'healthy' || feed.state === 'quiet';
    return isSound && isFull && feed.isSynchronised[family];
  }

  /** A table that has stopped growing has come whole. */
  function settle(feed: Feed, now: number): void {
    if (feed.isUp !== true || now - feed.upSince < 60) return;
    const size = table.countOf(feed.view, 0) + table.countOf(feed.view, 1);
    if (size === 0 || feed.added > Math.max(10, settings.settledShare * size)) return;
    for (const family of [0, 1] as const)
      if (table.countOf(feed.view, family) > 0) feed.isSynchronised[family] = true;
  }

  /** Share of its table that a feed has lost since ten minutes ago. */
  function lossOf(feed: Feed, family: FamilyIndex): number {
    const before = feed.sizes[family][0] ?? 0;
    return before === 0 ? 0 : 1 - table.countOf(feed.view, family) / before;
  }

  /** The size of the table in the middle of those that vote; 0 unless most of them have kept their tables. */
  function keptSize(family: FamilyIndex): number {
    const voters = votes.votersOf(family);
    if (voters.length < 2 || !(lowerMedian(voters.map((view) => lossOf(feeds[view], family))) < KEPT_SHARE))
      return 0;
    return lowerMedian(voters.map((view) => table.countOf(view, family)));
  }

  function judgeSizes(feed: Feed, keptSizes: readonly number[], now: number): void {
    for (const family of [0, 1] as const) {
      const lost = lossOf(feed, family);
      const isSmaller = table.countOf(feed.view, family) < keptSizes[family];
      if (votes.isVoter(feed.view, family) && isSmaller && lost > settings.shrunkShare) {
        const prefixes = feed.sizes[family][0] - table.countOf(feed.view, family);
        return setState(feed, 'shrunk', now, now - 60 * feed.sizes[family].length, prefixes);
      }
    }
    const isWhole = ([0, 1] as const).every((family) => lossOf(feed, family) <= settings.shrunkShare);
    if (feed.state === 'shrunk' && isWhole) setState(feed, 'healthy', now);
    if (feed.state === 'healthy' && feed.lonely >= settings.stalePrefixes)
      setState(feed, 'stale', now, now, feed.lonely);
    else if (feed.state === 'stale' && feed.lonely < settings.stalePrefixes) setState(feed, 'healthy', now);
  }

  /** What it carries is unknown from now on. */
  function drop(feed: Feed): void {
    isDirty = true;
    feed.isSynchronised.fill(false);
    for (const family of [0, 1] as const) votes.setVoter(table, feed.view, family, false);
    table.clear(feed.view);
    feed.sizes[0].length = 0;
    feed.sizes[1].length = 0;
  }

  function add(name: FeedName): Feed {
    const feed = createFeed(name, table.addView(), silenceOf(name.collector));
    feeds.push(feed);
    return feed;
  }

  /** Whether enough feeds vote in a family to tell what is visible. */
  function canTell(family: FamilyIndex): boolean {
    const voters = votes.votersOf(family);
    if (voters.length < settings.fewestVoters) return false;
    return new Set(voters.map((view) => feeds[view].asn)).size >= settings.fewestNetworks;
  }

  return {
    list: feeds as readonly Feed[],
    save: (): FeedsState => ({ feeds, collectors, isDirty }),
    add,
    heard(feed: Feed, now: number): void {
      heard(feed.silence, now);
      heard(feed.collectorSilence, now);
      if (feed.state === 'blind' && feed.isUp !== false) isDirty = true;
    },
    session(feed: Feed, isUp: boolean, now: number): void {
      if (feed.isUp === isUp) return;
      feed.isUp = isUp;
      feed.upSince = now;
      if (!isUp) setState(feed, 'blind', now);
      drop(feed);
    },
    /** What it said before is not known any more, nor whether its session is up: it was not listened to. */
    forget(feed: Feed): void {
      feed.isUp = undefined;
      drop(feed);
    },
    synchronised(feed: Feed, family: FamilyIndex): void {
      feed.isSynchronised[family] = true;
      isDirty = true;
    },
    everySecond(now: number): void {
      if (!isDirty && now % LOOK_SECONDS !== 0) return;
      isDirty = false;
      for (const feed of feeds) setState(feed, stateOf(feed, now), now, blindSince(feed, now) ?? now);
      elect();
    },
    everyMinute(now: number): void {
      const keptSizes = [keptSize(0), keptSize(1)];
      for (const feed of feeds) {
        settle(feed, now);
        judgeSizes(feed, keptSizes, now);
        if (feed.withdrawn >= settings.massWithdrawal)
          onEvent({
            time: now,
            feed: feed.view,
            kind: 'mass-withdrawal',
            since: now - 60,
            prefixes: feed.withdrawn,
          });
        feed.added = 0;
        feed.withdrawn = 0;
        for (const family of [0, 1] as const) {
          feed.sizes[family].push(table.countOf(feed.view, family));
          if (feed.sizes[family].length > SHRINK_MINUTES) feed.sizes[family].shift();
        }
      }
    },
    canTell,
  };
}

export type Feeds = ReturnType<typeof createFeeds>;

function lowerMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1];
}
