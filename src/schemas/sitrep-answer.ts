import { z } from 'zod';
import {
  country,
  count,
  date,
  header,
  plane,
  share,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { claimedProtectionSchema } from './claimed-protection.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { SITUATION_STATES } from './situation-states.ts';
import { HANDLINGS, SERVICE_KINDS } from './services-folder.ts';
import { CAUSE_GROUNDS } from './services-live-answer.ts';

const hours = z.number().min(0).describe('Hours since hour 0.');

/** What is counted of the services of a row. */
export const SITREP_COUNTS = [...SITUATION_STATES, 'total'] as const;

const counts = (what: string) => ({
  works: count.nullable(),
  degraded: count.nullable(),
  down: count.nullable(),
  unknown: count.nullable(),
  total: count.nullable().describe(what),
});

const row = z.strictObject({
  level: z
    .enum(['all', 'kind', 'region'])
    .describe('All services; those of a kind; those of a kind in a region.'),
  kind: z.enum(SERVICE_KINDS).nullable(),
  region: z
    .string()
    .nullable()
    .describe('null = all regions, or in a row of a region one that is not known.'),
  services: z
    .strictObject(counts('All services of the row.'))
    .describe(
      'down: more than half of the people surely do not have it; works: 95 in 100 surely have the whole of it; unknown: for more than half nobody knows; degraded: all else. null = hidden.',
    ),
  people: z
    .strictObject(counts('People who use them; a person who uses two counts twice.'))
    .describe(
      'People by what they have of the services; null = hidden, or no service of the row says how many use it.',
    ),
  hidden: z.array(z.enum(SITREP_COUNTS)).describe('What a public version does not show.'),
  since: hours
    .nullable()
    .describe(
      'Since when the first of those that are down or degraded is; null = none, before hour 0, or hidden.',
    ),
  back: hours
    .nullable()
    .describe('When all that are down are expected back by the plan; null = none, not known, or hidden.'),
});

const standing = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  kind: z.enum(SERVICE_KINDS),
  region: z.string().nullable(),
  priority: z.int().min(1).max(3),
  people: z.number().min(0).nullable(),
  state: z.enum(SITUATION_STATES),
  shares: z
    .strictObject({ works: share, degraded: share, down: share, unknown: share })
    .describe('Of its people.'),
  since: hours.nullable().describe('null = since before hour 0, or before a plan that takes up another.'),
  back: hours.nullable().describe('When it is expected back by the plan; null = not down, or not known.'),
  because: z
    .enum(['site', ...CAUSE_GROUNDS])
    .nullable()
    .describe(
      'site: the site it stands at is without service; others as in services live; null: nothing has ended it so far.',
    ),
  protection: claimedProtectionSchema
    .nullable()
    .describe('Claimed at the moment reported on; null = none is claimed.'),
});

/** The answer to `muruna sitrep`. */
export const sitrepSchema = z.strictObject({
  ...header('muruna/sitrep'),
  country,
  plane,
  snapshot: snapshotOfAnswer,
  notices,
  isPublic: z
    .boolean()
    .describe('Counts from 1 to 4, and what would give them away, are hidden; no service is named.'),
  handling: z.enum(HANDLINGS),
  scenario: z.strictObject({
    name: z.string().nullable(),
    file: z
      .string()
      .nullable()
      .describe('null: the country is cut off, or only what the plan or the withdrawal says has failed.'),
    start: date.describe('Hour 0.'),
    isCutOff: z.boolean().describe('Every link abroad fails at hour 0.'),
  }),
  at: z.strictObject({ hours, date: date.describe('The moment reported on.') }),
  plan: z
    .strictObject({
      file: z.string(),
      at: date.describe('Hour 0 of the plan.'),
      sites: count
        .nullable()
        .describe('Sites that are without service for a time; null in a public version.'),
    })
    .nullable(),
  coverage: z.strictObject({
    people: share.describe('Services that say how many people use them, of all.'),
    space: shareOrMissing.describe('Address space of the country whose networks have known links.'),
  }),
  rows: z.array(row).describe('All; then each kind, followed by its regions.'),
  services: z
    .array(standing)
    .nullable()
    .describe('Those that do not work, the most urgent first; null in a public version.'),
});

export type SitrepAnswer = DocumentOf<typeof sitrepSchema>;
export type SitrepRow = DocumentOf<typeof row>;
export type SitrepService = DocumentOf<typeof standing>;
