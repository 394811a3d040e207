import { finishTicks, serviceLossOf, type Planner } from './planner.ts';
import type { Plan, Problem, ProblemCrew } from './problem.ts';
import { replan } from './replan.ts';

/** One more of something, and what the plan would gain by it. */
export type Help =
  | { readonly kind: 'crew'; readonly like: number; readonly gain: number }
  | { readonly kind: 'part'; readonly part: number; readonly gain: number }
  | { readonly kind: 'shift'; readonly crew: number; readonly gain: number };

export interface HelpOptions {
  readonly seed: number;
  /** Moves of search for each question. */
  readonly moves: number;
  readonly most: number;
}

/**
 * What would help most: one more crew like one there is (of each set of skills the busiest), one more unit of a part in the first depot
 * that stocks it, one crew working day and night. Each is planned anew from the present plan with the same number of moves as the
 * plan itself gets once more, so a gain is what a found plan proves, not a guess.
 */
export function whatHelps(planner: Planner, plan: Plan, options: HelpOptions): Help[] {
  const { problem } = planner;
  const { kbpsPerPerson } = planner;
  // Relative to what the unchanged problem cannot avoid, so that repairs made possible count as gains.
  const lossWith = (changed: Problem): number => {
    const found = replan(changed, kbpsPerPerson, plan, options);
    return serviceLossOf(found.planner, finishTicks(found.planner, found.plan)) + found.planner.unavoidable;
  };
  const base = lossWith(problem);
  const helps: Help[] = [];
  const ask = (changed: Problem): number => base - lossWith(changed);
  for (const like of busiestOfEachKind(planner, plan)) {
    const crew: ProblemCrew = { ...problem.crews[like], fromTick: 0 };
    helps.push({ kind: 'crew', like, gain: ask({ ...problem, crews: [...problem.crews, crew] }) });
    if (problem.crews[like].shifts.length === 0) continue;
    const crews = problem.crews.map((other, index) => (index === like ? { ...other, shifts: [] } : other));
    helps.push({ kind: 'shift', crew: like, gain: ask({ ...problem, crews }) });
  }
  for (const part of partsInUse(planner)) {
    const depot = problem.batches.find((batch) => batch.part === part) ?? problem.repairs[0];
    const batch = { lat: depot.lat, lon: depot.lon, part, quantity: 1, arrivalTick: 0, foreign: false };
    helps.push({ kind: 'part', part, gain: ask({ ...problem, batches: [...problem.batches, batch] }) });
  }
  return helps
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, options.most);
}

function busiestOfEachKind({ problem }: Planner, plan: Plan): number[] {
  const work = problem.crews.map(() => 0);
  plan.crews.forEach((team, repair) => team.forEach((crew) => (work[crew] += problem.repairs[repair].ticks)));
  const busiest = new Map<string, number>();
  problem.crews.forEach(({ skills }, crew) => {
    const key = [...skills].sort((a, b) => a - b).join();
    const known = busiest.get(key);
    if (known === undefined || work[crew] > work[known]) busiest.set(key, crew);
  });
  return [...busiest.values()].filter((crew) => work[crew] > 0).slice(0, 8);
}

function partsInUse({ problem }: Planner): number[] {
  return [...new Set(problem.repairs.flatMap((repair) => repair.parts.map(({ part }) => part)))].slice(0, 8);
}
