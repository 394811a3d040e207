import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { AssessAnswer } from '../../schemas/assess-answer.ts';
import type { CompareAnswer } from '../../schemas/compare-answer.ts';
import type { CompareRequest } from '../../schemas/requests/country.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { assessFrom } from './assess.ts';
import { findCountry } from './find-country.ts';

/** The answers for several countries of one snapshot, in the order asked for. */
export async function compareFrom(
  snapshot: Snapshot,
  { countries, ...rest }: CompareRequest,
  work: Work = {},
): Promise<CompareAnswer> {
  const known = snapshot.internet.countries;
  const wanted = new Set(countries.map((country) => known[findCountry(known, country, snapshot.name)]));
  if (wanted.size < 2) throw new Refusal('usage', 'compare.too-few');
  const answers: AssessAnswer[] = [];
  for (const country of wanted) answers.push(await assessFrom(snapshot, { ...rest, country }, work));
  return { format: 'muruna/compare', version: 1, countries: answers };
}
