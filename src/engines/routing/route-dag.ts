import type { AsGraph } from '../../core/as-graph.ts';
import { marks } from '../../core/marks.ts';
import type { Rows } from '../../core/rows.ts';
import type { ShareVisitor } from './equal-share-flows.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { lowestPeerHops, type LowestPeerHops } from './lowest-peer-hops.ts';
import { NONE, PEER, PROVIDER } from './route-class.ts';
import { emptyWalk, findAllPeerHops, findPeerHops, walkTo, type Walk } from './up-across-down.ts';
import { upAcrossRows } from './up-across-rows.ts';
import { upwardClosure } from './upward-closure.ts';

/**
 * All equally good routes to one destination at a time, over an upward-closed set of ASes, and flow down them. Only the
 * ASes of the set and those above the destination are touched, which for the ASes above one country is a hundredth of the
 * Internet.
 *
 * The answers lie in typed arrays that the next `aim` overwrites.
 */
export interface RouteDag {
  /** Routes to this AS from now on, as `routesTo` has them. */
  aim(destination: number): void;
  /**
   * Sends `flow`, [n], down the equally good routes in equal shares, in place; afterwards each AS of the set holds what
   * passes it, its own included.
   */
  spread(flow: Float64Array, options?: SpreadOptions): void;
  /** Share of the routes from `as` to the destination on which no AS after `as`, the end aside, is of `avoided`. */
  shareWithout(as: number, country: Uint16Array, avoided: number): number;
  /** Of the equally good next hops the one with the lowest AS number; −1 at the destination and without a route. */
  nextHop(as: number, rankByAsn: Uint32Array): number;
  readonly routeClass: Uint8Array;
  readonly hops: Uint8Array;
}

export interface SpreadOptions {
  /** Called with every share, upstream first. */
  readonly visit?: ShareVisitor | undefined;
  /** Flow ends where this is set, [n]. */
  readonly absorbs?: Uint8Array | undefined;
  /** Of the set those that may hold flow at first, ascending; what has a customer or peer route may anyway. */
  readonly among?: Uint32Array | undefined;
  /** Most of the set holds flow. */
  readonly isEverywhere?: boolean | undefined;
}

/** Sets up to this size keep a row of route bytes for each transit AS, which is far faster and takes this many bytes each. */
const SMALL_SET = 2500;

/** The routes of some ASes, and of those above them, to many destinations. */
export function routesAbove(graph: AsGraph, ases: Iterable<number>, smallSet = SMALL_SET): RouteDag {
  const { asCount, providers, peers } = graph;
  const nodes = upwardClosure(graph, ases);
  const walk =
    nodes.length <= smallSet
      ? emptyWalk(asCount, { nodes, providers, peers, allPeers: peers, rows: upAcrossRows(graph, nodes) })
      : emptyWalk(asCount, {
          nodes,
          providers,
          peers: rowsWithin(peers, nodes),
          allPeers: peers,
          rows: undefined,
        });
  return dagOf(walk);
}

/**
 * The routes of `nodes` when `mask` has failed.
 * @param nodes ascending; with each AS all its providers, and with each peer of a node that peer
 */
export function routesAmong(
  { asCount, providers, peers }: Pick<AsGraph, 'asCount' | 'providers' | 'peers'>,
  nodes: Uint32Array,
  { failedAs, failedLink }: Mask = NO_MASK,
): RouteDag {
  return dagOf(
    emptyWalk(asCount, { nodes, providers, peers, allPeers: peers, rows: undefined, failedAs, failedLink }),
  );
}

function dagOf(walk: Walk): RouteDag {
  const { routeClass, hops } = walk;
  const nextHops = lowestNextHops(walk);
  return {
    aim: (destination) => {
      walkTo(walk, destination);
      nextHops.forget();
    },
    spread: (flow, options = {}) => {
      spreadOverProviders(walk, flow, options);
      spreadOverEdges(walk, flow, options);
    },
    shareWithout: (as, country, avoided) => shareWithout(walk, as, country, avoided),
    nextHop: nextHops.of,
    routeClass,
    hops,
  };
}

