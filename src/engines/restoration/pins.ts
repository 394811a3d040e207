import { finishTicks, latenessOf, valueOf, type Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { runPlan } from './schedule.ts';

/**
 * A plan with the teams that repairs are pinned to, without what cannot be done, and in which what must be finished by a tick is done before whatever would make it
 * late: of its crews' work only that comes first for which there is time. Everything else keeps its order, and so is pushed on. A plan
 * that is in time stays as it is, and so does one that this would make no better.
 */
export function withPins(planner: Planner, plan: Plan): Plan {
  const { due, work, problem } = planner;
  const isFeasible = new Set(planner.feasible);
  const crews = plan.crews.map((team, repair) =>
    isFeasible.has(repair) ? (problem.repairs[repair].team ?? team) : [],
  );
  const same = { order: plan.order.filter((repair) => isFeasible.has(repair)), crews };
  if (due.length === 0 || latenessOf(planner, finishTicks(planner, same)) === 0) return same;
  const order: number[] = [];
  const listed = new Set(same.order);
  const done = new Set<number>();
  const dueFirst = due.toSorted((one, other) => one.tick - other.tick);
  const isInTime = ({ repair, tick }: (typeof due)[number], before: readonly number[]): boolean => {
    runPlan(planner.run, { order: [...order, ...before, ...openNeeds(repair), repair], crews });
    return planner.run.finish[repair] <= tick;
  };
  const openNeeds = (repair: number): number[] =>
    problem.repairs[repair].needs.flatMap((need) => (done.has(need) ? [] : [...openNeeds(need), need]));
  const add = (repair: number): void => {
    if (done.has(repair) || !listed.has(repair)) return;
    done.add(repair);
    problem.repairs[repair].needs.forEach(add);
    for (const one of dueFirst)
      if (
        !done.has(one.repair) &&
        touches(repair, one.repair) &&
        isInTime(one, []) &&
        !isInTime(one, [repair])
      )
        add(one.repair);
    order.push(repair);
  };
  const touches = (repair: number, other: number): boolean =>
    crews[repair].some((crew) => crews[other].includes(crew)) || sharesParts(repair, other);
  const sharesParts = (repair: number, other: number): boolean =>
    work.takes[repair].some(({ batches }) =>
      work.takes[other].some((take) => take.batches.some((batch) => batches.includes(batch))),
    );
  same.order.forEach(add);
  const moved = { order, crews };
  // Where not all can be in time, what comes first for one may make others later.
  return valueOf(planner, moved) < valueOf(planner, same) ? moved : same;
}
