import { flowsOfKinds, type CountryFlows } from '../hegemony/country-flows.ts';
import { flowEnds, sourcesAbroad, sourceSet, type Destination } from '../hegemony/flow-ends.ts';
import { createFlowKernel, GROUP, type FlowKernel } from '../hegemony/flow-kernel.ts';
import { LANES } from '../routing/routing-kernel.ts';
import { gatewayLinks, type Senders } from './gateway-links.ts';
import { inboundReplay, type InboundWatch } from './inbound-replay.ts';
import type { NationalSet } from './national.ts';
import type { Plane } from './plane.ts';

/** The flows of one country, and what of them goes over each gateway, in the order of `NationalSet.gateways`. */
export interface FlowsOfCountry extends CountryFlows {
  readonly inboundOverGateway: Float64Array;
  readonly outboundOverGateway: Float64Array;
  /** Of the inbound flow, what comes in over each gateway; the rest of `inboundOverGateway` goes out again. */
  readonly enteringOverGateway: Float64Array;
}

/** Columns of the kernel. */
const [OUTBOUND, INBOUND, DOMESTIC, STAYING] = [0, 1, 2, 3];
/** Sets of sources. */
const [HOME, ABROAD] = [0, 1];

/**
 * The flows of one country: inbound from routes of the whole Internet to its ASes; outbound and domestic from the routes
 * of its ASes alone, which need only the ASes above them.
 *
 * `country` is the country of each AS, [n].
 */
export function flowsOfCountry(
  plane: Plane,
  country: Uint16Array,
  countryCount: number,
  national: NationalSet,
  watch?: InboundWatch,
): FlowsOfCountry {
  const { graph, knownWeights } = plane;
  const home = national.country;
  const ends = flowEnds({ graph, country, countryCount, weight: knownWeights });
  const { nodeOf, graph: nodes } = ends.classes;
  const sets = [sourceSet(nodes, ends.weights[home]), sourcesAbroad(ends, home)];
  const sent: Senders = {
    home: (node) => ends.weights[home].get(node) ?? 0,
    abroad: (node) => sets[ABROAD].entering[nodes.nodeCount - 1 - node],
  };
  const gateways = gatewayLinks(graph, national, nodeOf, knownWeights, sent);
  const replay = watch && inboundReplay(graph, national, nodeOf, knownWeights, sent, watch);
  const kernel = createFlowKernel({
    graph: nodes,
    country,
    countryCount,
    sets,
    columns: 4,
    links: gateways.links,
    watched: watch && national.ases.filter((as) => as < graph.transitCount),
  });
  const over = () => new Float64Array(national.gateways.length);
  const sums = { entering: over(), leaving: over(), inbound: over(), outbound: over() };

  for (const block of blocksOf(ends.destinations[home])) {
    kernel.aim(block, 'all');
    forEachGroup(kernel, block, (destinations, first) => {
      kernel.push(ABROAD, { column: INBOUND });
      kernel.followDown(INBOUND);
      kernel.tallyLinks();
      gateways.addArrivals(sums.entering, destinations, first, kernel);
      replay?.(destinations, first, kernel);
      kernel.push(HOME, { column: DOMESTIC, domestic: true });
      kernel.pushStaying(HOME, STAYING, home);
      kernel.followDown();
    });
  }
  gateways.take(kernel.overLinks, 'abroad', sums.entering, sums.leaving);
  for (let at = 0; at < sums.inbound.length; at++) sums.inbound[at] = sums.entering[at] + sums.leaving[at];
  for (const block of blocksOf(ends.destinations.filter((_, at) => at !== home).flat())) {
    kernel.aim(block, 'first set');
    forEachGroup(kernel, block, (destinations, first) => {
      kernel.push(HOME, { column: OUTBOUND });
      kernel.followDown(OUTBOUND);
      kernel.tallyLinks();
      gateways.addArrivals(sums.outbound, destinations, first, kernel);
    });
  }
  gateways.take(kernel.overLinks, 'home', sums.outbound, sums.outbound);
  const [outbound, inbound, domestic, staying] = [OUTBOUND, INBOUND, DOMESTIC, STAYING].map(kernel.sums);
  return {
    ...flowsOfKinds(home, inbound, outbound, domestic, staying.arrived),
    inboundOverGateway: sums.inbound,
    outboundOverGateway: sums.outbound,
    enteringOverGateway: sums.entering,
  };
}

function blocksOf(destinations: readonly Destination[]): (readonly Destination[])[] {
  return Array.from({ length: Math.ceil(destinations.length / LANES) }, (_, at) =>
    destinations.slice(at * LANES, (at + 1) * LANES),
  );
}

function forEachGroup(
  kernel: FlowKernel,
  block: readonly Destination[],
  visit: (destinations: readonly Destination[], first: number) => void,
): void {
  for (let group = 0; group < kernel.groups(); group++) {
    kernel.openGroup(group);
    visit(block.slice(group * GROUP, (group + 1) * GROUP), group * GROUP);
    kernel.closeGroup();
  }
}
