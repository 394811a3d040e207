import { indicesOf } from '../../core/marks.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import { CUSTOMER, MAX_HOPS, NONE, ORIGIN, PEER, PROVIDER } from '../routing/route-class.ts';
import { hopsOfState, isCustomerState, upAcrossRows } from './up-across-rows.ts';

/** Sets up to this size keep a row of states per transit AS, which is far faster and takes this many bytes each. */
const SMALL_SET = 2500;

/**
 * All equally good routes to one destination at a time, over an upward-closed set of ASes: the engine room of the country
 * flows. Only the ASes of the set and the destination's providers, their providers and so on are touched, which for the
 * ASes above one country is a hundredth of the Internet.
 *
 * Results live in typed arrays that the next `aim` overwrites.
 */
export interface RouteDag {
  /** Routes to this AS from now on. */
  aim(destination: number): void;
  /**
   * Sends `flow`, [n], down the equally good routes in equal shares, in place; afterwards each AS of the set holds what
   * passes it, its own included. `over` hears of every share; where `absorbs[as]` is set flow ends.
   */
  spread(flow: Float64Array, over: ShareOver | undefined, absorbs?: Uint8Array): void;
  /** Share of the routes from `as` to the destination on which no AS after `as`, the end aside, is of `country`. */
  shareWithout(as: number, country: number): number;
  /** Of the equally good next hops the one with the lowest AS number; −1 at the destination and without a route. */
  nextHop(as: number): number;
  readonly routeClass: Uint8Array;
  readonly hops: Uint8Array;
  /** ASes with a route from a customer or of their own, nearest first. */
  climbed(): { readonly list: Uint32Array; readonly count: number };
}

export type ShareOver = (from: number, to: number, share: number, link: number) => void;

