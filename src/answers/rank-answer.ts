import { ranking, type CountryMeasures } from '../engines/country/rank.ts';
import { METRIC_KINDS, type MetricId } from '../schemas/metrics.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type { RankAnswer } from '../schemas/rank-answer.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** All countries by one measure, the most exposed first. */
export function rankAnswer(
  snapshot: AskedSnapshot,
  plane: PlaneId,
  metric: MetricId,
  all: CountryMeasures,
): RankAnswer {
  return {
    format: 'muruna/rank',
    version: 1,
    metric,
    kind: METRIC_KINDS[metric].kind,
    plane,
    ...snapshotParts(snapshot),
    ...ranking(all, metric),
  };
}
