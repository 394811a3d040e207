import type { CountryFlows } from '../hegemony/country-flows.ts';
import { NONE } from '../routing/route-class.ts';
import { destinationGroups, sourcesOf, type DestinationGroup, type Sources } from './flow-ends.ts';
import type { NationalSet } from './national.ts';
import type { Plane } from './plane.ts';
import { marked, routeDag, type RouteDag, type ShareOver } from './route-dag.ts';

/** The flows of one country, and what of them goes over each gateway, in the order of `NationalSet.gateways`. */
export interface FlowsOfCountry extends CountryFlows {
  readonly inboundOverGateway: Float64Array;
  readonly outboundOverGateway: Float64Array;
}

/** Hears of every share of the inbound flow, upstream first, one group of destinations after the other. */
export interface InboundWatch {
  readonly aim: (group: DestinationGroup, weight: number) => void;
  /** `share` is of the foreign weight, before it is multiplied with the weight of the destinations. */
  readonly over: ShareOver;
}

/** Mutable while being filled. */
interface Tally {
  routed: number;
  leaving: number;
  readonly crossing: Float64Array;
  readonly acrossCountry: Float64Array;
  readonly overGateway: Float64Array;
}

/** What one group of destinations is about to be asked. */
interface Aim {
  readonly group: DestinationGroup;
  /** Weight of all members. */
  readonly weight: number;
  readonly sources: Sources;
  /** Flow per AS, [n], zero between uses. */
  readonly flow: Float64Array;
  readonly tally: Tally;
}

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
  const { isNational } = national;
  const gatewayOf = new Int32Array(graph.linkKind.length).fill(-1);
  national.gateways.forEach(({ link }, gateway) => (gatewayOf[link] = gateway));
  const tally = (): Tally => ({
    routed: 0,
    leaving: 0,
    crossing: new Float64Array(graph.transitCount),
    acrossCountry: new Float64Array(countryCount),
    overGateway: new Float64Array(national.gateways.length),
  });
  const flow = new Float64Array(graph.asCount);
  const run = (fromNational: boolean, toNational: boolean, dag: RouteDag, sources: Sources): Tally => {
    const result = tally();
    const destinations = toNational ? national.ases : marked(isNational.map((inside) => 1 - inside));
    for (const group of destinationGroups(graph, destinations, knownWeights, isNational)) {
      const weight = group.members.reduce((sum, as) => sum + knownWeights[as], 0);
      const aim = { group, weight, sources, flow, tally: result };
      dag.aim(group.destination);
      if (fromNational && toNational) tallyDomestic(dag, aim, knownWeights, isNational);
      else {
        const heard = toNational ? watch : undefined;
        heard?.aim(group, weight);
        tallyInternational(dag, aim, country, gatewayOf, heard?.over);
      }
    }
    return result;
  };
  const dagOf = (sources: Sources): RouteDag => routeDag(graph, sources.nodes, country);
  const abroad = sourcesOf(graph, (as) => !isNational[as], knownWeights, isNational);
  const inbound = run(false, true, dagOf(abroad), abroad);
  const home = sourcesOf(graph, (as) => isNational[as] === 1, knownWeights, isNational);
  const homeDag = dagOf(home);
  const outbound = run(true, false, homeDag, home);
  const domestic = run(true, true, homeDag, home);
  return {
    country: national.country,
    inboundWeight: inbound.routed,
    outboundWeight: outbound.routed,
    domesticWeight: domestic.routed,
    inbound: inbound.crossing,
    outbound: outbound.crossing,
    domestic: domestic.crossing,
    inboundThrough: inbound.acrossCountry,
    outboundThrough: outbound.acrossCountry,
    domesticLeaving: domestic.leaving,
    inboundOverGateway: inbound.overGateway,
    outboundOverGateway: outbound.overGateway,
  };
}

