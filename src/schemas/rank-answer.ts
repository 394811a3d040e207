import { z } from 'zod';
import { country, header, metric, metricKind, plane, snapshotOfAnswer } from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

/** The answer to `muruna rank METRIC`. */
export const rankSchema = z.strictObject({
  ...header('muruna/rank'),
  metric,
  kind: metricKind,
  plane,
  snapshot: snapshotOfAnswer,
  notices,
  ranked: z
    .array(z.strictObject({ country, value: z.number(), rank: z.int().min(1) }))
    .describe('First the most exposed (for measures of size the largest); equals share a rank.'),
  missing: z.array(country).describe('Countries whose measure is not known.'),
});

export type RankAnswer = DocumentOf<typeof rankSchema>;
