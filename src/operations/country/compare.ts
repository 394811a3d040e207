import { assessAnswer } from '../../answers/assess-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { AssessAnswer } from '../../schemas/assess-answer.ts';
import type { CompareAnswer } from '../../schemas/compare-answer.ts';
import type { CompareRequest } from '../../schemas/requests/country.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { assessFrom } from './assess.ts';
import { countryCode, findCountry } from './find-country.ts';

/**
 * The answers for several countries of one snapshot, in the order asked for. Of a country without networks in it nothing is
 * known; it is refused only where that is so of all.
 */
export async function compareFrom(
  snapshot: Snapshot,
  { countries, ...rest }: CompareRequest,
  work: Work = {},
): Promise<CompareAnswer> {
  const known = snapshot.internet.countries;
  const wanted = [...new Set(countries.map(countryCode))];
  if (wanted.length < 2) throw new Refusal('usage', 'compare.too-few');
  if (!wanted.some((country) => known.includes(country))) findCountry(known, wanted[0], snapshot.name);
  const answers: AssessAnswer[] = [];
  for (const country of wanted)
    answers.push(
      known.includes(country)
        ? await assessFrom(snapshot, { ...rest, country }, work)
        : assessAnswer(snapshot, country, { ipv4: null, ipv6: null }),
    );
  return { format: 'muruna/compare', version: 1, countries: answers };
}
