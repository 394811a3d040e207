import { withPins } from './pins.ts';
import { createPlanner, valueOf, type Planner } from './planner.ts';
import type { Plan, Problem } from './problem.ts';
import { startSearch } from './search.ts';

export interface ReplanEffort {
  readonly seed: number;
  readonly moves: number;
}

/** Flow through larger problems is too slow to search with: they are searched by reach, and the plans weighed by flow. */
const FLOW_UP_TO = 15;

/**
 * A short search from a plan for a problem that differs a little from its own; never worse than the plan. The planner measures as asked,
 * by flow where `kbpsPerPerson` is given.
 */
export function replan(
  problem: Problem,
  kbpsPerPerson: number | undefined,
  plan: Plan,
  { seed, moves }: ReplanEffort,
): { readonly planner: Planner; readonly plan: Plan } {
  const planner = createPlanner(problem, kbpsPerPerson);
  const searched = planner.flow && planner.feasible.length > FLOW_UP_TO ? createPlanner(problem) : planner;
  const start = withPins(planner, plan);
  const search = startSearch(searched, seed, moves, start, 0.1);
  search.advance(moves);
  const { plan: found } = search.best();
  return { planner, plan: valueOf(planner, found) <= valueOf(planner, start) ? found : start };
}
