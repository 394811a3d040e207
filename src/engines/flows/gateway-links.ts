import type { Destination } from './flow-ends.ts';
import { GROUP, type FlowKernel, type WatchedLink } from './flow-kernel.ts';
import { hopsOf } from '../routing/route-byte.ts';
import { LANES } from '../routing/routing-kernel.ts';
import type { Territory } from '../territory/territory.ts';

/** The gateways of a country as the flow kernel watches them: each in both directions, inwards first. */
export interface GatewayLinks {
  readonly links: readonly WatchedLink[];
  /** Adds what ends at the far side of a gateway, by gateway: the kernel does not see the last hop. */
  addArrivals(
    sums: Float64Array,
    destinations: readonly Destination[],
    first: number,
    kernel: Pick<FlowKernel, 'rows' | 'shares'>,
  ): void;
  /** Takes what the kernel has summed, sending from abroad or from home, by gateway. */
  take(
    overLinks: Float64Array,
    sender: 'abroad' | 'home',
    inwards: Float64Array,
    outwards: Float64Array,
  ): void;
}

/** What a neighbour is to the other side of a link. */
const OTHER_SIDE = { provider: 'customer', peer: 'peer', customer: 'provider' } as const;

export function gatewayLinks(territory: Territory, nodeOf: Uint32Array, sent: Senders): GatewayLinks {
  const { graph, weight } = territory;
  const gateways = territory.gateways();
  const partOfNode = partsOfNodes(territory, nodeOf, sent);
  const links = gateways.flatMap(({ national, foreign, foreignIs }): WatchedLink[] => [
    {
      from: nodeOf[foreign],
      to: nodeOf[national],
      toIs: OTHER_SIDE[foreignIs],
      factor: partOfNode(foreign),
    },
    { from: nodeOf[national], to: nodeOf[foreign], toIs: foreignIs, factor: partOfNode(national) },
  ]);
  const gatewaysOf = new Map<number, number[]>();
  gateways.forEach(({ national, foreign }, gateway) => {
    for (const as of [national, foreign]) gatewaysOf.set(as, [...(gatewaysOf.get(as) ?? []), gateway]);
  });
  const arrivalLink = (gateway: number, end: number): WatchedLink =>
    links[2 * gateway + Number(end === gateways[gateway].foreign)];
  return {
    links,
    addArrivals: (sums, destinations, first, { rows, shares }) =>
      destinations.forEach(({ members }, lane) => {
        for (const end of members)
          for (const gateway of gatewaysOf.get(end) ?? []) {
            const { from, factor } = arrivalLink(gateway, end);
            if (hopsOf(rows[from * LANES + first + lane]) !== 1) continue;
            sums[gateway] += shares[from * GROUP + lane] * factor * weight[end];
          }
      }),
    take: (overLinks, sender, inwards, outwards) => {
      // An AS without customers hands on only what it sends; its node may be sending for others of its kind.
      const hands = (as: number, ownSide: boolean): boolean => as < graph.transitCount || ownSide;
      gateways.forEach(({ national, foreign }, gateway) => {
        inwards[gateway] = hands(foreign, sender === 'abroad') ? overLinks[2 * gateway] : 0;
        outwards[gateway] = hands(national, sender === 'home') ? overLinks[2 * gateway + 1] : 0;
      });
      overLinks.fill(0);
    },
  };
}

/**
 * What part of what a node sends is of one AS: ASes without customers share a node with others of their kind, but those at
 * home and those abroad never send together. `home` and `abroad`: what a node sends of either.
 */
export function partsOfNodes(
  { graph, isNational, weight }: Territory,
  nodeOf: Uint32Array,
  sent: Senders,
): (as: number) => number {
  return (as) => {
    if (as < graph.transitCount) return 1;
    const all = (isNational[as] ? sent.home : sent.abroad)(nodeOf[as]);
    return all > 0 ? weight[as] / all : 0;
  };
}

/** What a node sends of ASes at home, and of those abroad. */
export interface Senders {
  readonly home: (node: number) => number;
  readonly abroad: (node: number) => number;
}
