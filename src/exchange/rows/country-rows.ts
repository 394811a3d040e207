import type { AssessAnswer, PlaneAnswer } from '../../schemas/assess-answer.ts';
import type { CompareAnswer } from '../../schemas/compare-answer.ts';
import { METRICS, rankFirst } from '../../schemas/metrics.ts';
import { PLANES } from '../../schemas/planes.ts';
import type { SeriesAnswer } from '../../schemas/series-answer.ts';
import type { AllRankings, RankAnswer, Ranking } from '../../schemas/rank-answer.ts';
import { measureRows, type MeasureRecord, type AnswerRows } from './rows.ts';

/** Every measure of a country, plane by plane. */
export function assessRows(answer: AssessAnswer): AnswerRows {
  return measureRows(recordsOf(answer));
}

/** The same of several countries; of one that the snapshot does not have, that nothing is known. */
export function compareRows({ countries }: CompareAnswer): AnswerRows {
  return measureRows(countries.flatMap(recordsOf));
}

/** One measure of all countries, or every measure. */
export function rankRows(answer: RankAnswer | AllRankings): AnswerRows {
  const rankings = 'rankings' in answer ? answer.rankings : [answer];
  return measureRows(rankings.flatMap((ranking) => rankedRecords(ranking, answer)));
}

/** Each measure of each country at each time. */
export function seriesRows({ countries, snapshots, plane }: SeriesAnswer): AnswerRows {
  return measureRows(
    countries.flatMap(({ country, measures }) =>
      measures.flatMap(({ metric, values }) =>
        values.map(({ value, rank, of, coverage }, at) => ({
          snapshot_date: snapshots[at].date,
          country,
          plane,
          measure: metric,
          value,
          rank,
          of,
          coverage,
          ...(rank !== null && { rank_first: rankFirst(metric) }),
        })),
      ),
    ),
  );
}

function recordsOf(answer: AssessAnswer): MeasureRecord[] {
  const { country, snapshot, planes } = answer;
  const known = PLANES.filter((id) => planes[id] !== null);
  const about = { snapshot_date: snapshot.date, country };
  if (known.length === 0) return METRICS.map((measure) => ({ ...about, measure }));
  return known.flatMap((id) =>
    planeRecords(planes[id]!).map((record) => ({ ...about, plane: id, ...record })),
  );
}

function planeRecords({ metrics }: PlaneAnswer): MeasureRecord[] {
  return metrics.map(({ id, value, rank, coverage }) => ({
    measure: id,
    value,
    rank: rank?.rank,
    of: rank?.of,
    coverage,
    ...(rank && { rank_first: rankFirst(id) }),
  }));
}

function rankedRecords(
  { metric, ranked, missing }: Ranking,
  { snapshot, plane }: Pick<RankAnswer, 'snapshot' | 'plane'>,
): MeasureRecord[] {
  const about = { snapshot_date: snapshot.date, plane, measure: metric };
  return [
    ...ranked.map((each) => ({ ...about, ...each, of: ranked.length, rank_first: rankFirst(metric) })),
    ...missing.map((country) => ({ ...about, country })),
  ];
}
