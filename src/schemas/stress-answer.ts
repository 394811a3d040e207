import { z } from 'zod';
import {
  asn,
  count,
  country,
  figure,
  header,
  networkName,
  plane,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { diagram } from './assess-answer.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { FATES } from './fates.ts';
import { liveSectionSchema } from './live-section.ts';
import { connected, loss, pairShares, uncertainty } from './losses.ts';

const hour = z.number().describe('Hours since the scenario begins.');
const hourOrNever = z.number().nullable().describe('Hours since the scenario begins; null = not within it.');

const scenario = z.strictObject({
  name: z.string().nullable(),
  origin: z.string().nullable(),
  start: z.string().nullable().describe('ISO 8601 moment of hour 0, where the scenario has dates.'),
  events: z.array(
    z.strictObject({
      name: z.string(),
      fromHours: hour,
      untilHours: hourOrNever,
      networks: count,
      links: count,
    }),
  ),
});

const lossPair = z.strictObject({ international: loss, domestic: loss });

const losses = z.strictObject({
  policy: lossPair.describe('By routes that are commercially plausible (valley-free).'),
  helped: lossPair.describe(
    'If networks also carried traffic for the national ones that they already peer with, and siblings for each other.',
  ),
  physical: lossPair.describe('If every neighbour carried all traffic in the emergency.'),
});

const connectedPairs = z.strictObject({
  international: connected.describe('Pairs of a national and a foreign network.'),
  domestic: connected.describe('Pairs of national networks.'),
});

const moment = z.strictObject({
  fromHours: hour,
  untilHours: hourOrNever,
  events: z.array(z.string()),
  failedNetworks: z.array(networkName),
  failedLinks: z.array(z.tuple([asn, asn])).describe('AS numbers of their ends.'),
  losses,
  connected: z
    .strictObject({ policy: connectedPairs, physical: connectedPairs })
    .describe('Pairs that reach each other by the known links.'),
});

const change = z.strictObject({ before: figure, after: figure });

const networkImpact = networkName.extend({
  fate: z.enum(FATES).describe('By what is left of its reach abroad: docs/methods/stress.md.'),
  weight: shareOrMissing.describe("Share of the country's weight."),
  abroad: change.describe('Share of the foreign weight it reaches.'),
  home: change.describe('Share of the other national weight it reaches.'),
  moved: shareOrMissing.describe('Share of its traffic from abroad that enters through other gateways.'),
  hops: change.describe(
    'Mean AS hops of routes from abroad, weighted by foreign weight; `after` is null where too few are left to compare.',
  ),
});

const impact = z.strictObject({
  fates: z.strictObject(
    Object.fromEntries(FATES.map((fate) => [fate, count])) as Record<(typeof FATES)[number], typeof count>,
  ),
  networks: z
    .array(networkImpact)
    .describe('National networks that are not unharmed, those that lose most first.'),
  gateways: z.array(change.extend({ national: networkName, foreign: networkName })),
  suppliers: z.array(change.extend({ network: networkName })),
  supplierCountries: z.array(change.extend({ country: z.string() })),
  unknownCountry: change.describe('Share of the routes that enter from networks whose country is not known.'),
  newChokepoints: z.array(change.extend({ network: networkName })),
  hops: change,
  diagram: z.strictObject({ before: diagram, after: diagram }),
  diverted: z
    .array(z.strictObject({ leaker: networkName, share: shareOrMissing }))
    .describe('Leaks: share of the foreign weight whose traffic to the country goes over the leaker.'),
});

const region = z.strictObject({
  region: z.string(),
  weight: shareOrMissing.describe("Share of the country's weight."),
  international: figure,
  domestic: figure,
});

const distribution = z
  .strictObject({
    mean: figure,
    low: figure.describe('Quantile 5 %.'),
    median: figure,
    high: figure.describe('Quantile 95 %.'),
    worst: figure,
    histogram: z.array(count).describe('Draws by twentieths of 0 … 1.'),
  })
  .describe('Of the largest loss in the course of each draw.');

const draws = z.strictObject({ draws: count, international: distribution, domestic: distribution });

/** The answer to `muruna stress CC`, in AS numbers. */
export const stressSchema = z.strictObject({
  ...header('muruna/stress'),
  country,
  plane,
  snapshot: snapshotOfAnswer,
  notices,
  scenario,
  coverage: pairShares.describe(
    'What of the weighted pairs is known with links; null where the snapshot does not tell.',
  ),
  oldLinks: pairShares.describe(
    'What of the undamaged connectivity rests on links last seen more than a year before the date of the snapshot; null where it does not tell.',
  ),
  uncertainty,
  moments: z.array(moment).describe('Every stretch of time in which nothing changes, in order.'),
  worst: z
    .int()
    .describe('Position in `moments` of the largest international loss; `impact` and `regions` are of it.'),
  impact,
  regions: z.array(region).nullable().describe('null where no mapping was given.'),
  draws: draws
    .nullable()
    .describe('How the losses fall when the random parts are drawn again, where that was asked for.'),
  services: liveSectionSchema
    .exactOptional()
    .describe('Which services go on, in sums; absent where no services were named.'),
});

export type StressAnswer = DocumentOf<typeof stressSchema>;
export type MomentAnswer = DocumentOf<typeof moment>;
export type LossesAnswer = DocumentOf<typeof losses>;
export type ImpactAnswer = DocumentOf<typeof impact>;
export type ChangeAnswer = DocumentOf<typeof change>;
export type RegionAnswer = DocumentOf<typeof region>;
export type DrawsAnswer = DocumentOf<typeof draws>;
export type DistributionAnswer = DocumentOf<typeof distribution>;
