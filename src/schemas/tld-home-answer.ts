import { z } from 'zod';
import { country, count, header, networkName, share, snapshotOfAnswer } from './answer-parts.ts';
import { finding, notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const place = z
  .enum(['home', 'abroad', 'unknown'])
  .describe('By the country in which the announcing network is registered; not where the machine stands.');

const server = z.strictObject({
  name: z.string(),
  place,
  addresses: z.array(
    z.strictObject({
      address: z.string(),
      place,
      networks: z.array(networkName).describe('Who announces the most specific prefix that holds it.'),
    }),
  ),
});

const domain = z.strictObject({
  country,
  zone: z.string().describe('The domain of its code: `ir.`'),
  rank: z.int().min(1).describe('1 = the smallest share at home; equals share a rank.'),
  share: share.describe('Servers at home of those whose place is known.'),
  coverage: share.describe('Servers whose place is known, of all.'),
  home: count,
  abroad: count,
  unknown: count,
  networks: count.describe('Networks that announce the servers: one is a single point of failure.'),
  servers: z.array(server),
});

/** The answer to `muruna rank tld-home --root FILE`. */
export const tldHomeSchema = z.strictObject({
  ...header('muruna/tld-home'),
  snapshot: snapshotOfAnswer,
  notices,
  root: z.strictObject({ file: z.string(), serial: z.int().min(0).nullable() }),
  ranked: z.array(domain).describe('First the country with the smallest share at home.'),
  missing: z
    .array(country)
    .describe('Countries of the snapshot without such a domain, or without a server whose place is known.'),
  findings: z.array(finding),
});

export type TldHomeAnswer = DocumentOf<typeof tldHomeSchema>;
export type CountryDomain = DocumentOf<typeof domain>;
