import { z } from 'zod';
import { count, date, header, sha256 } from './answer-parts.ts';
import { finding } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

/** An outage that someone else found and told of. It is no incident of the watch, and is kept and shown apart. */
export const toldEventSchema = z.strictObject({
  by: z.literal('IODA').describe('Who told of it.'),
  entity: z.strictObject({
    type: z.string().describe('`country`, `region`, `asn`, … as they call it.'),
    code: z.string(),
    name: z.string().nullable(),
  }),
  onset: date,
  end: date.nullable().describe('null = not told.'),
  datasource: z.string().nullable().describe('In which of their signals; null = not told.'),
  score: z.number().nullable().describe('How deep by their measure; null = not told.'),
  file: z.string().describe('The list, as the request names it.'),
  sha256: sha256.describe('Of the list.'),
});

/** The answer to `muruna watch told FILE… --journal FOLDER`: what came into the folder. */
export const watchToldSchema = z.strictObject({
  ...header('muruna/watch-told'),
  journal: z.string().describe('The folder.'),
  added: count.describe('Events that are new.'),
  renewed: count.describe('Events that were told of before, and otherwise.'),
  same: count.describe('Events that were told of before, and the same.'),
  elsewhere: count.describe('Events of other countries; they were left out.'),
  findings: z.array(finding),
});

export type ToldEvent = DocumentOf<typeof toldEventSchema>;
export type WatchToldAnswer = DocumentOf<typeof watchToldSchema>;
