import { z } from 'zod';
import { clockAfter } from '../../core/clock-after.ts';
import { Refusal } from '../../core/refusal.ts';
import { stateAfter } from '../../engines/restoration/advance.ts';
import { TICKS_PER_HOUR } from '../../engines/restoration/problem.ts';
import { withPlan } from '../../answers/plan-in-damage.ts';
import type { Damage } from '../../schemas/damage.ts';
import { restoreSchema } from '../../schemas/restore-answer.ts';
import { readResult } from '../files/read-result.ts';
import type { Inventory } from '../../schemas/inventory.ts';

const planSchema = z.object({
  ...restoreSchema.pick({ format: true, at: true, jobs: true, localOnly: true }).shape,
  // Plans of earlier versions have none.
  pins: restoreSchema.shape.pins.default([]),
});

export type EarlierPlan = z.output<typeof planSchema>;

/** The `--json` result of an earlier plan; refuses anything else. */
export function readEarlierPlan(path: string): Promise<EarlierPlan> {
  return readResult(path, planSchema, ['restore']);
}

/**
 * The state some hours (in whole quarters, rounded up) into a plan that goes as planned: see `stateAfter`. Edit what went otherwise, add
 * the news, and give it to `muruna restore --replan`. Refuses a plan that was made for something else.
 */
export function advancePlan(
  inventory: Inventory,
  before: Damage,
  plan: EarlierPlan,
  hours: number,
  file: string,
): Damage {
  const carried = withPlan(before, plan);
  const tick = Math.ceil(hours * TICKS_PER_HOUR - 1e-9);
  const { state, finish } = stateAfter(inventory, carried, plan.localOnly, tick);
  const sameMoment = Date.parse(clockAfter(plan.at, 0)) === Date.parse(clockAfter(before.at, 0));
  const stranger = plan.jobs.find((job) => !sameMoment || finish.get(job.asset) !== job.finish);
  if (stranger) throw new Refusal('bad-data', 'damage.plan-differs', { file, asset: stranger.asset });
  return state;
}
