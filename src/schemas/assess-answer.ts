import { z } from 'zod';
import {
  count,
  country,
  figure,
  header,
  metric,
  metricKind,
  networkName,
  share,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { connected } from './losses.ts';
import { headline, lossParts, routesOverNetwork } from './headline.ts';

const networkWithShare = networkName.extend({ share }).meta({ id: 'network-with-share' });

const rank = z
  .strictObject({
    rank: z.int().min(1).describe('1 = most exposed; largest, for measures of size.'),
    of: z.int().min(1).describe('Countries whose measure is known.'),
    coverage: share.describe('Share of the countries whose measure is known.'),
  })
  .nullable();

const coverage = z.strictObject({
  networks: count.describe('National networks with a link.'),
  networksWithWeight: count.describe('Of them, those whose weight is known.'),
  networksOfNoWeight: count.describe('Of these, those that originate nothing.'),
  weight: z.number().describe('Of the networks with a link: addresses (IPv4) or /48 networks (IPv6).'),
  networksWithoutLinks: count
    .nullable()
    .describe(
      'National networks that announce address space but have no link in the snapshot; null: it does not tell.',
    ),
  weightWithoutLinks: figure.describe('What they announce.'),
  national: shareOrMissing.describe('Share of the national weight that is known with links.'),
  foreign: shareOrMissing.describe('The same of the foreign weight.'),
  countries: shareOrMissing.describe(
    'Of the crossings of international routes over foreign networks, those over networks whose country is known.',
  ),
  worldWithoutCountry: share.describe(
    "Share of the world's weight whose country is not known; it counts as foreign.",
  ),
  oldLinks: z
    .strictObject({
      international: shareOrMissing.describe('Of the international connectivity.'),
      domestic: shareOrMissing.describe('Of the domestic connectivity.'),
      gateways: shareOrMissing.describe(
        'Of the international routes, what crosses the border over such links.',
      ),
    })
    .describe(
      'What rests on links last seen more than a year before the date of the snapshot: is not known without them. null: the snapshot does not tell when links were seen.',
    ),
});

const metricAnswer = z.strictObject({
  id: metric,
  kind: metricKind,
  value: figure,
  coverage: shareOrMissing.describe(
    'Share of what this measure needs that is known; null where it is missing.',
  ),
  rank,
  rankInRegion: rank.describe('Among the countries of the UN M49 region of the answer.'),
  definition: z.string().describe('Section of docs/methods/country.md that defines it.'),
  median: figure.describe('Over all countries.'),
  bound: z
    .number()
    .exactOptional()
    .describe(
      'Where the search for a worst case ended before its proof: `value` is a lower bound, this the upper one.',
    ),
});

/** The place of a row among all of its kind, of which the lists hold the first ones and those in the diagram. */
const place = {
  rank: count.describe('By its share, 1 = largest; equal shares share a rank.'),
  of: count.describe('How many there are with a share.'),
};

const nationalNetwork = networkName.extend({
  ...routesOverNetwork,
  ...place,
  inbound: share.describe('Of the routes into the country, what crosses it.'),
  outbound: share.describe('Of the routes out of the country, what crosses it.'),
  domestic: shareOrMissing.describe('Of the domestic routes, what crosses it; null without domestic routes.'),
  weight: shareOrMissing.describe('Share of the national weight it originates.'),
  foreignProviders: z
    .array(networkWithShare)
    .describe('Share: of the international routes, both ways, over the link to each.'),
  foreignPeers: count,
  foreignCustomers: count,
  nationalCustomers: count,
});

const foreignNetwork = networkName.extend({
  share,
  ...place,
  inbound: share,
  outbound: share,
  nationalNeighbours: count.describe('National networks it is linked to.'),
});

const foreignCountry = z.strictObject({
  country: z.string(),
  share,
  ...place,
  inbound: share,
  outbound: share,
});

const gateway = z.strictObject({
  national: networkName,
  foreign: networkName,
  foreignIs: z.enum(['provider', 'peer', 'customer']),
  share: share.describe('Of the international routes, both ways, what goes over this link.'),
  ...place,
});

const largestLoss = z.strictObject({
  kind: z.enum(['international', 'domestic']),
  by: z
    .enum(['total', 'collateral'])
    .describe('Which loss of the set is the largest that there is: all of it, or that of everyone else.'),
  size: z.union([z.literal(1), z.literal(2)]).describe('Networks in the set at most.'),
  networks: z.array(networkName),
  ...lossParts,
  proved: z.boolean().describe('No set of this size loses more.'),
  bound: figure.describe('No set of this size loses more of what `by` names.'),
});

/** The gateway diagram: widths are shares of the inbound routes. */
export const diagram = z
  .strictObject({
    nodes: z.array(
      z.strictObject({
        id: z.string(),
        column: z
          .int()
          .min(0)
          .max(4)
          .describe(
            '0 world, 1 foreign upstreams, 2 border networks, 3 domestic transit, 4 access networks.',
          ),
        network: networkName.nullable().describe('null: the world, or all others of the column.'),
        others: count.exactOptional().describe('How many networks a node for all others stands for.'),
        weight: z.number(),
      }),
    ),
    links: z.array(z.strictObject({ from: z.string(), to: z.string(), weight: z.number() })),
  })
  .meta({ id: 'diagram' });

const planeAnswer = z
  .strictObject({
    coverage,
    headline,
    metrics: z.array(metricAnswer),
    networks: z
      .array(nationalNetwork)
      .describe(
        'National networks by the routes that cross them or end there, the largest share first: the first 15 and those in the diagram.',
      ),
    foreignNetworks: z.array(foreignNetwork).describe('The first 15 and those in the diagram.'),
    foreignCountries: z
      .array(foreignCountry)
      .describe(
        'All whose networks carry at least 0.05% of the international routes, the largest share first.',
      ),
    gateways: z.array(gateway).describe('The first 15 and those between networks in the diagram.'),
    chokepoints: z
      .array(networkWithShare)
      .describe('The border networks that together see most of the international routes.'),
    transitInfluence: z.array(networkName.extend({ value: share })),
    mostNeeded: networkWithShare
      .nullable()
      .describe('The network whose failure cuts most others from the provider-free clique.'),
    losses: z.array(largestLoss),
    isolation: z
      .strictObject({ policy: connected, physical: connected })
      .describe('Pairs of national networks before and after every gateway is cut, as `stress --isolation`.'),
    access: z.array(networkWithShare),
    diagram,
  })
  .meta({ id: 'plane' });

/** The answer to `muruna assess CC`, in AS numbers. */
export const assessSchema = z.strictObject({
  ...header('muruna/assess'),
  country: country.describe('ISO 3166-1 alpha-2.'),
  region: z
    .string()
    .regex(/^\d{3}$/)
    .nullable()
    .describe('UN M49 region that ranks are also given in; null where M49 does not list the country.'),
  snapshot: snapshotOfAnswer,
  notices,
  planes: z
    .strictObject({ ipv4: planeAnswer.nullable(), ipv6: planeAnswer.nullable() })
    .describe('null: not asked for, not in the snapshot, or nothing of the country in it.'),
});

export type AssessAnswer = DocumentOf<typeof assessSchema>;
export type PlaneAnswer = DocumentOf<typeof planeAnswer>;
export type MetricAnswer = DocumentOf<typeof metricAnswer>;
export type NetworkAnswer = DocumentOf<typeof nationalNetwork>;
export type ForeignNetworkAnswer = DocumentOf<typeof foreignNetwork>;
export type GatewayAnswer = DocumentOf<typeof gateway>;
export type LargestLoss = DocumentOf<typeof largestLoss>;
export type Rank = NonNullable<DocumentOf<typeof rank>>;
export type DiagramAnswer = DocumentOf<typeof diagram>;
export type DiagramNode = Pick<DiagramAnswer['nodes'][number], 'id' | 'column' | 'network' | 'others'>;
