import type { MatchAnswer } from '../../../schemas/match-answer.ts';
import type { PartnerAnswer, PartnersAnswer } from '../../../schemas/partners-answer.ts';

/** A partner with what the book says of the two. */
export interface PartnerRow extends PartnerAnswer {
  /** The smaller share of the strongest joint chokepoint. */
  readonly sharedMost: number;
  /** Offers of one side that answer needs of the other, by the book; undefined without a book. */
  readonly matches: number | undefined;
}

export const PARTNER_COLUMNS = ['country', 'on', 'by', 'sharedMost', 'offers', 'needs', 'matches'] as const;
export type PartnerColumn = (typeof PARTNER_COLUMNS)[number];

/** How rows are ordered: by which column, and from which end. */
export interface PartnerOrder {
  readonly by: PartnerColumn;
  readonly isAscending: boolean;
}

export function partnerRows(answer: PartnersAnswer, match: MatchAnswer | undefined): PartnerRow[] {
  return answer.partners.map((partner) => ({
    ...partner,
    sharedMost: Math.max(0, ...partner.shared.map(({ on, by }) => Math.min(on, by))),
    matches: match && matchesBetween(match, answer.country, partner.country),
  }));
}

function matchesBetween({ matches, needs, offers }: MatchAnswer, one: string, other: string): number {
  return matches.filter(({ need, offer }) => {
    const sides = [needs[need].country, offers[offer].country];
    return sides.includes(one) && sides.includes(other);
  }).length;
}

/** Rows in an order, equals by what came before; countries by their names in the language of the reader. */
export function orderedRows(
  rows: readonly PartnerRow[],
  { by, isAscending }: PartnerOrder,
  nameOf: (country: string) => string,
  tag: string,
): PartnerRow[] {
  const { compare } = new Intl.Collator(tag);
  const ascending = (a: PartnerRow, b: PartnerRow): number =>
    by === 'country' ? compare(nameOf(a.country), nameOf(b.country)) : figureOf(a, by) - figureOf(b, by);
  return rows.toSorted((a, b) => (isAscending ? ascending(a, b) : ascending(b, a)));
}

/** What a column orders by; what is not known comes last of all that goes down. */
function figureOf(row: PartnerRow, by: Exclude<PartnerColumn, 'country'>): number {
  const value = row[by];
  if (typeof value === 'object' && value !== null) return value.length;
  return value ?? -1;
}
