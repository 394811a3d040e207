import type { BlindnessState } from './detectors/blindness.ts';
import type { GatewayState } from './detectors/gateway.ts';
import type { HijackState } from './detectors/hijack.ts';
import type { InflationState } from './detectors/inflation.ts';
import type { InvalidOriginState } from './detectors/invalid-origin.ts';
import type { LeakState } from './detectors/leak.ts';
import type { NeighbourState } from './detectors/neighbour.ts';
import type { ReservedAsnState } from './detectors/reserved-asn.ts';
import type { SignalState } from './detectors/signal.ts';
import type { WithdrawnState } from './detectors/withdrawn.ts';
import type { FeedsState } from './feeds.ts';
import type { FeedEventsState } from './feed-events.ts';
import type { OutagesState } from './outages.ts';
import type { OriginHistoryState } from './origin-history.ts';
import type { PathNotesState } from './path-notes.ts';
import type { SpaceCoverageState } from './space-coverage.ts';
import type { StragglersState } from './stragglers.ts';
import type { ViewRoutesState } from './view-routes.ts';
import type { VisibilityPoint } from './visibility-series.ts';
import type { VotesState } from './votes.ts';
import type { WithdrawalsState } from './withdrawals.ts';

/**
 * Everything a watch knows, as plain data: columns, maps and objects that refer to one another, so that they must be kept together. A watch
 * that goes on from it says the same as one that never stopped.
 */
export interface WatchState {
  readonly feedEvents: FeedEventsState;
  readonly now: number;
  readonly second: number;
  readonly started: number;
  readonly backward: number;
  readonly changes: number;
  readonly repeated: number;
  readonly fresh: Uint32Array;
  readonly outages: OutagesState;
  readonly blindness: BlindnessState;
  readonly withdrawn: WithdrawnState;
  readonly gateway: GatewayState;
  readonly inflation: InflationState;
  readonly notes: PathNotesState;
  readonly table: ViewRoutesState;
  readonly votes: VotesState;
  readonly coverage: SpaceCoverageState;
  readonly feeds: FeedsState;
  readonly stragglers: StragglersState;
  readonly series: VisibilityPoint[];
  readonly hijack: HijackState;
  readonly leak: LeakState;
  readonly reserved: ReservedAsnState;
  readonly invalid: InvalidOriginState;
  readonly neighbour: NeighbourState;
  readonly withdrawals: WithdrawalsState;
  readonly signals: SignalState;
  readonly history: OriginHistoryState;
}
