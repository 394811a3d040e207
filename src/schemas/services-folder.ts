import { z } from 'zod';
import { hostName } from '../core/host-name.ts';
import { boundedName } from './bounded-name.ts';
import { countryCell, dateCell, itemsOf, numberCell, startCell } from './cells.ts';

/** What a service is for. */
export const SERVICE_KINDS = [
  'emergency-number',
  'hospital',
  'water',
  'power',
  'bank-clearing',
  'payment',
  'government',
  'mail',
  'messaging',
  'app-store',
  'time',
  'school',
  'media',
  'transport',
  'other',
] as const;

/** What a service needs. */
export const NEED_LAYERS = [
  'name',
  'address',
  'certificate',
  'mail',
  'cdn',
  'login',
  'payment',
  'time',
  'power',
  'supply',
] as const;

/** Whether a service stops without what it needs, or goes on in part. */
export const NEED_FORCES = ['must', 'degrades'] as const;

/** Records of the DNS that decide what a name needs. */
export const RECORD_TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'RRSIG'] as const;

/** How far what a row says may go: the Traffic Light Protocol 2.0 (FIRST). */
export const HANDLINGS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;

export type Handling = (typeof HANDLINGS)[number];

/**
 * A marking as people write it: in whatever letters, with or without `TLP:` in front.
 *
 * @example fullHandling('amber') // 'TLP:AMBER'
 */
export function fullHandling(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  const name = `TLP:${text
    .trim()
    .toUpperCase()
    .replace(/^TLP:\s*/, '')}`;
  return HANDLINGS.find((marking) => marking === name) ?? text;
}

/**
 * Protection under international humanitarian law that a service may be claimed to have: medical units and transports, civil defence,
 * works and installations containing dangerous forces, cultural property (Geneva Conventions I and IV; Additional Protocol I, articles
 * 12, 53, 56 and 62).
 */
export const PROTECTIONS = ['medical', 'civil-defence', 'dangerous-forces', 'cultural'] as const;

export type Protection = (typeof PROTECTIONS)[number];

/** What a service is marked with where its row says nothing. */
export const DEFAULT_HANDLING = 'TLP:RED';

const host = z
  .string()
  .transform((value, context) => {
    const name = hostName(value);
    if (name !== undefined) return name;
    context.addIssue({ code: 'custom', params: { fault: 'bad-name' } });
    return z.NEVER;
  })
  .meta({ description: 'a name of the DNS, such as www.example.org' });

const hosts = z
  .string()
  .transform((value, context) =>
    itemsOf(value).map((item) => {
      const name = hostName(item);
      if (name === undefined) context.addIssue({ code: 'custom', params: { fault: 'bad-name' } });
      return name ?? '';
    }),
  )
  .meta({ description: 'www.example.org;*.example.net' });

const upper = z.string().toUpperCase();

export const serviceSchema = z.object({
  id: boundedName(),
  name: boundedName().optional(),
  kind: z.enum(SERVICE_KINDS),
  people: numberCell(0, 1e10).optional(),
  /** Place in a list of the most used; 1 is used most. */
  rank: numberCell(1, 1e9).optional(),
  priority: numberCell(1, 3).optional(),
  region: boundedName().optional(),
  /** Id of a site of the inventory. */
  site: boundedName().optional(),
  handling: z.string().transform(fullHandling).pipe(z.enum(HANDLINGS)).optional(),
  /** Protection under international humanitarian law that is claimed for it, on whose word, and for which days. */
  protection: z.enum(PROTECTIONS).optional(),
  protection_authority: boundedName().optional(),
  protection_from: startCell().optional(),
  protection_until: dateCell().optional(),
});

export const serviceNeedSchema = z.object({
  service: boundedName(),
  layer: z.enum(NEED_LAYERS),
  target: boundedName(),
  need: z.enum(NEED_FORCES).optional(),
  group: boundedName().optional(),
  hours: numberCell(0, 1e6).optional(),
});

export const recordSchema = z.object({
  name: host,
  type: upper.pipe(z.enum(RECORD_TYPES)),
  ttl: numberCell(0, 2 ** 31 - 1).optional(),
  value: boundedName(),
});

export const certificateSchema = z.object({
  id: boundedName(),
  names: hosts.optional(),
  issuer: boundedName().optional(),
  issuer_country: countryCell().optional(),
  issuer_host: host.optional(),
  not_before: dateCell().optional(),
  not_after: dateCell(),
  lifetime_days: numberCell(0.01, 36_500).optional(),
});

type Row<S extends z.ZodType> = z.output<S> & { readonly file: string; readonly line: number };
export type Service = Row<typeof serviceSchema>;
export type ServiceNeed = Row<typeof serviceNeedSchema>;
export type DnsRecord = Row<typeof recordSchema>;
export type Certificate = Row<typeof certificateSchema>;

/** What is known of the services of a country and of what they need. Ids are checked by `readServices`. */
export interface ServicesFolder {
  readonly services: readonly Service[];
  readonly needs: readonly ServiceNeed[];
  readonly records: readonly DnsRecord[];
  readonly certificates: readonly Certificate[];
}

/** The tables of a services folder: file, whether it must be there, and its rows' schema. */
export const SERVICE_TABLES = {
  services: { required: true, schema: serviceSchema },
  needs: { required: false, schema: serviceNeedSchema },
  records: { required: false, schema: recordSchema },
  certificates: { required: false, schema: certificateSchema },
} as const;

export type ServiceTable = keyof typeof SERVICE_TABLES;

/** What a need names: a network, an address, a name of the DNS, or something else, such as a power line. */
export type NeedTarget =
  | { readonly kind: 'network'; readonly asn: number }
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'thing'; readonly text: string };

/** Needs that only names, addresses and networks meet: a service may be called by its own name of the DNS. */
const OF_NAMES: ReadonlySet<string> = new Set(['name', 'address', 'certificate', 'mail']);

/** Whether a need may name another service. */
export function mayNeedService({
  layer,
  service,
  target,
}: Pick<ServiceNeed, 'layer' | 'service' | 'target'>): boolean {
  return !OF_NAMES.has(layer) && target !== service;
}
