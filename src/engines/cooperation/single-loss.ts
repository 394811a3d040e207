import type { AsGraph } from '../../core/as-graph.ts';
import { pairBounds } from '../worst/worst-loss.ts';
import { baselineOf, policyLoss, type Baseline } from '../reach/damage.ts';
import { reachedWeights } from '../reach/reached-weights.ts';
import { bringsNothing } from './new-reach.ts';
import type { NewLink } from '../routing/patch-graph.ts';
import { onGraph } from '../territory/territory.ts';

/** What the failure of single national networks takes from the others, ready to be asked again with links added. */
export interface SingleLosses {
  readonly baseline: Baseline;
  /** National networks that carry anyone, with an upper bound on the loss each makes, the largest first. */
  readonly order: readonly { readonly as: number; readonly bound: number }[];
  readonly worst: SingleLoss;
  /** Whether links surely bring nothing, neither as all works nor when the worst one has failed. */
  readonly isWithoutEffect: (links: readonly NewLink[]) => boolean;
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
  const worst = worstOf(baseline, order);
  return { baseline, order, worst, isWithoutEffect: effectless(baseline, worst) };
}

/**
 * The worst single loss when links are added to the graph.
 *
 * A link added takes no route away. Where it brings nobody anything new as long as all works, what there is to lose stays and
 * what is left after a failure can only grow, so the old bounds hold; else all is reckoned anew. Where it brings nothing after the
 * worst failure either, that one stays the worst.
 */
export function singleLossWith(
  losses: SingleLosses,
  links: readonly NewLink[],
  patched: () => AsGraph,
): SingleLoss {
  if (losses.isWithoutEffect(links)) return losses.worst;
  const { territory } = losses.baseline;
  const richer = onGraph(territory, patched());
  const { reached, undamaged, space } = losses.baseline;
  const { foreign } = reachedWeights(richer, undamaged, space);
  if (foreign.some((weight, row) => weight !== reached.foreign[row]))
    return singleLosses(baselineOf(richer)).worst;
  return worstOf({ ...losses.baseline, territory: richer }, losses.order);
}

/** The two tests are made when they are asked for. */
function effectless({ territory, undamaged }: Baseline, { as }: SingleLoss): SingleLosses['isWithoutEffect'] {
  // What is not in the plane would have to be left out of the mesh as well.
  if (undamaged.failedAs || undamaged.failedLink || territory.outsidePlane) return () => false;
  let tests: readonly ((links: readonly NewLink[]) => boolean)[] | undefined;
  return (links) => {
    tests ??= [[], ...(as < 0 ? [] : [[as]])].map((failed) => bringsNothing(territory.graph, failed));
    return tests.every((test) => test(links));
  };
}

function worstOf(baseline: Baseline, order: SingleLosses['order']): SingleLoss {
  const { territory, reached } = baseline;
  const toLose = territory.nationals.reduce(
    (sum, as, row) => sum + territory.weight[as] * reached.foreign[row],
    0,
  );
  if (!(toLose > 0)) return { as: -1, loss: NaN };
  let worst: SingleLoss = { as: -1, loss: 0 };
  for (const { as, bound } of order) {
    if (bound <= worst.loss) break;
    const { collateral } = policyLoss(baseline, { ases: [as], links: [] }).international;
    if (collateral > worst.loss) worst = { as, loss: collateral };
  }
  return worst;
}
