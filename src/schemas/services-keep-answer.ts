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
import { HANDLINGS } from './services-folder.ts';
import { zoneClocksOfAnswer } from './services-live-answer.ts';

/** What would keep services. */
export const REMEDY_KINDS = ['root-copy', 'secondary', 'expiry', 'signature', 'mirror', 'issuer'] as const;

const price = z.number().min(0).nullable().describe('null where no prices were given.');

const remedy = z.strictObject({
  id: z.string().describe('kind:target; prices may name it.'),
  kind: z
    .enum(REMEDY_KINDS)
    .describe(
      'root-copy: every resolver holds the root zone (RFC 8806); secondary: one more name server of a zone, at home; expiry: copies of a zone answer for 1,000 hours without its primary; signature: signatures of a zone hold for 1,000 hours from hour 0; mirror: a copy at home of what a service reaches; issuer: an issuer of certificates at home beside another.',
    ),
  target: z
    .string()
    .nullable()
    .describe('The zone, host or address, or issuer; null for the copy of the root.'),
  alone: share.describe('What it adds by itself.'),
  missed: share.describe('What is lost of “most” if it alone is left out.'),
  protected: z
    .array(z.string())
    .describe(
      'Services for which protection is claimed that have less than with all remedies if it alone is left out.',
    ),
  price,
});

const set = z.strictObject({
  size: count.describe('Remedies that were allowed.'),
  remedies: z.array(z.string()).describe('Ids; no more than bring something.'),
  works: share.describe('Certainly works with them.'),
  price,
  isProved: z.boolean().describe('No other set of that size, within the budget, keeps more.'),
});

/** The answer to `muruna services keep`. */
export const servicesKeepSchema = z.strictObject({
  ...header('muruna/services-keep'),
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
  gone: z.array(z.string()),
  withdrawal: z.string().nullable().describe('The result of supply withdraw.'),
  days: z
    .number()
    .min(1)
    .nullable()
    .describe('All shares are means over that many days from hour 0; null where one hour is looked at.'),
  hour: z
    .number()
    .min(0)
    .nullable()
    .describe('The hour since hour 0 at which all shares are; null: the days.'),
  clocks: zoneClocksOfAnswer,
  budget: z.number().min(0).nullable(),
  weighting: z.enum(['people', 'rank', 'equal']).describe('As in services live.'),
  coverage: z.strictObject({
    services: share.describe('Services with a weight, of all.'),
    space: shareOrMissing.describe('Address space of the country whose networks have known links.'),
  }),
  home: z.strictObject({
    network: networkName.describe('Where remedies stand.'),
    isAsked: z.boolean().describe('Whether the question names it.'),
    reached: share.describe('Of the people who reach it under the scenario, mean over the days.'),
  }),
  before: share.describe('Of the use of all services that certainly works without a remedy.'),
  most: share.describe('With all of them.'),
  remedies: z.array(remedy).describe('Those that bring most first.'),
  best: z.array(set).describe('The best one, two… together.'),
  protected: z
    .array(
      z.strictObject({
        ...protectedService,
        before: share.describe('Certainly works without a remedy.'),
        best: z.array(share).describe('With the best one, two… together, in the order of “best”.'),
        most: share.describe('With all of them.'),
      }),
    )
    .describe('Services for which protection is claimed, as the claim stands at hour 0.'),
  programmes: z
    .array(
      z.strictObject({
        kinds: z.array(z.enum(REMEDY_KINDS)),
        remedies: count,
        works: share.describe('Certainly works with all remedies of these kinds.'),
        price,
      }),
    )
    .describe('Every choice of kinds; fewer kinds first, then those that keep more.'),
  looked: count.describe('Sets that were computed.'),
  memory: z
    .strictObject({
      now: share.describe('May work, with records as they are.'),
      longer: share.describe('May work, with records that live for a week.'),
    })
    .describe('What longer lifetimes of the records of names and zones could do; nothing of it is certain.'),
});

export type ServicesKeepAnswer = DocumentOf<typeof servicesKeepSchema>;
export type ServiceRemedy = DocumentOf<typeof remedy>;
