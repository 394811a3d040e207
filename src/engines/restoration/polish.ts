import { seededRandom } from '../../core/random.ts';
import { valueOf, type Planner } from './planner.ts';
import { withPins } from './pins.ts';
import type { Plan } from './problem.ts';

/** A plan with its value. */
export interface Polished {
  readonly plan: Plan;
  readonly value: number;
}

/**
 * Improves the best of some plans by moving single repairs forward (first improvement): for measures too slow to search with, such as
 * the flow through a large network.
 */
export function polish(
  planner: Planner,
  plans: readonly Plan[],
  moves: number,
  seed: number,
  mayGoOn: () => boolean,
): Polished {
  let best = plans
    .map((start) => withPins(planner, start))
    .map((plan) => ({ plan, value: valueOf(planner, plan) }))
    .reduce((one, other) => (other.value < one.value ? other : one));
  const random = seededRandom(seed);
  for (let move = 0; move < moves && best.plan.order.length > 1 && mayGoOn(); move++) {
    const order = [...best.plan.order];
    const from = 1 + random.below(order.length - 1);
    const to = random.below(from);
    order.splice(to, 0, ...order.splice(from, 1));
    const plan = { order, crews: best.plan.crews };
    const value = valueOf(planner, plan);
    if (value < best.value) best = { plan, value };
  }
  return best;
}
