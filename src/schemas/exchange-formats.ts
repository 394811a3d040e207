import { z } from 'zod';
import { count, header, sha256 } from './answer-parts.ts';
import { finding } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { handling } from './exchange.ts';
import { INCIDENT_STATES } from './incident.ts';
import { sharedIncidentSchema } from './shared-incident.ts';

/** The formats of others in which incidents are written. */
export const EXCHANGE_FORMATS = ['stix', 'misp', 'cap'] as const;
/** Those in which they are read. */
const READABLE_FORMATS = ['stix', 'misp', 'cap'] as const;
export type ReadableFormat = (typeof READABLE_FORMATS)[number];

/** The answer to `muruna exchange write`: what left as a file that anybody can read. */
export const exchangeWrittenSchema = z.strictObject({
  ...header('muruna/exchange-written'),
  folder: z.string(),
  out: z.string().describe('The file, or the folder of a feed or of messages.'),
  as: z.enum(EXCHANGE_FORMATS),
  bytes: count,
  sha256: sha256.describe(
    'Of the file; of a feed, that of its manifest; of messages, that of all in the order of their names.',
  ),
  marking: handling.describe('On everything that stands in it.'),
  partners: z.array(z.string()).describe('Whom the ledger now says to have it.'),
  objects: count.describe('In the file.'),
  revokedObjects: count.describe('Objects that the partners were given before and that count no more.'),
  incidents: z.array(
    z.strictObject({
      item: z.string(),
      incident: z.string().describe('Our own id.'),
      id: z.string().describe('The id in the file.'),
      title: z.string(),
      state: z.enum(INCIDENT_STATES).nullable(),
      isRevoked: z.boolean().describe('Whether it was withdrawn.'),
    }),
  ),
});

/** Why a signature is not verified. */
export const UNVERIFIED = [
  'no-certificate',
  'not-theirs',
  'not-valid-then',
  'not-whole',
  'not-alone',
  'weak',
] as const;

const capSignature = z.strictObject({
  standing: z.enum(['verified', 'not-verified', 'none']),
  by: z.string().nullable().describe('Whose certificate it is, as the certificate says.'),
  why: z
    .enum(UNVERIFIED)
    .nullable()
    .describe(
      'no-certificate: none was given; not-theirs: changed, or signed by somebody else; not-valid-then: the certificate is not valid now; not-whole: other bytes were signed than are read; not-alone: the message lies in a feed, or has several signatures; weak: an algorithm that proves nothing, or none that is known here.',
    ),
});

/** How the signature of a message of CAP stands. */
export type CapSignature = DocumentOf<typeof capSignature>;

/** The answer to `muruna exchange read`: what others say, beside what the watch has found itself. */
export const exchangeReadSchema = z.strictObject({
  ...header('muruna/exchange-read'),
  files: z.array(
    z.strictObject({
      file: z.string(),
      as: z.enum(READABLE_FORMATS),
      incidents: count,
      others: z
        .array(z.strictObject({ type: z.string(), count }))
        .describe('Objects that say nothing of these incidents.'),
    }),
  ),
  incidents: z.array(
    sharedIncidentSchema.extend({
      file: z.string(),
      toldBy: z
        .string()
        .nullable()
        .describe('The partner who told it, as this exchange calls him; null of a file.'),
      signature: capSignature
        .nullable()
        .describe('Of messages of CAP: of all that tell of the incident, the worst; null in other formats.'),
      ours: z.array(z.string()).describe('Incidents of our own that are about the same at the same time.'),
    }),
  ),
  beside: count.describe('Incidents of our own that were looked through.'),
  findings: z.array(finding),
});

export type ExchangeWritten = DocumentOf<typeof exchangeWrittenSchema>;
export type ExchangeRead = DocumentOf<typeof exchangeReadSchema>;
