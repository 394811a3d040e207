import { orNaN } from '../../core/missing.ts';
import { METRIC_KINDS, type MetricId } from '../../schemas/metrics.ts';
import { isMonopoly } from '../country/monopoly.ts';
import { standingOf, type CountryMeasures } from '../country/rank.ts';
import { regionOf } from '../territory/region.ts';

/** Measures that a country can help another with. Sizes are no merit, so they are not among them. */
export const OFFERED: readonly MetricId[] = [
  'foreign-providers',
  'leading-network',
  'leading-foreign-country',
  'detour',
  'chokepoint-potential',
  'reliability',
  'access-concentration',
  'islanding-policy',
  'total-loss-single',
  'loss-single',
  'domestic-loss-single',
];

export interface Strength {
  readonly metric: MetricId;
  readonly own: number;
  readonly theirs: number;
  readonly median: number;
}

/** What a country has reached in a measure, as a model for others; NaN where it is not known, or a monopoly is no model. */
export function practiceOf(all: CountryMeasures, country: string, metric: MetricId): number {
  const measures = all.get(country);
  return isMonopoly(measures) ? NaN : orNaN(measures?.[metric]);
}

/** Measures in which one country is better off than the median of all and another worse: what it can offer there. */
export function strengthsAgainstGaps(all: CountryMeasures, one: string, other: string): Strength[] {
  return OFFERED.flatMap((metric) => {
    const own = practiceOf(all, one, metric);
    const theirs = orNaN(all.get(other)?.[metric]);
    const { median } = standingOf(all, one, metric);
    const isBetter = METRIC_KINDS[metric].first === 'highest' ? lower : higher;
    return isBetter(own, median) && isBetter(median, theirs) ? [{ metric, own, theirs, median }] : [];
  });
}

/** Median over the countries of the UN M49 region of a country; NaN without any. */
export function medianOfRegion(all: CountryMeasures, country: string, metric: MetricId): number {
  const region = regionOf(country);
  if (region === undefined) return NaN;
  const known = [...all]
    .filter(([code, measures]) => regionOf(code) === region && !Number.isNaN(measures[metric]))
    .map(([, measures]) => measures[metric])
    .sort((a, b) => a - b);
  const middle = (known.length - 1) / 2;
  return (known[Math.floor(middle)] + known[Math.ceil(middle)]) / 2;
}

function lower(one: number, other: number): boolean {
  return one < other;
}

function higher(one: number, other: number): boolean {
  return one > other;
}
