import { finishOf } from './calendar.ts';
import { findTeam } from './feasibility.ts';
import type { WorkModel } from './work-model.ts';

/** Ticks before which a repair cannot start and cannot be finished, whatever the plan: a bound for everything else. */
export interface Earliest {
  readonly start: Int32Array;
  readonly finish: Int32Array;
}

/**
 * Each repair as if all crews and parts were there for it alone: access, the nearest stock, the needs before it, and for each role
 * the crew that is there first; of several crews the last of the first possible team. Infeasible repairs (see `feasible`) never finish.
 */
export function earliestTimes(work: WorkModel, feasible: readonly number[]): Earliest {
  const { problem, horizon, repairCount } = work;
  const start = new Int32Array(repairCount).fill(horizon);
  const finish = new Int32Array(repairCount).fill(horizon);
  const isFeasible = new Set(feasible);
  const done = new Uint8Array(repairCount);
  const visit = (repair: number): void => {
    if (done[repair] || !isFeasible.has(repair)) return;
    done[repair] = 1;
    let ready = Math.max(work.access[repair], partsTick(work, repair));
    for (const need of problem.repairs[repair].needs) {
      visit(need);
      ready = Math.max(ready, finish[need]);
    }
    ready = Math.max(ready, teamTick(work, repair));
    start[repair] = Math.min(horizon, ready);
    finish[repair] = work.candidates[repair].reduce(
      (latest, crews) =>
        Math.max(latest, Math.min(...crews.map((crew) => aloneFinish(work, repair, crew, ready)))),
      0,
    );
  };
  feasible.forEach(visit);
  return { start, finish };
}

/** When the first team can be complete, if each of its crews goes there first. */
function teamTick(work: WorkModel, repair: number): number {
  const roles = work.candidates[repair];
  const arrival = new Map(roles.flat().map((crew) => [crew, aloneArrival(work, repair, crew)]));
  const complete = (tick: number): boolean =>
    findTeam(
      roles.map((crews) => crews.filter((crew) => arrival.get(crew)! <= tick)),
      () => true,
    ) !== undefined;
  const ticks = [...new Set(arrival.values())].sort((a, b) => a - b);
  return ticks.find(complete) ?? work.horizon;
}

/** The tick at which a crew can be there if it goes there first. */
function aloneArrival(
  { problem, horizon, calendars, fromBase, repairCount }: WorkModel,
  repair: number,
  crew: number,
): number {
  const { tickOfWork } = calendars[crew];
  const mine = problem.repairs[repair].inHand?.crews.includes(crew) ?? false;
  const travel = mine ? 0 : fromBase[crew * repairCount + repair];
  if (travel > tickOfWork.length) return horizon;
  return travel === 0 ? 0 : tickOfWork[travel - 1] + 1;
}

function aloneFinish(work: WorkModel, repair: number, crew: number, ready: number): number {
  const { inHand } = work.problem.repairs[repair];
  const mine = inHand?.crews.includes(crew) ?? false;
  const ticks = mine ? Math.min(inHand!.ticks, work.ticks[repair]) : work.ticks[repair];
  const from = Math.max(aloneArrival(work, repair, crew), ready);
  return finishOf(work.calendars[crew], from, ticks, work.horizon);
}

/** When the last unit a repair needs can be there, if it gets the first units of all. */
function partsTick(work: WorkModel, repair: number): number {
  let tick = 0;
  for (const { part, quantity } of work.problem.repairs[repair].parts) {
    const arrivals = (work.batchesOf.get(part) ?? []).flatMap((batch) =>
      Array.from(
        { length: Math.min(quantity, work.problem.batches[batch].quantity) },
        () => work.delivery[batch * work.repairCount + repair],
      ),
    );
    arrivals.sort((a, b) => a - b);
    tick = Math.max(tick, arrivals[quantity - 1] ?? work.horizon);
  }
  return tick;
}
