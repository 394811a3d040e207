import { z } from 'zod';
import {
  count,
  country,
  date,
  header,
  networkName,
  plane,
  share,
  shareOrMissing,
  snapshotOfAnswer,
} from './answer-parts.ts';
import { claimedProtectionSchema } from './claimed-protection.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { HANDLINGS, NEED_LAYERS, SERVICE_KINDS } from './services-folder.ts';

const hours = z.number().min(0).describe('Hours since the strike.');
const hoursOrNever = hours.nullable().describe('Hours since the strike; null = not within 90 days.');

export const serviceFates = {
  works: share.describe('It works, with nothing remembered and everything that is not known failing.'),
  inPart: share.describe('Of these: something that degrades it is gone.'),
  remembered: share.describe('It works only where resolvers still remember what they asked before.'),
  unknown: share.describe('What is known does not decide it.'),
  fails: share,
};

/** What services are weighted by. */
export const WEIGHTINGS = ['people', 'rank', 'equal'] as const;

/** What ends a service first. */
export const CAUSES = [
  'place',
  'certificate',
  'thing',
  'circle',
  'no-records',
  'no-delegation',
  'no-address',
  'no-origin',
  'no-needs',
  'no-certificate',
  'handed-elsewhere',
  'expired',
  'no-refresh',
  'signature',
] as const;

/** What kind of need that is. */
export const CAUSE_GROUNDS = ['name', 'link', 'certificate', 'power', 'supply', 'circle', 'unknown'] as const;

const ground = z
  .enum(CAUSE_GROUNDS)
  .describe(
    'name: it does not resolve; link: it resolves, or is an address, and is not reached; certificate; power; supply; circle: things need each other to begin; unknown: what is known does not decide it.',
  );

const cause = z.strictObject({
  ground,
  why: z
    .enum(CAUSES)
    .describe(
      'place: no network announcing it is reached; certificate: it ends and cannot be renewed; thing: it is gone; circle: things need each other to begin; expired: the servers left have not reached the primary for as long as the zone lets them answer; signature: signatures end, and resolvers may validate; no-…: not known.',
    ),
  layer: z.enum(NEED_LAYERS).nullable(),
  target: z.string().nullable().describe('What the service needs.'),
  what: z.string().describe('What that comes to: an address, a network, a zone, a certificate.'),
  zone: z.string().nullable().describe('The last zone on the way down to it.'),
  network: networkName.nullable().describe('Who announces it.'),
  hours,
});

const service = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  kind: z.enum(SERVICE_KINDS),
  priority: z.int().min(1).max(3),
  region: z.string().nullable(),
  people: z.number().min(0).nullable(),
  before: z.strictObject(serviceFates).describe('Before the strike.'),
  at: z
    .array(z.strictObject({ hours, ...serviceFates }))
    .describe('At the strike, after 1, 7, 30 and 90 days.'),
  earliest: hoursOrNever.describe('From then on it is not certain for most people.'),
  latest: hoursOrNever.describe('From then on it cannot work for most people.'),
  cause: cause.nullable().describe('null: it stays certain for everyone.'),
  protection: claimedProtectionSchema.nullable().describe('Claimed at hour 0; null = none is claimed.'),
});

/** Zones of the names that are needed whose copies and signatures end. */
export const zoneClocksOfAnswer = z
  .strictObject({
    zones: count.describe('On the way down to names that are needed.'),
    expiry: count.describe('Of these, whose SOA says for how long secondaries answer.'),
    signatures: count.describe('Of these, whose signatures are known.'),
  })
  .describe('Zones whose copies and signatures end in time; those of the others are not counted.');

/** The answer to `muruna services live`. */
export const servicesLiveSchema = z.strictObject({
  ...header('muruna/services-live'),
  country,
  plane,
  snapshot: snapshotOfAnswer,
  notices,
  handling: z.enum(HANDLINGS),
  scenario: z.strictObject({
    name: z.string().nullable(),
    file: z.string().nullable().describe('null: every gateway fails at hour 0 and stays so.'),
    start: date.describe('Hour 0.'),
  }),
  staleHours: hours,
  rootCopy: z.boolean().describe('Whether resolvers hold a copy of the root zone (RFC 8806).'),
  remedies: z.array(z.string()).describe('Remedies that are taken, by their ids in services keep.'),
  clocks: zoneClocksOfAnswer,
  gone: z.array(z.string()),
  withdrawal: z
    .strictObject({
      file: z.string(),
      on: date,
      stopped: count.describe('Items that stop or may.'),
      things: z
        .array(
          z.strictObject({
            id: z.string(),
            earliest: z.number().describe('Hours since the strike; below 0 = before it.'),
            latest: z.number().nullable().describe('null = it may stay.'),
          }),
        )
        .describe('Those that services need.'),
    })
    .nullable()
    .describe('What stops when suppliers withdraw; null where nobody asked.'),
  weighting: z
    .enum(WEIGHTINGS)
    .describe('people: by who uses it; rank: by 1 / rank; equal: where no service has either.'),
  coverage: z.strictObject({
    services: share.describe('Services with a weight, of all.'),
    space: shareOrMissing.describe('Address space of the country whose networks have known links.'),
  }),
  before: z.strictObject(serviceFates),
  curve: z
    .array(z.strictObject({ hours, ...serviceFates }))
    .describe('Shares of the use of all services that have a weight.'),
  causes: z
    .array(
      z.strictObject({ why: z.enum(CAUSES), layer: z.enum(NEED_LAYERS).nullable(), services: count, share }),
    )
    .describe('First causes of the services that have a weight, the heaviest first.'),
  grounds: z
    .array(z.strictObject({ ground, services: count, share }))
    .describe('The same by what kind of need it is, the heaviest first.'),
  services: z.array(service).describe('By priority, then the most used first.'),
});

export type ServicesLiveAnswer = DocumentOf<typeof servicesLiveSchema>;
export type CauseGround = (typeof CAUSE_GROUNDS)[number];
export type LiveService = DocumentOf<typeof service>;
