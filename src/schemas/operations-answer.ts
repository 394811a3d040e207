import { z } from 'zod';
import { header } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';

const described = z.strictObject({
  id: z.string(),
  kind: z
    .enum(['read', 'write', 'job', 'stream'])
    .describe(
      'read: answers and changes nothing; write: makes or changes files that the request names; job: reads, for so long that a server runs it in the background; stream: answers piece by piece.',
    ),
  summary: z.string(),
  hasReport: z.boolean(),
  hasRows: z.boolean().describe('It answers with a table for other programs too: CSV, Parquet.'),
  request: z.record(z.string(), z.unknown()).describe('JSON schema of a request.'),
  answer: z.record(z.string(), z.unknown()).describe('JSON schema of an answer.'),
});

/** The answer to `muruna operations`: everything this program can be asked. */
export const operationsSchema = z.strictObject({
  ...header('muruna/operations'),
  operations: z.array(described),
});

export type DescribedOperation = DocumentOf<typeof described>;
