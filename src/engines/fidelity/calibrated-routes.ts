import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import { CUSTOMER, MAX_HOPS, NONE, noRoutes, ORIGIN, PEER, PROVIDER, type Routes } from '../routing/route-class.ts';
import { BLOCKED, HOP, type Calibration } from './calibration.ts';

/** Routes under a calibration; `cost` is what an AS passes on, `key` what it chose by, [n], both in units of 1/HOP hop. */
export interface CalibratedRoutes extends Routes {
  readonly cost: Uint16Array;
  readonly key: Uint16Array;
}

/** A graph and a calibration made ready for many destinations. */
export interface CalibratedGraph {
  readonly graph: AsGraph;
  readonly calibration: Calibration;
  /** Arcs with exceptions, [2 m]. */
  readonly hasException: Uint8Array;
  readonly exceptions: ReadonlyMap<number, number>;
}

export const NO_KEY = 0xffff;
const LAST_KEY = HOP * (MAX_HOPS + 1);

export function calibratedGraph(graph: AsGraph, calibration: Calibration): CalibratedGraph {
  const { exceptionArc, exceptionBeyond, exceptionCost } = calibration;
  const hasException = new Uint8Array(2 * graph.linkKind.length);
  const exceptions = new Map<number, number>();
  for (let row = 0; row < exceptionArc.length; row++) {
    hasException[exceptionArc[row]] = 1;
    exceptions.set(exceptionArc[row] * graph.asCount + exceptionBeyond[row], exceptionCost[row]);
  }
  return { graph, calibration, hasException, exceptions };
}

/**
 * Routes to one destination when every AS takes the cheapest route offered: hops and prepended hops count first, then local
 * preferences. Routes from peers and providers are offered to customers only, but for arcs of partial transit.
 *
 * Dijkstra's algorithm over buckets. It is exact, and the outcome is the only stable one, because a route always costs its
 * hearer more than its speaker (local preferences add up to less than a hop; Griffin & Sobrinho 2005: strictly increasing).
 *
 * @param isSource where given, ASes without customers get a route only if marked: nobody's route depends on theirs
 */
export function calibratedRoutesTo(
  ready: CalibratedGraph,
  destination: number,
  isSource?: Uint8Array,
): CalibratedRoutes {
  const { graph } = ready;
  const routes = {
    ...noRoutes(graph.asCount, destination),
    cost: new Uint16Array(graph.asCount).fill(NO_KEY),
    key: new Uint16Array(graph.asCount).fill(NO_KEY),
  };
  const { routeClass, hops, nextHop, cost, key } = routes;
  const { customers, peers, providers, rankByAsn, asCount, transitCount } = graph;
  const buckets: number[][] = Array.from({ length: LAST_KEY + 1 }, () => []);
  const settled = new Uint8Array(asCount);
  routeClass[destination] = ORIGIN;
  hops[destination] = 0;
  cost[destination] = key[destination] = 0;
  buckets[0].push(destination);

  const offer = (speaker: number, rows: Rows, heardAs: number, toAll: boolean): void => {
    for (let at = rows.offsets[speaker]; at < rows.offsets[speaker + 1]; at++) {
      const hearer = rows.targets[at];
      if (settled[hearer] === 1 || (hearer >= transitCount && isSource?.[hearer] === 0)) continue;
      const arc = arcOf(graph, rows.links[at], hearer);
      if (!toAll && ready.calibration.exportsAll[arc] === 0) continue;
      const extra = arcCost(ready, arc, nextHop[speaker]);
      if (extra === BLOCKED) continue;
      const offered = cost[speaker] + HOP + extra;
      const chosenBy = offered + classCost(ready.calibration, heardAs);
      if (chosenBy > LAST_KEY || chosenBy > key[hearer]) continue;
      if (chosenBy === key[hearer] && !isPreferred(speaker, heardAs, hearer)) continue;
      if (chosenBy < key[hearer]) buckets[chosenBy].push(hearer);
      key[hearer] = chosenBy;
      cost[hearer] = offered - (offered % HOP);
      routeClass[hearer] = heardAs;
      hops[hearer] = hops[speaker] + 1;
      nextHop[hearer] = speaker;
    }
  };
  const isPreferred = (speaker: number, heardAs: number, hearer: number): boolean =>
    heardAs > routeClass[hearer] ||
    (heardAs === routeClass[hearer] && rankByAsn[speaker] < rankByAsn[nextHop[hearer]]);

  for (let at = 0; at <= LAST_KEY; at++)
    for (const as of buckets[at]) {
      if (settled[as] === 1) continue;
      settled[as] = 1;
      const toAll = routeClass[as] >= CUSTOMER;
      offer(as, providers, CUSTOMER, toAll);
      offer(as, peers, PEER, toAll);
      offer(as, customers, PROVIDER, true);
    }
  return routes;
}

/** A route that is offered to an AS. */
export interface Candidate {
  readonly speaker: number;
  readonly arc: number;
  /** PROVIDER, PEER or CUSTOMER. */
  readonly heardAs: number;
  /** What the AS would choose by, without and with what was learnt of the arc. */
  readonly bareKey: number;
  readonly key: number;
}

/** Every route that is offered to an AS and does not lead back through it; blocked ones only where asked for. */
export function candidatesAt(
  ready: CalibratedGraph,
  routes: CalibratedRoutes,
  hearer: number,
  withBlocked = false,
): Candidate[] {
  const { graph, calibration } = ready;
  const { routeClass, nextHop, cost } = routes;
  const found: Candidate[] = [];
  const hear = (rows: Rows, heardAs: number): void => {
    for (let at = rows.offsets[hearer]; at < rows.offsets[hearer + 1]; at++) {
      const speaker = rows.targets[at];
      if (routeClass[speaker] === NONE || nextHop[speaker] === hearer) continue;
      const arc = arcOf(graph, rows.links[at], hearer);
      const isOffered =
        heardAs === PROVIDER || routeClass[speaker] >= CUSTOMER || calibration.exportsAll[arc] === 1;
      if (!isOffered) continue;
      const extra = arcCost(ready, arc, nextHop[speaker]);
      if (extra === BLOCKED && !withBlocked) continue;
      const bareKey = cost[speaker] + HOP + classCost(calibration, heardAs);
      found.push({ speaker, arc, heardAs, bareKey, key: extra === BLOCKED ? NO_KEY : bareKey + extra });
    }
  };
  hear(graph.customers, CUSTOMER);
  hear(graph.peers, PEER);
  hear(graph.providers, PROVIDER);
  return found;
}

/** What was learnt of an arc, given the speaker's next hop. */
function arcCost(
  { graph, calibration, hasException, exceptions }: CalibratedGraph,
  arc: number,
  beyond: number,
): number {
  if (hasException[arc] === 0) return calibration.arcCost[arc];
  return exceptions.get(arc * graph.asCount + beyond) ?? calibration.arcCost[arc];
}

function classCost({ peerCost, providerCost }: Calibration, heardAs: number): number {
  return heardAs === PROVIDER ? providerCost : heardAs === PEER ? peerCost : 0;
}

function arcOf(graph: AsGraph, link: number, hearer: number): number {
  return 2 * link + (graph.linkFrom[link] === hearer ? 0 : 1);
}
