import { roundedFigure } from '../../core/rounded-figure.ts';
import {
  METRIC_KINDS,
  type CountryCoverage,
  type MetricId,
  type MetricValues,
} from '../../schemas/metrics.ts';
import type { CountryFlows } from '../flows/country-flows.ts';
import { knownShare, linkedShare, pairCoverage, type CoverageOfSides } from '../territory/coverage.ts';
import { UNKNOWN_COUNTRY } from '../../core/internet.ts';

/**
 * How much of what its measures need is known of a country (methods: Coverage): pairs of networks by the product of the shares of their
 * weights that are known, times the share of the crossings that are over networks whose country is known, where countries matter.
 */
export function countryCoverage(
  sides: CoverageOfSides,
  flows: CountryFlows,
  country: ArrayLike<number>,
): CountryCoverage {
  const { international, domestic } = pairCoverage(sides);
  const coverage: CountryCoverage = {
    networks: linkedShare(sides.national),
    weight: knownShare(sides.national),
    international,
    domestic,
    countries: international * knownCountries(flows, country),
    detour: domestic * knownCountriesInside(flows, country),
  };
  return roundedCoverage(coverage);
}

/** The coverage of one measure; NaN where the measure itself is not known. */
export function metricCoverage(coverage: CountryCoverage, metrics: MetricValues, metric: MetricId): number {
  return Number.isNaN(metrics[metric]) ? NaN : coverage[METRIC_KINDS[metric].needs];
}

/** Of the crossings of international routes over networks that are not national, those over networks whose country is known. */
export function knownCountries(
  { inbound, outbound, country: home }: Pick<CountryFlows, 'inbound' | 'outbound' | 'country'>,
  country: ArrayLike<number>,
): number {
  return shareOfKnown(
    country,
    (as) => (country[as] === home ? 0 : inbound[as] + outbound[as]),
    inbound.length,
  );
}

/** The same of the domestic routes, over all networks: one whose country is not known may be national. */
function knownCountriesInside({ domestic }: CountryFlows, country: ArrayLike<number>): number {
  return shareOfKnown(country, (as) => domestic[as], domestic.length);
}

/** 1 where nothing is crossed. */
function shareOfKnown(country: ArrayLike<number>, crossing: (as: number) => number, count: number): number {
  let all = 0;
  let known = 0;
  for (let as = 0; as < count; as++) {
    const weight = crossing(as);
    all += weight;
    if (country[as] !== UNKNOWN_COUNTRY) known += weight;
  }
  return all > 0 ? known / all : 1;
}

function roundedCoverage(coverage: CountryCoverage): CountryCoverage {
  const rounded = Object.entries(coverage).map(([need, share]) => [need, roundedFigure(share)]);
  return Object.fromEntries(rounded) as CountryCoverage;
}
