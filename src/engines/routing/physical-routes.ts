import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { CUSTOMER, NO_HOPS, noRoutes, ORIGIN, PEER, PROVIDER, type Routes } from './route-class.ts';

/**
 * Shortest paths of every AS to one destination when every neighbour carries everything: what an emergency could
 * still reach. `routeClass` is the kind of neighbour the path leaves by; of equals the lowest next-hop AS number.
 *
 * Paths of 255 hops and more do not fit and count as no route.
 */
export function physicalRoutes(graph: AsGraph, destination: number, mask: Mask = NO_MASK): Routes {
  const { asCount, rankByAsn } = graph;
  const { failedAs, failedLink } = mask;
  const routes = noRoutes(asCount, destination);
  const { routeClass, hops, nextHop } = routes;
  if (failedAs?.[destination]) return routes;
  routeClass[destination] = ORIGIN;
  hops[destination] = 0;

  // Breadth first; an AS met again at the same distance takes the lower next hop.
  const sides = [
    { rows: graph.customers, seenFromOtherEnd: PROVIDER },
    { rows: graph.peers, seenFromOtherEnd: PEER },
    { rows: graph.providers, seenFromOtherEnd: CUSTOMER },
  ];
  const queue = new Uint32Array(asCount);
  queue[0] = destination;
  let filled = 1;
  for (let head = 0; head < filled; head++) {
    const as = queue[head];
    if (hops[as] + 1 === NO_HOPS) break;
    for (const { rows, seenFromOtherEnd } of sides)
      for (let arc = rows.offsets[as]; arc < rows.offsets[as + 1]; arc++) {
        const other = rows.targets[arc];
        if (failedAs?.[other] || failedLink?.[rows.links[arc]]) continue;
        if (hops[other] === NO_HOPS) {
          hops[other] = hops[as] + 1;
          queue[filled++] = other;
        } else if (hops[other] <= hops[as] || rankByAsn[as] > rankByAsn[nextHop[other]]) continue;
        nextHop[other] = as;
        routeClass[other] = seenFromOtherEnd;
      }
  }
  return routes;
}
