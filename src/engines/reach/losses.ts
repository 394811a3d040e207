import type { ReachedWeights } from './reached-weights.ts';
import type { Territory } from '../territory/territory.ts';

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
  /** With the help of peers and siblings, who would probably agree. */
  readonly helped: LossPair;
  readonly physical: LossPair;
}

/** Losses from what each national reached before and after; `ofMembers` is what it lost of the members. */
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
