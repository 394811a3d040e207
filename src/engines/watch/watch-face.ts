import type { Blindness } from './detectors/blindness.ts';
import type { CurrentShare, GatewayChange } from './detectors/gateway.ts';
import type { Hijack, HijackedPrefix, OriginKnowledge } from './detectors/hijack.ts';
import type { Inflation } from './detectors/inflation.ts';
import type { LeakCase } from './detectors/leak.ts';
import type { NeighbourKnowledge, NeighbourTag } from './detectors/neighbour.ts';
import type { Outage } from './detectors/outage.ts';
import type { SignalDrop } from './detectors/signal.ts';
import type { WithdrawnCase } from './detectors/withdrawn.ts';
import type { Explanation } from './explain.ts';
import type { Feed, FeedEvent, FeedName } from './feeds.ts';
import type { OriginVerdicts } from './origin-validation.ts';
import type { Relations } from './path-notes.ts';
import type { WatchSettings } from './settings.ts';
import type { RouteCase } from './sightings.ts';
import type { GroupSpace } from './groups.ts';
import type { FamilyIndex, ViewRoutes } from './view-routes.ts';
import type { VisibilityPoint } from './visibility-series.ts';
import type { Votes } from './votes.ts';
import type { WatchState } from './watch-state.ts';
import type { Withdrawal } from './withdrawals.ts';

/** What is known of networks beside the routes. */
export type WatchKnowledge = OriginKnowledge & NeighbourKnowledge & Relations;

export interface WatchSetup {
  /** AS numbers of the watched networks. */
  readonly networks: readonly number[];
  /** Organisations and regions, whose outages are parents of those of their networks. */
  readonly groups?: readonly GroupSpace[];
  readonly knowledge: WatchKnowledge;
  readonly settings: WatchSettings;
  /** Keeps the message that is being read as evidence and gives it a number. */
  readonly keepMessage: () => number;
  /** Seconds from the first message during which origins are learnt, not judged. */
  readonly learnSeconds: number;
  /** Goes on from there. */
  readonly saved?: WatchState | undefined;
}

/**
 * What happens to the routes of some networks. It reads nothing but what it is handed, in the order of arrival, and knows no clock but
 * the arrival times: the same messages give the same incidents.
 */
export interface Watch {
  readonly table: ViewRoutes;
  readonly votes: Votes;
  readonly feeds: readonly Feed[];
  /** What happened to vantage points: the last thousand events at least; and how many there were. */
  readonly feedEvents: readonly FeedEvent[];
  readonly feedEventsTotal: () => number;
  /** Visible address space of all watched networks, minute by minute. */
  readonly series: readonly VisibilityPoint[];
  readonly outages: () => readonly Outage[];
  /** Vantage points that ceased to see, by collector, in order of detection. */
  readonly blindness: readonly Blindness[];
  readonly own: OwnCases;
  readonly cases: RouteCases;
  /** Drops of time series from outside, in order of detection. */
  readonly signals: readonly SignalDrop[];
  /** A point of such a series; NaN = there is none. */
  readonly signal: (entity: string, signal: string, time: number, value: number) => void;
  /** Time of the last point or gap of such a series; −∞ where there was none. */
  readonly signalUntil: (entity: string, signal: string) => number;
  /** Messages whose arrival was earlier than one before them. */
  readonly backward: number;
  /** Routes that came, went or took another path. */
  readonly changes: number;
  /** Routes that were announced again as they were. */
  readonly repeated: number;
  readonly now: number;
  /**
   * Forgets what was over before a time (unix seconds): outages, cases, drops, withdrawals, and the series of visible space until then. What goes on
   * stays, and what it may be a part of, and its evidence. Returns the numbers of the kept messages that are still referred to.
   */
  readonly forgetBefore: (before: number) => ReadonlySet<number>;
  /** Messages that took a watched prefix away from feeds, oldest first. */
  readonly withdrawalsOf: (prefix: number) => readonly Withdrawal[];
  /** Why there is an incident of a prefix, or none, as things stand. */
  readonly explain: (prefix: number) => Explanation;
  /** Everything, to go on from; nothing of it may be changed before it was written down. */
  readonly save: () => WatchState;
  /** Units of address space that a watched network or group has, and those that are visible. */
  readonly ownedBy: (network: number, family: FamilyIndex) => number;
  readonly visibleOf: (network: number, family: FamilyIndex) => number;
  readonly canTell: (family: FamilyIndex) => boolean;
  /** Shares of routes to watched networks by gateway or foreign network, the largest first. */
  readonly shares: (family: FamilyIndex, kind: 'gateways' | 'upstreams') => CurrentShare[];
  /** When a feed fell silent for good, what it carries is not known any more. */
  readonly advance: (time: number) => void;
  readonly addFeed: (name: FeedName) => Feed;
  /** Any message of the feed, also one that changes nothing. */
  readonly heard: (feed: Feed) => void;
  readonly session: (feed: Feed, isUp: boolean) => void;
  /** It was not listened to for so long that what it said before is not known any more. */
  readonly forget: (feed: Feed) => void;
  /** The whole table of a family has come. */
  readonly tableRead: (feed: Feed, family: FamilyIndex) => void;
  readonly announce: (feed: Feed, prefix: number, path: number, seconds: number, isTable: boolean) => void;
  readonly withdraw: (feed: Feed, prefix: number) => void;
  /** A prefix that a network has by other sources than routes. */
  readonly claim: (prefix: number, asn: number) => void;
}

/** What becomes of the watched networks' own routes, by kind, in order of detection. */
export interface OwnCases {
  readonly withdrawn: readonly WithdrawnCase[];
  readonly gateways: readonly GatewayChange[];
  readonly inflation: readonly Inflation[];
}

/** What networks do to routes, by kind. */
export interface RouteCases {
  readonly hijacks: readonly Hijack[];
  /** What RPKI says of a hijacked prefix as things stand, or as they stood when nothing was left of it. */
  readonly rpkiOf: (one: HijackedPrefix, origin: number) => OriginVerdicts;
  readonly leaks: readonly LeakCase[];
  /** Probability that the links of a leaker are what the rule takes them for. */
  readonly leakConfidence: (leaker: number) => number;
  readonly reserved: readonly RouteCase<null, never>[];
  readonly invalid: readonly RouteCase<null, 'rpki-invalid'>[];
  readonly forged: readonly RouteCase<null, NeighbourTag>[];
  readonly neighbours: readonly RouteCase<null, NeighbourTag>[];
}
