import { z } from 'zod';
import { country, figure, notices, snapshotOfAnswer, title } from './answer-parts.ts';
import type { CommitmentsAnswer } from './commitments-answer.ts';

/** `muruna commitments --json`, published as docs/formats/commitments.schema.json. */
export const commitmentsSchema = z.strictObject({
  format: z.literal('muruna/commitments'),
  version: z.literal(1),
  today: z.string(),
  snapshot: snapshotOfAnswer,
  notices,
  commitments: z.array(
    z.strictObject({
      agreement: z.string(),
      parties: z.array(z.string()),
      id: z.string(),
      text: title,
      owner: z.strictObject({
        id: z.string(),
        name: title.nullable(),
        country: country.nullable(),
      }),
      due: z.string(),
      state: z.enum(['met', 'done', 'due', 'late', 'unmeasured']),
      measure: z.string().nullable(),
      kind: z.enum(['count', 'share', 'index']).nullable(),
      value: figure,
      atMost: figure,
      atLeast: figure,
    }),
  ),
}) satisfies z.ZodType<CommitmentsAnswer>;
