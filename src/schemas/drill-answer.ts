import { z } from 'zod';
import { asn, count, country, header, share, shareOrMissing, snapshotOfAnswer } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';
import { restoreSchema } from './restore-answer.ts';

const hour = z.number().describe('Hours since the blow.');

/** The answer to `muruna drill`: blow, loss, plan and recovery, at the level of networks and of sites. */
export const drillSchema = z.strictObject({
  ...header('muruna/drill'),
  country,
  scenario: z.strictObject({ file: z.string(), name: z.string().nullable() }),
  snapshot: snapshotOfAnswer.pick({ id: true, name: true, date: true }),
  loss: shareOrMissing.describe('Share of the international routes lost at the worst moment.'),
  networks: z
    .array(
      z.strictObject({
        asn,
        name: z.string().nullable(),
        assets: count.describe('Of the inventory: 0 = it does not know the network.'),
        hour: hour.nullable().describe('When it is back; null = not within the horizon.'),
      }),
    )
    .describe('Failed networks.'),
  routes: z
    .array(z.tuple([hour, shareOrMissing]))
    .describe('[hour, share of international routes left] as networks come back.'),
  cut: share.describe('Share of the people without service at the worst hour.'),
  restore: restoreSchema,
});

export type DrillAnswer = DocumentOf<typeof drillSchema>;
