import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import type { Internet } from '../core/internet.ts';
import type { Rows } from '../core/rows.ts';
import {
  internationalShare,
  routesOver,
  shareThrough,
  type CountryAssessment,
} from '../engines/country/assess-country.ts';
import { knownCountries, metricCoverage } from '../engines/country/country-coverage.ts';
import type { OldLinkShares } from '../engines/country/old-links.ts';
import { knownShare } from '../engines/territory/coverage.ts';
import type { GatewayFlows } from '../engines/flows/gateway-flows.ts';
import type { GatewayPaths } from '../engines/flows/gateway-paths.ts';
import { isShown } from '../schemas/losses.ts';
import { METRIC_KINDS, METRICS, type MetricId } from '../schemas/metrics.ts';
import type { WorstLoss } from '../engines/worst/worst-loss.ts';
import type {
  ForeignNetworkAnswer,
  GatewayAnswer,
  MetricAnswer,
  NetworkAnswer,
  PlaneAnswer,
  LargestLoss,
} from '../schemas/assess-answer.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';
import { nameOfNetwork } from './network-name.ts';
import { gatewayDiagram } from './gateway-diagram.ts';
import { headlineAnswer } from './headline-answer.ts';
import { connectedAnswer, lossPartsAnswer } from './losses.ts';

/** How many networks or links a list holds at most, beside those that the diagram shows. */
const LISTED = 15;

/** How one measure of the country stands among the others. */
export type Standing = Pick<MetricAnswer, 'rank' | 'rankInRegion' | 'median'>;

/** What an assessment says, in AS numbers and names. */
export function planeAnswer(
  internet: Internet,
  assessment: CountryAssessment,
  flows: GatewayFlows,
  paths: GatewayPaths,
  onOldLinks: OldLinkShares,
  standing: (metric: MetricId) => Standing,
): PlaneAnswer {
  const { plane, territory, losses, reliability } = assessment;
  const name = (as: number): NetworkName => nameOfNetwork(internet, as);
  const diagram = gatewayDiagram(paths, name);
  const drawn = new Set(diagram.nodes.flatMap(({ network }) => network?.asn ?? []));
  const isDrawn = (as: number): boolean => drawn.has(name(as).asn);
  return {
    coverage: coverageAnswer(internet, assessment, onOldLinks),
    headline: headlineAnswer(internet, assessment.baseline, flows, losses.international.whole),
    metrics: METRICS.map((id) => ({
      id,
      kind: METRIC_KINDS[id].kind,
      value: orNull(assessment.metrics[id]),
      coverage: orNull(metricCoverage(assessment.coverage, assessment.metrics, id)),
      ...standing(id),
      definition: `docs/methods/country.md#${id}`,
      ...unproved(id, assessment),
    })),
    networks: nationalNetworks(assessment, flows, name, isDrawn),
    foreignNetworks: foreignNetworks(assessment, flows, name, isDrawn),
    foreignCountries: foreignCountries(internet, territory.country, flows),
    gateways: gateways(assessment, flows, name, isDrawn),
    chokepoints: assessment.chokepoint.ases.slice(0, LISTED).map(({ as, share }) => ({ ...name(as), share })),
    transitInfluence: assessment.influence.slice(0, LISTED).map(({ as, value }) => ({ ...name(as), value })),
    mostNeeded: reliability.as < 0 ? null : { ...name(reliability.as), share: reliability.share },
    losses: (['international', 'domestic'] as const).flatMap((kind) => [
      lossAnswer(kind, 'total', 1, losses[kind].whole, name),
      lossAnswer(kind, 'collateral', 1, losses[kind].single, name),
      lossAnswer(kind, 'collateral', 2, losses[kind].pair, name),
    ]),
    isolation: {
      policy: connectedAnswer(assessment.islanding.policy),
      physical: connectedAnswer(assessment.islanding.physical),
    },
    access: Array.from(territory.nationals)
      .filter((as) => plane.knownWeights[as] > 0)
      .sort((a, b) => plane.knownWeights[b] - plane.knownWeights[a] || a - b)
      .slice(0, LISTED)
      .map((as) => ({ ...name(as), share: plane.knownWeights[as] / territory.nationalWeight })),
    diagram,
  };
}

