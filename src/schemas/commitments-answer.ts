import { z } from 'zod';
import { country, date, figure, header, metricKind, snapshotOfAnswer, title } from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

/** A country, or an organisation of the book. */
export const party = z.strictObject({
  id: z.string(),
  name: title.nullable().describe('null for a country.'),
  country: country.nullable().describe('null for an international body.'),
});

export const commitment = z
  .strictObject({
    agreement: z.string(),
    parties: z.array(z.string()).describe('Of the agreement: countries and ids of organisations.'),
    id: z.string(),
    text: title,
    owner: party,
    due: date,
    state: z
      .enum(['met', 'done', 'due', 'late', 'unmeasured'])
      .describe(
        'met: by measurement; done: as reported; else due (the day has not come) or late; unmeasured: late or not, the measure has no value on this snapshot.',
      ),
    measure: z.string().nullable(),
    kind: metricKind.nullable(),
    value: figure,
    atMost: figure,
    atLeast: figure,
  })
  .meta({ id: 'commitment' });

/** The answer to `muruna commitments`. */
export const commitmentsSchema = z.strictObject({
  ...header('muruna/commitments'),
  today: date,
  snapshot: snapshotOfAnswer,
  notices,
  commitments: z.array(commitment),
});

export type CommitmentsAnswer = DocumentOf<typeof commitmentsSchema>;
export type CommitmentAnswer = DocumentOf<typeof commitment>;
export type CommitmentState = CommitmentAnswer['state'];
export type PartyAnswer = DocumentOf<typeof party>;
