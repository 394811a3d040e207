import type { AsGraph } from '../../core/as-graph.ts';
import { pairBounds } from '../worst/worst-loss.ts';
import { baselineIn, baselineOf, policyLoss, type Baseline } from '../reach/damage.ts';
import { reachedWeights } from '../reach/reached-weights.ts';
import type { NewLink } from '../routing/patch-graph.ts';
import { onGraph, type Territory } from '../territory/territory.ts';
import { bringsNothing } from './new-reach.ts';

/** What the failure of single national networks takes from the others, ready to be asked again with links added. */
export interface SingleLosses {
  readonly baseline: Baseline;
  /** National networks that carry anyone, with an upper bound on the loss each makes, the largest first. */
  readonly order: readonly { readonly as: number; readonly bound: number }[];
  readonly worst: SingleLoss;
  /** What the failure of a network takes, each measured once. */
  readonly lossOf: (as: number) => number;
  /** Whether links surely bring nothing when a network has failed; −1 = when all works. */
  readonly bringNothing: (links: readonly NewLink[], failed: number) => boolean;
}

/** The worst one; `as` −1 where no failure takes anything from others, `loss` NaN where there is nothing to lose. */
export interface SingleLoss {
  readonly as: number;
  readonly loss: number;
}

/** Measures networks in falling order of their bounds until none that is left can be worse: exact. */
export function singleLosses(baseline: Baseline): SingleLosses {
  const bounds = pairBounds(baseline, 'international');
  const order = bounds.candidates
    .map((as) => ({ as, bound: bounds.ofOne(as) }))
    .sort((a, b) => b.bound - a.bound || a.as - b.as);
  const lossOf = keptByAs((as) => collateralOf(baseline, as));
  return {
    baseline,
    order,
    worst: worstOf(baseline, order, lossOf),
    lossOf,
    bringNothing: effectless(baseline),
  };
}

/**
 * The worst single loss when links are added to the graph.
 *
 * A link added takes no route away. Where it brings nobody anything new as long as all works, what there is to lose stays and
 * what is left after a failure can only grow, so the old bounds hold; else all is reckoned anew. Where it brings nothing after a
 * failure either, what that failure takes is known; if it is the worst one, it stays so.
 */
export function singleLossWith(
  { baseline, order, worst, lossOf, bringNothing }: SingleLosses,
  links: readonly NewLink[],
  patched: () => AsGraph,
): SingleLoss {
  const changesNothing = bringNothing(links, -1);
  if (changesNothing && bringNothing(links, worst.as)) return worst;
  let known: Territory | undefined;
  const richer = (): Territory => (known ??= onGraph(baseline.territory, patched()));
  if (!changesNothing) {
    const { reached, undamaged, space } = baseline;
    const { foreign } = reachedWeights(richer(), undamaged, space);
    if (foreign.some((weight, row) => weight !== reached.foreign[row]))
      return singleLosses(baselineOf(richer())).worst;
  }
  return worstOf(baseline, order, (as) =>
    bringNothing(links, as) ? lossOf(as) : collateralOf(baselineIn(baseline, richer()), as),
  );
}

function effectless({ territory, undamaged }: Baseline): SingleLosses['bringNothing'] {
  // What is not in the plane would have to be left out of the mesh as well.
  if (undamaged.failedAs || undamaged.failedLink || territory.outsidePlane) return () => false;
  const tests = keptByAs((as) => bringsNothing(territory.graph, as < 0 ? [] : [as]));
  return (links, failed) => tests(failed)(links);
}

function worstOf(
  { territory, reached }: Baseline,
  order: SingleLosses['order'],
  lossOf: (as: number) => number,
): SingleLoss {
  const toLose = territory.nationals.reduce(
    (sum, as, row) => sum + territory.weight[as] * reached.foreign[row],
    0,
  );
  if (!(toLose > 0)) return { as: -1, loss: NaN };
  let worst: SingleLoss = { as: -1, loss: 0 };
  for (const { as, bound } of order) {
    if (bound <= worst.loss) break;
    const loss = lossOf(as);
    if (loss > worst.loss) worst = { as, loss };
  }
  return worst;
}

function collateralOf(baseline: Baseline, as: number): number {
  return policyLoss(baseline, { ases: [as], links: [] }).international.collateral;
}

function keptByAs<Found>(find: (as: number) => Found): (as: number) => Found {
  const kept = new Map<number, Found>();
  return (as) => {
    const found = kept.get(as) ?? find(as);
    kept.set(as, found);
    return found;
  };
}
