import { z } from 'zod';
import { asn, count, country, date, networkName, plane, share, sha256 } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';

const seconds = z.number().min(0);
const time = date.describe('ISO 8601, UTC.');
const timeOrNone = date.nullable();

/** A vantage point, and the table of it that is meant. */
export const feedName = z
  .strictObject({
    collector: z.string(),
    asn: asn.describe('Of the vantage point; 0 = the source does not say.'),
    peer: z.string().describe('Its address, and router or table where there are several.'),
  })
  .meta({ id: 'feed' });

export const INCIDENT_KINDS = [
  'country-outage',
  'region-outage',
  'organisation-outage',
  'network-outage',
  'origin-hijack',
  'forged-path',
  'new-neighbour',
  'route-leak',
  'rpki-invalid',
  'reserved-asn',
  'signal-drop',
  'feed-blindness',
  'prefix-withdrawal',
  'gateway-change',
  'path-inflation',
] as const;
export const INCIDENT_STATES = ['suspected', 'dismissed', 'open', 'recovering', 'closed'] as const;
export const SEVERITIES = ['minor', 'medium', 'high', 'critical'] as const;
export const CONFIDENCE_LEVELS = ['low', 'medium', 'high'] as const;
export const HIJACK_KINDS = ['exact', 'sub-prefix', 'super-prefix'] as const;
/** What is left of a prefix that most vantage points lost. */
export const WITHDRAWAL_KINDS = ['partial', 'whole', 'with-aggregate'] as const;
/** Reasons why routes are suspect or not. */
export const ROUTE_TAGS = [
  'rpki-invalid',
  'owner-valid',
  'valid-since',
  'took-over',
  'first-seen',
  'unrelated',
  'related',
  'same-country',
  'other-country',
  'reached-most',
  'reached-few',
  'no-customers',
  'no-customers-there',
  'provider-to-provider',
  'peer-to-peer',
  'provider-to-peer',
  'peer-to-provider',
  'only-to-customer',
] as const;
export type RouteTag = (typeof ROUTE_TAGS)[number];

/** Networks and address space that belong together. */
export const groupName = z.strictObject({ name: z.string(), kind: z.enum(['organisation', 'region']) });

const evidence = z.strictObject({
  source: z.string().describe('The file, as the request names it.'),
  offset: count.describe('Where the message begins in the decompressed file.'),
  bytes: count,
  sha256: sha256.describe('Of the message as it came.'),
  time,
});

/** What RPKI says of an origin (RFC 6811). */
export const VALIDITIES = ['valid', 'invalid', 'not-found'] as const;
export const validity = z.enum(VALIDITIES).nullable().describe('null = no ROAs are at hand.');

const originsOfRoute = z.strictObject({
  origin: validity.describe('Of the network that announces it; null = no ROAs are at hand.'),
  owner: validity.describe('Of the network that has it, of several the best.'),
});

const suspectRoute = z.strictObject({
  prefix: z.string(),
  kind: z
    .enum([...HIJACK_KINDS, ...WITHDRAWAL_KINDS])
    .nullable()
    .describe(
      'Of a hijack, how it lies to a prefix that the victim has; of a withdrawal, what is left of it.',
    ),
  victims: z.array(asn),
  first: time.describe('First announcement at any vantage point.'),
  detected: time.describe('When enough vantage points carried it.'),
  end: timeOrNone.describe('When the last vantage point let go of it; null = not yet.'),
  peak: count.describe('Vantage points that carried it, at most; of a withdrawal, those that had lost it.'),
  share: share
    .nullable()
    .default(null)
    .describe('Of a hijack, the largest share of the voters that carried it; null = it cannot be told.'),
  rpki: z
    .strictObject({
      first: originsOfRoute.describe('When it was first seen.'),
      last: originsOfRoute.describe('When nothing was left of it, else at this revision.'),
    })
    .nullable()
    .default(null)
    .describe('Of a hijack, what RPKI says; null for all else.'),
  tags: z.array(z.enum(ROUTE_TAGS)),
  score: z.int().nullable().describe('Of a hijack, the sum of the points of the tags.'),
});

const curve = z.strictObject({
  unit: z.enum(['/24', '/48', 'value']),
  baseline: z.number().describe('Units of address space that are usually visible.'),
  depth: share.describe('Largest drop, of the baseline.'),
  areaHours: z.number().describe('Integral of the drop, in hours of the whole baseline.'),
  recoveredTo95At: timeOrNone,
  points: z
    .array(z.tuple([z.number().describe('Unix seconds.'), z.number().nullable()]))
    .describe('Visible units as they changed; null where they could not be told.'),
});

const move = z.strictObject({
  network: networkName,
  before: share.describe('Mean over the vantage points.'),
  after: share,
});

const shift = z.strictObject({
  gateways: z
    .array(move)
    .describe('Shares of watched networks over which routes leave; the largest moves first.'),
  upstreams: z.array(move).describe('Shares of the foreign networks next to them.'),
  lengths: z
    .array(z.strictObject({ network: networkName, before: z.number().min(0), after: z.number().min(0) }))
    .describe('Networks on the way, at the vantage point in the middle.'),
  hasSettled: z.boolean().describe('Whether it ended because the new shares had lasted for a day.'),
});

