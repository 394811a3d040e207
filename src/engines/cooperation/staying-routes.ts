import type { AsGraph } from '../../core/as-graph.ts';
import { CUSTOMER, MAX_HOPS, NO_HOPS, NONE, ORIGIN, PEER, PROVIDER } from '../routing/route-class.ts';

/**
 * Routes to one destination at a time with the share of them that keeps off certain nodes: of all equally good routes from
 * a node, in equal shares over equally good next hops, those on which no node between the ends is marked. Two sets of marks,
 * `a` and `b`, are asked at once.
 *
 * Where `RouteDag` sends flow down the routes from each set of sources, these shares are found once, from the destination
 * outwards, for all sources. The passes are those of routing/up-across-down.ts, but each offer adds up what the next hop
 * passes on instead of keeping the next hop: with the hops kept and the sums taken afterwards, a sweep takes 1.5 times as
 * long. Arrays are overwritten by the next `aim`.
 */
export interface StayingRoutes {
  readonly state: RouteState;
  /** 1 = the route in `state` is found: customer and peer routes at once, provider routes when they are asked for. */
  readonly isFound: Uint8Array;
  readonly marks: Readonly<Record<'a' | 'b', Uint8Array>>;
  /** Routes to this node from now on; 1 marks nodes to keep off. */
  readonly aim: (destination: number, a: Uint8Array, b: Uint8Array) => void;
  /** Finds the provider routes of all nodes. */
  readonly findAll: () => void;
  /** Finds what a node passes on from the sums over its next hops. */
  readonly settle: (node: number) => void;
}

/** By node; only where there is a route. */
export interface RouteState {
  readonly routeClass: Uint8Array;
  /** NO_HOPS without a route. */
  readonly hops: Uint8Array;
  /** Number of equally good next hops. */
  readonly ways: Uint32Array;
  /** Sum over the next hops of what they pass on. */
  readonly sumA: Float64Array;
  readonly sumB: Float64Array;
  /** What a node passes on as a next hop: the share of its routes that keeps off the marked nodes, 0 where it is marked itself. */
  readonly onA: Float64Array;
  readonly onB: Float64Array;
}

export function routeState(nodeCount: number): RouteState {
  return {
    routeClass: new Uint8Array(nodeCount),
    hops: new Uint8Array(nodeCount),
    ways: new Uint32Array(nodeCount),
    sumA: new Float64Array(nodeCount),
    sumB: new Float64Array(nodeCount),
    onA: new Float64Array(nodeCount),
    onB: new Float64Array(nodeCount),
  };
}

export function stayingRoutes({ asCount, providers, peers }: AsGraph): StayingRoutes {
  const state = routeState(asCount);
  const { routeClass, hops, ways, sumA, sumB, onA, onB } = state;
  const isFound = new Uint8Array(asCount);
  const marks: Record<'a' | 'b', Uint8Array> = { a: new Uint8Array(asCount), b: new Uint8Array(asCount) };
  // Whatever has a customer route, nearest first, the destination before all; then whatever has a peer route.
  const reached = new Uint32Array(asCount);
  let climbed = 0;
  let crossed = 0;

  /** Takes the route over `over`, `far` hops long, into account at a node that has none of a better class. */
  const offer = (node: number, kind: number, far: number, over: number): void => {
    if (routeClass[node] === NONE) {
      routeClass[node] = kind;
      hops[node] = far;
      ways[node] = 1;
      sumA[node] = onA[over];
      sumB[node] = onB[over];
      isFound[node] = 1;
      reached[crossed++] = node;
    } else if (routeClass[node] === kind && hops[node] === far) {
      ways[node]++;
      sumA[node] += onA[over];
      sumB[node] += onB[over];
    }
  };
  const settle = (node: number): void => {
    onA[node] = marks.a[node] ? 0 : sumA[node] / ways[node];
    onB[node] = marks.b[node] ? 0 : sumB[node] / ways[node];
  };

  /** Customer routes, the nearest first: what is met again one hop further has another way of equal length. */
  const climb = (destination: number): void => {
    routeClass[destination] = ORIGIN;
    hops[destination] = 0;
    isFound[destination] = 1;
    onA[destination] = onB[destination] = 1;
    reached[0] = destination;
    crossed = 1;
    for (let at = 0; at < crossed; at++) {
      const node = reached[at];
      if (at > 0) settle(node);
      if (hops[node] === MAX_HOPS) continue;
      for (let arc = providers.offsets[node]; arc < providers.offsets[node + 1]; arc++)
        offer(providers.targets[arc], CUSTOMER, hops[node] + 1, node);
    }
    climbed = crossed;
  };

  /** Peer routes, from the nearest first. */
  const cross = (): void => {
    for (let at = 0; at < climbed; at++) {
      const node = reached[at];
      if (hops[node] === MAX_HOPS) break;
      for (let arc = peers.offsets[node]; arc < peers.offsets[node + 1]; arc++)
        offer(peers.targets[arc], PEER, hops[node] + 1, node);
    }
    for (let at = climbed; at < crossed; at++) settle(reached[at]);
  };

  /** Provider routes: providers come first in the order. */
  const descend = (): void => {
    const { offsets, targets } = providers;
    for (let node = 0; node < asCount; node++) {
      if (routeClass[node] !== NONE) continue;
      let fewest = MAX_HOPS;
      let equal = 0;
      let a = 0;
      let b = 0;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const provider = targets[arc];
        if (hops[provider] > fewest || hops[provider] === MAX_HOPS) continue;
        if (hops[provider] < fewest) {
          fewest = hops[provider];
          equal = a = b = 0;
        }
        equal++;
        a += onA[provider];
        b += onB[provider];
      }
      if (equal === 0) continue;
      routeClass[node] = PROVIDER;
      hops[node] = fewest + 1;
      ways[node] = equal;
      sumA[node] = a;
      sumB[node] = b;
      settle(node);
    }
  };

  return {
    state,
    isFound,
    marks,
    settle,
    aim: (destination, a, b) => {
      routeClass.fill(NONE);
      hops.fill(NO_HOPS);
      isFound.fill(0);
      marks.a = a;
      marks.b = b;
      climb(destination);
      cross();
    },
    findAll: () => {
      descend();
      isFound.fill(1);
    },
  };
}
