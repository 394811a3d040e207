import { seededRandom } from '../../core/random.ts';
import { earliestTimes } from './earliest.ts';
import { flowLoss } from './flow-service.ts';
import type { Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { runPlan } from './schedule.ts';

/** A plan valued by maximum flow. */
export interface Polished {
  readonly plan: Plan;
  readonly value: number;
  readonly bound: number;
}

/** Value of a plan under the capacity measure, relative to the same reference as everywhere: all feasible repairs done at once. */
export function flowValue(planner: Planner, plan: Plan, kbpsPerPerson: number): number {
  runPlan(planner.run, plan);
  return flowLoss(planner, planner.run.finish, kbpsPerPerson) - flowReference(planner, kbpsPerPerson);
}

function flowReference(planner: Planner, kbpsPerPerson: number): number {
  const finish = new Int32Array(planner.problem.repairs.length).fill(planner.problem.horizon);
  for (const repair of planner.feasible) finish[repair] = 0;
  return flowLoss(planner, finish, kbpsPerPerson);
}

/**
 * Improves plans for the capacity objective by moving single repairs forward (first improvement), from the best of the given plans.
 *
 * The bound: no repair can be finished before its earliest time, and flow never serves fewer for it. `reachBound` (the bound of the
 * reachability objective) holds too where the reference serves everybody, for flow serves no one who is not reached.
 */
export function polishForFlow(
  planner: Planner,
  plans: readonly Plan[],
  kbpsPerPerson: number,
  reachBound: number,
  moves: number,
  seed: number,
  mayGoOn: () => boolean,
): Polished {
  const reference = flowReference(planner, kbpsPerPerson);
  const valueOf = (plan: Plan): number => {
    runPlan(planner.run, plan);
    return flowLoss(planner, planner.run.finish, kbpsPerPerson) - reference;
  };
  let best = plans
    .map((plan) => ({ plan, value: valueOf(plan) }))
    .reduce((one, other) => (other.value < one.value ? other : one));
  const random = seededRandom(seed);
  for (let move = 0; move < moves && best.plan.order.length > 1 && mayGoOn(); move++) {
    const order = [...best.plan.order];
    const from = 1 + random.below(order.length - 1);
    const to = random.below(from);
    order.splice(to, 0, ...order.splice(from, 1));
    const plan = { order, crews: best.plan.crews };
    const value = valueOf(plan);
    if (value < best.value) best = { plan, value };
  }
  const earliest = earliestTimes(planner.work, planner.feasible);
  const alone = flowLoss(planner, earliest.finish, kbpsPerPerson) - reference;
  const holds = reference <= planner.unavoidable * (1 + 1e-9) + 1e-6;
  return { ...best, bound: Math.max(0, alone, holds ? Math.min(reachBound, best.value) : 0) };
}
