import { allRankingsAnswer, rankAnswer } from '../../answers/rank-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { RANKED } from '../../schemas/metrics.ts';
import { rankRequest, type RankRequest } from '../../schemas/requests/country.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { AllRankings, RankAnswer } from '../../schemas/rank-answer.ts';
import { measuredWorld } from './country-ranks-cache.ts';
import { optionOf } from '../option-of.ts';
import { snapshotBuildRequest } from '../../schemas/requests/snapshot.ts';

/** All countries by one measure, or by every one, the most exposed first. */
export async function rankFrom(
  snapshot: Snapshot,
  request: RankRequest,
  work: Work = {},
): Promise<RankAnswer | AllRankings> {
  const { metric, all: isAll = false, plane: id = 'ipv4' } = request;
  if ((metric === undefined) !== isAll)
    throw new Refusal('usage', 'rank.measure-or-all', {
      option: optionOf(rankRequest, 'all'),
      known: RANKED.join(', '),
    });
  const file = snapshot.name;
  if (snapshot.internet.countries.length <= 1)
    throw new Refusal('bad-data', 'assess.no-countries', {
      file,
      option: optionOf(snapshotBuildRequest, 'asns'),
    });
  const plane = planeOf(snapshot.internet, id);
  if (!plane)
    throw new Refusal('not-found', 'assess.no-plane', {
      plane: id,
      file,
      option: optionOf(rankRequest, 'plane'),
    });
  const all = await measuredWorld(snapshot, plane, work);
  return metric === undefined ? allRankingsAnswer(snapshot, id, all) : rankAnswer(snapshot, id, metric, all);
}
