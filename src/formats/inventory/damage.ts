import { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { nearest } from '../structured-text/nearest.ts';
import { readYaml } from '../structured-text/read-yaml.ts';
import type { Inventory } from './records.ts';

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
export const damageSchema = z.strictObject({
  format: z.literal('muruna-damage'),
  version: z.literal(1),
  /** The moment, with its offset from UTC: `2025-06-15T03:00+03:30`; shifts are read in that local time. */
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/),
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
  /** Spares used up since the inventory was written. */
  used_parts: z.array(z.strictObject({ part: z.string(), quantity: z.number().int().min(1) })).optional(),
});

export type Damage = z.output<typeof damageSchema>;

/** Reads a damage file (JSON or YAML) and holds it to an inventory. */
export function readDamage(
  text: string,
  inventory: Inventory,
): { damage: Damage | undefined; findings: Finding[] } {
  const { value, findings, lineOf } = readYaml(text, damageSchema);
  if (!value) return { damage: undefined, findings: [...findings] };
  return { damage: value, findings: [...findings, ...checkDamage(value, inventory, lineOf)] };
}

/** Faults of a damage against an inventory: unknown assets and crews, an asset twice, ranges out of order. */
function checkDamage(
  damage: Damage,
  inventory: Inventory,
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const ids = [...inventory.sites, ...inventory.links].map(({ id }) => id);
  const crewIds = inventory.crews.map(({ id }) => id);
  const findings: Finding[] = [];
  const unknown = (value: string, known: readonly string[], code: string, line: number): void => {
    const near = known.length <= 20_000 ? nearest(value, known) : undefined;
    findings.push({
      code: near ? `${code}-near` : code,
      severity: 'lost',
      facts: { value, ...(near && { near }) },
      line,
    });
  };
  const known = new Set(ids);
  const seen = new Set<string>();
  damage.assets.forEach(({ asset, hours, hours_min, hours_max }, index) => {
    const line = lineOf(['assets', index]);
    if (!known.has(asset)) unknown(asset, ids, 'damage.unknown-asset', line);
    if (seen.has(asset)) findings.push({ code: 'damage.twice', severity: 'lost', facts: { asset }, line });
    seen.add(asset);
    const likely = hours ?? hours_min ?? hours_max;
    if (likely !== undefined && ((hours_min ?? likely) > likely || (hours_max ?? likely) < likely))
      findings.push({ code: 'damage.range-out-of-order', severity: 'lost', facts: { asset }, line });
  });
  (damage.crews ?? []).forEach(({ crew, working_on }, index) => {
    const line = lineOf(['crews', index]);
    if (!crewIds.includes(crew)) unknown(crew, crewIds, 'damage.unknown-crew', line);
    if (working_on !== undefined && !seen.has(working_on))
      findings.push({
        code: 'damage.work-on-undamaged',
        severity: 'lost',
        facts: { crew, asset: working_on },
        line,
      });
  });
  return findings;
}
