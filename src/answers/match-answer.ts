import { orNull } from '../core/missing.ts';
import { isMet, type BookNeed, type Match, type Wish } from '../engines/cooperation/match.ts';
import type { CooperationBook, Offer } from '../schemas/cooperation-book.ts';
import type {
  MatchAnswer,
  MatchOfAnswer,
  NeedAnswer,
  NeedState,
  OfferRecord,
} from '../schemas/match-answer.ts';
import { kindOfMeasure } from '../schemas/measures.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** What was matched: positions in `matches` are those in `needs` and `offers`. */
export interface Matched {
  /** The country that was asked for. */
  readonly country: string | undefined;
  readonly needs: readonly BookNeed[];
  readonly offers: readonly OfferRecord[];
  readonly matches: readonly Match[];
}

/** Offers of a book that answer needs. */
export function matchAnswer(
  snapshot: AskedSnapshot,
  book: CooperationBook,
  { country, needs, offers, matches }: Matched,
): MatchAnswer {
  return {
    format: 'muruna/match',
    version: 1,
    ...snapshotParts(snapshot),
    country: country ?? null,
    needs: needs.map(needAnswer),
    offers,
    matches: matches.map((match) => matchOfAnswer(book, needs, match)),
  };
}

/** An offer with the organisation behind it. */
export function offerRecord({ organisations }: CooperationBook, offer: Offer): OfferRecord {
  const organisation = organisations.find(({ id }) => id === offer.organisation);
  return {
    id: offer.id,
    title: offer.title,
    field: offer.field,
    organisation: offer.organisation,
    organisationName: organisation?.name ?? offer.organisation,
    country: organisation?.country ?? null,
    example: offer.example ?? organisation?.example ?? false,
  };
}

function needAnswer({ declared, country, field, partner, wish }: BookNeed): NeedAnswer {
  return {
    id: declared?.id ?? null,
    country,
    title: declared?.title ?? null,
    field: field ?? null,
    state: stateOfNeed(wish),
    measure: wish?.measure ?? declared?.measure ?? null,
    kind: wish ? kindOfMeasure(wish.measure) : null,
    partner: partner ?? null,
    now: wish ? orNull(wish.now) : null,
    atMost: wish?.side === 'most' ? wish.bound : null,
    atLeast: wish?.side === 'least' ? wish.bound : null,
  };
}

function stateOfNeed(wish: Wish | undefined): NeedState {
  if (!wish) return 'free';
  if (Number.isNaN(wish.now)) return 'unmeasured';
  return isMet(wish) ? 'met' : 'open';
}

function matchOfAnswer(
  { offers, countries }: CooperationBook,
  needs: readonly BookNeed[],
  { need, offer, basis, reached, gain, closes }: Match,
): MatchOfAnswer {
  const spoken = countries.find(({ country }) => country === needs[need].country)?.languages;
  const { languages, exportConstraints = [], references = [] } = offers.at(offer) ?? {};
  return {
    need,
    offer,
    basis,
    reached: orNull(reached),
    gain: orNull(gain),
    closes: orNull(closes),
    commonLanguages: spoken && languages ? languages.filter((each) => spoken.includes(each)) : null,
    exportConstraints,
    references,
  };
}
