import { CUSTOMER, MAX_HOPS, NONE, noRoutes, ORIGIN, type Routes } from '../routing/route-class.ts';
import { BLOCKED_ARC, exceptionKey, type CalibratedGraph } from './calibrated-graph.ts';
import { COST_OF_HOP } from './calibration.ts';

/** Routes under a calibration; `cost` is what an AS passes on, `key` what it chose by, [n], both in units of 1/COST_OF_HOP hop. */
export interface CalibratedRoutes extends Routes {
  readonly cost: Uint16Array;
  readonly key: Uint16Array;
}

export const NO_KEY = 0xffff;
const LAST_KEY = COST_OF_HOP * (MAX_HOPS + 1);

/**
 * Routes to one destination when every AS takes the cheapest route offered: hops and prepended hops count first, then local
 * preferences. Routes from peers and providers are offered to customers only, but for arcs of partial transit.
 *
 * Dijkstra's algorithm over buckets, since preferences cut across the classes of routing/routes-to.ts, whose three passes
 * settle one class after the other. It is exact, and the outcome is the only stable one, because a route always costs its
 * receiver more than its speaker (local preferences add up to less than a hop; Griffin & Sobrinho 2005: strictly increasing).
 */
export function calibratedRoutesTo(ready: CalibratedGraph, destination: number): CalibratedRoutes {
  const { graph, receiver, speakerIs, isOpen, bySpeaker } = ready;
  const { asCount, rankByAsn } = graph;
  const routes = {
    ...noRoutes(asCount, destination),
    cost: new Uint16Array(asCount).fill(NO_KEY),
    key: new Uint16Array(asCount).fill(NO_KEY),
  };
  const { routeClass, hops, nextHop, cost, key } = routes;
  const settled = new Uint8Array(asCount);
  const buckets: number[][] = [[destination]];
  routeClass[destination] = ORIGIN;
  hops[destination] = 0;
  cost[destination] = key[destination] = 0;

  for (let at = 0; at < buckets.length; at++)
    for (const as of buckets[at] ?? []) {
      if (settled[as] === 1) continue;
      settled[as] = 1;
      const toAll = routeClass[as] >= CUSTOMER;
      const beyond = beyondOf(ready, routes, as);
      for (let row = bySpeaker.offsets[as]; row < bySpeaker.offsets[as + 1]; row++) {
        const arc = bySpeaker.arcs[row];
        const to = receiver[arc];
        if (settled[to] === 1 || (!toAll && isOpen[arc] === 0)) continue;
        const extra = extraOf(ready, arc, beyond);
        const chosenBy = cost[as] + COST_OF_HOP + extra;
        if (extra === BLOCKED_ARC || chosenBy > key[to] || chosenBy > LAST_KEY) continue;
        if (chosenBy === key[to] && !isPreferred(as, arc, to)) continue;
        if (chosenBy < key[to]) (buckets[chosenBy] ??= []).push(to);
        key[to] = chosenBy;
        cost[to] = chosenBy - ((chosenBy - cost[as]) % COST_OF_HOP);
        routeClass[to] = speakerIs[arc];
        hops[to] = hops[as] + 1;
        nextHop[to] = as;
      }
    }
  return routes;

  function isPreferred(as: number, arc: number, to: number): boolean {
    if (speakerIs[arc] !== routeClass[to]) return speakerIs[arc] > routeClass[to];
    return rankByAsn[as] < rankByAsn[nextHop[to]];
  }
}

/**
 * What lies behind an AS on its route: its next hop, or n + the class of its route where that is the destination itself; −1
 * at the destination.
 */
export function beyondOf({ graph }: CalibratedGraph, routes: Routes, as: number): number {
  const next = routes.nextHop[as];
  return next === routes.destination ? graph.asCount + routes.routeClass[as] : next;
}

/** Cost of an arc, given what lies behind its speaker. */
export function extraOf(ready: CalibratedGraph, arc: number, beyond: number): number {
  if (beyond < 0) return ready.extraAtEnd[arc];
  if (ready.hasException[arc] === 0) return ready.extra[arc];
  return ready.byNextHop.get(exceptionKey(ready.graph, arc, beyond)) ?? ready.extra[arc];
}

/** Arcs over which an AS is offered a route that does not lead back through it, in ascending order of the speaker's ASN. */
function offersTo(ready: CalibratedGraph, routes: CalibratedRoutes, as: number): number[] {
  const { arcs, offsets } = ready.byReceiver;
  const offers: number[] = [];
  for (let row = offsets[as]; row < offsets[as + 1]; row++)
    if (isOffered(ready, routes, as, arcs[row])) offers.push(arcs[row]);
  return offers;
}

/** Whether the speaker of an arc into `as` offers it a route that does not lead back through it. */
export function isOffered(
  { speaker, isOpen }: CalibratedGraph,
  { routeClass, nextHop }: CalibratedRoutes,
  as: number,
  arc: number,
): boolean {
  const from = speaker[arc];
  if (routeClass[from] === NONE || nextHop[from] === as) return false;
  return isOpen[arc] === 1 || routeClass[from] >= CUSTOMER;
}

/** The equally good next hops of an AS: routes as short as its own, which local preferences only rank. */
export function bestNextHops(ready: CalibratedGraph, routes: CalibratedRoutes, as: number): number[] {
  const { cost } = routes;
  return offersTo(ready, routes, as)
    .filter((arc) => {
      const from = ready.speaker[arc];
      const extra = extraOf(ready, arc, beyondOf(ready, routes, from));
      return extra !== BLOCKED_ARC && cost[from] + COST_OF_HOP + extra - (extra % COST_OF_HOP) === cost[as];
    })
    .map((arc) => ready.speaker[arc]);
}
