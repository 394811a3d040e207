import type { Internet } from '../../core/internet.ts';
import { roundedFigure } from '../../core/rounded-figure.ts';
import type { CountryFlows } from '../flows/country-flows.ts';
import { baselineOf, type Baseline } from '../reach/damage.ts';
import { borderAsesOf } from '../territory/gateways.ts';
import { territoryIn, type Territory } from '../territory/territory.ts';
import { chokepointOf, type Chokepoint } from './chokepoint.ts';
import { herfindahl } from './concentration.ts';
import type { GatewayFlows } from '../flows/gateway-flows.ts';
import { islandingOf, type Islanding } from './islanding.ts';
import { METRICS, type CountryCoverage, type MetricValues } from '../../schemas/metrics.ts';
import { coverageOfSides, type CoverageOfSides } from '../territory/coverage.ts';
import { countryCoverage } from './country-coverage.ts';
import type { Plane } from '../territory/plane.ts';
import { reliabilityOf, type Reliability } from './reliability.ts';
import { transitInfluence, type TransitInfluence } from './transit-influence.ts';
import type { RouteDag } from '../routing/route-dag.ts';
import type { LossKind } from '../../schemas/worst-cases.ts';
import { worstLosses, type ProofEffort, type WorstLosses } from '../worst/worst-loss.ts';

/** Everything that is known of a country in one plane, by dense AS index. */
export interface CountryAssessment {
  readonly plane: Plane;
  readonly territory: Territory;
  /** What of the weights is known on either side, and what that makes of the needs of the measures. */
  readonly sides: CoverageOfSides;
  readonly coverage: CountryCoverage;
  readonly flows: CountryFlows | GatewayFlows;
  readonly baseline: Baseline;
  readonly islanding: Islanding;
  readonly influence: readonly TransitInfluence[];
  readonly reliability: Reliability;
  readonly chokepoint: Chokepoint;
  readonly losses: Readonly<Record<LossKind, WorstLosses>>;
  readonly metrics: MetricValues;
}

/** What is the same for all countries of a plane. */
export interface Observatory {
  readonly internet: Internet;
  readonly plane: Plane;
  readonly vantagePoints: Uint32Array;
  readonly vantageRoutes: RouteDag;
}

/** What is known of a country without its flows. */
export type CountrySurvey = Omit<CountryAssessment, 'coverage' | 'flows' | 'chokepoint' | 'metrics'>;

export function surveyCountry(
  { internet, plane, vantagePoints, vantageRoutes }: Observatory,
  country: number,
  effort?: ProofEffort,
): CountrySurvey {
  const territory = territoryIn(plane, internet.country, country);
  const baseline = baselineOf(territory);
  const sides = coverageOfSides(plane, internet.country, country);
  return {
    plane,
    territory,
    sides,
    baseline,
    islanding: islandingOf(baseline),
    influence: transitInfluence(territory, vantagePoints, vantageRoutes),
    reliability: reliabilityOf(territory, sides.national.ases),
    losses: {
      international: worstLosses(baseline, 'international', effort),
      domestic: worstLosses(baseline, 'domestic', effort),
    },
  };
}

/** All measures of one country (docs/methods/country.md), given its flows. */
export function assessCountry(
  internet: Internet,
  survey: CountrySurvey,
  flows: CountryFlows | GatewayFlows,
): CountryAssessment {
  const { territory, baseline } = survey;
  const parts = {
    ...survey,
    coverage: countryCoverage(survey.sides, flows, internet.country),
    flows,
    chokepoint: chokepointOf(
      borderAsesOf(territory.gateways()),
      routesSeen(baseline, flows),
      flows.inboundWeight + flows.outboundWeight,
    ),
  };
  const isInPlane = survey.sides.national.ases > 0;
  return { ...parts, metrics: isInPlane ? roundedMetrics(metricsOf(parts, internet)) : NOTHING_KNOWN };
}

/** Share of the international routes, both ways, that cross an AS. */
export function internationalShare(flows: CountryFlows, as: number): number {
  const crossing = (flows.inbound[as] ?? 0) + (flows.outbound[as] ?? 0);
  return roundedFigure(crossing / (flows.inboundWeight + flows.outboundWeight));
}

/** Of the international routes, both ways, what crosses a national AS on its way to others, and what begins or ends there. */
export interface RoutesOver {
  readonly crossing: number;
  readonly ending: number;
  /** Both together: the routes that enter and leave over it. */
  readonly share: number;
}