/** `nodes`: ASes in ascending order that hold, with each AS, all its providers. `country`: of each AS, [n]. */
export function routeDag(
  graph: AsGraph,
  nodes: Uint32Array,
  country: Uint16Array,
  smallSet = SMALL_SET,
): RouteDag {
  const { asCount, providers, peers, rankByAsn } = graph;
  const small = nodes.length <= smallSet ? upAcrossRows(graph, nodes) : undefined;
  const peersInSet = small ? peers : rowsWithin(peers, nodes, asCount);

  const routeClass = new Uint8Array(asCount);
  const hops = new Uint8Array(asCount);
  const ways = new Uint32Array(asCount);
  const list = new Uint32Array(asCount);
  let count = 0;
  // Next hops by customer and peer links as linked lists: `first[as]` → edge → `next[edge]`; −1 ends.
  const first = new Int32Array(asCount).fill(-1);
  let next = new Int32Array(1 << 16);
  let head = new Uint32Array(1 << 16);
  let link = new Uint32Array(1 << 16);
  let edges = 0;
  const crossed: number[] = [];
  let end = -1;

  const addEdge = (from: number, to: number, over: number): void => {
    if (edges === next.length) {
      next = grown(next);
      head = grown(head);
      link = grown(link);
    }
    next[edges] = first[from];
    head[edges] = to;
    link[edges] = over;
    first[from] = edges++;
    ways[from]++;
  };

  const reset = (): void => {
    for (let i = 0; i < count; i++) clear(list[i]);
    for (const as of crossed) clear(as);
    for (const as of nodes) {
      routeClass[as] = NONE;
      ways[as] = 0;
    }
    count = edges = crossed.length = 0;
  };
  const clear = (as: number): void => {
    routeClass[as] = NONE;
    ways[as] = 0;
    first[as] = -1;
  };

  /** Customer routes: the nearest first, so an AS met again one hop further down has another way of equal length. */
  const climb = (destination: number): void => {
    routeClass[destination] = ORIGIN;
    hops[destination] = 0;
    list[count++] = destination;
    for (let at = 0; at < count; at++) {
      const as = list[at];
      const far = hops[as] + 1;
      if (far > MAX_HOPS) break;
      for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++) {
        const provider = providers.targets[arc];
        if (routeClass[provider] === NONE) {
          routeClass[provider] = CUSTOMER;
          hops[provider] = far;
          list[count++] = provider;
        }
        if (hops[provider] === far) addEdge(provider, as, providers.links[arc]);
      }
    }
  };

  const states = new Uint8Array(nodes.length);

  /** Peer routes of a small set: their hops come out of the rows, their next hops are looked up where flow needs them. */
  const crossByRows = (destination: number): void => {
    small!.rowTo(destination, states);
    for (let at = 0; at < nodes.length; at++) {
      if (states[at] === 0 || isCustomerState(states[at])) continue;
      routeClass[nodes[at]] = PEER;
      hops[nodes[at]] = hopsOfState(states[at]);
      crossed.push(nodes[at]);
    }
  };

  /** Next hops of a peer route: the climbed ASes one hop nearer that are peers. */
  const findPeerHops = (as: number): void => {
    if (!small || routeClass[as] !== PEER || ways[as] > 0) return;
    const nearer = hops[as] - 1;
    const position = small.positionOf[as];
    for (let at = 0; at < count && hops[list[at]] <= nearer; at++)
      if (hops[list[at]] === nearer && small.arePeers(list[at], position))
        addEdge(as, list[at], small.linkOfPeers(list[at], as));
  };

  /** Peer routes of the set: heard from the nearest first. */
  const cross = (): void => {
    for (let at = 0; at < count; at++) {
      const as = list[at];
      const far = hops[as] + 1;
      if (far > MAX_HOPS) break;
      for (let arc = peersInSet.offsets[as]; arc < peersInSet.offsets[as + 1]; arc++) {
        const peer = peersInSet.targets[arc];
        if (routeClass[peer] === NONE) {
          routeClass[peer] = PEER;
          hops[peer] = far;
          crossed.push(peer);
        }
        if (routeClass[peer] === PEER && hops[peer] === far) addEdge(peer, as, peersInSet.links[arc]);
      }
    }
  };

  /** Provider routes: providers come first in the order. */
  const descend = (): void => {
    for (const as of nodes) {
      if (routeClass[as] !== NONE) continue;
      let fewest = MAX_HOPS;
      let equal = 0;
      for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++) {
        const provider = providers.targets[arc];
        if (routeClass[provider] === NONE || hops[provider] === MAX_HOPS || hops[provider] > fewest) continue;
        if (hops[provider] < fewest) equal = 0;
        fewest = hops[provider];
        equal++;
      }
      if (equal === 0) continue;
      routeClass[as] = PROVIDER;
      hops[as] = fewest + 1;
      ways[as] = equal;
    }
  };

  const sendOverEdges = (
    as: number,
    flow: Float64Array,
    over: ShareOver | undefined,
    absorbs?: Uint8Array,
  ): void => {
    if (flow[as] === 0 || absorbs?.[as]) return;
    findPeerHops(as);
    const share = flow[as] / ways[as];
    for (let edge = first[as]; edge >= 0; edge = next[edge]) {
      flow[head[edge]] += share;
      over?.(as, head[edge], share, link[edge]);
    }
  };

  const spread: RouteDag['spread'] = (flow, over, absorbs) => {
    // Against the order every AS has all it gets from customers that use it as provider before it passes it on.
    for (let at = nodes.length - 1; at >= 0; at--) {
      const as = nodes[at];
      if (routeClass[as] !== PROVIDER || flow[as] === 0 || absorbs?.[as]) continue;
      const share = flow[as] / ways[as];
      const nearer = hops[as] - 1;
      for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++) {
        const provider = providers.targets[arc];
        if (routeClass[provider] === NONE || hops[provider] !== nearer) continue;
        flow[provider] += share;
        over?.(as, provider, share, providers.links[arc]);
      }
    }
    for (const as of crossed) sendOverEdges(as, flow, over, absorbs);
    for (let at = count - 1; at > 0; at--) sendOverEdges(list[at], flow, over, absorbs);
  };

  const forEachNextHop = (as: number, visit: (hop: number) => void): void => {
    if (routeClass[as] === PROVIDER) {
      const nearer = hops[as] - 1;
      for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++) {
        const provider = providers.targets[arc];
        if (routeClass[provider] !== NONE && hops[provider] === nearer) visit(provider);
      }
      return;
    }
    findPeerHops(as);
    for (let edge = first[as]; edge >= 0; edge = next[edge]) visit(head[edge]);
  };

  const shareWithout: RouteDag['shareWithout'] = (as, shunned) => {
    let sum = 0;
    forEachNextHop(as, (hop) => {
      if (hop === end) sum++;
      else if (country[hop] !== shunned) sum += shareWithout(hop, shunned);
    });
    return sum / ways[as];
  };

  const nextHop: RouteDag['nextHop'] = (as) => {
    let lowest = -1;
    forEachNextHop(as, (hop) => {
      if (lowest < 0 || rankByAsn[hop] < rankByAsn[lowest]) lowest = hop;
    });
    return lowest;
  };

  return {
    aim: (destination) => {
      reset();
      end = destination;
      climb(destination);
      if (small) crossByRows(destination);
      else cross();
      descend();
    },
    spread,
    shareWithout,
    nextHop,
    routeClass,
    hops,
    climbed: () => ({ list, count }),
  };
}

/** Providers of the given ASes, theirs and so on, with the ASes themselves, in ascending order. */
export function upwardClosure({ asCount, providers }: AsGraph, ases: Iterable<number>): Uint32Array {
  const inside = new Uint8Array(asCount);
  for (const as of ases) inside[as] = 1;
  for (let as = asCount - 1; as >= 0; as--)
    if (inside[as])
      for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++)
        inside[providers.targets[arc]] = 1;
  return indicesOf(inside);
}

/** The rows with those targets only that are in the set. */
function rowsWithin({ offsets, targets, links }: Rows, set: Uint32Array, asCount: number): Rows {
  const inSet = new Uint8Array(asCount);
  for (const as of set) inSet[as] = 1;
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

function grown<T extends Int32Array | Uint32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
