import { wholeOf } from '../../core/divided.ts';
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

/**
 * The flows of one country with those over its gateways; `country` is the country of each AS, [n]. The territory is one in a
 * plane that is a graph of its own (`planeOf`).
 */
export function gatewayFlows(
  territory: Territory,
  country: Uint16Array,
  countryCount: number,
  watch?: InboundWatch,
): GatewayFlows {
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
  const over = () => new Float64Array(territory.gateways().length);
  const sums = { entering: over(), leaving: over(), outbound: over() };
  const flows = wholeOf(
    dividedFlows(asked, {
      links: gateways.links,
      watched: watch && nationals.filter((as) => as < graph.transitCount),
      inbound: (destinations, first, kernel) => {
        gateways.addArrivals(sums.entering, destinations, first, kernel);
        replay?.(destinations, first, kernel);
      },
      outbound: (destinations, first, kernel) =>
        gateways.addArrivals(sums.outbound, destinations, first, kernel),
      partDone: (kind, { overLinks }) => {
        if (kind === 'inbound') gateways.take(overLinks, 'abroad', sums.entering, sums.leaving);
        else gateways.take(overLinks, 'home', sums.outbound, sums.outbound);
      },
    }),
  );
  return {
    ...flows,
    inboundOverGateway: sums.entering.map((entering, at) => entering + sums.leaving[at]),
    outboundOverGateway: sums.outbound,
    enteringOverGateway: sums.entering,
  };
}
