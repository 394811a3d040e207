import type { LossKind } from '../../schemas/worst-cases.ts';
import type { Baseline } from './damage.ts';
import { maskOf, type Failure } from './failure.ts';
import { marks } from '../../core/marks.ts';
import { reachedWeights } from './reached-weights.ts';

/** Value that a baseline can lose, in the unit of `collateralValue`. */
export function undamagedValue({ territory, reached }: Baseline, kind: LossKind): number {
  const weights = kind === 'international' ? reached.foreign : reached.national;
  return territory.nationals.reduce((sum, as, row) => sum + territory.weight[as] * weights[row], 0);
}

/**
 * Collateral loss of a failure (see `LossPair`), not yet divided by the undamaged value: one number for those who ask
 * thousands of times. The failed ASes must be national.
 */
export function collateralValue(baseline: Baseline, failure: Failure, kind: LossKind): number {
  const { territory, space } = baseline;
  const { graph, nationals, weight } = territory;
  const isMember = marks(graph.asCount, failure.ases);
  const before = kind === 'international' ? baseline.reached.foreign : baseline.reached.national;
  const homeOnly = kind === 'domestic';
  const reached = reachedWeights(territory, maskOf(graph, failure), space, homeOnly);
  const after = kind === 'international' ? reached.foreign : reached.national;
  // National members are partners of domestic pairs only.
  const ofMembers = homeOnly ? failure.ases.map((as) => reachedOf(baseline, as)) : [];
  let lost = 0;
  for (let row = 0; row < nationals.length; row++)
    if (!isMember[nationals[row]]) {
      let others = before[row] - after[row];
      for (const ofMember of ofMembers) others -= ofMember[row];
      lost += weight[nationals[row]] * others;
    }
  return lost;
}

const reachedSingly = new WeakMap<Baseline, Map<number, Float64Array>>();

/** What each national reaches of one national AS undamaged, by national; asked for again and again with other sets. */
function reachedOf(baseline: Baseline, as: number): Float64Array {
  const known = reachedSingly.get(baseline) ?? new Map<number, Float64Array>();
  reachedSingly.set(baseline, known);
  const { territory, undamaged, space } = baseline;
  const reachedAlone = (): Float64Array => {
    const weight = new Float64Array(territory.weight.length);
    weight[as] = territory.weight[as];
    return reachedWeights({ ...territory, weight }, undamaged, space, true).national;
  };
  const found = known.get(as) ?? reachedAlone();
  known.set(as, found);
  return found;
}
