import type { AsGraph } from '../../core/as-graph.ts';
import { CUSTOMER, MAX_HOPS, NONE, ORIGIN, PEER, PROVIDER } from '../routing/route-class.ts';

/**
 * Routes to one destination at a time with the share of them that keeps off certain nodes: of all equally good routes from
 * a node, in equal shares over equally good next hops, those on which no node between the ends is marked.
 *
 * Where the flow of many sources is poured down the routes for each set of sources, these shares are found once, from the
 * destination outwards, for all sources. Arrays are overwritten by the next `aim`.
 */
export interface StayingRoutes {
  readonly routeClass: Uint8Array;
  readonly hops: Uint8Array;
  /** Number of equally good next hops. */
  readonly ways: Uint32Array;
  /** By mask: sum over the next hops of the share that goes on unmarked; divided by `ways` the share of the node's own routes. */
  readonly sums: readonly Float64Array[];
  /** Routes to this node from now on; `masks` (at most as many as were announced) mark nodes to keep off. */
  aim(destination: number, masks: readonly Uint8Array[]): void;
  /** Share of the routes over a node, as next hop, that keep off the marked ones: 0 where it is marked itself. */
  onward(node: number, mask: number): number;
  isMarked(node: number, mask: number): boolean;
}

export function stayingRoutes({ asCount, providers, peers }: AsGraph, maskCount: number): StayingRoutes {
  const routeClass = new Uint8Array(asCount);
  const hops = new Uint8Array(asCount);
  const ways = new Uint32Array(asCount);
  const sums = Array.from({ length: maskCount }, () => new Float64Array(asCount));
  const climbed = new Uint32Array(asCount);
  const onwards = new Float64Array(maskCount);
  let marked: readonly Uint8Array[] = [];
  let end = -1;

  const onward: StayingRoutes['onward'] = (node, mask) => {
    if (node === end) return 1;
    return marked[mask][node] ? 0 : sums[mask][node] / ways[node];
  };
  const begin = (node: number, kind: number, far: number): void => {
    routeClass[node] = kind;
    hops[node] = far;
    ways[node] = 1;
    for (let mask = 0; mask < marked.length; mask++) sums[mask][node] = onwards[mask];
  };
  const join = (node: number): void => {
    ways[node]++;
    for (let mask = 0; mask < marked.length; mask++) sums[mask][node] += onwards[mask];
  };

  /** Customer routes, the nearest first: what is met again one hop further has another way of equal length. */
  const climb = (): number => {
    routeClass[end] = ORIGIN;
    hops[end] = 0;
    climbed[0] = end;
    let count = 1;
    for (let at = 0; at < count; at++) {
      const node = climbed[at];
      const far = hops[node] + 1;
      if (far > MAX_HOPS) break;
      for (let mask = 0; mask < marked.length; mask++) onwards[mask] = onward(node, mask);
      for (let arc = providers.offsets[node]; arc < providers.offsets[node + 1]; arc++) {
        const provider = providers.targets[arc];
        if (routeClass[provider] === NONE) {
          begin(provider, CUSTOMER, far);
          climbed[count++] = provider;
        } else if (hops[provider] === far) join(provider);
      }
    }
    return count;
  };

  /** Peer routes, heard from the nearest first. */
  const cross = (count: number): void => {
    for (let at = 0; at < count; at++) {
      const node = climbed[at];
      const far = hops[node] + 1;
      if (far > MAX_HOPS) break;
      for (let mask = 0; mask < marked.length; mask++) onwards[mask] = onward(node, mask);
      for (let arc = peers.offsets[node]; arc < peers.offsets[node + 1]; arc++) {
        const peer = peers.targets[arc];
        if (routeClass[peer] === NONE) begin(peer, PEER, far);
        else if (routeClass[peer] === PEER && hops[peer] === far) join(peer);
      }
    }
  };

  /** Provider routes: providers come first in the order. */
  const descend = (): void => {
    for (let node = 0; node < asCount; node++) {
      if (routeClass[node] !== NONE) continue;
      const [from, to] = [providers.offsets[node], providers.offsets[node + 1]];
      let fewest = MAX_HOPS;
      for (let arc = from; arc < to; arc++) {
        const provider = providers.targets[arc];
        if (routeClass[provider] !== NONE && hops[provider] < fewest) fewest = hops[provider];
      }
      if (fewest === MAX_HOPS) continue;
      for (let arc = from; arc < to; arc++) {
        const provider = providers.targets[arc];
        if (routeClass[provider] === NONE || hops[provider] !== fewest) continue;
        for (let mask = 0; mask < marked.length; mask++) onwards[mask] = onward(provider, mask);
        if (routeClass[node] === NONE) begin(node, PROVIDER, fewest + 1);
        else join(node);
      }
    }
  };

  return {
    routeClass,
    hops,
    ways,
    sums,
    onward,
    isMarked: (node, mask) => marked[mask][node] === 1,
    aim: (destination, masks) => {
      routeClass.fill(NONE);
      end = destination;
      marked = masks;
      cross(climb());
      descend();
    },
  };
}
