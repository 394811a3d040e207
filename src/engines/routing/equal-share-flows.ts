import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { CUSTOMER, NONE, ORIGIN, PEER, PROVIDER, type Routes } from './route-class.ts';

/** A next hop and what of the flow at an AS goes over it. */
export type ShareVisitor = (from: number, to: number, share: number, link: number) => void;

/**
 * Weight that reaches each AS on the way to the destination of `routes`, its own included, [n], when every AS splits
 * in equal shares over all its equally good next hops (same class, same hops). Weight without a route stays out.
 *
 * What crosses an AS is `flow[as] − sourceWeight[as]`; at the destination it is what arrives.
 */
export function equalShareFlows(
  graph: AsGraph,
  routes: Routes,
  sourceWeight: Float64Array,
  mask: Mask = NO_MASK,
  visit?: ShareVisitor,
): Float64Array {
  const { routeClass } = routes;
  const flow = sourceWeight.map((weight, as) => (routeClass[as] === NONE ? 0 : weight));
  for (const as of upstreamFirst(routes)) {
    const shares = nextHops(graph, routes, as, mask);
    for (const { to, link } of shares) {
      flow[to] += flow[as] / shares.length;
      visit?.(as, to, flow[as] / shares.length, link);
    }
  }
  return flow;
}

/** All equally good next hops of an AS: neighbours of its route's class one hop nearer, with a route they pass on. */
export function nextHops(
  graph: AsGraph,
  { routeClass, hops }: Routes,
  as: number,
  mask: Mask = NO_MASK,
): { to: number; link: number }[] {
  const asClass = routeClass[as];
  if (asClass === NONE || asClass === ORIGIN) return [];
  const rows: Rows = { [CUSTOMER]: graph.customers, [PEER]: graph.peers, [PROVIDER]: graph.providers }[
    asClass
  ]!;
  const least = asClass === PROVIDER ? PROVIDER : CUSTOMER;
  const found = [];
  for (let arc = rows.offsets[as]; arc < rows.offsets[as + 1]; arc++) {
    const to = rows.targets[arc];
    const link = rows.links[arc];
    if (routeClass[to] >= least && hops[to] === hops[as] - 1 && !mask.failedLink?.[link])
      found.push({ to, link });
  }
  return found;
}

/**
 * ASes with a next hop, each before its next hops: provider routes lead to lower indices, then one peer link, then
 * customer routes lead to higher indices.
 */
export function upstreamFirst({ routeClass }: Routes): number[] {
  const all = Array.from(routeClass, (_, as) => as);
  const of = (asClass: number): number[] => all.filter((as) => routeClass[as] === asClass);
  return [...of(PROVIDER).toReversed(), ...of(PEER), ...of(CUSTOMER)];
}
