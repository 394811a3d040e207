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
import { protectedService } from './claimed-protection.ts';
import { notices } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { HANDLINGS, SERVICE_KINDS } from './services-folder.ts';
import { zoneClocksOfAnswer } from './services-live-answer.ts';

/** Who services depend on. */
export const PROVIDER_KINDS = ['network', 'organisation', 'operator', 'issuer', 'country', 'thing'] as const;

export type ProviderKind = (typeof PROVIDER_KINDS)[number];

const providerKind = z
  .enum(PROVIDER_KINDS)
  .describe(
    'network; organisation: all networks of one name; operator: of name servers, by their domain; issuer of certificates; country: all networks and issuers there; thing: a power line, a supplier.',
  );

const named = {
  kind: providerKind,
  id: z.string(),
  network: networkName.nullable().describe('null for other kinds.'),
};

const loss = {
  lost: share.describe('Surely does not work any more, whatever is not known.'),
  uncertain: share.describe('Surely worked, and is not certain any more.'),
};

const provider = z.strictObject({
  ...named,
  networks: count.describe('Networks that go.'),
  atOnce: z.strictObject(loss).describe('With nothing remembered; stocks and certificates as they are.'),
  inTheEnd: z.strictObject(loss).describe('When stocks and certificates have run out.'),
  services: count.describe('Services that most people have lost in the end.'),
  kinds: z
    .array(z.strictObject({ kind: z.enum(SERVICE_KINDS), lost: share }))
    .describe(
      'Of the use of the services of each kind, in the end; kinds that lose nothing are left out. The heaviest first.',
    ),
  protected: z
    .array(
      z.strictObject({
        id: z.string(),
        atOnce: share.describe('Of its people, who have lost it at once.'),
        inTheEnd: share.describe('Of its people, who have lost it in the end.'),
      }),
    )
    .describe('What it takes away of the services for which protection is claimed.'),
});

const state = z.strictObject({
  works: share.describe('Works, whatever is not known.'),
  unknown: share.describe('What is known does not decide it.'),
  fails: share,
});

/** The answer to `muruna services who`. */
export const servicesWhoSchema = z.strictObject({
  ...header('muruna/services-who'),
  country,
  plane,
  snapshot: snapshotOfAnswer,
  notices,
  handling: z.enum(HANDLINGS),
  start: date.describe('When somebody goes.'),
  scenario: z
    .strictObject({
      name: z.string().nullable(),
      file: z.string(),
      hours: z.number().min(0).describe('Hours since the strike.'),
    })
    .nullable()
    .describe('What has struck already; null where nobody asked.'),
  gone: z.array(z.string()).describe('Power and supplies that are gone already.'),
  weighting: z.enum(['people', 'rank', 'equal']).describe('As in services live.'),
  coverage: z.strictObject({
    services: share.describe('Services with a weight, of all.'),
    space: shareOrMissing.describe('Address space of the country whose networks have known links.'),
  }),
  clocks: zoneClocksOfAnswer,
  before: z.strictObject({ atOnce: state, inTheEnd: state }).describe('While nobody has gone.'),
  looked: z
    .array(z.strictObject({ kind: providerKind, providers: count }))
    .describe('Who can take something away.'),
  protected: z
    .array(z.strictObject(protectedService))
    .describe('Services for which protection is claimed, as the claim stands when somebody goes.'),
  providers: z.array(provider).describe('Those who take something away; the worst in the end first.'),
  worst: z
    .strictObject({
      kind: providerKind,
      k: z.int().min(2).max(3),
      members: z.array(z.strictObject(named)),
      lost: share.describe('In the end, when they all go.'),
      alone: share.describe('The most that one of them takes away alone.'),
      looked: count.describe('Sets that were computed; no other can take more away.'),
    })
    .nullable()
    .describe('The k of one kind that take most away together, proved; null where nobody asked.'),
});

export type ServicesWhoAnswer = DocumentOf<typeof servicesWhoSchema>;
export type LosingProvider = DocumentOf<typeof provider>;
