import { z } from 'zod';
import { count, country, date, header, share } from './answer-parts.ts';
import { finding } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { SUPPLY_KINDS } from './supply-table.ts';

const known = z.enum(['yes', 'no', 'unknown']);
const end = z.union([date, z.literal('never')]);
const kind = z.enum(SUPPLY_KINDS).nullable();
const months = z
  .union([z.number().min(0), z.literal('never')])
  .nullable()
  .describe('Months after the withdrawal; never: the chance stays below; null = not known.');

/** For sure, and with everything that may be. */
const counts = z.strictObject({
  certain: count,
  possible: count.describe('With those of which it is not known.'),
});

const item = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  kind,
  vendor: z.string().nullable(),
  vendorCountry: country.nullable(),
  origin: country.nullable(),
  withdrawn: known.describe('No longer delivered: its vendor goes, or the country it is made in.'),
  abandoned: known.describe('Its vendor goes: nobody renews, serves or supports it.'),
  stops: z
    .strictObject({ earliest: end, latest: end })
    .describe('When it stops running, at the earliest and at the latest.'),
  cause: z.enum(['server', 'licence']).nullable().describe('What stops it first; null: nothing.'),
  licenceLapsed: z.boolean().describe('Its licence ended before the withdrawal.'),
  support: end.nullable().describe('When its support ends; null = not known.'),
  usedAt: z.array(z.string()),
  stillCome: z.array(z.string()).describe('Alternatives that are still delivered.'),
  mayStillCome: z.array(z.string()),
});

const part = z.strictObject({
  part: z.string(),
  stock: count.nullable().describe('Pieces at hand; null = nobody counted.'),
  yearly: z.number().min(0).describe('Pieces that the known failures of a year ask for.'),
  unknownFailures: count.describe('Items that take it and whose failures are not known.'),
  items: z.array(z.string()),
  chanceBefore: share
    .nullable()
    .describe('Chance that a failure waits for a piece while everything is delivered; null = not known.'),
  short: z
    .strictObject({ earliest: months, latest: months })
    .describe('Until a shortage is likelier than `chance`.'),
});

const singles = z.strictObject({
  yes: count,
  no: count,
  unknown: count,
});

const singleSource = z.strictObject({
  kind,
  items: count,
  vendor: singles,
  vendorCountry: singles,
  origin: singles,
});

/** The answer to `muruna supply withdraw`. */
export const supplyWithdrawSchema = z.strictObject({
  ...header('muruna/supply-withdraw'),
  file: z.string(),
  on: date,
  countries: z.array(country),
  vendors: z.array(z.string()),
  chance: share.describe('The chance of a shortage that is accepted.'),
  months: z.number().describe('What the summary counts up to.'),
  summary: z.strictObject({
    items: count,
    withdrawn: counts,
    stopped: counts,
    parts: count,
    short: counts.nullable().describe('null where no row names a part or a stock.'),
    places: counts
      .nullable()
      .describe('Where something stops, of those named in the table; null where it names none.'),
    people: z
      .strictObject({ certain: z.number(), possible: z.number() })
      .nullable()
      .describe('At these places, by the inventory; null without one or without places.'),
  }),
  items: z.array(item).describe('First what stops first.'),
  parts: z.array(part).describe('First what runs short first.'),
  singleSource: z
    .array(singleSource)
    .describe('By kind: items that one vendor or country alone can deliver.'),
  findings: z.array(finding),
});

export type SupplyWithdrawAnswer = DocumentOf<typeof supplyWithdrawSchema>;
export type SuppliedItemAnswer = DocumentOf<typeof item>;
export type SuppliedPartAnswer = DocumentOf<typeof part>;
