import { NO_MASK, type Mask } from '../routing/mask.ts';
import { connectedWeights } from './connected-weights.ts';
import { marks, maskOf, type Failure } from './failure.ts';
import { laneSpace, type LaneSpace } from './reach-lanes.ts';
import { LANE_WORDS, reachedWeights, type ReachedWeights } from './reached-weights.ts';
import type { Territory } from './territory.ts';

/** Shares of the undamaged value, 0 … 1; NaN where there was nothing to lose. */
export interface Loss {
  readonly total: number;
  /** Pairs of which a member of the failed set is one end. */
  readonly direct: number;
  /** Everyone else's. */
  readonly collateral: number;
}

export interface LossPair {
  /** Of Σ w(a) · (foreign weight a reaches) over national ASes a. */
  readonly international: Loss;
  /** Of Σ w(a) · w(b) over ordered pairs of different national ASes that reach each other. */
  readonly domestic: Loss;
}

/** Loss under failure, bracketed: the truth lies between policy routing and what is physically connected. */
export interface Losses {
  readonly policy: LossPair;
  readonly physical: LossPair;
}

/** The undamaged state that losses are measured against; computed once per territory. */
export interface Baseline {
  readonly territory: Territory;
  readonly reached: ReachedWeights;
  readonly connected: ReachedWeights;
  readonly space: LaneSpace;
}

export function baselineOf(territory: Territory): Baseline {
  const space = laneSpace(territory.graph, LANE_WORDS);
  return {
    territory,
    space,
    reached: reachedWeights(territory, NO_MASK, space),
    connected: connectedWeights(territory, NO_MASK),
  };
}

/** What a failure leaves, by national, and the losses it makes. */
export interface Damage {
  readonly mask: Mask;
  readonly reached: ReachedWeights;
  readonly connected: ReachedWeights;
  readonly losses: Losses;
}

/** What the country loses when `failure` strikes (methods: "Loss under failure"). */
export function damageOf(baseline: Baseline, failure: Failure): Damage {
  const { territory, space } = baseline;
  const mask = maskOf(territory.graph, failure);
  const reached = reachedWeights(territory, mask, space);
  const connected = connectedWeights(territory, mask);
  const members = membersOf(baseline, failure.ases);
  return {
    mask,
    reached,
    connected,
    losses: {
      policy: lossPair(territory, baseline.reached, reached, members.isMember, members.reached),
      physical: lossPair(territory, baseline.connected, connected, members.isMember, members.connected),
    },
  };
}

/** The policy half of `damageOf`, for those who ask thousands of times. */
export function policyLoss(baseline: Baseline, failure: Failure): LossPair {
  const { territory, space } = baseline;
  const reached = reachedWeights(territory, maskOf(territory.graph, failure), space);
  const isMember = marks(territory.graph.asCount, failure.ases);
  const ofMembers = weightsOfMembers(baseline, isMember, failure.ases.length);
  return lossPair(territory, baseline.reached, reached, isMember, ofMembers);
}

/** What every national AS reached of the failed ones before they failed: direct loss. */
function membersOf(
  baseline: Baseline,
  ases: readonly number[],
): { isMember: Uint8Array; reached: ReachedWeights; connected: ReachedWeights } {
  const { territory } = baseline;
  const isMember = marks(territory.graph.asCount, ases);
  return {
    isMember,
    reached: weightsOfMembers(baseline, isMember, ases.length),
    connected: connectedWeights(onlyMembers(territory, isMember), NO_MASK),
  };
}

function weightsOfMembers(
  { territory, space }: Baseline,
  isMember: Uint8Array,
  count: number,
): ReachedWeights {
  const rows = territory.nationals.length;
  if (count === 0) return { foreign: new Float64Array(rows), national: new Float64Array(rows) };
  return reachedWeights(onlyMembers(territory, isMember), NO_MASK, space);
}

/** The territory with weight at the members only. Their own rows keep what is theirs: see `lossPair`. */
function onlyMembers(territory: Territory, isMember: Uint8Array): Territory {
  return { ...territory, weight: territory.weight.map((weight, as) => (isMember[as] ? weight : 0)) };
}

/** Losses from what each national reached before and after; `ofMembers` is what it reached of the members before. */
export function lossPair(
  territory: Territory,
  before: ReachedWeights,
  after: ReachedWeights,
  isMember: Uint8Array,
  ofMembers: ReachedWeights,
): LossPair {
  return {
    international: lossOf(territory, before.foreign, after.foreign, isMember, ofMembers.foreign),
    domestic: lossOf(territory, before.national, after.national, isMember, ofMembers.national),
  };
}

function lossOf(
  { nationals, weight }: Territory,
  before: Float64Array,
  after: Float64Array,
  isMember: Uint8Array,
  ofMembers: Float64Array,
): Loss {
  let undamaged = 0;
  let direct = 0;
  let collateral = 0;
  for (let row = 0; row < nationals.length; row++) {
    const as = nationals[row];
    const lost = before[row] - after[row];
    const own = isMember[as] ? lost : ofMembers[row];
    undamaged += weight[as] * before[row];
    direct += weight[as] * own;
    collateral += weight[as] * (lost - own);
  }
  if (undamaged === 0) return { total: NaN, direct: NaN, collateral: NaN };
  return {
    total: (direct + collateral) / undamaged,
    direct: direct / undamaged,
    collateral: collateral / undamaged,
  };
}
