import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { CUSTOMER, MAX_HOPS, NONE, noRoutes, ORIGIN, PEER, PROVIDER, type Routes } from './route-class.ts';

/**
 * Policy routes of every AS to one destination (Gao & Rexford 2001): customer before peer before provider routes, then
 * fewer hops, then the lowest next-hop AS number. Routes from peers and providers are passed to customers only.
 *
 * Three passes: up and across start from what has a customer route, which is little; down goes over every AS once. This is
 * the scalar twin of the SIMD kernel.
 */
export function routesTo(graph: AsGraph, destination: number, mask: Mask = NO_MASK): Routes {
  const routes = noRoutes(graph.asCount, destination);
  if (mask.failedAs?.[destination]) return routes;
  routes.routeClass[destination] = ORIGIN;
  routes.hops[destination] = 0;
  const climbed = goUp(graph, routes, mask);
  goAcross(graph, routes, climbed, mask);
  goDown(graph, routes, mask);
  return routes;
}

/** Customer routes, breadth first, so by rising hops. Returns all ASes that have one, the destination included. */
function goUp({ providers, rankByAsn }: AsGraph, routes: Routes, { failedAs, failedLink }: Mask): number[] {
  const { routeClass, hops, nextHop, destination } = routes;
  const { offsets, targets, links } = providers;
  const climbed = [destination];
  for (const as of climbed) {
    if (hops[as] === MAX_HOPS) break;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const provider = targets[arc];
      if (failedAs?.[provider] || failedLink?.[links[arc]]) continue;
      if (routeClass[provider] === NONE) {
        routeClass[provider] = CUSTOMER;
        hops[provider] = hops[as] + 1;
        nextHop[provider] = as;
        climbed.push(provider);
      } else if (hops[provider] === hops[as] + 1 && rankByAsn[as] < rankByAsn[nextHop[provider]])
        nextHop[provider] = as;
    }
  }
  return climbed;
}

/** Customer routes over one peer link, to ASes that have no customer route themselves. */
function goAcross(
  { peers, rankByAsn }: AsGraph,
  { routeClass, hops, nextHop }: Routes,
  climbed: readonly number[],
  { failedAs, failedLink }: Mask,
): void {
  const { offsets, targets, links } = peers;
  for (const as of climbed) {
    const offered = hops[as] + 1;
    if (offered > MAX_HOPS) continue;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const peer = targets[arc];
      if (routeClass[peer] > PEER || hops[peer] < offered || failedAs?.[peer] || failedLink?.[links[arc]])
        continue;
      if (hops[peer] === offered && rankByAsn[nextHop[peer]] < rankByAsn[as]) continue;
      routeClass[peer] = PEER;
      hops[peer] = offered;
      nextHop[peer] = as;
    }
  }
}

/** Whatever providers have, to ASes without a better route. Providers come first, so each finds its providers settled. */
function goDown(
  { asCount, providers }: AsGraph,
  { routeClass, hops, nextHop }: Routes,
  { failedAs, failedLink }: Mask,
): void {
  const { offsets, targets, links } = providers;
  for (let as = 0; as < asCount; as++) {
    if (routeClass[as] !== NONE || failedAs?.[as]) continue;
    // A route as long as may be is not passed on; NO_HOPS, of ASes without a route, is longer still.
    let fewest = MAX_HOPS;
    let first = -1;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const provider = targets[arc];
      if (hops[provider] >= fewest || failedLink?.[links[arc]]) continue;
      fewest = hops[provider];
      first = provider;
    }
    if (first < 0) continue;
    routeClass[as] = PROVIDER;
    hops[as] = fewest + 1;
    nextHop[as] = first;
  }
}
