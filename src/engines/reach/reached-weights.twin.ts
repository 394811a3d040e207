import type { Mask } from '../routing/mask.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import type { ReachedWeights } from './reached-weights.ts';
import { inPlane, type Territory } from '../territory/territory.ts';

/** The specification of `reachedWeights`: routes to every AS, one after the other, and who has one. */
export function slowReachedWeights(territory: Territory, mask: Mask): ReachedWeights {
  const { graph, isNational, nationals, weight } = territory;
  const foreign = new Float64Array(nationals.length);
  const national = new Float64Array(nationals.length);
  for (let destination = 0; destination < graph.asCount; destination++) {
    const { routeClass } = routesTo(graph, destination, inPlane(territory, mask));
    nationals.forEach((as, row) => {
      if (as === destination || routeClass[as] === NONE) return;
      if (isNational[destination]) national[row] += weight[destination];
      else foreign[row] += weight[destination];
    });
  }
  return { foreign, national };
}
