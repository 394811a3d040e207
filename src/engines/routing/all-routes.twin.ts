import type { AsGraph } from '../../core/as-graph.ts';
import { emptyTally, type RouteTally } from './all-routes.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { NO_HOPS } from './route-class.ts';
import { routesTo } from './routes-to.ts';

/** The specification: every destination by the scalar twin, every route counted. */
export function tallyTwin(graph: AsGraph, mask: Mask = NO_MASK): RouteTally {
  const tally = emptyTally();
  for (let destination = 0; destination < graph.asCount; destination++) {
    if (mask.failedAs?.[destination]) continue;
    const { routeClass, hops } = routesTo(graph, destination, mask);
    for (let as = 0; as < graph.asCount; as++) {
      if (mask.failedAs?.[as]) continue;
      tally.byClass[routeClass[as]]++;
      if (hops[as] !== NO_HOPS) tally.byHops[hops[as]]++;
    }
  }
  return tally;
}
