import { z } from 'zod';
import { country, figure, notices, snapshotOfAnswer, title } from './answer-parts.ts';
import type { MatchAnswer } from './match-answer.ts';

/** `muruna match --json`, published as docs/formats/match.schema.json. */
export const matchSchema = z.strictObject({
  format: z.literal('muruna/match'),
  version: z.literal(1),
  snapshot: snapshotOfAnswer,
  notices,
  country: country.nullable(),
  needs: z.array(
    z.strictObject({
      id: z.string().nullable(),
      country,
      title: title.nullable(),
      field: z.string().nullable(),
      state: z.enum(['open', 'met', 'unmeasured', 'free']),
      measure: z.string().nullable(),
      kind: z.enum(['count', 'share', 'index']).nullable(),
      partner: country.nullable(),
      now: figure,
      atMost: figure,
      atLeast: figure,
    }),
  ),
  offers: z.array(
    z.strictObject({
      id: z.string(),
      title,
      field: z.string(),
      organisation: z.string(),
      organisationName: title,
      country: country.nullable(),
      example: z.boolean(),
    }),
  ),
  matches: z.array(
    z.strictObject({
      need: z.int(),
      offer: z.int(),
      basis: z.enum(['link', 'practice', 'claim', 'field']),
      reached: figure,
      gain: figure,
      closes: figure,
      commonLanguages: z.array(z.string()).nullable(),
      exportConstraints: z.array(z.string()),
      references: z.array(z.string()),
    }),
  ),
}) satisfies z.ZodType<MatchAnswer>;
