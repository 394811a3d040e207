import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { AssessAnswer } from '../../schemas/assess-answer.ts';
import { assessFrom, type AssessRequest } from './assess.ts';
import { findCountry } from './find-country.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';

export interface CompareRequest extends Omit<AssessRequest, 'country'> {
  /** Each two or three letters (ISO 3166-1) or a name; two at least. */
  readonly countries: readonly string[];
}

/** The answers for several countries of one snapshot, in the order asked for. */
export async function compare(request: CompareRequest, work: Work = {}): Promise<AssessAnswer[]> {
  const { countries, ...rest } = request;
  const snapshot = await loadSnapshot(rest.snapshot);
  const known = snapshot.internet.countries;
  const wanted = new Set(countries.map((country) => known[findCountry(known, country, snapshot.name)]));
  if (wanted.size < 2) throw new Refusal('usage', 'compare.too-few');
  const answers: AssessAnswer[] = [];
  for (const country of wanted) answers.push(await assessFrom(snapshot, { ...rest, country }, work));
  return answers;
}
