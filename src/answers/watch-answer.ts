import { orNull } from '../core/missing.ts';
import type { Finding } from '../core/finding.ts';
import { LEAST_EVENTS_KEPT } from '../engines/watch/feed-events.ts';
import { LONG_GONE_SECONDS } from '../engines/watch/forgetting.ts';
import type { FamilyIndex } from '../engines/watch/view-routes.ts';
import type { WatchReplayAnswer, WatchedPlane } from '../schemas/watch-answer.ts';
import type { WatchWhyAnswer } from '../schemas/watch-folder-answers.ts';
import { collectorHealth } from './collector-health.ts';
import { findingAnswer } from './finding-answer.ts';
import { incidentsOf } from './incident-answer.ts';
import { isoTime, type IncidentContext } from './incident-parts.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

export interface WatchContext extends IncidentContext {
  readonly snapshot: AskedSnapshot;
  readonly sources: WatchReplayAnswer['sources'];
  readonly rpki: WatchReplayAnswer['rpki'];
  /** Validated ROA payloads that cover a prefix. */
  readonly vrpsOf: (prefix: number) => WatchWhyAnswer['vrps'];
  /** First arrival, unix seconds; NaN where nothing arrived. */
  readonly from: number;
  readonly findings: readonly { readonly finding: Finding; readonly file: string }[];
}

/** What a watch found. */
export function watchReplayAnswer(context: WatchContext): WatchReplayAnswer {
  const { watch, snapshot, country, networks, sources, rpki, from, findings } = context;
  const iso = (seconds: number): string | null => (Number.isNaN(seconds) ? null : isoTime(seconds));
  return {
    format: 'muruna/watch-replay',
    version: 1,
    ...snapshotParts(snapshot),
    country,
    networks: networks.length,
    from: iso(from),
    to: iso(watch.now),
    messages: sources.reduce((sum, { messages }) => sum + messages, 0),
    repeatedRoutes: watch.repeated,
    lateMessages: watch.backward,
    sources,
    rpki,
    visibility: ([0, 1] as const).map((family) => watchedPlaneAnswer(family, context)),
    incidents: incidentsOf(context),
    dismissed: watch.outages().filter(({ dismissed }) => !Number.isNaN(dismissed)).length,
    collectors: collectorHealth(watch),
    feeds: feedAnswers(watch),
    feedEvents: watch.feedEvents.slice(-LEAST_EVENTS_KEPT).map(({ feed, time, kind, since, prefixes }) => {
      const { collector, asn, peer } = watch.feeds[feed];
      return { collector, asn, peer, time: isoTime(time), kind, since: isoTime(since), prefixes };
    }),
    feedEventsTotal: watch.feedEventsTotal(),
    findings: findings.map(({ finding, file }) => findingAnswer(finding, file)),
  };
}

/** How a watch stands: what goes on, and the series of the last week, since what was over before that may be forgotten. */
export function watchStandingAnswer(context: WatchContext) {
  const answer = watchReplayAnswer(context);
  const since = context.watch.now - LONG_GONE_SECONDS;
  const ofWeek = (points: WatchedPlane['points']): WatchedPlane['points'] =>
    points.slice(
      Math.max(
        0,
        points.findLastIndex(([time]) => time <= since),
      ),
    );
  return {
    ...answer,
    visibility: answer.visibility.map((plane) => ({ ...plane, points: ofWeek(plane.points) })),
    open: answer.incidents.filter(({ state }) => state !== 'closed'),
  };
}

/** Every vantage point as it stands. */
export function feedAnswers(watch: WatchContext['watch']): WatchReplayAnswer['feeds'] {
  return watch.feeds.map(({ collector, asn, peer, view, state, isSynchronised, blindEvents }) => ({
    collector,
    asn,
    peer,
    state,
    synchronised: (['ipv4', 'ipv6'] as const).filter((_, family) => isSynchronised[family]),
    routes: { ipv4: watch.table.countOf(view, 0), ipv6: watch.table.countOf(view, 1) },
    blind: blindEvents,
  }));
}

export function watchedPlaneAnswer(family: FamilyIndex, { watch, networks }: WatchContext): WatchedPlane {
  const sum = (of: (network: number, plane: FamilyIndex) => number): number =>
    networks.reduce((total, _, network) => total + of(network, family), 0);
  const canTell = watch.canTell(family);
  const owned = sum(watch.ownedBy);
  const visible = canTell ? sum(watch.visibleOf) : Number.NaN;
  return {
    plane: family === 0 ? 'ipv4' : 'ipv6',
    voters: watch.votes.votersOf(family).length,
    canTell,
    unit: family === 0 ? '/24' : '/48',
    owned,
    visible: orNull(visible),
    share: orNull(owned === 0 ? Number.NaN : visible / owned),
    points: watch.series.map(({ time, units }) => [time, orNull(units[family])]),
  };
}
