import { orNaN } from '../../core/missing.ts';
import type { Need } from '../../schemas/cooperation-book.ts';
import type { MatchBasis } from '../../schemas/match-answer.ts';
import { METRIC_KINDS } from '../../schemas/metrics.ts';
import { standingOf, type CountryMeasures } from '../country/rank.ts';
import { isPairMeasure, kindOfMeasure, type MeasureId } from '../../schemas/measures.ts';
import { bettered } from './practice-gain.ts';
import { OFFERED } from './strengths.ts';

/** What is asked of a figure: a bound on one side, and what the figure is now (NaN = not known). */
export interface Wish {
  readonly measure: MeasureId;
  readonly bound: number;
  /** Whether the figure is to be at most the bound, or at least. */
  readonly side: 'most' | 'least';
  readonly now: number;
}

export interface NeedOf {
  /** ISO 3166-1 alpha-2, as all countries here. */
  readonly country: string;
  /** Kind of goods or services; undefined = any. */
  readonly field: string | undefined;
  /** undefined where nothing measurable was asked for. */
  readonly wish: Wish | undefined;
}

/** A need of the book, or one that follows from figures. */
export interface BookNeed extends NeedOf {
  /** undefined: it follows from figures. */
  readonly declared: Need | undefined;
  /** For measures of a pair: the other country, and those that count as inside beside the two. */
  readonly partner: string | undefined;
  readonly within: readonly string[];
}

export interface OfferOf {
  /** undefined for an international body. */
  readonly country: string | undefined;
  /** undefined: a practice, of no kind of goods. */
  readonly field: string | undefined;
  /** Measures that the offer says it betters; empty = it says nothing. */
  readonly improves: readonly string[];
  /** Whether who offers can build a link: an operator of networks. */
  readonly buildsLinks: boolean;
  /** Its recipe was asked in the country of the need: nothing else says what it brings. */
  readonly isTried: boolean;
}

export interface Match {
  /** Positions in the lists given. */
  readonly need: number;
  readonly offer: number;
  readonly basis: MatchBasis;
  /** The figure the offer leads to, no further than was asked; NaN without a measured one. */
  readonly reached: number;
  /** Relative betterment from now to reached, 0 … 1; NaN without a measured one. */
  readonly gain: number;
  /** Share of the way to the bound, 0 … 1; NaN likewise. */
  readonly closes: number;
}

/** Figures that offers are judged by; NaN = not known. */
export interface ReachedFigures {
  /** What a country has at home. */
  readonly practice: (country: string, measure: MeasureId) => number;
  /** What the need's figure becomes with the best link to the offer's country; asked only of who builds links, abroad. */
  readonly link: (need: number, offer: number) => number;
  /** The need's figure with a practice, tried where the need is; asked only of those. */
  readonly tried: (need: number, offer: number) => number;
}

/**
 * Offers that answer needs, by the measured gain they bring, the largest first; those without a measured gain last.
 *
 * An offer answers a need of the same field that it says it betters; without a word on measures from one of the two sides the
 * field alone decides. Needs whose bound is met already ask for nothing.
 */
export function matchOffers(
  offers: readonly OfferOf[],
  needs: readonly NeedOf[],
  figures: ReachedFigures,
): Match[] {
  const matches = needs.flatMap((need, at) =>
    offers.flatMap((offer, of) => {
      if (!answers(offer, need) || (need.wish && isMet(need.wish))) return [];
      return [{ need: at, offer: of, ...judge(need, at, offer, of, figures) }];
    }),
  );
  const value = (number: number): number => (Number.isNaN(number) ? -1 : number);
  return matches.sort(
    (a, b) =>
      value(b.gain) - value(a.gain) ||
      value(b.closes) - value(a.closes) ||
      BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
      a.need - b.need ||
      a.offer - b.offer,
  );
}

const BASES: readonly MatchBasis[] = ['tried', 'link', 'practice', 'claim', 'field'];

/** Whether the figure is where it was wished to be; false where it is not known. */
export function isMet({ now, bound, side }: Wish): boolean {
  return side === 'most' ? now <= bound : now >= bound;
}

/** Needs of a country that follow from its figures: where it is worse off than the median of all, to reach the median. */
export function derivedWishes(all: CountryMeasures, country: string): Wish[] {
  return OFFERED.flatMap((measure) => {
    const now = orNaN(all.get(country)?.[measure]);
    const bound = standingOf(all, country, measure).median;
    const wish = {
      measure,
      bound,
      now,
      side: METRIC_KINDS[measure].first === 'highest' ? 'most' : 'least',
    } as const;
    return Number.isNaN(now) || Number.isNaN(bound) || isMet(wish) ? [] : [wish];
  });
}

/** Relative betterment from one value of a measure to another, 0 … 1 where it gets no worse. */
export function betterment(
  { measure, side }: Pick<Wish, 'measure' | 'side'>,
  now: number,
  reached: number,
): number {
  if (now === reached) return 0;
  const better = side === 'most' ? 'less' : 'more';
  return bettered({ better, isShare: kindOfMeasure(measure) !== 'count' }, now, reached);
}

function answers(offer: OfferOf, { field, wish }: NeedOf): boolean {
  if (field !== undefined && offer.field !== undefined && field !== offer.field) return false;
  if (wish && offer.improves.length > 0) return offer.improves.includes(wish.measure);
  return field !== undefined && offer.field !== undefined;
}

function judge(
  need: NeedOf,
  at: number,
  offer: OfferOf,
  of: number,
  figures: ReachedFigures,
): Omit<Match, 'need' | 'offer'> {
  const { wish } = need;
  const unmeasured = { reached: NaN, gain: NaN, closes: NaN };
  if (!wish || offer.improves.length === 0) return { basis: 'field', ...unmeasured };
  if (offer.isTried) {
    const found = gainTowards(wish, figures.tried(at, of));
    return found.gain > 0 ? { basis: 'tried', ...found } : { basis: 'claim', ...unmeasured };
  }
  const abroad = offer.country !== undefined && offer.country !== need.country;
  if (!abroad) return { basis: 'claim', ...unmeasured };
  const figuresReached = [
    { basis: 'link' as const, figure: offer.buildsLinks ? figures.link(at, of) : NaN },
    {
      basis: 'practice' as const,
      figure: isPairMeasure(wish.measure) ? NaN : figures.practice(offer.country, wish.measure),
    },
  ].map(({ basis, figure }) => ({ basis, ...gainTowards(wish, figure) }));
  const [best] = figuresReached.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);
  return best ?? { basis: 'claim', ...unmeasured };
}

/** What reaching a figure brings, counted no further than the bound. */
function gainTowards(wish: Wish, figure: number): { reached: number; gain: number; closes: number } {
  const reached = wish.side === 'most' ? Math.max(figure, wish.bound) : Math.min(figure, wish.bound);
  return {
    reached,
    gain: betterment(wish, wish.now, reached),
    closes: (wish.now - reached) / (wish.now - wish.bound),
  };
}
