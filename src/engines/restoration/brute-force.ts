import { findTeam } from './feasibility.ts';
import { lossOf, type Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { place, resetRun } from './schedule.ts';

/** The best plan by trying every list and every team. The specification of the exact solver; up to about 8 repairs. */
export function bruteForce(planner: Planner): { plan: Plan; value: number } {
  const { run, problem } = planner;
  let best: { plan: Plan; value: number } = {
    plan: { order: [], crews: problem.repairs.map(() => []) },
    value: Infinity,
  };
  const steps: { repair: number; crews: readonly number[] }[] = [];
  const replay = (): void => {
    resetRun(run);
    for (const { repair, crews } of steps) place(run, repair, crews);
  };
  const extend = (): void => {
    const value = lossOf(planner, run.finish);
    if (value < best.value) {
      const crews = problem.repairs.map((_, r) => steps.find(({ repair }) => repair === r)?.crews ?? []);
      best = { plan: { order: steps.map(({ repair }) => repair), crews }, value };
    }
    for (const repair of planner.feasible) {
      if (steps.some((step) => step.repair === repair)) continue;
      findTeam(planner.work.candidates[repair], (crews) => {
        replay();
        if (!place(run, repair, crews)) return false;
        steps.push({ repair, crews });
        extend();
        steps.pop();
        return false;
      });
    }
  };
  replay();
  extend();
  return best;
}