function tallyInternational(
  dag: RouteDag,
  aim: Aim,
  country: Uint16Array,
  gatewayOf: Int32Array,
  heard?: ShareOver,
): void {
  const { flow, weight, tally, sources } = aim;
  const over: ShareOver = (from, to, share, link) => {
    if (gatewayOf[link] >= 0) tally.overGateway[gatewayOf[link]] += share * weight;
    heard?.(from, to, share, link);
  };
  pour(dag, aim, sources.leaves.weight, over);
  dag.spread(flow, over);
  drain(dag, aim, (as, through) => {
    tally.crossing[as] += through * weight;
    tally.acrossCountry[country[as]] += through * weight * dag.shareWithout(as, country[as]);
  });
}

function tallyDomestic(dag: RouteDag, aim: Aim, weights: Float64Array, isNational: Uint8Array): void {
  const { flow, weight, tally, group } = aim;
  const { destination, members } = group;
  const isForeign = isNational.map((inside) => 1 - inside);
  // A destination is no source of its own routes. Where several destinations stand together, each is a source for the others.
  const own = aim.sources.weight[destination];
  aim.sources.weight[destination] = 0;
  const leafWeight = aim.sources.leaves.weight.slice();
  const leaf = aim.sources.leaves.groupOf[destination];
  if (leaf >= 0) leafWeight[leaf] -= members.reduce((sum, as) => sum + weights[as] * weights[as], 0) / weight;

  const routedBefore = tally.routed;
  pour(dag, aim, leafWeight, undefined);
  dag.spread(flow, undefined);
  drain(dag, aim, (as, through) => (tally.crossing[as] += through * weight));
  const routed = tally.routed - routedBefore;

  pour(dag, aim, leafWeight, undefined);
  dag.spread(flow, undefined, isForeign);
  tally.routed = routedBefore + routed;
  tally.leaving += routed - flow[destination] * weight;
  drain(dag, aim, () => {});
  aim.sources.weight[destination] = own;
}

/** Puts every source's weight where it enters the graph, and counts what of it has a route. */
function pour(dag: RouteDag, aim: Aim, leafWeight: Float64Array, over: ShareOver | undefined): void {
  const { routeClass, hops } = dag;
  const { sources, flow, tally, weight } = aim;
  const { offsets, providers, links, member } = sources.leaves;
  let routed = 0;
  for (const as of sources.nodes) if (routeClass[as] !== NONE) routed += flow[as] = sources.weight[as];
  for (let leaf = 0; leaf < member.length; leaf++) {
    const amount = leafWeight[leaf];
    if (amount === 0) continue;
    let fewest = 255;
    let ways = 0;
    for (let arc = offsets[leaf]; arc < offsets[leaf + 1]; arc++) {
      const provider = providers[arc];
      if (routeClass[provider] === NONE || hops[provider] > fewest) continue;
      ways = hops[provider] < fewest ? 1 : ways + 1;
      fewest = hops[provider];
    }
    if (ways === 0) continue;
    routed += amount;
    for (let arc = offsets[leaf]; arc < offsets[leaf + 1]; arc++) {
      const provider = providers[arc];
      if (routeClass[provider] === NONE || hops[provider] !== fewest) continue;
      flow[provider] += amount / ways;
      over?.(member[leaf], provider, amount / ways, links[arc]);
    }
  }
  tally.routed += routed * weight;
}

/** Takes the flow out again: `visit` hears of every AS that is crossed, and how much crosses it. */
function drain(dag: RouteDag, aim: Aim, visit: (as: number, through: number) => void): void {
  const { flow, sources, group } = aim;
  const { list, count } = dag.climbed();
  const empty = (as: number): void => {
    if (flow[as] === 0) return;
    const through = flow[as] - sources.weight[as];
    flow[as] = 0;
    if (as !== group.destination && through > 0) visit(as, through);
  };
  for (let at = 0; at < count; at++) empty(list[at]);
  for (const as of sources.nodes) empty(as);
}
