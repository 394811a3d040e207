import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { ruleFor } from '../../engines/restoration/problem-of-inventory.ts';
import type { Damage } from '../../schemas/damage.ts';
import { restoreSchema } from '../../schemas/restore-answer.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { clock } from './restore-export.ts';

const planSchema = z.object(
  restoreSchema.pick({ format: true, at: true, jobs: true, infeasible: true }).shape,
);

export type EarlierPlan = z.output<typeof planSchema>;

/** The `--json` result of an earlier plan; refuses anything else. */
export async function readEarlierPlan(path: string): Promise<EarlierPlan> {
  const refusal = new Refusal('bad-data', 'restore.no-such-plan', {
    file: path,
    command: 'muruna restore',
    option: '--json',
  });
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new Refusal('not-found', 'damage.not-found', { file: path, command: 'muruna restore --json' });
  }
  try {
    return planSchema.parse(JSON.parse(text));
  } catch {
    throw refusal;
  }
}

/**
 * The state `hours` into a plan that goes as planned: what is still broken, who is where with what in hand, which parts are used, and the
 * rest of the plan. Edit what went otherwise, add the news, and give it to `muruna restore --replan`.
 */
export function advancePlan(inventory: Inventory, before: Damage, plan: EarlierPlan, hours: number): Damage {
  const done = new Set(plan.jobs.filter(({ finish }) => finish <= hours).map(({ asset }) => asset));
  const broken = before.assets.filter(({ asset }) => !done.has(asset));
  const used = new Map<string, number>();
  for (const entry of before.used_parts ?? []) used.set(entry.part, entry.quantity);
  for (const { asset, start } of plan.jobs) {
    if (start >= hours) continue;
    const damage = before.assets.find((entry) => entry.asset === asset)?.damage;
    for (const { part, quantity } of ruleFor(inventory, asset, damage)?.parts ?? [])
      used.set(part, (used.get(part) ?? 0) + quantity);
  }
  return {
    ...before,
    at: clock(before.at, hours),
    assets: broken.map((entry) => ({
      ...entry,
      ...(entry.accessible_from_hour !== undefined && {
        accessible_from_hour: Math.max(0, entry.accessible_from_hour - hours),
      }),
    })),
    crews: inventory.crews.map(({ id }) => crewState(plan, id, hours)),
    used_parts: [...used].map(([part, quantity]) => ({ part, quantity })),
    plan: plan.jobs.filter(({ finish }) => finish > hours).map(({ asset, crews }) => ({ asset, crews })),
  };
}

type CrewState = NonNullable<Damage['crews']>[number];

/** Where a crew is: at its work, else where it was last; on the road it counts as still at the place it left. */
function crewState(plan: EarlierPlan, crew: string, hours: number): CrewState {
  const mine = plan.jobs.filter(({ crews }) => crews.includes(crew)).sort((a, b) => a.start - b.start);
  const now = mine.find(({ start, finish }) => start < hours && hours < finish);
  if (now)
    return {
      crew,
      lat: now.lat,
      lon: now.lon,
      working_on: now.asset,
      hours_left: Math.max(0.25, now.finish - hours),
    };
  const last = mine.findLast(({ finish }) => finish <= hours);
  return last ? { crew, lat: last.lat, lon: last.lon } : { crew };
}
