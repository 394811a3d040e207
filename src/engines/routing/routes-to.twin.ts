import type { AsGraph } from '../../core/as-graph.ts';
import { PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { CUSTOMER, MAX_HOPS, NO_HOPS, noRoutes, ORIGIN, PEER, PROVIDER, type Routes } from './route-class.ts';

interface Announced {
  readonly routeClass: number;
  /** From the AS itself to the destination. */
  readonly path: readonly number[];
}

/**
 * The specification of policy routing, as a simulation of BGP: in rounds, every AS is offered its neighbours' exported paths,
 * drops those it is on, and keeps the best, until nothing changes. For small graphs.
 */
export function naiveRoutes(graph: AsGraph, destination: number, mask: Mask = NO_MASK): Routes {
  const origin: Announced = { routeClass: ORIGIN, path: [destination] };
  let held = new Map<number, Announced>(mask.failedAs?.[destination] ? [] : [[destination, origin]]);
  for (let settled = false; !settled;) {
    const next = new Map([...held].filter(([as]) => as === destination));
    for (let link = 0; link < graph.linkKind.length; link++) {
      if (mask.failedLink?.[link]) continue;
      const [one, other] = [graph.linkFrom[link], graph.linkTo[link]];
      const transit = graph.linkKind[link] === PROVIDER_TO_CUSTOMER;
      offer(next, one, held.get(other), transit ? CUSTOMER : PEER);
      offer(next, other, held.get(one), transit ? PROVIDER : PEER);
    }
    settled = sameRoutes(held, next);
    held = next;
  }
  return asColumns(graph.asCount, destination, held);

  function offer(
    next: Map<number, Announced>,
    as: number,
    route: Announced | undefined,
    asClass: number,
  ): void {
    if (!route || mask.failedAs?.[as] || route.path.includes(as) || route.path.length > MAX_HOPS) return;
    if (asClass !== PROVIDER && route.routeClass < CUSTOMER) return;
    const candidate = { routeClass: asClass, path: [as, ...route.path] };
    const current = next.get(as);
    if (!current || isBetter(candidate, current)) next.set(as, candidate);
  }

  function isBetter(a: Announced, b: Announced): boolean {
    if (a.routeClass !== b.routeClass) return a.routeClass > b.routeClass;
    if (a.path.length !== b.path.length) return a.path.length < b.path.length;
    return graph.asns[a.path[1]] < graph.asns[b.path[1]];
  }
}

function sameRoutes(a: ReadonlyMap<number, Announced>, b: ReadonlyMap<number, Announced>): boolean {
  return a.size === b.size && [...a].every(([as, { path }]) => b.get(as)?.path.join() === path.join());
}

function asColumns(asCount: number, destination: number, held: ReadonlyMap<number, Announced>): Routes {
  const routes = noRoutes(asCount, destination);
  for (let as = 0; as < asCount; as++) {
    const route = held.get(as);
    routes.routeClass[as] = route?.routeClass ?? 0;
    routes.hops[as] = route ? route.path.length - 1 : NO_HOPS;
    routes.nextHop[as] = route?.path[1] ?? -1;
  }
  return routes;
}
