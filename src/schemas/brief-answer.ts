import { z } from 'zod';
import {
  asn,
  count,
  country,
  figure,
  header,
  metric,
  metricKind,
  share,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { headline, lossPairParts } from './headline.ts';
import { liveSectionSchema } from './live-section.ts';
import { jointRestorationSchema } from './joint-restoration-answer.ts';

const network = z.strictObject({ asn, name: z.string().nullable() });

const standing = z.strictObject({
  metric,
  kind: metricKind,
  values: z.array(figure).describe('By country.'),
  medians: z
    .array(figure)
    .describe('Median of the UN M49 region of each country; null where it has not been measured.'),
});

const knowledge = z.strictObject({
  international: shareOrMissing.describe(
    'Of the pairs of a national and a foreign network, by weight, what is known with links.',
  ),
  domestic: shareOrMissing.describe('The same of pairs of national networks.'),
  unknownCountry: shareOrMissing.describe(
    'Of the crossings of its international routes over foreign networks, those over networks whose country is not known.',
  ),
});

const dependence = z.strictObject({
  country,
  partner: country,
  international: shareOrMissing.describe('Of its international routes, what crosses the partner.'),
  domestic: shareOrMissing.describe('Of its domestic routes, what crosses the partner.'),
  networks: z.array(network.extend({ share })).describe('Networks of the partner that carry most.'),
  withdrawal: lossPairParts.describe(
    'Loss when all networks of the partner stop serving it, as `stress --withdrawal`; direct: with the partner itself.',
  ),
  gateways: lossPairParts.describe(
    'Loss when only the gateways between the two fail, as `stress --gateways`; all of it is collateral.',
  ),
  thirds: z
    .array(z.strictObject({ country: z.string(), share }))
    .describe('Of what the country sends to the partner, what crosses networks of third countries.'),
  unknownCountry: share.describe(
    'Of what the country sends to the partner, what crosses networks whose country is not known; of no third country.',
  ),
});

/** What a project is judged by, for one side: the less, the better; see src/schemas/side-measures.ts. */
const sideFigures = z
  .strictObject({
    loss: figure.describe('Largest collateral international loss by the failure of one national network.'),
    foreign: figure.describe('Share of the routes it sends to its partners that cross a network of neither.'),
    detour: figure.describe('Share of the routes between its own networks that leave the country.'),
    length: figure.describe('Mean AS hops of the routes it sends to its partners.'),
  })
  .meta({ id: 'side-figures' });

const project = z.strictObject({
  kind: z.enum(['peering', 'transit', 'exchange']),
  from: network,
  to: network.nullable().describe('null for an exchange.'),
  countries: z.tuple([country, country]),
  links: count,
});

const outcome = z
  .strictObject({
    projects: z.array(project),
    figures: z.array(sideFigures).describe('By country, once it is built.'),
    gains: z.array(z.number()).describe('Average relative improvement, by country.'),
  })
  .meta({ id: 'outcome' });

const offer = z.strictObject({
  from: country,
  to: country,
  metric,
  kind: metricKind,
  own: z.number(),
  theirs: z.number(),
  median: z.number(),
});

/** The answer to `muruna brief`; columns "by country" stand in the order of `countries`. */
export const briefSchema = z.strictObject({
  ...header('muruna/brief'),
  countries: z.array(country).min(2).describe('Two, or more for a region.'),
  snapshot: snapshotOfAnswer,
  notices,
  headlines: z.array(headline).describe('By country.'),
  standing: z.array(standing),
  knowledge: z.array(knowledge).describe('By country, what of that which the figures need is known.'),
  dependences: z.array(dependence).describe('Every ordered pair.'),
  shared: z
    .array(z.strictObject({ country, shares: z.array(share) }))
    .describe('Third countries that all of them depend on.'),
  figures: z.array(sideFigures).describe('By country, as things are.'),
  projects: z.array(outcome).describe('Best first.'),
  set: outcome.nullable().describe('The best set of projects together.'),
  offers: z
    .array(offer)
    .nullable()
    .describe(
      'What one country does better than the median of the world and the other worse; null where the medians have not been measured.',
    ),
  restoration: jointRestorationSchema
    .nullable()
    .describe('null where the inventories of the two were not given.'),
  services: z
    .array(z.strictObject({ country, partner: country, live: liveSectionSchema }))
    .exactOptional()
    .describe(
      'Of each country whose services were given, those that go on when all networks of a partner stop serving it, in sums; absent where none were.',
    ),
});

export type BriefAnswer = DocumentOf<typeof briefSchema>;
export type KnowledgeAnswer = DocumentOf<typeof knowledge>;
export type StandingAnswer = DocumentOf<typeof standing>;
export type DependenceAnswer = DocumentOf<typeof dependence>;
export type FiguresAnswer = DocumentOf<typeof sideFigures>;
export type ProjectAnswer = DocumentOf<typeof project>;
export type OutcomeAnswer = DocumentOf<typeof outcome>;
export type OfferAnswer = DocumentOf<typeof offer>;
