import { z } from 'zod';
import {
  asn,
  count,
  country,
  date,
  figure,
  header,
  metric,
  metricKind,
  networkName,
  plane,
  share,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { notice, notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const changedNetwork = networkName.extend({
  share: share.describe(
    'Of the known national weight, what is in it and in its national customers, theirs included.',
  ),
});

const networkList = z.strictObject({
  count,
  largest: z.array(changedNetwork).describe('The first of them by share.'),
});

const values = z
  .array(
    z.strictObject({
      value: figure,
      rank: z.int().min(1).nullable().describe('1 = most exposed; largest, for measures of size.'),
      of: count.describe('Countries for which the measure is known.'),
      coverage: shareOrMissing.describe('Share of what the measure needs that is known.'),
    }),
  )
  .describe('By snapshot.');

const step = z.strictObject({
  country,
  from: count.describe('Position in `snapshots`.'),
  to: count,
  networks: z.strictObject({ before: count, after: count }),
  gateways: z.strictObject({
    before: count,
    after: count,
    ofOtherSources: count.describe(
      'Of those after, what only sources show that the snapshot before does not have.',
    ),
  }),
  coverage: z
    .strictObject({ before: shareOrMissing, after: shareOrMissing })
    .describe('Share of the national weight that is known, with links.'),
  came: networkList.describe('In no link before.'),
  went: networkList.describe('In no link after.'),
  movedIn: networkList.describe(
    'There before under another country: the registration changed, or what is known of it.',
  ),
  movedOut: networkList,
  providers: z.strictObject({
    count,
    largest: z.array(changedNetwork.extend({ gained: z.array(asn), lost: z.array(asn) })),
  }),
});

/** The answer to `muruna series CC …`: measures of countries over time, and what moved them. */
export const seriesSchema = z.strictObject({
  ...header('muruna/series'),
  plane,
  notices,
  definitions: count.describe(
    'Version of the definitions of measures; values of different versions are not comparable.',
  ),
  snapshots: z.array(snapshotOfAnswer).min(1).describe('In order of time.'),
  countries: z.array(
    z.strictObject({
      country,
      measures: z.array(z.strictObject({ metric, kind: metricKind, values })),
    }),
  ),
  data: z
    .array(z.strictObject({ from: count, to: count, changes: z.array(notice) }))
    .describe(
      'From each snapshot to the next: what differs in the data and not in the networks. Empty `changes`: the two are comparable.',
    ),
  networks: z
    .array(step)
    .describe('From each snapshot to the next, for each country: what became of its networks.'),
  from: date.describe('Day of the first snapshot.'),
  to: date,
});

export type SeriesAnswer = DocumentOf<typeof seriesSchema>;
export type SeriesStep = DocumentOf<typeof step>;
export type SeriesCountry = SeriesAnswer['countries'][number];
export type SeriesNetworks = DocumentOf<typeof networkList>;
