import { z } from 'zod';
import { asn, country, sha256 } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';

/** What a folder watches: `watch.json` beside its journal. The lists that it was begun with lie there, too. */
export const watchFolderSchema = z.strictObject({
  format: z.literal('muruna-watch'),
  version: z.literal(1),
  country: country.nullable(),
  networks: z.array(asn).describe('Watched beside the country, or alone.'),
  learnMinutes: z.number().min(0),
  vrps: z.boolean().describe('Whether vrps.json has validated ROA payloads.'),
  slurm: z.boolean().default(false).describe('Whether slurm.json has local exceptions to the payloads.'),
  expected: z.boolean().default(false).describe('Whether expected.yaml has changes that are expected.'),
  prefixes: z.boolean().describe('Whether prefixes.txt has prefixes of the watched networks.'),
  groups: z.boolean().default(false).describe('Whether groups.csv has organisations and regions.'),
  snapshot: sha256.describe('Content of the snapshot whose networks and links are used.'),
});

export type WatchFolderFile = DocumentOf<typeof watchFolderSchema>;
