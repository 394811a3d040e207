import { orNaN } from '../../core/missing.ts';
import { roundedFigure } from '../../core/rounded-figure.ts';
import type { Rank } from '../../schemas/assess-answer.ts';
import {
  METRIC_KINDS,
  METRICS,
  type CountryCoverage,
  type MetricId,
  type MetricValues,
} from '../../schemas/metrics.ts';
import { regionOf } from '../territory/region.ts';

/** The measures of all countries of a plane, by ISO 3166-1 alpha-2 code, rounded (`roundedFigure`); NaN = missing. */
export type CountryMeasures = ReadonlyMap<string, MetricValues>;

/** The measures of all countries of a plane, with how much of what they need is known of each country. */
export interface MeasuredWorld {
  readonly measures: CountryMeasures;
  readonly coverage: ReadonlyMap<string, CountryCoverage>;
}

export interface StandingOfMetric {
  readonly rank: Rank | null;
  readonly rankInRegion: Rank | null;
  /** Median over all countries; NaN where none is known. */
  readonly median: number;
}

/** Where a country stands in one measure, among all countries and those of its UN M49 region. */
export function standingOf(all: CountryMeasures, country: string, metric: MetricId): StandingOfMetric {
  const region = regionOf(country);
  const neighbours = [...all].filter(([code]) => region !== undefined && regionOf(code) === region);
  const values = (entries: Iterable<[string, MetricValues]>): number[] =>
    Array.from(entries, ([, measures]) => measures[metric]);
  const own = orNaN(all.get(country)?.[metric]);
  return {
    rank: rankAmong(values(all), own, metric),
    rankInRegion: region === undefined ? null : rankAmong(values(neighbours), own, metric),
    median: medianOf(values(all)),
  };
}

/** All countries by one measure, first the most exposed; those whose measure is missing apart, by code. */
export function ranking(
  all: CountryMeasures,
  metric: MetricId,
): { ranked: { country: string; value: number; rank: number }[]; missing: string[] } {
  const values = Array.from(all, ([country, measures]) => ({ country, value: measures[metric] }));
  const sign = METRIC_KINDS[metric].first === 'highest' ? -1 : 1;
  const sorted = values
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => sign * (a.value - b.value) || (a.country < b.country ? -1 : 1));
  // Equal values share the first of their places.
  let rank = 1;
  const ranked = sorted.map(({ country, value }, at) => {
    if (at > 0 && value !== sorted[at - 1].value) rank = at + 1;
    return { country, value, rank };
  });
  const missing = values.flatMap(({ country, value }) => (Number.isNaN(value) ? [country] : [])).sort();
  return { ranked, missing };
}

/** A row of nothing but missing measures. */
export function unknownMeasures(): MetricValues {
  return Object.fromEntries(METRICS.map((metric) => [metric, NaN])) as Record<MetricId, number>;
}

function rankAmong(values: readonly number[], own: number, metric: MetricId): Rank | null {
  if (Number.isNaN(own)) return null;
  const known = values.filter((value) => !Number.isNaN(value));
  const isBefore = METRIC_KINDS[metric].first === 'highest' ? above : below;
  return {
    rank: 1 + known.filter((value) => isBefore(value, own)).length,
    of: known.length,
    coverage: roundedFigure(known.length / values.length),
  };
}

function above(one: number, other: number): boolean {
  return one > other;
}

function below(one: number, other: number): boolean {
  return one < other;
}

function medianOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = known.length / 2;
  if (known.length === 0) return NaN;
  return known.length % 2 === 1 ? known[Math.floor(middle)] : (known[middle - 1] + known[middle]) / 2;
}
