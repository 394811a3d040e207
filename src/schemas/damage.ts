import { z } from 'zod';
import { momentIn, timeZone, writtenMoment } from './moment.ts';
import { provenanceSchema } from './provenance.ts';

const hours = z.number().min(0).max(100_000);

/** One damaged asset; what is not stated comes from the inventory's repair rules. */
const damagedSchema = z.strictObject({
  asset: z.string().min(1),
  /** What the asset is called, for readers alone: what is broken is what `asset` names. */
  name: z.string().optional(),
  /** Kind of damage, for rules `kind/damage`. */
  damage: z.string().min(1).optional(),
  hours: hours.min(0.01).optional(),
  hours_min: hours.optional(),
  hours_max: hours.optional(),
  accessible_from_hour: hours.optional(),
  /** Its parts are built in or on the spot: none is asked for again. */
  has_parts: z.boolean().optional(),
  note: z.string().optional(),
});

/** Units of a part and where they are: a depot (a site), on their way to a repair or there, or any place. */
const units = {
  part: z.string(),
  quantity: z.number().int().min(1),
  depot: z.string().optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
};
const origin = z.enum(['local', 'foreign']).optional();
const unitsSchema = z.strictObject({
  ...units,
  sent_to: z.string().optional(),
  /** When they are there. */
  from_hour: hours.optional(),
});

/** One pinned job; what is not stated is free. */
const pinSchema = z.strictObject({
  asset: z.string().min(1),
  crews: z.array(z.string().min(1)).min(1).optional(),
  from_hour: hours.optional(),
  until_hour: hours.optional(),
});

/** The state of things: what is broken, from when on; and, for a new plan, what has been done since. */
const damageFileSchema = z.strictObject({
  format: z.literal('muruna-damage'),
  version: z.literal(1),
  zone: timeZone.optional(),
  /** The moment, with its offset from UTC: `2025-06-15T03:00+03:30`; shifts are read in that local time. */
  at: writtenMoment,
  /** The moment from which `from_hour` and `lead_hours` of the inventory count; left out: `at`. */
  began: writtenMoment.optional(),
  note: z.string().optional(),
  assets: z.array(damagedSchema),
  /** Where crews are and what they have in hand at that moment. */
  crews: z
    .array(
      z.strictObject({
        crew: z.string(),
        lat: z.number().min(-90).max(90).optional(),
        lon: z.number().min(-180).max(180).optional(),
        from_hour: hours.optional(),
        /** The asset it works on, or is on its way to, and how many hours on shift that still takes. */
        working_on: z.string().optional(),
        heading_to: z.string().optional(),
        hours_left: hours.optional(),
      }),
    )
    .optional(),
  /** What is left of batteries of sites whose supplies are down; all others are full. */
  batteries: z.array(z.strictObject({ site: z.string(), hours_left: hours })).optional(),
  /**
   * The plan in force, in its order: a new plan starts from it. `parts` are the units it keeps for a repair, hours may be negative (work
   * in hand).
   */
  plan: z
    .array(
      z.strictObject({
        asset: z.string(),
        crews: z.array(z.string()),
        parts: z.array(unitsSchema).optional(),
        start_hour: z.number().optional(),
        finish_hour: z.number().optional(),
      }),
    )
    .optional(),
  /** Jobs that a plan must leave as they are said here: by these crews, begun no earlier, finished no later. */
  pins: z.array(pinSchema).optional(),
  /** How it was made, where `muruna damage` made it. */
  provenance: provenanceSchema.optional(),
  /** Spares that have left their depot since the inventory was written; without a place, from the first stock there was. */
  used_parts: z.array(z.strictObject({ ...units, origin })).optional(),
  /** Spares on the road to a repair, or there and not built in. */
  sent_parts: z
    .array(
      z.strictObject({
        part: units.part,
        quantity: units.quantity,
        to: z.string(),
        from_hour: hours.optional(),
        origin,
      }),
    )
    .optional(),
});

/** A damage as read: `at` with its offset from UTC, `2026-11-28T21:00+03:30`. */
export const damageSchema = damageFileSchema.transform((damage, context) => ({
  ...damage,
  at: momentIn(damage.at, damage.zone ?? 'UTC', context, ['at']),
  ...(damage.began !== undefined && {
    began: momentIn(damage.began, damage.zone ?? 'UTC', context, ['began']),
  }),
}));

export type Damage = z.output<typeof damageSchema>;
export type Pin = z.output<typeof pinSchema>;
/** Units of a part as a damage file names them. */
export type PartUnits = z.output<typeof unitsSchema>;
