import { matchAnswer, offerRecord } from '../../answers/match-answer.ts';
import type { Work } from '../../core/progress.ts';
import { declaredNeeds, derivedNeeds, offerOf } from '../../engines/cooperation/book-needs.ts';
import { matchOffers, type BookNeed, type Match } from '../../engines/cooperation/match.ts';
import { practiceOf } from '../../engines/cooperation/strengths.ts';
import { isPairMeasure } from '../../schemas/measures.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';
import type { MatchAnswer } from '../../schemas/match-answer.ts';
import type { MatchRequest } from '../../schemas/requests/cooperation.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { noPlane } from '../country/assess.ts';
import { measuresOfAllCountries } from '../country/country-ranks-cache.ts';
import { findCountry } from '../country/find-country.ts';
import { linkReach } from '../../engines/cooperation/link-reach.ts';
import { trying } from './brief.ts';

/**
 * Offers of a book that answer needs, declared or derived from measured gaps, by the measured gain they bring.
 *
 * @param more needs beside those of the book
 */
export async function matchFrom(
  snapshot: Snapshot,
  book: CooperationBook,
  request: Pick<MatchRequest, 'country' | 'declaredOnly'>,
  work: Work = {},
  more: readonly BookNeed[] = [],
): Promise<MatchAnswer> {
  const { internet, name } = snapshot;
  const country =
    request.country === undefined
      ? undefined
      : internet.countries[findCountry(internet.countries, request.country, name)];
  const plane = planeOf(internet, 'ipv4');
  if (!plane) throw noPlane(name);
  const all = await measuresOfAllCountries(snapshot, plane, work);
  const needs = [
    ...declaredNeeds(book, internet, plane, all),
    ...more,
    ...(request.declaredOnly ? [] : derivedNeeds(book, all)),
  ];
  const offers = book.offers.map((offer) => offerRecord(book, offer));
  const linked = linkReach(internet, plane, trying(work));
  const matches = matchOffers(
    offers.map((record, at) => offerOf(record, book, at)),
    needs,
    {
      practice: (home, measure) => (isPairMeasure(measure) ? NaN : practiceOf(all, home, measure)),
      link: (need, offer) => linked(needs[need], offers[offer]),
    },
  );
  const asked = ({ need, offer }: Match): boolean =>
    country === undefined || needs[need].country === country || offers[offer].country === country;
  return matchAnswer(snapshot, book, { country, needs, offers, matches: matches.filter(asked) });
}
