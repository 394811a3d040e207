import { z } from 'zod';
import { count, header } from './answer-parts.ts';
import { finding } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

/** Why an object that a partner sent is not kept. */
export const NOT_TAKEN = ['not-stix', 'in-the-future', 'two-contents', 'time-is-up', 'full'] as const;

/** The answer to `muruna exchange pull`, `push` and `keep`: what went over the wire, or was handed over. */
export const exchangeWireSchema = z.strictObject({
  ...header('muruna/exchange-wire'),
  folder: z.string(),
  partner: z.string(),
  keyid: z.string().describe('SHA-256 of the SubjectPublicKeyInfo of the partner.'),
  way: z.enum(['pull', 'push', 'keep']),
  collection: z.string().nullable().describe('Address of the collection of the server; null for files.'),
  objects: count.describe('That went over the wire, each time that one did; keep: that the files come to.'),
  fresh: count.describe('pull, keep: versions that were not here yet; push: versions that the server took.'),
  destroyed: count.describe('Earlier versions that were destroyed here, since the partner took them back.'),
  refusedObjects: count,
  refused: z
    .array(
      z.strictObject({
        id: z.string(),
        why: z.enum(NOT_TAKEN).nullable().describe('null: the server refused it.'),
        path: z.string().nullable().describe('Where it is not STIX 2.1.'),
        words: z.string().nullable().describe('Of the server.'),
      }),
    )
    .describe('The first hundred that were not taken.'),
  findings: z.array(finding).describe('What in the files could not be read.'),
  kept: z.string().nullable().describe('The file in which it lies, for muruna exchange read.'),
});

export type ExchangeWire = DocumentOf<typeof exchangeWireSchema>;

/** What went over the wire. */
export type Carried = Pick<ExchangeWire, 'objects' | 'fresh' | 'destroyed' | 'refused'>;
