import { z } from 'zod';
import { count } from './answer-parts.ts';
import { finding } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

/** The answer to `muruna services collect`: what was asked, and what it came to. */
export const servicesCollectedSchema = z.strictObject({
  folder: z.string(),
  list: z.string(),
  files: z.array(z.string()),
  names: count.describe('In the list, each once.'),
  asked: count.describe('Names that were asked about now.'),
  earlier: count.describe('Names of the list of which an earlier run has the answer.'),
  records: count.describe('Records that came of it now.'),
  absent: count.describe('Names that do not exist.'),
  unanswered: count.describe('Names of which a question had no answer; asked again in the next run.'),
  certificates: count
    .nullable()
    .describe('Certificates that servers showed; null where none were asked for.'),
  next: count.describe('Names that those asked rest on and that nobody asked about; they stand in next.txt.'),
  findings: z.array(finding),
});

export type ServicesCollected = DocumentOf<typeof servicesCollectedSchema>;
