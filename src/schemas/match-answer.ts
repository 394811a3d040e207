import { z } from 'zod';
import { country, figure, header, metricKind, snapshotOfAnswer, title } from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const need = z.strictObject({
  id: z.string().nullable().describe("null: derived from the country's figures, not declared."),
  country,
  title: title.nullable(),
  field: z.string().nullable(),
  state: z
    .enum(['open', 'met', 'unmeasured', 'free'])
    .describe(
      'open: its figure is beyond the bound; met: it is not; unmeasured: there is no figure on this snapshot; free: nothing measurable was asked for.',
    ),
  measure: z.string().nullable(),
  kind: metricKind.nullable(),
  partner: country.nullable(),
  now: figure,
  atMost: figure,
  atLeast: figure,
});

const offer = z.strictObject({
  id: z.string(),
  title,
  field: z.string().nullable().describe('null: a practice card, which is of no kind of goods.'),
  organisation: z.string(),
  organisationName: title,
  country: country.nullable().describe('null for an international body.'),
  example: z.boolean().describe('A made-up organisation.'),
});

const match = z.strictObject({
  need: z.int().describe('Position in `needs`.'),
  offer: z.int().describe('Position in `offers`.'),
  basis: z
    .enum(['tried', 'link', 'practice', 'claim', 'field'])
    .describe(
      'Where the figure that the offer leads to comes from. tried: the recipe of a practice card, asked in the country of the need; link: computed, with the best new link between the two countries built; practice: what the offering country has reached at home; claim: the offer says so, and nothing measured bears it out; field: only the kind of goods or services is the same.',
    ),
  reached: figure,
  gain: figure,
  closes: figure.describe('Share of the gap to the bound that the gain closes.'),
  commonLanguages: z
    .array(z.string())
    .nullable()
    .describe('Languages of the offer that the needing country works in; null where either is not known.'),
  exportConstraints: z.array(z.string()).describe('What stands in the way of its export, as the book says.'),
  references: z.array(z.string()),
});

/** The answer to `muruna match`. */
export const matchSchema = z.strictObject({
  ...header('muruna/match'),
  snapshot: snapshotOfAnswer,
  notices,
  country: country.nullable().describe('The country it was asked for; null = all of the book.'),
  needs: z.array(need),
  offers: z.array(offer),
  matches: z.array(match).describe('By gain, the largest first; those without a measured gain last.'),
});

export type MatchAnswer = DocumentOf<typeof matchSchema>;
export type NeedAnswer = DocumentOf<typeof need>;
export type NeedState = NeedAnswer['state'];
export type OfferRecord = DocumentOf<typeof offer>;
export type MatchOfAnswer = DocumentOf<typeof match>;
export type MatchBasis = MatchOfAnswer['basis'];
