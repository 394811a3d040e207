import { orNull } from '../core/missing.ts';
import { standingOf, type CountryMeasures } from '../engines/country/rank.ts';
import { regionOf } from '../engines/territory/region.ts';
import type { AssessAnswer } from '../schemas/assess-answer.ts';
import type { MetricId } from '../schemas/metrics.ts';
import type { Standing } from './plane-answer.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** What the connectivity of a country (ISO code) depends on, plane by plane. */
export function assessAnswer(
  snapshot: AskedSnapshot,
  country: string,
  planes: AssessAnswer['planes'],
): AssessAnswer {
  return {
    format: 'muruna/assess',
    version: 1,
    country,
    region: regionOf(country) ?? null,
    ...snapshotParts(snapshot),
    planes,
  };
}

/** How a country stands in a measure; nothing where not all countries were measured. */
export function standingAnswer(
  all: CountryMeasures | undefined,
  country: string,
  metric: MetricId,
): Standing {
  if (!all) return { rank: null, rankInRegion: null, median: null };
  const { median, ...ranks } = standingOf(all, country, metric);
  return { ...ranks, median: orNull(median) };
}