function coverageAnswer(
  internet: Internet,
  { plane, sides: { national, foreign }, flows }: CountryAssessment,
  onOldLinks: OldLinkShares,
): PlaneAnswer['coverage'] {
  const rounded = (value: number): number | null => orNull(roundedFigure(value));
  return {
    networks: national.ases,
    networksWithWeight: national.asesWithWeight,
    networksOfNoWeight: national.asesOfNoWeight,
    weight: national.weight,
    networksWithoutLinks: orNull(national.unlinkedAses),
    weightWithoutLinks: orNull(national.unlinkedWeight),
    national: rounded(knownShare(national)),
    foreign: rounded(knownShare(foreign)),
    countries: rounded(knownCountries(flows, internet.country)),
    worldWithoutCountry: shareWithoutCountry(internet, plane.knownWeights),
    oldLinks: {
      international: orNull(onOldLinks.international),
      domestic: orNull(onOldLinks.domestic),
      gateways: orNull(onOldLinks.gateways),
    },
  };
}

function nationalNetworks(
  { plane, territory, baseline }: CountryAssessment,
  flows: GatewayFlows,
  name: (as: number) => NetworkName,
  isDrawn: (as: number) => boolean,
): NetworkAnswer[] {
  const over = routesOver(baseline, flows);
  const { graph, weights } = plane;
  const { isNational, nationalWeight } = territory;
  const neighbours = ({ offsets, targets }: Rows, as: number, inside: 0 | 1): number[] =>
    Array.from(targets.subarray(offsets[as], offsets[as + 1])).filter(
      (other) => isNational[other] === inside,
    );
  const all = placesOf(Array.from(territory.nationals), (as) => over(as).share);
  return listed(all, isDrawn).map(({ item: as, ...place }) => ({
    ...name(as),
    ...over(as),
    ...place,
    ...directedShares(flows, as),
    domestic: orNull((flows.domestic[as] ?? 0) / flows.domesticWeight),
    weight: orNull(weights[as] / nationalWeight),
    foreignProviders: territory
      .gateways()
      .flatMap((gateway, at) =>
        gateway.national === as && gateway.foreignIs === 'provider'
          ? [{ ...name(gateway.foreign), share: shareOverGateway(flows, at) }]
          : [],
      ),
    foreignPeers: neighbours(graph.peers, as, 0).length,
    foreignCustomers: neighbours(graph.customers, as, 0).length,
    nationalCustomers: neighbours(graph.customers, as, 1).length,
  }));
}

function foreignNetworks(
  { territory }: CountryAssessment,
  flows: GatewayFlows,
  name: (as: number) => NetworkName,
  isDrawn: (as: number) => boolean,
): ForeignNetworkAnswer[] {
  const foreign = Array.from({ length: flows.inbound.length }, (_, as) => as).filter(
    (as) => !territory.isNational[as],
  );
  const all = placesOf(foreign, (as) => internationalShare(flows, as));
  return listed(all, isDrawn).map(({ item: as, ...place }) => ({
    ...name(as),
    share: internationalShare(flows, as),
    ...place,
    ...directedShares(flows, as),
    nationalNeighbours: new Set(
      territory
        .gateways()
        .filter(({ foreign }) => foreign === as)
        .map((gateway) => gateway.national),
    ).size,
  }));
}

