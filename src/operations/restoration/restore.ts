import type { Work } from '../../core/progress.ts';
import type { RestoreResult } from '../../engines/restoration/outcome.ts';
import { planInForce } from '../../engines/restoration/plan-in-force.ts';
import { buildProblem } from '../../engines/restoration/problem-of-inventory.ts';
import { kbpsPerPersonOf, resultOf, toHours, type PlanQuestion } from '../../engines/restoration/result.ts';
import { unconnectedSites } from '../../formats/inventory/unconnected.ts';
import { searchPlan, type OnPlan } from './restore-search.ts';

export interface RestoreRequest extends PlanQuestion {
  readonly seconds: number;
  readonly moves?: number | undefined;
}

/** Plans the repair of a damage: see docs/methods/restoration.md. Stopped (signal), it answers with the best so far. */
export async function restore(
  request: RestoreRequest,
  work: Work,
  onPlan: OnPlan = () => {},
): Promise<RestoreResult> {
  const { inventory, damage, seed, seconds, moves } = request;
  const built = buildProblem(inventory, damage, request);
  const start = planInForce(inventory, damage, built);
  const found = await searchPlan(
    built.problem,
    { seed, seconds, moves, start, kbpsPerPerson: kbpsPerPersonOf(request, built) },
    work,
    (value, bound) => onPlan(toHours(value), toHours(bound)),
  );
  return resultOf(request, built, found, unconnectedSites(inventory));
}
