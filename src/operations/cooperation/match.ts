import { matchAnswer, offerRecord } from '../../answers/match-answer.ts';
import { orNaN } from '../../core/missing.ts';
import type { Work } from '../../core/progress.ts';
import {
  derivedWishes,
  matchOffers,
  type BookNeed,
  type Match,
  type OfferOf,
  type Wish,
} from '../../engines/cooperation/match.ts';
import { isMeasure, isPairMeasure } from '../../schemas/measures.ts';
import { planeOf, type Plane } from '../../engines/territory/plane.ts';
import type { CountryMeasures } from '../../engines/country/rank.ts';
import type { CooperationBook, Need } from '../../schemas/cooperation-book.ts';
import type { MatchAnswer, OfferRecord } from '../../schemas/match-answer.ts';
import type { MatchRequest } from '../../schemas/requests/cooperation.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { noPlane } from '../country/assess.ts';
import { measureOfPair } from './commitments.ts';
import { measuresOfAllCountries } from '../country/country-ranks-cache.ts';
import { findCountry } from '../country/find-country.ts';
import { linkReach } from './link-reach.ts';

/** Offers of a book that answer needs, declared or derived from measured gaps, by the measured gain they bring. */
export async function matchFrom(
  snapshot: Snapshot,
  book: CooperationBook,
  request: Pick<MatchRequest, 'country' | 'declaredOnly'>,
  work: Work = {},
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
    ...declaredNeeds(book, snapshot, plane, all),
    ...(request.declaredOnly ? [] : derivedNeeds(book, all)),
  ];
  const offers = book.offers.map((offer) => offerRecord(book, offer));
  const linked = linkReach(snapshot, plane, work);
  const matches = matchOffers(
    offers.map((record, at) => sideOf(record, book, at)),
    needs,
    {
      practice: (home, measure) => (isPairMeasure(measure) ? NaN : orNaN(all.get(home)?.[measure])),
      link: (need, offer) => linked(needs[need], offers[offer]),
    },
  );
  const asked = ({ need, offer }: Match): boolean =>
    country === undefined || needs[need].country === country || offers[offer].country === country;
  return matchAnswer(snapshot, book, { country, needs, offers, matches: matches.filter(asked) });
}

function declaredNeeds(
  { needs }: CooperationBook,
  { internet }: Snapshot,
  plane: Plane,
  all: CountryMeasures,
): BookNeed[] {
  const now = ({ country, measure, partner, within = [] }: Need): number => {
    if (measure === undefined || !isMeasure(measure)) return NaN;
    if (!isPairMeasure(measure)) return orNaN(all.get(country)?.[measure]);
    const members = [country, ...(partner === undefined ? [] : [partner]), ...within];
    if (partner === undefined) return NaN;
    return measureOfPair(
      plane,
      internet.country,
      members.map((code) => internet.countries.indexOf(code)),
      measure,
    );
  };
  return needs.map((need) => ({
    declared: need,
    country: need.country,
    partner: need.partner,
    within: need.within ?? [],
    field: need.field,
    wish: wishOf(need, now(need)),
  }));
}

function wishOf({ measure, atMost, atLeast }: Need, now: number): Wish | undefined {
  if (measure === undefined || !isMeasure(measure)) return undefined;
  return atMost === undefined
    ? { measure, side: 'least', bound: orNaN(atLeast), now }
    : { measure, side: 'most', bound: atMost, now };
}

/** For every country of the book, what its figures ask for and nobody has declared. */
function derivedNeeds(book: CooperationBook, all: CountryMeasures): BookNeed[] {
  return countriesOf(book).flatMap((country) =>
    derivedWishes(all, country)
      .filter(
        ({ measure }) => !book.needs.some((need) => need.country === country && need.measure === measure),
      )
      .map((wish) => ({
        declared: undefined,
        country,
        partner: undefined,
        within: [],
        field: undefined,
        wish,
      })),
  );
}

function countriesOf({ countries, organisations, needs }: CooperationBook): string[] {
  const codes = [...countries, ...organisations, ...needs].flatMap(({ country }) => country ?? []);
  return [...new Set(codes)].sort();
}

function sideOf({ country, field, organisation }: OfferRecord, book: CooperationBook, at: number): OfferOf {
  return {
    country: country ?? undefined,
    field,
    improves: book.offers[at].improves ?? [],
    buildsLinks: book.organisations.find(({ id }) => id === organisation)?.kind === 'operator',
  };
}
