import { matchAnswer, offerRecord } from '../../answers/match-answer.ts';
import type { Work } from '../../core/progress.ts';
import { declaredNeeds, derivedNeeds, offerOf } from '../../engines/cooperation/book-needs.ts';
import { isMet, matchOffers, type BookNeed, type Match } from '../../engines/cooperation/match.ts';
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
import type { PracticeOffer } from '../practice/practice-offers.ts';
import { linkReach } from '../../engines/cooperation/link-reach.ts';
import { trying } from './brief.ts';

/** What stands beside the needs and the offers of a book. */
interface Beside {
  readonly needs?: readonly BookNeed[];
  readonly practices?: readonly PracticeOffer[];
}

/** Offers of a book that answer needs, declared or derived from measured gaps, by the measured gain they bring. */
export async function matchFrom(
  snapshot: Snapshot,
  book: CooperationBook,
  request: Pick<MatchRequest, 'country' | 'declaredOnly'>,
  work: Work = {},
  { needs: more = [], practices = [] }: Beside = {},
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
  const ofBook = book.offers.map((offer) => offerRecord(book, offer));
  const offers = [...ofBook, ...practices.map(({ record }) => record)];
  const linked = linkReach(internet, plane, trying(work));
  const tried = await triedFor(needs, practices);
  const matches = matchOffers(
    [...ofBook.map((record, at) => offerOf(record, book, at)), ...practices.map(({ offer }) => offer)],
    needs,
    {
      practice: (home, measure) => (isPairMeasure(measure) ? NaN : practiceOf(all, home, measure)),
      link: (need, offer) => linked(needs[need], offers[offer]),
      tried: (need, offer) => tried[offer - ofBook.length][need],
    },
  );
  const asked = ({ need, offer }: Match): boolean =>
    country === undefined || needs[need].country === country || offers[offer].country === country;
  return matchAnswer(snapshot, book, { country, needs, offers, matches: matches.filter(asked) });
}

/** What each practice makes of the figure of each need that it is about, [practices][needs]; NaN for all others. */
async function triedFor(
  needs: readonly BookNeed[],
  practices: readonly PracticeOffer[],
): Promise<number[][]> {
  const tried: number[][] = [];
  for (const { offer, figureFor } of practices) {
    const figures: number[] = [];
    for (const { country, wish } of needs) {
      const isAbout = wish && !isMet(wish) && offer.improves.includes(wish.measure);
      // oxlint-disable-next-line no-await-in-loop -- each may take all processors
      figures.push(isAbout ? await figureFor(country, wish.now) : NaN);
    }
    tried.push(figures);
  }
  return tried;
}
