import { z } from 'zod';
import {
  country,
  header,
  metric,
  metricKind,
  plane,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const ranking = z.strictObject({
  metric,
  kind: metricKind,
  ranked: z
    .array(
      z.strictObject({
        country,
        value: z.number(),
        rank: z.int().min(1),
        coverage: shareOrMissing.describe('Share of what the measure needs that is known.'),
      }),
    )
    .describe('First the most exposed (for measures of size the largest); equals share a rank.'),
  missing: z.array(country).describe('Countries whose measure is not known.'),
});

const basis = { plane, snapshot: snapshotOfAnswer, notices };

/** The answer to `muruna rank METRIC`. */
const oneRanking = z.strictObject({ ...header('muruna/rank'), ...basis, ...ranking.shape });

/** The answer to `muruna rank --all`. */
const allRankings = z.strictObject({
  ...header('muruna/rank-all'),
  ...basis,
  rankings: z.array(ranking.meta({ id: 'ranking' })),
});

export const rankSchema = z.union([oneRanking, allRankings]);

export type Ranking = DocumentOf<typeof ranking>;
export type RankAnswer = DocumentOf<typeof oneRanking>;
export type AllRankings = DocumentOf<typeof allRankings>;
