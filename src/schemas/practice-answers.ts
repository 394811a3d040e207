import { z } from 'zod';
import { country, figure, header, title } from './answer-parts.ts';
import { codedValue, notice } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { BETTER } from './practice.ts';
import { HANDLINGS } from './services-folder.ts';

const keyid = z.string().describe('SHA-256 of the SubjectPublicKeyInfo.');
const gain = figure.describe(
  'Improvement from before to after, −1 … 1: the share of the possible improvement that is made; negative where it is worse.',
);

/** What became of computing the figures of a card again. */
export const REPEATS = ['same', 'different', 'input-missing', 'failed', 'not-repeatable'] as const;

const measured = z.strictObject({
  before: codedValue.describe('The figure as the report writes it.'),
  after: codedValue,
  gain,
});

/** The answer to `muruna practice make`. */
export const practiceMadeSchema = z.strictObject({
  ...header('muruna/practice-made'),
  out: z.string(),
  id: z.string(),
  keyid,
  there: measured,
});

const triedCard = z.strictObject({
  file: z.string(),
  id: z.string(),
  title,
  done: title,
  effort: title.nullable(),
  personDays: figure,
  conditions: z.array(title),
  country: country.nullable().describe('Where it was done.'),
  better: z.enum(BETTER),
  made: z.string().describe('ISO 8601'),
  maker: z.strictObject({
    name: z.string(),
    keyid,
    trust: z.enum(['trusted', 'unknown', 'revoked']),
  }),
  there: measured,
  repeats: z
    .enum(REPEATS)
    .describe('Whether the figures of the card come out again, computed here from its own inputs.'),
  missing: z.array(z.string()).describe('Inputs for that which are not here, by name and SHA-256.'),
  here: measured.nullable(),
  needs: z
    .array(z.strictObject({ field: z.string(), what: title.nullable() }))
    .describe('What the recipe has to be given before it can be tried.'),
  refusal: notice.nullable().describe('Why the recipe was refused here.'),
  commands: z
    .array(z.string())
    .describe('The recipe as command lines: before and after it, as tried here or else there.'),
});

/** The answer to `muruna practice try`: cards by what they would bring here, the most first. */
export const practiceTriedSchema = z.strictObject({
  ...header('muruna/practice-tried'),
  country: country.nullable(),
  cards: z.array(triedCard),
});

/** The practice cards of an exchange, one's own and those of others, before anybody tries them. */
export const heldPracticesSchema = z.strictObject({
  cards: z.array(
    triedCard
      .pick({
        id: true,
        title: true,
        done: true,
        effort: true,
        personDays: true,
        conditions: true,
        country: true,
        made: true,
        maker: true,
        there: true,
      })
      .extend({
        state: z.string().describe('SHA-256 of the card, by which it is named.'),
        item: z.string(),
        author: z.string().describe('Who shares it.'),
        isOwn: z.boolean(),
        marking: z.enum(HANDLINGS),
      }),
  ),
});

export type HeldPractices = z.output<typeof heldPracticesSchema>;
export type PracticeMade = DocumentOf<typeof practiceMadeSchema>;
export type PracticeTried = DocumentOf<typeof practiceTriedSchema>;
export type TriedCard = PracticeTried['cards'][number];
