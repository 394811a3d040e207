import { wholeOf } from '../../core/divided.ts';
import type { CountryFlows } from './country-flows.ts';
import { flowEnds } from './flow-ends.ts';
import { dividedFlows, sourcesOf } from './one-country-flows.ts';
import { gatewayLinks, type Senders } from './gateway-links.ts';
import { inboundReplay, type InboundWatch } from './inbound-replay.ts';
import type { NationalSet } from '../territory/national.ts';
import type { Plane } from '../territory/plane.ts';

/** The flows of one country, and what of them goes over each gateway, in the order of `NationalSet.gateways`. */
export interface FlowsOfCountry extends CountryFlows {
  readonly inboundOverGateway: Float64Array;
  readonly outboundOverGateway: Float64Array;
  /** Of the inbound flow, what comes in over each gateway; the rest of `inboundOverGateway` goes out again. */
  readonly enteringOverGateway: Float64Array;
}

/** The flows of one country with those over its gateways; `country` is the country of each AS, [n]. */
export function flowsOfCountry(
  plane: Plane,
  country: Uint16Array,
  countryCount: number,
  national: NationalSet,
  watch?: InboundWatch,
): FlowsOfCountry {
  const { graph, knownWeights } = plane;
  const ends = flowEnds({ graph, country, countryCount, weight: knownWeights });
  const { nodeOf, graph: nodes } = ends.classes;
  const asked = { ends, country, countryCount, home: national.country };
  const [, abroad] = sourcesOf(asked);
  const sent: Senders = {
    home: (node) => ends.weights[national.country].get(node) ?? 0,
    abroad: (node) => abroad.entering[nodes.nodeCount - 1 - node],
  };
  const gateways = gatewayLinks(graph, national, nodeOf, knownWeights, sent);
  const replay = watch && inboundReplay(graph, national, nodeOf, knownWeights, sent, watch);
  const over = () => new Float64Array(national.gateways.length);
  const sums = { entering: over(), leaving: over(), outbound: over() };
  const flows = wholeOf(
    dividedFlows(asked, {
      links: gateways.links,
      watched: watch && national.ases.filter((as) => as < graph.transitCount),
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
    inboundOverGateway: sums.entering.map((weight, at) => weight + sums.leaving[at]),
    outboundOverGateway: sums.outbound,
    enteringOverGateway: sums.entering,
  };
}
