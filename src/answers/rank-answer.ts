import { orNaN, orNull } from '../core/missing.ts';
import { ranking, type MeasuredWorld } from '../engines/country/rank.ts';
import { METRIC_KINDS, RANKED, type MetricId } from '../schemas/metrics.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type { AllRankings, RankAnswer, Ranking } from '../schemas/rank-answer.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** All countries by one measure, the most exposed first. */
export function rankAnswer(
  snapshot: AskedSnapshot,
  plane: PlaneId,
  metric: MetricId,
  all: MeasuredWorld,
): RankAnswer {
  return {
    format: 'muruna/rank',
    version: 1,
    plane,
    ...snapshotParts(snapshot),
    ...rankingAnswer(all, metric),
  };
}

/** All countries by every measure that can be ranked. */
export function allRankingsAnswer(snapshot: AskedSnapshot, plane: PlaneId, all: MeasuredWorld): AllRankings {
  return {
    format: 'muruna/rank-all',
    version: 1,
    plane,
    ...snapshotParts(snapshot),
    rankings: RANKED.map((metric) => rankingAnswer(all, metric)),
  };
}

function rankingAnswer(all: MeasuredWorld, metric: MetricId): Ranking {
  const { kind, needs } = METRIC_KINDS[metric];
  const { ranked, missing } = ranking(all.measures, metric);
  return {
    metric,
    kind,
    ranked: ranked.map((each) => ({
      ...each,
      coverage: orNull(orNaN(all.coverage.get(each.country)?.[needs])),
    })),
    missing,
  };
}
