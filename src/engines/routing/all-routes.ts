import { sumOf } from '../../core/sum.ts';
import { alikeOrder } from './alike-order.ts';
import type { NodeRows } from './kernel-graph.ts';
import { CUSTOMER, MAX_HOPS, NO_HOPS, NONE, ORIGIN, PEER, PROVIDER } from './route-class.ts';
import { classOf, hopsOf, routeByte } from './route-byte.ts';
import { COUNTERS, createRoutingKernel, LANES } from './routing-kernel.ts';
import type { TwinClasses } from './twin-classes.ts';

/** The routes of every AS to every AS, counted. */
export interface RouteTally {
  /** Routes by class, [NONE … ORIGIN]; pairs without a route are under NONE. */
  readonly byClass: Float64Array;
  /** Routes by hops, [0 … MAX_HOPS]; those of ASes to themselves are under 0. */
  readonly byHops: Float64Array;
}

export function emptyTally(): RouteTally {
  return { byClass: new Float64Array(ORIGIN + 1), byHops: new Float64Array(MAX_HOPS + 1) };
}

/** Adds `part` to `sum`, `times` times. */
export function addTally(sum: RouteTally, part: RouteTally, times = 1): void {
  for (let asClass = 0; asClass <= ORIGIN; asClass++) sum.byClass[asClass] += times * part.byClass[asClass];
  for (let hops = 0; hops <= MAX_HOPS; hops++) sum.byHops[hops] += times * part.byHops[hops];
}

/** Mean hops of the routes from one AS to another; NaN when there are none. */
export function meanHops({ byHops }: RouteTally): number {
  const routes = sumOf(byHops.subarray(1));
  const hops = byHops.reduce((sum, count, length) => sum + count * length, 0);
  return hops / routes;
}

/** Counts all routes, one block of destinations at a time, in any order and on several workers. */
export interface RouteCounter {
  /** Adds the routes to one block of destinations (0 … `routedBlocks` − 1) to the tally. */
  addBlock(block: number): void;
  readonly tally: RouteTally;
}

/**
 * Only nodes are routed to; twins and single-homed ASes without customers follow from them. A route to the latter is the
 * route to their provider and one hop more, as long as that does not pass the limit: `alsoSingleHomed` false does without.
 */
export function createRouteCounter(classes: TwinClasses, alsoSingleHomed: boolean): RouteCounter {
  const { graph, members } = classes;
  const standFor = Uint32Array.from(
    { length: graph.nodeCount },
    (_, node) => members.offsets[node + 1] - members.offsets[node],
  );
  const asCount = sumOf(standFor);
  const kernel = createRoutingKernel(graph, standFor);
  const routed = routedNodes(classes, alsoSingleHomed);
  const singleHomed = new Uint32Array(graph.nodeCount);
  if (alsoSingleHomed)
    classes.onlyProvider.forEach((provider, node) => {
      if (provider >= 0) singleHomed[provider] = standFor[node];
    });
  const tally = emptyTally();
  return {
    tally,
    addBlock: (block) => {
      const destinations = routed.slice(block * LANES, (block + 1) * LANES);
      const rows = kernel.routeBlock(destinations);
      const counters = kernel.countRoutes();
      destinations.forEach((node, lane) => {
        const one = laneTally(counters.subarray(lane * COUNTERS, (lane + 1) * COUNTERS), asCount);
        if (singleHomed[node] > 0) addTally(tally, oneHopMore(one), singleHomed[node]);
        if (standFor[node] > 1) betweenTwins(one, twinRoute(classes, rows, node, lane), standFor[node] - 1);
        addTally(tally, one, standFor[node]);
      });
    },
  };
}

/** How many blocks there are to count. */
export function routedBlocks(classes: TwinClasses, alsoSingleHomed: boolean): number {
  return Math.ceil(routedNodes(classes, alsoSingleHomed).length / LANES);
}

function routedNodes({ graph, members, onlyProvider }: TwinClasses, alsoSingleHomed: boolean): Uint32Array {
  const inOrder = new Uint32Array(graph.nodeCount);
  alikeOrder(graph).forEach((rank, node) => (inOrder[rank] = node));
  return inOrder.filter(
    (node) =>
      members.offsets[node + 1] > members.offsets[node] && !(alsoSingleHomed && onlyProvider[node] >= 0),
  );
}

/** Whether counting by `alsoSingleHomed` may have cut a route short: some route has as many hops as there may be. */
export function reachesLimit({ byHops }: RouteTally): boolean {
  return byHops[MAX_HOPS] > 0;
}

/** A lane's counters as a tally of the routes to its destination. */
function laneTally(counters: Uint32Array, asCount: number): RouteTally {
  const tally = emptyTally();
  const [routed, peerUp, customerUp] = counters;
  tally.byHops.set(counters.subarray(4, 4 + MAX_HOPS));
  tally.byHops[MAX_HOPS] = routed - sumOf(tally.byHops);
  tally.byClass[NONE] = asCount - routed;
  tally.byClass[PROVIDER] = routed - peerUp;
  tally.byClass[PEER] = peerUp - customerUp;
  tally.byClass[CUSTOMER] = customerUp - tally.byHops[0];
  tally.byClass[ORIGIN] = tally.byHops[0];
  return tally;
}

/** The tally of a single-homed customer, from that of its provider. */
function oneHopMore(provider: RouteTally): RouteTally {
  const tally = emptyTally();
  tally.byClass.set(provider.byClass);
  tally.byHops.set(provider.byHops.subarray(0, MAX_HOPS), 1);
  // The provider's own route is now a customer route, and one of its provider routes is the destination itself.
  tally.byClass[CUSTOMER]++;
  tally.byClass[PROVIDER]--;
  tally.byHops[2]--;
  tally.byHops[0]++;
  return tally;
}

/** The node of the destination was counted as that many origins too many: they are its twins. */
function betweenTwins({ byClass, byHops }: RouteTally, route: number, twins: number): void {
  byClass[ORIGIN] -= twins;
  byHops[0] -= twins;
  byClass[classOf(route)] += twins;
  if (classOf(route) !== NONE) byHops[hopsOf(route)] += twins;
}

/** Route byte of a twin of `node` to it, from the routes of their neighbours: peers first, as everywhere. */
function twinRoute({ graph }: TwinClasses, rows: Uint8Array, node: number, lane: number): number {
  const fewestOver = ({ offsets, targets }: NodeRows, least: number): number => {
    let fewest = NO_HOPS;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const byte = rows[targets[arc] * LANES + lane];
      if (classOf(byte) >= least) fewest = Math.min(fewest, hopsOf(byte));
    }
    return fewest;
  };
  const overPeer = fewestOver(graph.peers, CUSTOMER);
  if (overPeer < MAX_HOPS) return routeByte(PEER, overPeer + 1);
  const overProvider = fewestOver(graph.providers, PROVIDER);
  return overProvider < MAX_HOPS ? routeByte(PROVIDER, overProvider + 1) : routeByte(NONE, 0);
}
