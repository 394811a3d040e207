import { z } from 'zod';
import { boundedName } from './bounded-name.ts';
import { flagCell, itemsOf, listCell, numberCell, partsCell } from './cells.ts';
import type { Place } from '../core/great-circle.ts';

/** Kinds of site; `road` and `other` carry nothing themselves but may be needed by repairs of others. */
export const SITE_KINDS = [
  'exchange',
  'data-centre',
  'tower',
  'landing-station',
  'power',
  'road',
  'other',
] as const;
export const LINK_KINDS = ['fibre', 'microwave', 'satellite', 'submarine'] as const;

const text = boundedName();
const latitude = numberCell(-90, 90);
const longitude = numberCell(-180, 180);

/** `hospital:1;bank:3` → services with their priority (1 most urgent); without a number: 2. */
const critical = z
  .string()
  .transform((value, context) =>
    itemsOf(value).map((item) => {
      const [, name, priority] = /^\s*([^:]+?)\s*(?::\s*([123])\s*)?$/.exec(item) ?? [];
      if (name === undefined) context.addIssue({ code: 'custom', params: { fault: 'bad-critical' } });
      return { name: name ?? '', priority: Number(priority ?? 2) as 1 | 2 | 3 };
    }),
  )
  .meta({ description: 'hospital:1;bank:3, priority 1 (most urgent) … 3; without a number 2' });

/** `06:00-18:00;22:00-02:00` → minutes after midnight; a window that ends earlier than it begins goes past midnight. */
const shifts = z
  .string()
  .transform((value, context) =>
    itemsOf(value).map((item) => {
      const match = /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/.exec(item);
      const [hour, minute, endHour, endMinute] = (match ?? []).slice(1).map(Number);
      if (!match || hour > 23 || endHour > 24 || minute > 59 || endMinute > 59) {
        context.addIssue({ code: 'custom', params: { fault: 'bad-shift' } });
        return { start: 0, end: 0 };
      }
      const start = hour * 60 + minute;
      const end = endHour * 60 + endMinute;
      return { start, end: end > start ? end : end + 1440 };
    }),
  )
  .meta({ description: '06:00-18:00;22:00-02:00, local; empty: day and night' });

/** `35.2 51.1;34.9 51` → the places on the way of a link, latitude first. */
const via = z
  .string()
  .transform((value, context) =>
    itemsOf(value).map((item): Place => {
      const [, lat, lon] = /^(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)$/.exec(item) ?? [];
      const place = { lat: Number(lat), lon: Number(lon) };
      if (Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180) return place;
      context.addIssue({ code: 'custom', params: { fault: 'bad-via' } });
      return { lat: 0, lon: 0 };
    }),
  )
  .meta({
    description: '35.2 51.1;34.9 51: places on the way from the first end to the other, latitude first',
  });

export const siteSchema = z.object({
  id: text,
  name: text.optional(),
  kind: z.enum(SITE_KINDS),
  lat: latitude,
  lon: longitude,
  region: text.optional(),
  people: numberCell(0, 1e9).optional(),
  core: flagCell().optional(),
  gateway: flagCell().optional(),
  critical: critical.optional(),
});

export const linkSchema = z.object({
  id: text,
  name: text.optional(),
  kind: z.enum(LINK_KINDS),
  from: text,
  to: text,
  length_km: numberCell(0, 50_000).optional(),
  capacity_gbps: numberCell(0, 1e9).optional(),
  via: via.optional(),
});

export const supplySchema = z.object({
  site: text,
  feed: text,
  battery_hours: numberCell(0, 10_000).optional(),
});

export const networkSchema = z.object({ asset: text, asn: numberCell(1, 4_294_967_295) });

export const crewSchema = z.object({
  id: text,
  name: text.optional(),
  base: text.optional(),
  lat: latitude.optional(),
  lon: longitude.optional(),
  skills: listCell(),
  speed_kmh: numberCell(1, 1000),
  shifts: shifts.optional(),
  from_hour: numberCell(0, 10_000).optional(),
});

export const spareSchema = z.object({
  part: text,
  depot: text.optional(),
  lat: latitude.optional(),
  lon: longitude.optional(),
  quantity: numberCell(0, 1e6),
  lead_hours: numberCell(0, 100_000).optional(),
  origin: z.enum(['local', 'foreign']),
});

export const repairSchema = z.object({
  /** A kind of site or link, `kind/damage`, or the id of one asset. */
  of: text,
  hours: numberCell(0.01, 100_000),
  hours_min: numberCell(0.01, 100_000).optional(),
  hours_max: numberCell(0.01, 100_000).optional(),
  skills: listCell(),
  parts: partsCell().optional(),
});

export const needSchema = z.object({ repair_of: text, needs: text });

export const settingsSchema = z.strictObject({
  title: z.string().optional(),
  /** Said in every answer, e.g. that the data are synthetic. */
  note: z.string().optional(),
  country: z.string().length(2).optional(),
  horizon_days: z.number().min(1).max(365).optional(),
  national_share: z.number().min(0).max(1).optional(),
  kbps_per_person: z.number().min(0.001).max(1e6).optional(),
  person_equivalents: z
    .strictObject({ 1: z.number().min(0), 2: z.number().min(0), 3: z.number().min(0) })
    .optional(),
});

type Row<S extends z.ZodType> = z.output<S> & { readonly file: string; readonly line: number };
export type Site = Row<typeof siteSchema>;
export type Link = Row<typeof linkSchema>;

/** The whole course of a link: its ends and the places on the way. */
export function courseOf(link: Pick<Link, 'via'>, from: Place, to: Place): readonly Place[] {
  return [from, ...(link.via ?? []), to];
}

export type Supply = Row<typeof supplySchema>;
export type Network = Row<typeof networkSchema>;
export type Crew = Row<typeof crewSchema>;
export type Spare = Row<typeof spareSchema>;
export type RepairRule = Row<typeof repairSchema>;
export type NeedRow = Row<typeof needSchema>;
export type Settings = z.output<typeof settingsSchema>;

/** What an operator has: the network, what feeds it, and the means to repair it. Ids are checked by `readInventory`. */
export interface Inventory {
  readonly settings: Settings;
  readonly sites: readonly Site[];
  readonly links: readonly Link[];
  readonly supplies: readonly Supply[];
  readonly networks: readonly Network[];
  readonly crews: readonly Crew[];
  readonly spares: readonly Spare[];
  readonly repairs: readonly RepairRule[];
  readonly needs: readonly NeedRow[];
  /** Other ids of assets, each with the one it stands for: the opposite direction of a link. */
  readonly alsoCalled?: ReadonlyMap<string, string>;
}

/** The tables of a folder: file, whether it must be there, and its rows' schema. */
export const TABLES = {
  sites: { required: true, schema: siteSchema },
  links: { required: true, schema: linkSchema },
  supplies: { required: false, schema: supplySchema },
  networks: { required: false, schema: networkSchema },
  crews: { required: true, schema: crewSchema },
  spares: { required: false, schema: spareSchema },
  repairs: { required: true, schema: repairSchema },
  needs: { required: false, schema: needSchema },
} as const;

export type TableName = keyof typeof TABLES;
