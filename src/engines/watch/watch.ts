import { stretchOf, type Stretch } from './address-space.ts';
import { createSpaceCoverage, type Claim } from './space-coverage.ts';
import { createGatewayDetector } from './detectors/gateway.ts';
import { createHijackDetector } from './detectors/hijack.ts';
import { createInflationDetector } from './detectors/inflation.ts';
import { createInvalidOriginDetector } from './detectors/invalid-origin.ts';
import { createLeakDetector } from './detectors/leak.ts';
import { createNeighbourDetector } from './detectors/neighbour.ts';
import { createSignalDetector } from './detectors/signal.ts';
import { createReservedAsnDetector } from './detectors/reserved-asn.ts';
import { createBlindnessDetector } from './detectors/blindness.ts';
import { createOutages } from './outages.ts';
import { createWithdrawnDetector } from './detectors/withdrawn.ts';
import { createOriginHistory } from './origin-history.ts';
import { createPathNotes } from './path-notes.ts';
import { createExplain } from './explain.ts';
import type { RouteChange, RouteView } from './route-change.ts';
import { createFeedEvents } from './feed-events.ts';
import { createFeeds, type FeedEvent } from './feeds.ts';
import { createFreshPrefixes } from './fresh-prefixes.ts';
import { createForget } from './forgetting.ts';
import { groupingOf } from './groups.ts';
import { UNKNOWN_ORIGIN, NO_PATH } from './path-store.ts';
import type { RouteColumn } from './route-column.ts';
import { createViewRoutes, type FamilyIndex } from './view-routes.ts';
import type { Watch, WatchSetup } from './watch-face.ts';
import { createStragglers } from './stragglers.ts';
import { createVisibilitySeries } from './visibility-series.ts';
import { createWithdrawals } from './withdrawals.ts';
import { createVotes } from './votes.ts';

/** In a hole longer than this the watch looks once a minute, and beyond a day not at all: by then every feed is blind. */
const HOLE_SECONDS = 600;
const DAY = 86_400;

