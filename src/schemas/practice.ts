import { z } from 'zod';
import { inEveryLanguage } from '../i18n/codes.ts';
import { country, title } from './answer-parts.ts';
import { METRICS } from './metrics.ts';
import { provenanceSchema } from './provenance.ts';

const short = z.string().min(1).max(200);
const long = z.string().min(1).max(4000);
/** Words in one form for all languages, or in some of them. */
const words = (one: z.ZodString) =>
  z.union([
    one,
    z
      .strictObject(inEveryLanguage(one.exactOptional()))
      .refine((forms) => Object.keys(forms).length > 0, 'practice.no-words'),
  ]);
/** A figure's name, as `muruna dossier figures` lists it, or the path of a field. */
const figureName = z.string().min(1).max(200);

/** Which way a figure is better. */
export const BETTER = ['less', 'more'] as const;

/** What who did it says of a practice. */
const said = {
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u),
  title: words(short),
  done: words(long).describe('What was done.'),
  effort: words(long).exactOptional().describe('What it took.'),
  personDays: z.number().min(0).max(1e7).exactOptional(),
  conditions: z
    .array(words(long))
    .max(50)
    .default([])
    .describe('What has to be so for it to work elsewhere.'),
  country: country.exactOptional().describe('Where it was done.'),
  better: z.enum(BETTER),
  measure: z.enum(METRICS).exactOptional().describe('The measure that the figure after it stands for.'),
  own: z
    .record(z.string().min(1).max(100), words(short))
    .default({})
    .describe('Fields of the recipe that whoever tries it fills in, and with what.'),
};

/** The file that a card is made with. */
export const practiceWords = z.strictObject({
  ...said,
  figure: z.union([figureName, z.strictObject({ before: figureName, after: figureName })]),
});

const step = provenanceSchema.extend({
  figure: figureName,
  value: z.number(),
});

/** What was measured with a practice, before or after it. */
export type PracticeStep = z.output<typeof step>;

/** A practice card: what was done, what was measured before and after, and how to ask the same elsewhere. */
export const practiceCard = z.strictObject({
  format: z.literal('muruna/practice'),
  version: z.literal(1),
  ...said,
  title,
  kind: z.enum(['share', 'number', 'duration']).describe('Of the figure.'),
  made: z.iso.datetime(),
  maker: z.strictObject({ name: z.string().max(200), publicKey: z.string().max(10_000) }),
  before: step,
  after: step,
});

export type PracticeWords = z.output<typeof practiceWords>;
export type PracticeCard = z.output<typeof practiceCard>;
