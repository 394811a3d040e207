import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { CUSTOMER, MAX_HOPS, NONE, noRoutes, ORIGIN, PEER, PROVIDER, type Routes } from './route-class.ts';

/**
 * Policy routes of every AS to one destination (Gao & Rexford 2001): customer before peer before provider routes, then
 * fewer hops, then the lowest next-hop AS number. Routes from peers and providers are passed to customers only.
 *
 * Three linear passes over the topological order. This is the scalar twin of the SIMD kernel.
 */
export function routesTo(graph: AsGraph, destination: number, mask: Mask = NO_MASK): Routes {
  const { asCount, transitCount, providers, customers, peers } = graph;
  const routes = noRoutes(asCount, destination);
  const { routeClass, hops } = routes;
  if (mask.failedAs?.[destination]) return routes;
  routeClass[destination] = ORIGIN;
  hops[destination] = 0;

  // Up: customers have higher indices, so going down the indices each AS finds its customers' customer routes final.
  for (let as = transitCount - 1; as >= 0; as--) learn(routes, as, customers, CUSTOMER, CUSTOMER, mask);

  // Across: only customer routes cross a peer link, so the order does not matter.
  for (let as = 0; as < asCount; as++)
    if (routeClass[as] === NONE) learn(routes, as, peers, PEER, CUSTOMER, mask);

  // Down: providers have lower indices and pass on whatever they have.
  for (let as = 0; as < asCount; as++)
    if (routeClass[as] === NONE) learn(routes, as, providers, PROVIDER, PROVIDER, mask);
  return routes;
}

/** Gives `as` the shortest route that neighbours in `rows` have with class ≥ `least`; the first of equals stays. */
function learn(routes: Routes, as: number, rows: Rows, asClass: number, least: number, mask: Mask): void {
  const { routeClass, hops, nextHop } = routes;
  const { offsets, targets, links } = rows;
  const { failedAs, failedLink } = mask;
  if (routeClass[as] !== NONE || failedAs?.[as]) return;
  let fewest = MAX_HOPS;
  let first = -1;
  for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
    const neighbour = targets[arc];
    if (routeClass[neighbour] < least || hops[neighbour] >= fewest || failedLink?.[links[arc]]) continue;
    fewest = hops[neighbour];
    first = neighbour;
  }
  if (first < 0) return;
  routeClass[as] = asClass;
  hops[as] = fewest + 1;
  nextHop[as] = first;
}
