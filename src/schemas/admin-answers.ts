import { z } from 'zod';
import { finding } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const count = z.int().min(0);

const tables = z
  .array(z.strictObject({ name: z.string(), rows: count, sha256: z.string() }))
  .describe('Each equal on both sides, by count and hash of its rows.');

/** What was backed up, restored or moved. */
export const adminCopySchema = z.strictObject({
  place: z.string(),
  tables,
  contents: count.describe('Files of the folder of contents.'),
});

export const adminCheckSchema = z.strictObject({
  auditRows: count,
  contents: count.describe('Files that tables name.'),
  findings: z.array(finding),
});

export const adminLinkSchema = z.strictObject({ link: z.string().describe('Good once, for a day.') });

export type AdminCopy = DocumentOf<typeof adminCopySchema>;
export type AdminCheck = DocumentOf<typeof adminCheckSchema>;
export type AdminLink = DocumentOf<typeof adminLinkSchema>;
