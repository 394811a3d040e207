import { z } from 'zod';
import { PLANES } from './planes.ts';
import type { DocumentOf } from './document-of.ts';

export const CAMPAIGN_STATES = ['running', 'done', 'cancelled'] as const;

const cells = z.int().min(0);

/** Where a campaign stands. */
export const campaignStateSchema = z.strictObject({
  id: z.string().describe('Names the campaign: the same file on the same snapshots has the same.'),
  name: z.string(),
  state: z.enum(CAMPAIGN_STATES).describe('done = every cell has its result, was refused or was given up.'),
  cells: cells.describe('Scenarios × countries × snapshots.'),
  computed: cells.describe('Cells with a result; refused ones are among them.'),
  refused: cells.describe('Cells without an answer, such as countries that a snapshot does not have.'),
  failures: z
    .array(z.strictObject({ from: cells, until: cells, reason: z.string() }))
    .describe('Cells that were given up after five attempts, from the first to before the last.'),
  submittedAt: z.iso.datetime(),
  plane: z.enum(PLANES),
  samples: z.int().min(0).describe('Resampled Internets behind intervals; 0 = none.'),
  seed: z.int().describe('Of the random numbers; each cell is `stress` with it.'),
});

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** A campaign with its rows so far, in the order of its cells. */
export const campaignResultSchema = campaignStateSchema.extend({
  columns: z.record(z.string(), z.enum(['text', 'number', 'count', 'flag'])),
  rows: z.array(z.array(value)),
});

export const campaignListSchema = z.strictObject({ campaigns: z.array(campaignStateSchema) });

export type CampaignState = DocumentOf<typeof campaignStateSchema>;
export type CampaignResult = DocumentOf<typeof campaignResultSchema>;
export type CampaignList = DocumentOf<typeof campaignListSchema>;

/** What a campaign compares: losses by agreed routes, abroad or at home. */
export const CELL_LOSSES = ['international', 'domestic'] as const;
export type CellLosses = (typeof CELL_LOSSES)[number];

/** The loss of a country under a scenario: null where the question was refused, undefined where it is not computed yet. */
export type CellLoss = number | null | undefined;

/** The losses on one snapshot: a row for each country, those with the largest loss first, a value for each scenario. */
export interface SnapshotLosses {
  readonly snapshot: string;
  /** Of the snapshot, where it is known. */
  readonly date?: string | undefined;
  readonly scenarios: readonly string[];
  readonly countries: readonly { readonly country: string; readonly losses: readonly CellLoss[] }[];
}

/** What a campaign found of one kind of loss. */
export interface CampaignLosses {
  readonly campaign: CampaignState;
  readonly kind: CellLosses;
  readonly snapshots: readonly SnapshotLosses[];
}