function foreignCountries(
  { countries }: Internet,
  home: number,
  flows: GatewayFlows,
): PlaneAnswer['foreignCountries'] {
  const others = Array.from(countries.keys()).filter((country) => country !== home && country !== 0);
  const all = placesOf(others, (country) => shareThrough(flows, country));
  const shown = all.filter(({ item }) => isShown(shareThrough(flows, item)));
  return shown.map(({ item: country, ...place }) => ({
    country: countries[country],
    share: shareThrough(flows, country),
    ...place,
    inbound: flows.inboundThrough[country] / flows.inboundWeight,
    outbound: flows.outboundThrough[country] / flows.outboundWeight,
  }));
}

function gateways(
  { territory }: CountryAssessment,
  flows: GatewayFlows,
  name: (as: number) => NetworkName,
  isDrawn: (as: number) => boolean,
): GatewayAnswer[] {
  const all = territory.gateways();
  const share = (at: number): number => shareOverGateway(flows, at);
  const areDrawn = (at: number): boolean => isDrawn(all[at].national) && isDrawn(all[at].foreign);
  return listed(placesOf(Array.from(all.keys()), share), areDrawn).map(({ item: at, ...place }) => {
    const { national, foreign, foreignIs } = all[at];
    return {
      national: name(national),
      foreign: name(foreign),
      foreignIs,
      share: share(at),
      ...place,
    };
  });
}

function shareOverGateway(flows: GatewayFlows, gateway: number): number {
  const over = flows.inboundOverGateway[gateway] + flows.outboundOverGateway[gateway];
  const all = flows.inboundWeight + flows.outboundWeight;
  return all > 0 ? over / all : 0;
}

/** Of the routes of either direction, what crosses an AS. */
function directedShares(flows: GatewayFlows, as: number): { inbound: number; outbound: number } {
  return {
    inbound: (flows.inbound[as] ?? 0) / flows.inboundWeight,
    outbound: (flows.outbound[as] ?? 0) / flows.outboundWeight,
  };
}

interface Placed {
  readonly item: number;
  /** 1 = largest; equal values share a rank. */
  readonly rank: number;
  /** How many items there are of which the value is positive. */
  readonly of: number;
}

/** The items with positive values, the largest first. */
function placesOf(items: readonly number[], value: (item: number) => number): Placed[] {
  const sorted = items.filter((item) => value(item) > 0).sort((a, b) => value(b) - value(a) || a - b);
  let rank = 0;
  return sorted.map((item, at) => {
    if (at === 0 || value(item) < value(sorted[at - 1])) rank = at + 1;
    return { item, rank, of: sorted.length };
  });
}

/** The first ones, and what the diagram shows. */
function listed(places: readonly Placed[], isDrawn: (item: number) => boolean): readonly Placed[] {
  return places.filter(({ item }, at) => at < LISTED || isDrawn(item));
}

function lossAnswer(
  kind: 'international' | 'domestic',
  by: LargestLoss['by'],
  size: 1 | 2,
  { ases, losses, proved, bound }: WorstLoss,
  name: (as: number) => NetworkName,
): LargestLoss {
  return {
    kind,
    by,
    size,
    networks: ases.map(name),
    ...lossPartsAnswer(losses[kind]),
    proved,
    bound: Number.isNaN(losses[kind].total) ? null : bound,
  };
}

function unproved(id: MetricId, { losses }: CountryAssessment): { bound?: number } {
  const found: Partial<Record<MetricId, WorstLoss>> = {
    'total-loss-single': losses.international.whole,
    'loss-single': losses.international.single,
    'loss-pair': losses.international.pair,
    'domestic-loss-single': losses.domestic.single,
    'domestic-loss-pair': losses.domestic.pair,
  };
  const loss = found[id];
  return loss && !loss.proved ? { bound: loss.bound } : {};
}

function shareWithoutCountry({ country }: Internet, weights: Float64Array): number {
  let all = 0;
  let without = 0;
  for (let as = 0; as < weights.length; as++) {
    all += weights[as];
    if (country[as] === 0) without += weights[as];
  }
  return without / all;
}
