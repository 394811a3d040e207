import { serviceLossOf, type Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { createRun, runPlan, type Run } from './schedule.ts';

/** Plans up to so many repairs are looked at; each asks a dozen valuations. */
const MOST_REPAIRS = 200;

/**
 * Ticks by which each repair of a plan can begin later, everything behind it pushed on as far as it must, without more lost service and
 * without anything pinned being late; at most what is left until the horizon. Undefined where the question is too large: many repairs, or
 * service by flow.
 */
export function planSlack(planner: Planner, plan: Plan): Int32Array | undefined {
  const { work, problem } = planner;
  if (planner.flow || problem.repairs.length > MOST_REPAIRS) return undefined;
  const access = work.access.slice();
  const run = createRun({ ...work, access });
  runPlan(run, plan);
  const now = outcomeOf(planner, run);
  const [start, finish] = [run.start.slice(), run.finish.slice()];
  return Int32Array.from(problem.repairs, (_, repair) => {
    if (finish[repair] >= problem.horizon) return 0;
    const isHarmless = (later: number): boolean => {
      access[repair] = start[repair] + later;
      runPlan(run, plan);
      access[repair] = work.access[repair];
      const then = outcomeOf(planner, run);
      return run.finish[repair] < problem.horizon && then.late <= now.late && then.loss <= now.loss + 1e-6;
    };
    return largest(problem.horizon - finish[repair], isHarmless);
  });
}

function outcomeOf(planner: Planner, { finish }: Run): { readonly loss: number; readonly late: number } {
  const late = planner.due.reduce((sum, { repair, tick }) => sum + Math.max(0, finish[repair] - tick), 0);
  return { loss: serviceLossOf(planner, finish), late };
}

/** The largest number up to `most` that passes where all smaller ones pass too; 0 passes. */
function largest(most: number, passes: (value: number) => boolean): number {
  let [low, high] = [0, most + 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}