/** Incidents that somebody causes, who is always known: what ends in a set of origins (AS_SET) is no hijack. */
const ACTOR_OF: Readonly<Record<string, 'attackers' | 'leakers'>> = {
  'origin-hijack': 'attackers',
  'forged-path': 'attackers',
  'route-leak': 'leakers',
};

/** Something that happened to the watched networks' routes. */
export const incidentSchema = z
  .strictObject({
    format: z.literal('muruna-incident'),
    version: z.literal(1),
    id: z.string().describe('The same whenever the same messages are read.'),
    revision: z
      .int()
      .min(1)
      .describe('Steps of its life so far: suspected, confirmed, grown, recovered, closed; or dismissed.'),
    kind: z.enum(INCIDENT_KINDS),
    state: z.enum(INCIDENT_STATES),
    severity: z.enum(SEVERITIES),
    confidence: z.strictObject({
      score: share,
      level: z.enum(CONFIDENCE_LEVELS),
      tags: z.array(z.enum(['few-voters', 'blind-feeds', ...ROUTE_TAGS])),
    }),
    entity: z.strictObject({
      country: country.nullable().describe('The watched country; null where networks are watched.'),
      network: networkName
        .nullable()
        .describe('The network it is about; null for the whole country and for groups.'),
      group: groupName
        .nullable()
        .default(null)
        .describe('The organisation or region it is about; null for all others.'),
      collector: z.string().nullable().describe('Of blindness: whose vantage points cannot see.'),
    }),
    signal: z
      .strictObject({ entity: z.string(), name: z.string() })
      .nullable()
      .describe('Of a drop of a time series: whom it is about, and which one.'),
    plane: plane.nullable().describe('null = both, or none.'),
    parent: z.string().nullable().describe('The larger incident of which it is a part.'),
    scope: z.strictObject({
      prefixes: z
        .array(z.string())
        .describe('Those that were not visible at some moment, or whose routes are suspect.'),
      networks: z.array(asn).describe('Whose prefixes they are.'),
      addresses: z
        .strictObject({
          ipv4: count,
          ipv6: z.number().min(0).describe('In /48 networks.'),
        })
        .nullable()
        .describe('What these prefixes cover, each address counted once; null = it is about no prefixes.'),
      people: z
        .number()
        .min(0)
        .nullable()
        .describe(
          'Users of all of these networks of which the snapshot says how many they have, however small the part of them that is concerned; null = it says it of none.',
        ),
    }),
    onset: time,
    onsetUncertaintySeconds: seconds.describe('From the last moment at the usual level to the onset.'),
    detected: time.describe('When it was first said: of an outage, when it was suspected.'),
    confirmed: timeOrNone.describe('When the rule had held for long enough; null = suspected, or dismissed.'),
    end: timeOrNone,
    curve: curve.nullable().describe('Only of outages and drops of signals.'),
    routes: z.array(suspectRoute).describe('Of all but outages: the prefixes concerned.'),
    shift: shift.nullable().describe('Of changes of gateways and of longer paths.'),
    expected: z
      .strictObject({
        owner: z.string(),
        reason: z.string(),
        from: time,
        until: time,
        hasOverrun: z.boolean().describe('Whether it ended later than expected.'),
      })
      .nullable()
      .describe('The announced change of which it is a part.'),
    cause: z.strictObject({ type: z.literal('unknown'), basis: z.literal('none') }),
    actors: z.strictObject({
      attackers: z.array(networkName),
      leakers: z.array(networkName),
      victims: z.array(networkName),
      upstreams: z.array(networkName),
    }),
    feeds: z.strictObject({
      voters: z
        .array(feedName)
        .describe('That voted when it opened; of suspect routes, those that carried them.'),
      blind: z.array(feedName),
      agreement: share
        .nullable()
        .describe('Mean share of the voters without the lost prefixes, at the opening.'),
    }),
    provenance: z
      .strictObject({
        snapshot: sha256.describe('Content of the snapshot whose networks and links were used.'),
        settings: sha256.describe(
          'Of what is watched, the lists that it was begun with, and the limits of outages and of vantage points; changes that are expected are none of it.',
        ),
        software: z.string(),
      })
      .describe('What it takes, beside the messages, to find it again.'),
    evidence: z.array(evidence).describe('Messages behind it, oldest first.'),
    evidenceTotal: count.describe('How many there are altogether.'),
  })
  .refine(({ kind, actors }) => (ACTOR_OF[kind] ? actors[ACTOR_OF[kind]].length > 0 : true), {
    error: 'a hijack or forged path names its attacker, a leak its leaker',
  })
  .meta({ id: 'incident' });

export type Incident = DocumentOf<typeof incidentSchema>;
export type IncidentEvidence = Incident['evidence'][number];
