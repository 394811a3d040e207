import { z } from 'zod';
import { count, date, share, shareOrMissing } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';
import { HANDLINGS, SERVICE_KINDS } from './services-folder.ts';
import { CAUSE_GROUNDS, serviceFates, WEIGHTINGS } from './services-live-answer.ts';

const hours = z.number().min(0).describe('Hours since hour 0.');

const people = z
  .number()
  .min(0)
  .nullable()
  .describe('Who uses them; a person who uses two counts twice; null = no service of these says it.');

const ground = z
  .strictObject({
    ground: z.enum(CAUSE_GROUNDS),
    services: count.describe('With those that have no weight.'),
    share: shareOrMissing.describe('Of the use of those that have a weight; null = none has.'),
  })
  .meta({ id: 'ended-by' });

const fates = z.strictObject({ hours, ...serviceFates }).meta({ id: 'fates-at' });

const kind = z.strictObject({
  kind: z.enum(SERVICE_KINDS),
  services: count,
  people,
  before: z
    .strictObject(serviceFates)
    .nullable()
    .describe('Before hour 0; null = no service of the kind has a weight.'),
  at: z.array(fates).nullable().describe('At the hours of `at` above; null = none of them has a weight.'),
  grounds: z.array(ground).describe('What ends them first.'),
});

/** Which services go on under a scenario, in sums: the part that answers about something else carry. */
export const liveSectionSchema = z
  .strictObject({
    handling: z.enum(HANDLINGS).describe('The strictest mark of the services.'),
    start: date.describe('Hour 0, which certificates and copies of zones are held to.'),
    gone: z.array(z.string()).describe('Targets of power and supply that are gone from hour 0.'),
    weighting: z
      .enum(WEIGHTINGS)
      .describe('What a service counts by in shares of several, as in services live.'),
    coverage: z.strictObject({
      services: share.describe('Services with a weight, of all.'),
      space: shareOrMissing.describe('Address space of the country whose networks have known links.'),
    }),
    services: count,
    people,
    before: z.strictObject(serviceFates),
    at: z
      .array(fates)
      .describe('At hour 0, after 1, 7, 30 and 90 days, and at the hour at which least certainly works.'),
    lowest: count.describe('Position in `at` of the hour at which least certainly works, the first of such.'),
    grounds: z.array(ground).describe('What ends services first, the heaviest first.'),
    kinds: z.array(kind).describe('By kind.'),
    named: z
      .array(
        z.strictObject({
          name: z.string(),
          kind: z.enum(SERVICE_KINDS),
          earliest: hours
            .nullable()
            .describe('From then on it is not certain for most people; null = not within 90 days.'),
          latest: hours
            .nullable()
            .describe('From then on it cannot work for most people; null = not within 90 days.'),
          ground: z.enum(CAUSE_GROUNDS).nullable().describe('null: nothing ends it.'),
        }),
      )
      .describe('Services whose rows are marked TLP:CLEAR; no other is named.'),
  })
  .meta({ id: 'live-section' });

export type LiveSection = DocumentOf<typeof liveSectionSchema>;
