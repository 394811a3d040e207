import type { Internet } from '../../core/internet.ts';
import { orNaN } from '../../core/missing.ts';
import type { CooperationBook, Need } from '../../schemas/cooperation-book.ts';
import type { OfferRecord } from '../../schemas/match-answer.ts';
import { isMeasure, isPairMeasure } from '../../schemas/measures.ts';
import type { CountryMeasures } from '../country/rank.ts';
import type { Plane } from '../territory/plane.ts';
import { derivedWishes, type BookNeed, type OfferOf, type Wish } from './match.ts';
import { measureOfPair } from './pair-measure.ts';

/** The needs that the book declares, with what their figures are now; NaN where a figure is not known. */
export function declaredNeeds(
  { needs }: CooperationBook,
  internet: Internet,
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
export function derivedNeeds(book: CooperationBook, all: CountryMeasures): BookNeed[] {
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

/** An offer as engines judge it. */
export function offerOf(
  { country, field, organisation }: OfferRecord,
  book: CooperationBook,
  at: number,
): OfferOf {
  return {
    country: country ?? undefined,
    field: field ?? undefined,
    improves: book.offers[at].improves ?? [],
    buildsLinks: book.organisations.find(({ id }) => id === organisation)?.kind === 'operator',
    isTried: false,
  };
}
