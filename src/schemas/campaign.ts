import { z } from 'zod';
import { boundedName } from './bounded-name.ts';
import { PLANES } from './planes.ts';

/** Version of the campaign format; files may leave it out. */
const FORMAT = 'muruna-campaign/1';

const MOST_LISTED = 10_000;

const listed = () => z.array(boundedName()).min(1).max(MOST_LISTED);

/** Everything a campaign says beside what it names: the same from a file and over HTTP. */
export const campaignSettings = {
  name: boundedName(),
  countries: z
    .union([z.literal('all'), listed()], 'all, [IR, TR]')
    .describe('Codes or names; all = every country of any of the snapshots'),
  plane: z.enum(PLANES).default('ipv4'),
  samples: z.int().min(0).max(100_000).default(0).describe('Resampled Internets behind intervals; 0 = none'),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(1),
};

/** A campaign as people write it: scenarios × countries × snapshots. */
export const campaignSchema = z.strictObject({
  format: z.literal(FORMAT).optional(),
  ...campaignSettings,
  scenarios: listed().describe('Scenario files, beside this one'),
  snapshots: listed().optional().describe('Snapshot files, beside this one; without them the one in use'),
});

export type CampaignFile = z.output<typeof campaignSchema>;
