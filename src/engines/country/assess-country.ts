import type { Internet } from '../../core/internet.ts';
import type { CountryFlows } from '../flows/country-flows.ts';
import { baselineOf, type Baseline } from '../reach/damage.ts';
import { territoryOf } from '../territory/territory.ts';
import { chokepointOf, type Chokepoint } from './chokepoint.ts';
import { herfindahl } from './concentration.ts';
import type { FlowsOfCountry } from '../flows/flows-of-country.ts';
import { islandingOf, type Islanding } from './islanding.ts';
import type { MetricValues } from '../../schemas/metrics.ts';
import { coverageOf, nationalSet, type Coverage, type NationalSet } from '../territory/national.ts';
import type { Plane } from '../territory/plane.ts';
import { reliabilityOf, type Reliability } from './reliability.ts';
import { transitInfluence, type TransitInfluence } from './transit-influence.ts';
import type { RouteDag } from '../routing/route-dag.ts';
import type { LossKind } from '../worst/loss-ground.ts';
import { worstLosses, type Effort, type WorstLoss } from '../worst/worst-loss.ts';

/** Everything that is known of a country in one plane, by dense AS index. */
export interface CountryAssessment {
  readonly plane: Plane;
  readonly national: NationalSet;
  readonly coverage: Coverage;
  readonly flows: CountryFlows | FlowsOfCountry;
  readonly baseline: Baseline;
  readonly islanding: Islanding;
  readonly influence: readonly TransitInfluence[];
  readonly reliability: Reliability;
  readonly chokepoint: Chokepoint;
  readonly losses: Readonly<Record<LossKind, { readonly single: WorstLoss; readonly pair: WorstLoss }>>;
  readonly metrics: MetricValues;
}

/** What is the same for all countries of a plane. */
export interface Observatory {
  readonly internet: Internet;
  readonly plane: Plane;
  readonly vantagePoints: Uint32Array;
  readonly vantageRoutes: RouteDag;
}

/** All measures of one country (docs/methods/country.md), given its flows. */
export function assessCountry(
  { internet, plane, vantagePoints, vantageRoutes }: Observatory,
  country: number,
  flows: CountryFlows | FlowsOfCountry,
  effort?: Effort,
): CountryAssessment {
  const national = nationalSet(internet, plane, country);
  const baseline = baselineOf(
    territoryOf(
      { ...internet, graph: plane.graph, linkInPlane4: undefined, linkInPlane6: undefined },
      country,
      plane.id === 'ipv4' ? 4 : 6,
    ),
  );
  const parts = {
    plane,
    national,
    coverage: coverageOf(national.ases, plane.weights),
    flows,
    baseline,
    islanding: islandingOf(plane, national),
    influence: transitInfluence(plane, national, vantagePoints, vantageRoutes),
    reliability: reliabilityOf(plane, national),
    chokepoint: chokepointOf(
      national.borderAses,
      routesSeen(plane, baseline, flows),
      flows.inboundWeight + flows.outboundWeight,
    ),
    losses: {
      international: worstLosses(baseline, 'international', effort),
      domestic: worstLosses(baseline, 'domestic', effort),
    },
  };
  return { ...parts, metrics: metricsOf(parts, internet) };
}

/** Share of the international routes, both ways, that cross an AS. */
export function internationalShare(flows: CountryFlows, as: number): number {
  const crossing = (flows.inbound[as] ?? 0) + (flows.outbound[as] ?? 0);
  return crossing / (flows.inboundWeight + flows.outboundWeight);
}

/** Share of the international routes, both ways, that cross an AS of a country. */
export function shareThrough(flows: CountryFlows, country: number): number {
  const through = flows.inboundThrough[country] + flows.outboundThrough[country];
  return through / (flows.inboundWeight + flows.outboundWeight);
}

/** Weight of the international routes, both ways, that cross or end at each national AS. */
export function routesSeen(
  { knownWeights }: Plane,
  { territory, reached }: Baseline,
  flows: CountryFlows,
): (as: number) => number {
  const rowOf = new Map(Array.from(territory.nationals, (as, row) => [as, row]));
  return (as) =>
    (flows.inbound[as] ?? 0) +
    (flows.outbound[as] ?? 0) +
    2 * knownWeights[as] * reached.foreign[rowOf.get(as)!];
}

function metricsOf(parts: Omit<CountryAssessment, 'metrics'>, internet: Internet): MetricValues {
  const { plane, national, coverage, flows, baseline, losses } = parts;
  const { knownWeights } = plane;
  const { territory, reached } = baseline;
  const known = coverage.asesWithWeight > 0;
  const routed = flows.inboundWeight + flows.outboundWeight > 0;
  const possible = territory.nationalWeight * territory.foreignWeight;
  const reachedForeign = territory.nationals.reduce(
    (sum, as, row) => sum + knownWeights[as] * reached.foreign[row],
    0,
  );
  const transit = Array.from({ length: flows.inbound.length }, (_, as) => as);
  const largest = (values: Iterable<number>): number =>
    routed ? Array.from(values).reduce((most, value) => Math.max(most, value), 0) : NaN;
  const seen = routesSeen(plane, baseline, flows);
  return {
    networks: national.ases.length,
    weight: known ? coverage.weight : NaN,
    'border-networks': national.borderAses.length,
    gateways: national.gateways.length,
    'foreign-providers': new Set(
      national.gateways.filter(({ foreignIs }) => foreignIs === 'provider').map(({ foreign }) => foreign),
    ).size,
    unreached: possible > 0 ? 1 - reachedForeign / possible : NaN,
    'leading-gateway': largest(
      transit.filter((as) => national.isNational[as]).map((as) => internationalShare(flows, as)),
    ),
    'leading-foreign-network': largest(
      transit.filter((as) => !national.isNational[as]).map((as) => internationalShare(flows, as)),
    ),
    'leading-foreign-country': largest(
      internet.countries.map((_, country) =>
        country === 0 || country === national.country ? 0 : shareThrough(flows, country),
      ),
    ),
    detour: flows.domesticWeight > 0 ? flows.domesticLeaving / flows.domesticWeight : NaN,
    'chokepoint-potential': parts.chokepoint.potential,
    reliability: parts.reliability.share,
    'transit-influence': known ? (parts.influence[0]?.value ?? 0) : NaN,
    'access-concentration': herfindahl(Array.from(national.ases, (as) => knownWeights[as])),
    'border-concentration': herfindahl(Array.from(national.borderAses, seen)),
    'gateway-concentration':
      'inboundOverGateway' in flows
        ? herfindahl(flows.inboundOverGateway.map((weight, at) => weight + flows.outboundOverGateway[at]))
        : NaN,
    'islanding-policy': parts.islanding.policy,
    'islanding-physical': parts.islanding.physical,
    'loss-single': losses.international.single.losses.international.collateral,
    'loss-pair': losses.international.pair.losses.international.collateral,
    'domestic-loss-single': losses.domestic.single.losses.domestic.collateral,
    'domestic-loss-pair': losses.domestic.pair.losses.domestic.collateral,
  };
}
