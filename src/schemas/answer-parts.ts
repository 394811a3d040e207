import { z } from 'zod';
import { inEveryLanguage } from '../i18n/codes.ts';
import type { DocumentOf } from './document-of.ts';
import { METRICS } from './metrics.ts';
import { PLANES } from './planes.ts';

/** What the schemas of answers share. A number that is missing is null, never zero. */

/** Sums of shares may pass 1 by what rounding leaves. */
export const share = z.number().min(0).max(1.000_001).describe('0 … 1');
export const shareOrMissing = share.nullable().describe('0 … 1; null = missing');
export const figure = z.number().nullable();
export const count = z.int().min(0);
export const asn = z.int().min(0).max(0xffff_ffff);
export const country = z.string().regex(/^[A-Z]{2}$/);
export const plane = z.enum(PLANES);
export const metric = z.enum(METRICS);
export const metricKind = z.enum(['count', 'share', 'index']).describe('How the figure is written.');
export const date = z.string().describe('ISO 8601');
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A name in one form for all languages, or in some of them. */
export const title = z.union([z.string(), z.strictObject(inEveryLanguage(z.string().exactOptional()))]);

export const networkName = z
  .strictObject({
    asn,
    name: z.string().nullable(),
    country: z.string().nullable().describe('Where it is registered, ISO 3166-1 alpha-2.'),
  })
  .meta({ id: 'network' });

export const snapshotOfAnswer = z
  .strictObject({
    id: sha256.describe('SHA-256 of the content: with the request it is enough to repeat the answer.'),
    name: z.string(),
    date: date.describe('ISO 8601: the day the answer is about.'),
    sources: z.array(
      z.strictObject({
        name: z.string(),
        role: z.string(),
        date: z.string().exactOptional(),
        terms: z.string(),
        sha256: z.string(),
      }),
    ),
  })
  .meta({ id: 'snapshot' });

/** Marks what every answer begins with; a later version with another meaning has a higher number. */
export function header<const Format extends string>(
  format: Format,
): {
  format: z.ZodLiteral<Format>;
  version: z.ZodLiteral<1>;
} {
  return { format: z.literal(format), version: z.literal(1) };
}

export type NetworkName = DocumentOf<typeof networkName>;
export type SnapshotOfAnswer = DocumentOf<typeof snapshotOfAnswer>;
