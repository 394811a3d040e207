import { usualCode } from '../core/usual-code.ts';
import { z } from 'zod';
import { boundedName } from './bounded-name.ts';
import { momentIn, timeZone, momentOrDelay } from './moment.ts';

/** Version of the scenario format; files may leave it out. */
const FORMAT = 'muruna-scenario/1';

const asn = z
  .union(
    [z.int().min(1).max(4294967295), z.string().regex(/^[Aa][Ss][1-9][0-9]{0,9}$/, '49666, AS49666')],
    '49666, AS49666',
  )
  .transform((value) => (typeof value === 'number' ? value : Number(value.slice(2))))
  .describe('An AS number: 49666 or AS49666');

const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'IR')
  .overwrite(usualCode)
  .describe('ISO 3166-1 alpha-2 code');

const countryOrHome = z
  .string()
  .regex(/^([A-Za-z]{2}|[Hh][Oo][Mm][Ee])$/, 'IR, home')
  .overwrite((text) => (text.toLowerCase() === 'home' ? 'home' : usualCode(text)))
  .describe('ISO 3166-1 alpha-2 code; home is the country under test');

const link = z
  .string()
  .regex(/^([Aa][Ss])?[1-9][0-9]{0,9}-([Aa][Ss])?[1-9][0-9]{0,9}$/, '49666-174')
  .transform((text) => text.split('-').map((end) => Number(end.replace(/^AS/i, ''))) as [number, number])
  .describe('Two AS numbers: 49666-174');

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one] as z.output<T>[]), z.array(item).min(1)]);

const selector = z
  .strictObject({
    asns: z.array(asn).min(1).optional(),
    country: oneOrMore(countryOrHome).optional().describe('Networks registered there'),
    name: boundedName().optional().describe('Part of the organisation name; * stands for anything'),
    top: z.int().min(1).optional().describe('Only so many, the first by `by`'),
    by: z.enum(['hegemony', 'weight', 'customers']).default('hegemony'),
  })
  .refine(({ asns, country, name, top }) => asns ?? country ?? name ?? top, {
    message: 'scenario.empty-selector',
    params: { fields: 'asns, country, name, top' },
  });

const networks = z
  .union(
    [asn.transform((one) => ({ asns: [one] })), z.array(asn).min(1), selector],
    '[49666, 12880], {country: IR, top: 3}',
  )
  .transform((value) => (Array.isArray(value) ? { asns: value } : value));

const gateways = z
  .union(
    [z.string().regex(/^all$/, 'all, {to: [AZ, TR]}'), z.strictObject({ to: oneOrMore(countryCode) })],
    'all, {to: [AZ, TR]}',
  )
  .transform((value) => (typeof value === 'string' ? {} : value));

const namedSets = oneOrMore(boundedName()).describe('Names from the files under `sets`');

const targets = {
  networks: networks.optional(),
  links: oneOrMore(link).optional(),
  gateways: gateways.optional(),
  named: namedSets.optional(),
};

const NO_TARGET = {
  message: 'scenario.no-target',
  params: {
    fields: 'networks, links, gateways, named, isolation, withdrawal, exchange, degrade, hijack, leak',
  },
};

const degrade = z
  .strictObject({
    ...targets,
    share: z.number().min(0).max(1).describe('Share of the set that fails, 0 to 1'),
    seed: z.int().min(0).default(1),
  })
  .refine(hasTarget, NO_TARGET);

const hijack = z.strictObject({
  of: networks.describe('Whose prefixes are announced'),
  by: asn,
  kind: z.enum(['origin', 'sub-prefix', 'forged-path']).default('origin'),
  validating: networks.optional().describe('Who drops invalid origins (RFC 6811)'),
});

const leak = z.strictObject({
  by: asn,
  of: networks.optional().describe('Whose routes are leaked; all national ones if left out'),
  filtering: networks.optional().describe('Who refuses the leaked routes (RFC 9234)'),
});

const event = z
  .strictObject({
    name: boundedName().optional(),
    at: momentOrDelay.optional(),
    until: momentOrDelay.optional(),
    ...targets,
    isolation: z.literal(true).optional().describe('Every gateway fails'),
    withdrawal: oneOrMore(countryCode)
      .optional()
      .describe('All networks of these countries stop serving this one: they carry none of its traffic'),
    exchange: networks.optional().describe('These members peer with each other'),
    degrade: degrade.optional(),
    hijack: hijack.optional(),
    leak: leak.optional(),
  })
  .refine(hasTarget, NO_TARGET);

/** A scenario as it stands in a file. */
const scenarioFileSchema = z.strictObject({
  format: z.literal(FORMAT).optional(),
  name: boundedName().optional(),
  country: countryCode.optional().describe('The country it is made for; any if left out'),
  origin: z.string().min(1).max(10_000).optional().describe('Where the scenario comes from, in a sentence'),
  sets: oneOrMore(z.string().min(1)).optional().describe('CSV files of named sets, relative to this file'),
  zone: timeZone.optional(),
  events: z.array(event).min(1),
});

/** A scenario as read: times that are not relative have their offset from UTC. */
export const scenarioSchema = scenarioFileSchema.transform((scenario, context) => {
  const moment = (time: string, path: readonly PropertyKey[]): string =>
    time.startsWith('+') ? time : momentIn(time, scenario.zone ?? 'UTC', context, path);
  return {
    ...scenario,
    events: scenario.events.map((one, position) => ({
      ...one,
      ...(one.at !== undefined && { at: moment(one.at, ['events', position, 'at']) }),
      ...(one.until !== undefined && { until: moment(one.until, ['events', position, 'until']) }),
    })),
  };
});

/** A scenario as read: every selector an object, every list a list. */
export type ScenarioFile = z.output<typeof scenarioSchema>;
export type ScenarioFileEvent = ScenarioFile['events'][number];

function hasTarget(event: Readonly<Record<string, unknown>>): boolean {
  const passive = new Set(['name', 'at', 'until', 'share', 'seed']);
  return Object.entries(event).some(([key, value]) => value !== undefined && !passive.has(key));
}
