import { wholeOf, type Divided } from '../../core/divided.ts';
import type { CountryFlows } from './country-flows.ts';
import { flowEnds } from './flow-ends.ts';
import { dividedFlows, sourcesOf } from './divided-flows.ts';
import { gatewayLinks, type Senders } from './gateway-links.ts';
import { inboundReplay, type InboundWatch } from './inbound-replay.ts';
import type { Territory } from '../territory/territory.ts';

/** The flows of one country, and what of them goes over each gateway, in the order of `territory.gateways()`. */
export interface GatewayFlows extends CountryFlows {
  readonly inboundOverGateway: Float64Array;
  readonly outboundOverGateway: Float64Array;
  /** Of the inbound flow, what comes in over each gateway; the rest of `inboundOverGateway` goes out again. */
  readonly enteringOverGateway: Float64Array;
}

/** The flows of one country and those over its gateways, all on this thread; see `dividedGatewayFlows`. */
export function gatewayFlows(
  territory: Territory,
  country: Uint16Array,
  countryCount: number,
  watch?: InboundWatch,
): GatewayFlows {
  return wholeOf(dividedGatewayFlows(territory, country, countryCount, watch));
}

export interface DividedGatewayFlows extends Divided<GatewayFlows> {
  /** So many parts are inbound; one who watches does them all, in order. */
  readonly inboundCount: number;
}

/**
 * The flows of one country with those over its gateways; `country` is the country of each AS, [n]. The territory is one in a
 * plane that is a graph of its own (`planeOf`).
 */
export function dividedGatewayFlows(
  territory: Territory,
  country: Uint16Array,
  countryCount: number,
  watch?: InboundWatch,
): DividedGatewayFlows {
  const { graph, weight, country: home, nationals } = territory;
  const ends = flowEnds({ graph, country, countryCount, weight });
  const { nodeOf, graph: nodes } = ends.classes;
  const asked = { ends, country, countryCount, home };
  const [, abroad] = sourcesOf(asked);
  const sent: Senders = {
    home: (node) => ends.weights[home].get(node) ?? 0,
    abroad: (node) => abroad.entering[nodes.nodeCount - 1 - node],
  };
  const gateways = gatewayLinks(territory, nodeOf, sent);
  const replay = watch && inboundReplay(territory, nodeOf, sent, watch);
  const count = territory.gateways().length;
  // Of one part, by gateway: what ends at its far side, and what goes over it inwards and outwards.
  const [arrivals, inwards, outwards] = [0, 1, 2].map(() => new Float64Array(count));
  let sender: 'abroad' | 'home' = 'home';
  const flows = dividedFlows(asked, {
    links: gateways.links,
    watched: watch && nationals.filter((as) => as < graph.transitCount),
    inbound: (destinations, first, kernel) => {
      gateways.addArrivals(arrivals, destinations, first, kernel);
      replay?.(destinations, first, kernel);
    },
    outbound: (destinations, first, kernel) => gateways.addArrivals(arrivals, destinations, first, kernel),
    partDone: ({ overLinks }) => gateways.take(overLinks, sender, inwards, outwards),
  });
  const { partCount, inboundCount } = flows;
  return {
    partCount,
    inboundCount,
    part: (at) => {
      sender = at < inboundCount ? 'abroad' : 'home';
      arrivals.fill(0);
      const sums = flows.part(at);
      return joined([sums, arrivals, inwards, outwards]);
    },
    whole: (parts) => {
      const sums = {
        entering: new Float64Array(count),
        leaving: new Float64Array(count),
        outbound: new Float64Array(count),
      };
      parts.forEach((part, at) => {
        const isInbound = at < inboundCount;
        const own = part.subarray(part.length - 3 * count);
        const [inSum, outSum] = isInbound ? [sums.entering, sums.leaving] : [sums.outbound, sums.outbound];
        for (let gateway = 0; gateway < count; gateway++) {
          inSum[gateway] += own[gateway];
          inSum[gateway] += own[count + gateway];
          outSum[gateway] += own[2 * count + gateway];
        }
      });
      return {
        ...flows.whole(parts.map((part) => part.subarray(0, part.length - 3 * count))),
        inboundOverGateway: sums.entering.map((entering, at) => entering + sums.leaving[at]),
        outboundOverGateway: sums.outbound,
        enteringOverGateway: sums.entering,
      };
    },
  };
}

function joined(arrays: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}
