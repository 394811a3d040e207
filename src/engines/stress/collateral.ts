import type { Baseline } from './damage.ts';
import { marks, maskOf, type Failure } from './failure.ts';
import { reachedWeights } from './reached-weights.ts';

export type LossKind = 'international' | 'domestic';

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
  const { territory, space, undamaged } = baseline;
  const { graph, nationals, weight } = territory;
  const isMember = marks(graph.asCount, failure.ases);
  const before = kind === 'international' ? baseline.reached.foreign : baseline.reached.national;
  const reached = reachedWeights(territory, maskOf(graph, failure), space);
  const after = kind === 'international' ? reached.foreign : reached.national;
  // National members are partners of domestic pairs only.
  const ofMembers =
    kind === 'international' || failure.ases.length === 0
      ? undefined
      : reachedWeights(
          { ...territory, weight: weight.map((value, as) => (isMember[as] ? value : 0)) },
          undamaged,
          space,
        ).national;
  let lost = 0;
  for (let row = 0; row < nationals.length; row++)
    if (!isMember[nationals[row]])
      lost += weight[nationals[row]] * (before[row] - after[row] - (ofMembers?.[row] ?? 0));
  return lost;
}
