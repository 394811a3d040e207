import { findTeam } from './feasibility.ts';
import { lossOf, type Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { place, resetRun, type Run } from './schedule.ts';

/** The best plan there is, found without any cleverness of the exact solver's. */
export interface Best {
  readonly plan: Plan;
  readonly value: number;
}

interface Step {
  readonly repair: number;
  readonly crews: readonly number[];
}

/** The best plan by trying every list and every team. The specification of the exact solver; up to about 6 repairs. */
export function bruteForce(planner: Planner): Best {
  return enumerate(planner, () => true);
}

/**
 * The same, but lists are not gone on with that lead where another has led, or that could not win even if every repair left were
 * begun as soon as one of its crews is free, without a road to it. Up to 8 repairs.
 */
export function fasterBruteForce(planner: Planner): Best {
  const seen = new Set<string>();
  return enumerate(planner, (run, best) => {
    const { start, finish, at, worked, stock } = run;
    const state = `${start.join()};${finish.join()};${at.join()};${worked.join()};${stock.join()}`;
    if (seen.has(state)) return false;
    seen.add(state);
    return lossOf(planner, withoutRoads(planner, run)) < best;
  });
}

function enumerate(planner: Planner, goOn: (run: Run, best: number) => boolean): Best {
  const { run, problem } = planner;
  let best: Best = { plan: { order: [], crews: problem.repairs.map(() => []) }, value: Infinity };
  const steps: Step[] = [];
  const replay = (): void => {
    resetRun(run);
    for (const { repair, crews } of steps) place(run, repair, crews);
  };
  const extend = (): void => {
    const value = lossOf(planner, run.finish);
    if (value < best.value) best = { plan: planOf(planner, steps), value };
    if (!goOn(run, best.value)) return;
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

function planOf({ problem }: Planner, steps: readonly Step[]): Plan {
  return {
    order: steps.map(({ repair }) => repair),
    crews: problem.repairs.map((_, r) => steps.find(({ repair }) => repair === r)?.crews ?? []),
  };
}

/** Finishes no later than any that can follow: what is placed, and the rest at access or the first free crew, whichever is later. */
function withoutRoads({ problem, feasible }: Planner, { model, placed, finish, worked }: Run): Int32Array {
  const freeTick = (crew: number): number =>
    worked[crew] === 0 ? 0 : model.calendars[crew].tickOfWork[worked[crew] - 1] + 1;
  const soonest = finish.slice();
  for (const repair of feasible) {
    if (placed[repair]) continue;
    const { ticks, inHand, accessTick } = problem.repairs[repair];
    const free = Math.min(...model.candidates[repair][0].map(freeTick));
    soonest[repair] = Math.min(
      problem.horizon,
      Math.max(accessTick, free) + Math.min(ticks, inHand?.ticks ?? ticks),
    );
  }
  return soonest;
}