/** Against the order every AS has all it gets from customers that use it as provider before it passes it on. */
function spreadOverProviders(
  { nodes, providers, routeClass, hops, ways, failedLink }: Walk,
  flow: Float64Array,
  { visit, absorbs, among = nodes }: SpreadOptions,
): void {
  const { offsets, targets, links } = providers;
  for (let at = among.length - 1; at >= 0; at--) {
    const as = among[at];
    if (routeClass[as] !== PROVIDER || flow[as] === 0 || absorbs?.[as]) continue;
    const share = flow[as] / ways[as];
    const nearer = hops[as] - 1;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const provider = targets[arc];
      if (routeClass[provider] === NONE || hops[provider] !== nearer || failedLink?.[links[arc]]) continue;
      flow[provider] += share;
      visit?.(as, provider, share, links[arc]);
    }
  }
}

/** Peer routes, then customer routes, the furthest first: each AS comes after all that have it as next hop. */
function spreadOverEdges(
  walk: Walk,
  flow: Float64Array,
  { visit, absorbs, isEverywhere }: SpreadOptions,
): void {
  if (isEverywhere) findAllPeerHops(walk);
  const { reached, ways, firstEdge } = walk;
  for (let at = walk.reachedCount - 1; at > 0; at--) {
    const as = reached[at];
    if (flow[as] === 0 || absorbs?.[as]) continue;
    findPeerHops(walk, as);
    const { next, to, link } = walk.edges;
    const share = flow[as] / ways[as];
    for (let edge = firstEdge[as]; edge >= 0; edge = next[edge]) {
      flow[to[edge]] += share;
      visit?.(as, to[edge], share, link[edge]);
    }
  }
}

function shareWithout(walk: Walk, as: number, country: Uint16Array, avoided: number): number {
  const after = (hop: number): number => {
    if (hop === walk.reached[0]) return 1;
    return country[hop] === avoided ? 0 : shareWithout(walk, hop, country, avoided);
  };
  let sum = 0;
  forEachNextHop(walk, as, (hop) => (sum += after(hop)));
  return sum / walk.ways[as];
}

/** Next hops over peer links are looked for once for a destination, when one is asked for. */
function lowestNextHops(walk: Walk): {
  readonly of: (as: number, rankByAsn: Uint32Array) => number;
  readonly forget: () => void;
} {
  const { routeClass, rows } = walk;
  let overPeers: LowestPeerHops | undefined;
  let isKnown = false;
  return {
    of: (as, rankByAsn) => {
      if (!rows || routeClass[as] !== PEER) return lowestNextHop(walk, as, rankByAsn);
      overPeers ??= lowestPeerHops(rows, rankByAsn);
      if (!isKnown) overPeers.find(walk);
      isKnown = true;
      return overPeers.hops[rows.positionOf[as]];
    },
    forget: () => void (isKnown = false),
  };
}

function lowestNextHop(walk: Walk, as: number, rankByAsn: Uint32Array): number {
  let lowest = -1;
  forEachNextHop(walk, as, (hop) => {
    if (lowest < 0 || rankByAsn[hop] < rankByAsn[lowest]) lowest = hop;
  });
  return lowest;
}

/** For questions about single ASes: a callback a neighbour is too slow for all of them. */
function forEachNextHop(walk: Walk, as: number, visit: (hop: number) => void): void {
  const { providers, routeClass, hops, failedLink, firstEdge } = walk;
  if (routeClass[as] === NONE) return;
  if (routeClass[as] === PROVIDER) {
    const { offsets, targets, links } = providers;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++)
      if (
        routeClass[targets[arc]] !== NONE &&
        hops[targets[arc]] === hops[as] - 1 &&
        !failedLink?.[links[arc]]
      )
        visit(targets[arc]);
    return;
  }
  findPeerHops(walk, as);
  const { next, to } = walk.edges;
  for (let edge = firstEdge[as]; edge >= 0; edge = next[edge]) visit(to[edge]);
}

/** The rows with those targets only that are in the set. */
function rowsWithin({ offsets, targets, links }: Rows, set: Uint32Array): Rows {
  const asCount = offsets.length - 1;
  const inSet = marks(asCount, set);
  const starts = new Uint32Array(asCount + 1);
  const kept = new Uint32Array(targets.length);
  let count = 0;
  for (let as = 0; as < asCount; as++) {
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) if (inSet[targets[arc]]) kept[count++] = arc;
    starts[as + 1] = count;
  }
  const arcs = kept.subarray(0, count);
  return {
    offsets: starts,
    targets: arcs.map((arc) => targets[arc]),
    links: arcs.map((arc) => links[arc]),
  };
}
