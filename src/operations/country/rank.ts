import { rankAnswer } from '../../answers/rank-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import type { RankRequest } from '../../schemas/requests/country.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { RankAnswer } from '../../schemas/rank-answer.ts';
import { measuresOfAllCountries } from './country-ranks-cache.ts';

/** All countries by one measure, the most exposed first. */
export async function rankFrom(
  snapshot: Snapshot,
  request: RankRequest,
  work: Work = {},
): Promise<RankAnswer> {
  const { metric, plane: id = 'ipv4' } = request;
  const file = snapshot.name;
  if (snapshot.internet.countries.length <= 1)
    throw new Refusal('bad-data', 'assess.no-countries', { file, option: '--asns' });
  const plane = planeOf(snapshot.internet, id);
  if (!plane) throw new Refusal('not-found', 'assess.no-plane', { plane: id, file, option: '--plane' });
  const all = await measuresOfAllCountries(snapshot, plane, work);
  return rankAnswer(snapshot, id, metric, all);
}