export function createWatch(setup: WatchSetup): Watch {
  const { networks, groups = [], knowledge, settings, keepMessage, learnSeconds, saved } = setup;
  const networkOf = new Map(networks.map((asn, index) => [asn, index]));
  const isWatched = (asn: number): boolean => networkOf.has(asn);
  const feedEvents = createFeedEvents(saved?.feedEvents);
  let now = saved?.now ?? Number.NaN;
  let second = saved?.second ?? Number.NaN;
  let started = saved?.started ?? Number.NaN;
  let backward = saved?.backward ?? 0;
  let changes = saved?.changes ?? 0;
  let repeated = saved?.repeated ?? 0;
  let isTable = false;
  const notes = createPathNotes(knowledge, isWatched, saved?.notes);
  const change: RouteChange = {
    view: 0,
    prefix: 0,
    before: NO_PATH,
    after: NO_PATH,
    was: UNKNOWN_ORIGIN,
    is: UNKNOWN_ORIGIN,
    now: 0,
    isLearning: false,
    isTable: false,
  };
  /** Prefixes that became visible since the last minute. */
  const fresh = createFreshPrefixes(saved?.fresh);

  const table = createViewRoutes(
    (view, prefix, before, after) => {
      const feed = feeds.list[view];
      changes++;
      if (before === NO_PATH) feed.added++;
      votes.changed(view, prefix, before, after);
      if (after === NO_PATH && hijack.concerns(prefix)) withdrawals.withdrew(view, prefix, now);
      change.view = view;
      change.prefix = prefix;
      change.before = before;
      change.after = after;
      change.was = table.paths.originOf(before);
      change.is = table.paths.originOf(after);
      change.now = now;
      change.isTable = isTable;
      change.isLearning = isTable || now - started < learnSeconds;
      for (const detector of onRoutes) detector.changed(change);
      if (isOfHistory(change)) history.changed(prefix, before, after, now);
      if (isWatched(change.was) || isWatched(change.is))
        for (const detector of onOwn) detector.changed(change);
    },
    { noteFor: notes.noteFor, onCollected: notes.keepOnly, onGone, saved: saved?.table },
  );
  const onFlip = (prefix: number, isVisible: boolean): void => {
    if (isVisible) fresh.add(prefix);
    else stragglers.fell(prefix, now);
    const stretch = stretchOf(table.prefixes, prefix);
    withdrawn.flipped(prefix, isVisible, now);
    if (!stretch || coverage.isEmpty()) return;
    coverage.flip(stretch, isVisible);
    outages.flipped(prefix, stretch, isVisible, now);
  };
  const votes = createVotes(table.familyOf, onFlip, saved?.votes);
  const outages = createOutages(
    { networkCount: networks.length, groups, coverage: () => coverage, votes, feeds: () => feeds, settings },
    saved?.outages,
  );
  const coverage = createSpaceCoverage(outages.covered, saved?.coverage, groupingOf(groups, networks.length));
  const feeds = createFeeds(table, votes, settings, onFeed, saved?.feeds);
  outages.restore();
  const stragglers = createStragglers(table, votes, feeds, saved?.stragglers);
  const series = createVisibilitySeries(saved?.series);
  const routes: RouteView = {
    stretchOf: (prefix) => stretchOf(table.prefixes, prefix),
    asnOf: (view) => feeds.list[view].asn,
    originOf: table.paths.originOf,
    hopsOf: table.paths.hopsOf,
    noteOf: (path) => notes.note(table.paths.noteOf(path)),
    keepMessage,
    shareOf(prefix, carriers) {
      const family = table.familyOf(prefix);
      if (!feeds.canTell(family)) return Number.NaN;
      let voting = 0;
      for (const view of carriers) if (votes.isVoter(view, family)) voting++;
      return voting / votes.votersOf(family).length;
    },
    routesTo: (prefix) =>
      feeds.list.flatMap(({ view }) => {
        const path = table.column(view).pathOf(prefix);
        return path === NO_PATH ? [] : [{ view, path }];
      }),
  };
  const hijack = createHijackDetector(isWatched, knowledge, routes, saved?.hijack);
  const leak = createLeakDetector(isWatched, routes, saved?.leak);
  const reserved = createReservedAsnDetector(isWatched, routes, saved?.reserved);
  const invalid = createInvalidOriginDetector(isWatched, knowledge, routes, saved?.invalid);
  const neighbour = createNeighbourDetector(isWatched, knowledge, routes, saved?.neighbour);
  const onRoutes = [hijack, leak, reserved, invalid, neighbour];
  const history = createOriginHistory((path) => neighbour.endOf(path), saved?.history);
  /** While the watch is learning nobody asks for each prefix whether it concerns a watched network. */
  const isOfHistory = ({ prefix, was, is, isLearning }: RouteChange): boolean =>
    isWatched(was) ||
    isWatched(is) ||
    history.has(prefix) ||
    (!isLearning && was !== is && hijack.concerns(prefix));
  const asked = {
    stretchOf: routes.stretchOf,
    noteOf: routes.noteOf,
    familyOf: table.familyOf,
    isVoter: votes.isVoter,
    votersOf: votes.votersOf,
    carriersOf: votes.carriersOf,
    isVisible: votes.isVisible,
    canTell: feeds.canTell,
    isCovered: coverage.isCovered,
    isDown: (network: number, family: FamilyIndex) => outages.isOpen(networkOf.get(network) ?? -1, family),
  };
  const withdrawn = createWithdrawnDetector(isWatched, asked, saved?.withdrawn);
  const gateway = createGatewayDetector(asked, saved?.gateway);
  const inflation = createInflationDetector(networkOf, asked, saved?.inflation);
  /** Detectors of what becomes of the watched networks' own routes. */
  const onOwn = [withdrawn, gateway, inflation];

  const signals = createSignalDetector(keepMessage, saved?.signals);
  const withdrawals = createWithdrawals(keepMessage, saved?.withdrawals);

  /** All routes of a view go at once: it has ceased to vote, and detectors are told once. */
  function onGone(view: number, gone: RouteColumn): void {
    changes += gone.count;
    withdrawals.fell(view, gone, now);
    history.gone(gone, now);
    for (const detector of onRoutes) detector.gone(view, now);
    for (const detector of [gateway, inflation]) detector.gone(view);
  }

  const blindness = createBlindnessDetector(
    {
      feeds: feeds.list,
      isVoter: votes.isVoter,
      votersOf: votes.votersOf,
      canTell: feeds.canTell,
      keepMessage,
    },
    saved?.blindness,
  );

  function onFeed(event: FeedEvent): void {
    feedEvents.add(event);
    blindness.happened(event);
  }

  /** The network that most voters say originates a prefix; the lowest number of equals. */
  function originOf(prefix: number): number {
    const counts = new Map<number, number>();
    for (const view of votes.votersOf(table.familyOf(prefix))) {
      const origin = table.paths.originOf(table.column(view).pathOf(prefix));
      if (origin !== UNKNOWN_ORIGIN) counts.set(origin, (counts.get(origin) ?? 0) + 1);
    }
    return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? UNKNOWN_ORIGIN;
  }

  /** Space that visible prefixes of watched networks cover and nobody has yet becomes theirs. */
  function claimFresh(): void {
    const claims: [Claim[], Claim[]] = [[], []];
    const canTell = [feeds.canTell(0), feeds.canTell(1)];
    if (!canTell[0] && !canTell[1]) return;
    fresh.sift((prefix) => {
      const family = table.familyOf(prefix);
      if (!votes.isVisible(prefix)) return false;
      if (!canTell[family]) return true;
      const owner = networkOf.get(originOf(prefix));
      const stretch = owner === undefined ? undefined : stretchOf(table.prefixes, prefix);
      if (stretch && !coverage.isOwned(stretch)) claims[family].push({ ...stretch, owner: owner! });
      return false;
    });
    for (const family of [0, 1] as const)
      if (claims[family].length > 0) coverage.claim(family, claims[family], visibleStretches(family));
  }

  function* visibleStretches(family: FamilyIndex): Generator<Stretch> {
    for (let prefix = 0; prefix < table.prefixes.count; prefix++) {
      if (!votes.isVisible(prefix) || table.familyOf(prefix) !== family) continue;
      const stretch = stretchOf(table.prefixes, prefix);
      if (stretch) yield stretch;
    }
  }

  function everySecond(at: number): void {
    feeds.everySecond(at);
    if (fresh.count > 0 && (coverage.isEmpty() || at % 60 === 0)) claimFresh();
    outages.everySecond(at);
    blindness.everySecond(at);
    withdrawn.everySecond(at);
    if (at % 60 === 0) everyMinute(at);
  }

  function everyMinute(at: number): void {
    stragglers.everyMinute(at);
    feeds.everyMinute(at);
    outages.everyMinute(at);
    for (const detector of onRoutes) detector.everyMinute(at);
    withdrawn.everyMinute(at);
    gateway.everyMinute(at);
    inflation.everyMinute(at);
    series.sample(
      at,
      ([0, 1] as const).map((family) => (feeds.canTell(family) ? outages.sums[family] : Number.NaN)) as [
        number,
        number,
      ],
    );
  }

  return {
    table,
    votes,
    feeds: feeds.list,
    feedEvents: feedEvents.kept,
    feedEventsTotal: feedEvents.total,
    series: series.points,
    outages: () => outages.list,
    blindness: blindness.cases,
    own: { withdrawn: withdrawn.cases, gateways: gateway.cases, inflation: inflation.cases },
    signals: signals.drops,
    signal: (entity, signal, time, value) => signals.sample(entity, signal, time, value),
    signalUntil: signals.until,
    cases: {
      hijacks: hijack.cases,
      rpkiOf: hijack.rpkiOf,
      leaks: leak.cases,
      leakConfidence: leak.confidenceOf,
      reserved: reserved.cases,
      invalid: invalid.cases,
      forged: neighbour.forged,
      neighbours: neighbour.fresh,
    },
    get backward() {
      return backward;
    },
    get changes() {
      return changes;
    },
    get repeated() {
      return repeated;
    },
    get now() {
      return now;
    },
    save: () => ({
      feedEvents: feedEvents.save(),
      now,
      second,
      started,
      backward,
      changes,
      repeated,
      fresh: fresh.save(),
      outages: outages.save(),
      blindness: blindness.save(),
      withdrawn: withdrawn.save(),
      gateway: gateway.save(),
      inflation: inflation.save(),
      notes: notes.save(),
      table: table.save(),
      votes: votes.save(),
      coverage: coverage.save(),
      feeds: feeds.save(),
      stragglers: stragglers.save(),
      series: [...series.points],
      hijack: hijack.save(),
      leak: leak.save(),
      reserved: reserved.save(),
      invalid: invalid.save(),
      neighbour: neighbour.save(),
      withdrawals: withdrawals.save(),
      signals: signals.save(),
      history: history.save(),
    }),
    forgetBefore: createForget({
      memories: [
        outages.memory,
        ...onRoutes.flatMap(({ memories }) => memories),
        ...[withdrawn, gateway, inflation, blindness, signals].map(({ memory }) => memory),
      ],
      series,
      withdrawals,
      *prefixes() {
        yield* outages.prefixes();
        yield* withdrawn.prefixes();
      },
    }),
    withdrawalsOf: withdrawals.of,
    explain: createExplain({
      table,
      votes,
      feeds,
      coverage,
      detectorOf: outages.detectorOf,
      visibleOf: outages.valueOf,
      knowledge,
      ownersOf: hijack.ownersOf,
      historyOf: history.of,
      judge: (prefix, path) => onRoutes.flatMap((detector) => detector.judged(prefix, path)),
    }),
    ownedBy: coverage.ownedBy,
    visibleOf: coverage.visibleOf,
    canTell: feeds.canTell,
    shares: (family, kind) => gateway.shares(family, kind),
    advance(time) {
      if (Number.isNaN(now)) {
        started = time;
        second = Math.floor(time);
      }
      if (time < now) {
        backward++;
        return;
      }
      const until = Math.floor(time);
      for (let gap = 0; second < until; gap++) {
        if (gap < HOLE_SECONDS) second++;
        else if (until - second > DAY) second = until;
        else second = Math.min(until, Math.floor(second / 60) * 60 + 60);
        now = second;
        everySecond(second);
      }
      now = time;
    },
    addFeed: feeds.add,
    heard: (feed) => feeds.heard(feed, now),
    session: (feed, isUp) => feeds.session(feed, isUp, now),
    forget: (feed) => feeds.forget(feed),
    tableRead: (feed, family) => feeds.synchronised(feed, family),
    announce(feed, prefix, path, seconds, ofTable) {
      isTable = ofTable;
      if (!table.announce(feed.view, prefix, path, seconds)) repeated++;
      isTable = false;
    },
    withdraw(feed, prefix) {
      feed.withdrawn++;
      table.withdraw(feed.view, prefix);
    },
    claim: hijack.claim,
  };
}
