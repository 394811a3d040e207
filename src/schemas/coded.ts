import { z } from 'zod';
import type { Message, Value } from '../i18n/text.ts';
import { inEveryLanguage } from '../i18n/codes.ts';
import type { DocumentOf } from './document-of.ts';

/**
 * What an answer says in words stands in it as a code of the catalogues (src/i18n), so that a document is the same in every
 * language; the one who shows it makes the sentence.
 */

const code = z.string().describe('Code of a message in the catalogues.');

const facts = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .describe('Values that the sentence names.');

/** A sentence whose values are numbers and strings. */
export const notice = z.strictObject({ code, facts }).meta({ id: 'notice' });
export const notices = z.array(notice).describe('What belongs under every answer from this snapshot.');
export type CodedNotice = DocumentOf<typeof notice>;

/** What a reader noticed in a file. */
export const finding = z
  .strictObject({
    code,
    severity: z
      .enum(['note', 'repaired', 'lost'])
      .describe('note: changes nothing; repaired: mended by a stated rule; lost: left out.'),
    facts,
    file: z.string().optional().describe('The file it is about, as named in the folder.'),
    line: z.int().min(1).optional(),
    again: z.int().min(1).optional().describe('How many more lines have exactly the same fault.'),
    offset: z.int().min(0).optional().describe('Byte in the decompressed file, for binary formats.'),
  })
  .meta({ id: 'finding' });
export type CodedFinding = DocumentOf<typeof finding>;

/** A value that every language writes its own way; `Value` of src/i18n/text.ts. */
const value = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('missing') }),
    z.strictObject({
      kind: z.literal('number'),
      value: z.number(),
      unit: z.string().optional(),
      digits: z.int().optional(),
      signed: z.boolean().optional(),
    }),
    z.strictObject({
      kind: z.literal('share'),
      value: z.number(),
      digits: z.int().optional(),
      signed: z.boolean().optional(),
    }),
    z.strictObject({ kind: z.literal('asn'), asn: z.int(), name: z.string().optional() }),
    z.strictObject({ kind: z.literal('prefix'), prefix: z.string() }),
    z.strictObject({ kind: z.literal('country'), country: z.string() }),
    z.strictObject({ kind: z.literal('date'), date: z.string() }),
    z.strictObject({ kind: z.literal('duration'), hours: z.number() }),
    z.strictObject({ kind: z.literal('name'), name: z.string() }),
    z.strictObject({
      kind: z.literal('title'),
      title: z.strictObject(inEveryLanguage(z.string().exactOptional())),
    }),
    z.strictObject({ kind: z.literal('literal'), literal: z.string() }),
    z.strictObject({
      kind: z.literal('list'),
      get items() {
        return z.array(z.union([sentence, value])).meta({ id: 'texts' });
      },
    }),
  ])
  .meta({ id: 'value' });

/** A value as coded in answers. */
export const codedValue = value as unknown as z.ZodType<Value>;

const sentence = z
  .strictObject({
    code,
    get params() {
      return z
        .record(
          z.string(),
          z.union([z.number(), z.string(), sentence, value, z.array(z.union([sentence, value]))]),
        )
        .meta({ id: 'message-params' });
    },
  })
  .meta({ id: 'message' });

/** A sentence that may hold others: code and parameters, those of `Message` in src/i18n/text.ts. */
export const codedMessage = sentence as unknown as z.ZodType<Message>;