/** How the international routes use each national AS; 0 where there are none. */
export function routesOver(baseline: Baseline, flows: CountryFlows): (as: number) => RoutesOver {
  const seen = routesSeen(baseline, flows);
  const all = flows.inboundWeight + flows.outboundWeight;
  return (as) => {
    if (!(all > 0)) return { crossing: 0, ending: 0, share: 0 };
    const crossing = internationalShare(flows, as);
    const share = roundedFigure(seen(as) / all);
    return { crossing, share, ending: roundedFigure(Math.max(0, share - crossing)) };
  };
}

/** Share of the international routes, both ways, that cross an AS of a country. */
export function shareThrough(flows: CountryFlows, country: number): number {
  const through = flows.inboundThrough[country] + flows.outboundThrough[country];
  return roundedFigure(through / (flows.inboundWeight + flows.outboundWeight));
}

/** Weight of the international routes, both ways, that cross or end at each national AS. */
export function routesSeen({ territory, reached }: Baseline, flows: CountryFlows): (as: number) => number {
  const rowOf = new Map(Array.from(territory.nationals, (as, row) => [as, row]));
  return (as) =>
    (flows.inbound[as] ?? 0) +
    (flows.outbound[as] ?? 0) +
    2 * territory.weight[as] * reached.foreign[rowOf.get(as)!];
}

/** Without a link in the plane a country is not part of it: no measure of it is known, not even one of none. */
const NOTHING_KNOWN = Object.fromEntries(METRICS.map((id) => [id, NaN])) as MetricValues;

function roundedMetrics(metrics: MetricValues): MetricValues {
  const rounded = Object.entries(metrics).map(([id, value]) => [id, roundedFigure(value)]);
  return Object.fromEntries(rounded) as MetricValues;
}

function metricsOf(parts: Omit<CountryAssessment, 'metrics'>, internet: Internet): MetricValues {
  const { territory, flows, baseline, losses } = parts;
  const { nationals, isNational, weight, nationalWeight, foreignWeight } = territory;
  const { reached } = baseline;
  const gateways = territory.gateways();
  const borderAses = borderAsesOf(gateways);
  const known = nationals.some((as) => !Number.isNaN(parts.plane.weights[as]));
  const routed = flows.inboundWeight + flows.outboundWeight > 0;
  const possible = nationalWeight * foreignWeight;
  const reachedForeign = nationals.reduce((sum, as, row) => sum + weight[as] * reached.foreign[row], 0);
  const transit = Array.from({ length: flows.inbound.length }, (_, as) => as);
  const largest = (values: Iterable<number>): number =>
    routed ? Array.from(values).reduce((most, value) => Math.max(most, value), 0) : NaN;
  const seen = routesSeen(baseline, flows);
  const over = routesOver(baseline, flows);
  return {
    networks: parts.sides.national.ases,
    weight: known ? nationalWeight : NaN,
    'border-networks': borderAses.length,
    gateways: gateways.length,
    'foreign-providers': new Set(
      gateways.filter(({ foreignIs }) => foreignIs === 'provider').map(({ foreign }) => foreign),
    ).size,
    unreached: possible > 0 ? 1 - reachedForeign / possible : NaN,
    'leading-network': largest(Array.from(nationals, (as) => over(as).share)),
    'leading-gateway': largest(
      transit.filter((as) => isNational[as]).map((as) => internationalShare(flows, as)),
    ),
    'leading-foreign-network': largest(
      transit.filter((as) => !isNational[as]).map((as) => internationalShare(flows, as)),
    ),
    'leading-foreign-country': largest(
      internet.countries.map((_, country) =>
        country === 0 || country === territory.country ? 0 : shareThrough(flows, country),
      ),
    ),
    detour: flows.domesticWeight > 0 ? flows.domesticLeaving / flows.domesticWeight : NaN,
    'chokepoint-potential': parts.chokepoint.potential,
    reliability: parts.reliability.share,
    'transit-influence': known ? (parts.influence[0]?.value ?? 0) : NaN,
    'access-concentration': herfindahl(Array.from(nationals, (as) => weight[as])),
    'border-concentration': herfindahl(Array.from(borderAses, seen)),
    'gateway-concentration':
      'inboundOverGateway' in flows
        ? herfindahl(flows.inboundOverGateway.map((inbound, at) => inbound + flows.outboundOverGateway[at]))
        : NaN,
    'islanding-policy': parts.islanding.policy.after,
    'islanding-physical': parts.islanding.physical.after,
    'total-loss-single': losses.international.whole.losses.international.total,
    'loss-single': losses.international.single.losses.international.collateral,
    'loss-pair': losses.international.pair.losses.international.collateral,
    'domestic-loss-single': losses.domestic.single.losses.domestic.collateral,
    'domestic-loss-pair': losses.domestic.pair.losses.domestic.collateral,
  };
}
