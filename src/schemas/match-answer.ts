import type { CodedNotice, SnapshotOfAnswer } from './assess-answer.ts';

/** A name in one form for all languages, or in one for each; English is always there. */
export type TitleAnswer = string | { readonly en: string; readonly [language: string]: string | undefined };

/** The answer to `muruna match`, as `--json` prints it: null where a number is missing. */
export interface MatchAnswer {
  readonly format: 'muruna/match';
  readonly version: 1;
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  /** The country it was asked for; null = all of the book. */
  readonly country: string | null;
  readonly needs: readonly NeedAnswer[];
  readonly offers: readonly OfferRecord[];
  /** By gain, the largest first; those without a measured gain last. */
  readonly matches: readonly MatchOfAnswer[];
}

/**
 * `open`: its figure is beyond the bound; `met`: it is not; `unmeasured`: there is no figure on this snapshot; `free`: nothing
 * measurable was asked for.
 */
export type NeedState = 'open' | 'met' | 'unmeasured' | 'free';

export interface NeedAnswer {
  /** null: derived from the country's figures, not declared. */
  readonly id: string | null;
  readonly country: string;
  readonly title: TitleAnswer | null;
  readonly field: string | null;
  readonly state: NeedState;
  readonly measure: string | null;
  readonly kind: 'count' | 'share' | 'index' | null;
  readonly partner: string | null;
  readonly now: number | null;
  readonly atMost: number | null;
  readonly atLeast: number | null;
}

export interface OfferRecord {
  readonly id: string;
  readonly title: TitleAnswer;
  readonly field: string;
  readonly organisation: string;
  readonly organisationName: TitleAnswer;
  /** null for an international body. */
  readonly country: string | null;
  readonly example: boolean;
}

export interface MatchOfAnswer {
  /** Positions in `needs` and `offers`. */
  readonly need: number;
  readonly offer: number;
  readonly basis: MatchBasis;
  readonly reached: number | null;
  readonly gain: number | null;
  readonly closes: number | null;
  /** Languages of the offer that the needing country works in; null where either is not known. */
  readonly commonLanguages: readonly string[] | null;
  /** What stands in the way of its export, as the book says. */
  readonly exportConstraints: readonly string[];
  readonly references: readonly string[];
}

/**
 * Where the figure that an offer leads to comes from:
 *
 * - `link`: computed, with the best new link between the two countries built;
 * - `practice`: what the offering country has reached at home;
 * - `claim`: the offer says so, and nothing measured bears it out;
 * - `field`: only the kind of goods or services is the same.
 */
export type MatchBasis = 'link' | 'practice' | 'claim' | 'field';
