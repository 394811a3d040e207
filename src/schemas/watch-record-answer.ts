import { z } from 'zod';
import { count, header } from './answer-parts.ts';
import { finding } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

/** The answer to `muruna watch record FILE…`: what was appended to a journal. */
export const watchRecordSchema = z.strictObject({
  ...header('muruna/watch-record'),
  journal: z.string().describe('The folder, or the address of the stream.'),
  held: count.describe('Messages and ends of sources that it held before; they were not read again.'),
  added: count.describe('Messages.'),
  cutOff: count.describe('Octets of a block that had not been written whole; its messages were read again.'),
  incidents: z
    .strictObject({
      found: count,
      open: count,
      revisionsAdded: count.describe('Revisions of incidents that are new in the book.'),
    })
    .nullable()
    .describe('null = the journal is not watched.'),
  findings: z.array(finding),
});

/** The answer to `muruna watch live`, when it has ended. */
export const watchLiveSchema = z.strictObject({
  ...header('muruna/watch-live'),
  journal: z.string().describe('The folder, or the address of the stream.'),
  added: count.describe('Messages.'),
  revisionsAdded: count
    .nullable()
    .describe('Revisions of incidents that are new in the book; null = a collector finds none.'),
  findings: z.array(finding),
});

/** The answer to `muruna watch export FOLDER`: the sources of a journal as files again. */
export const watchExportSchema = z.strictObject({
  ...header('muruna/watch-export'),
  out: z.string(),
  files: z.array(z.strictObject({ name: z.string(), source: z.string(), messages: count, bytes: count })),
});

/** The answer to `muruna watch evidence ID…`: incidents with their messages in a folder of their own. */
export const watchEvidenceSchema = z.strictObject({
  ...header('muruna/watch-evidence'),
  out: z.string(),
  incidents: z.array(z.string()).describe('Their ids.'),
  messages: count.describe('Each once.'),
  bytes: count.describe('Of these messages.'),
});

export type WatchEvidenceAnswer = DocumentOf<typeof watchEvidenceSchema>;
export type WatchLiveAnswer = DocumentOf<typeof watchLiveSchema>;
export type WatchRecordAnswer = DocumentOf<typeof watchRecordSchema>;
export type WatchExportAnswer = DocumentOf<typeof watchExportSchema>;
