import { z } from 'zod';
import { momentIn, timeZone, writtenMoment } from './moment.ts';
import { provenanceSchema } from './provenance.ts';

const hours = z.number().min(0).max(100_000);

/** One damaged asset; what is not stated comes from the inventory's repair rules. */
const damagedSchema = z.strictObject({
  asset: z.string().min(1),
  /** Kind of damage, for rules `kind/damage`. */
  damage: z.string().min(1).optional(),
  hours: hours.min(0.01).optional(),
  hours_min: hours.optional(),
  hours_max: hours.optional(),
  accessible_from_hour: hours.optional(),
  note: z.string().optional(),
});

/** The state of things: what is broken, from when on; and, for a new plan, what has been done since. */
const damageFileSchema = z.strictObject({
  format: z.literal('muruna-damage'),
  version: z.literal(1),
  zone: timeZone.optional(),
  /** The moment; shifts are read in its local time. */
  at: writtenMoment,
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
        /** The asset it works on and how many hours that still takes. */
        working_on: z.string().optional(),
        hours_left: hours.optional(),
      }),
    )
    .optional(),
  /** The plan in force, in its order: a new plan starts from it. */
  plan: z.array(z.strictObject({ asset: z.string(), crews: z.array(z.string()) })).optional(),
  /** How it was made, where `muruna damage` made it. */
  provenance: provenanceSchema.optional(),
  /** Spares used up since the inventory was written. */
  used_parts: z.array(z.strictObject({ part: z.string(), quantity: z.number().int().min(1) })).optional(),
});

/** A damage as read: `at` with its offset from UTC, `2026-11-28T21:00+03:30`. */
export const damageSchema = damageFileSchema.transform((damage, context) => ({
  ...damage,
  at: momentIn(damage.at, damage.zone ?? 'UTC', context, ['at']),
}));

export type Damage = z.output<typeof damageSchema>;
