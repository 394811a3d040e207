import { z } from 'zod';
import { country, header, metric, share, shareOrMissing, snapshotOfAnswer } from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const partner = z.strictObject({
  country,
  on: shareOrMissing.describe(
    'Of the international routes of the country asked about, what crosses the partner.',
  ),
  by: shareOrMissing.describe(
    'Of the international routes of the partner, what crosses the country asked about.',
  ),
  shared: z
    .array(z.strictObject({ country, on: share, by: share }))
    .describe(
      'Third countries that carry routes of both (on: of the country asked about, by: of the partner), by the smaller share.',
    ),
  offers: z
    .array(metric)
    .describe(
      'Measures in which the country asked about beats the median of the world and the partner falls short.',
    ),
  needs: z.array(metric).describe('The same the other way round.'),
});

/** The answer to `muruna partners`. */
export const partnersSchema = z.strictObject({
  ...header('muruna/partners'),
  country,
  snapshot: snapshotOfAnswer,
  notices,
  partners: z
    .array(partner)
    .describe('Every other country with networks in the snapshot, the strongest dependence first.'),
});

export type PartnersAnswer = DocumentOf<typeof partnersSchema>;
export type PartnerAnswer = DocumentOf<typeof partner>;
