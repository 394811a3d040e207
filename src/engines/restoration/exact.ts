import { startBound } from './bound.ts';
import { earliestTimes } from './earliest.ts';
import { findTeam } from './feasibility.ts';
import { lossOf, withoutLateness, type Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { arrivalTick, place, resetRun, workLeft, type Run } from './schedule.ts';
import { finishOf } from './calendar.ts';

/** What the exact solver found. */
export interface ExactResult {
  readonly plan: Plan;
  readonly value: number;
  /** No plan loses less than this; equals `value` when proved, unless what is pinned is late in every plan. */
  readonly bound: number;
  readonly proved: boolean;
  readonly nodes: number;
}

interface Step {
  readonly repair: number;
  readonly team: readonly number[];
}

/**
 * Branch and bound over lists of (repair, team), depth first from the most promising.
 *
 * A node is bounded by the greater of two: the Lagrangian bound of the root taken apart (what is placed, and every crew's best way
 * on), and the service if everything left were done as if alone. Two neighbouring steps that do not touch (no common crew, part or
 * need), and such as can be exchanged one after the other, are tried in one order only.
 */
export function solveExactly(
  planner: Planner,
  start: Plan,
  startValue: number,
  nodeLimit: number,
): ExactResult {
  const { run } = planner;
  const lagrangian = startBound(planner, start, 40);
  lagrangian.advance(Math.min(400, 40 * planner.feasible.length), withoutLateness(planner, startValue));
  const rootBound = Math.min(startValue, lagrangian.best());
  const frozen = lagrangian.freeze();
  const optimist = createOptimist(planner);
  const touches = touchingPairs(planner);
  let best = { plan: start, value: startValue };
  let nodes = 0;
  const steps: Step[] = [];
  const replay = (): void => {
    resetRun(run);
    for (const { repair, team } of steps) place(run, repair, team);
  };
  const seen = new Set<string>();
  const tolerance = 1e-9 * Math.max(1, withoutLateness(planner, startValue));

  const extend = (): void => {
    const children: { step: Step; bound: number }[] = [];
    const teams = new Set<string>();
    for (const repair of planner.feasible) {
      if (run.placed[repair]) continue;
      findTeam(planner.work.candidates[repair], (team) => {
        if (couldComeEarlier(steps, { repair, team }, touches)) return false;
        // Who fills which role makes no difference.
        const key = `${repair}:${[...team].sort((a, b) => a - b).join()}`;
        if (teams.has(key)) return false;
        teams.add(key);
        replay();
        if (!place(run, repair, team)) return false;
        if (++nodes > nodeLimit) return true;
        const value = lossOf(planner, run.finish);
        if (value < best.value) best = { plan: planOf(planner, [...steps, { repair, team }]), value };
        let bound = frozen(run);
        if (bound < best.value - tolerance) bound = Math.max(bound, optimist(run));
        if (bound < best.value - tolerance && firstTime(seen, run))
          children.push({ step: { repair, team: [...team] }, bound });
        return false;
      });
      replay();
      if (nodes > nodeLimit) return;
    }
    children.sort((a, b) => a.bound - b.bound);
    for (const { step, bound } of children) {
      if (bound >= best.value - tolerance) return;
      steps.push(step);
      replay();
      extend();
      steps.pop();
      if (nodes > nodeLimit) return;
    }
    replay();
  };
  replay();
  if (rootBound < best.value - tolerance) extend();
  const proved = nodes <= nodeLimit;
  const isLate = best.value >= planner.lateWeight;
  return { ...best, bound: proved && !isLate ? best.value : rootBound, proved, nodes };
}

/**
 * Of the lists that differ only in the order of steps that do not touch, the one that is first by repair is tried: a step is left
 * out where it could stand before one of a higher repair without touching anything in between (Anisimov and Knuth 1979).
 */
function couldComeEarlier(
  steps: readonly Step[],
  step: Step,
  touches: (one: Step, other: Step) => boolean,
): boolean {
  for (let at = steps.length - 1; at >= 0 && !touches(steps[at], step); at--)
    if (steps[at].repair > step.repair) return true;
  return false;
}

/** Whether nothing else led to the same work done, crews and stock: what follows is then the same too. */
function firstTime(seen: Set<string>, { finish, placed, at, worked, stock }: Run): boolean {
  const state: number[] = [];
  for (let repair = 0; repair < finish.length; repair++) state.push(placed[repair] ? finish[repair] + 1 : 0);
  for (let crew = 0; crew < at.length; crew++) state.push(at[crew] + 1, worked[crew]);
  for (const units of stock) state.push(units);
  // Millions are kept: as characters where all are small.
  const key = state.every((number) => number < 0x1_0000) ? String.fromCharCode(...state) : state.join();
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function planOf({ problem }: Planner, steps: readonly Step[]): Plan {
  const crews: (readonly number[])[] = problem.repairs.map(() => []);
  for (const { repair, team } of steps) crews[repair] = [...team];
  return { order: steps.map(({ repair }) => repair), crews };
}

/** Loss if every repair not placed were done next by the crews that are there first, all at once. */
function createOptimist(planner: Planner): (run: Run) => number {
  const { work, feasible, problem } = planner;
  const earliest = earliestTimes(work, feasible);
  const finish = new Int32Array(work.repairCount);
  return (run) => {
    finish.fill(work.horizon);
    const settle = (repair: number): number => {
      if (run.placed[repair]) return run.finish[repair];
      if (finish[repair] < work.horizon) return finish[repair];
      let ready = Math.max(earliest.start[repair], work.access[repair], stockTick(run, repair));
      for (const need of problem.repairs[repair].needs) ready = Math.max(ready, settle(need));
      ready = Math.max(ready, teamTick(run, repair));
      let latest = 0;
      for (const crews of work.candidates[repair]) {
        let soonest = work.horizon;
        for (const crew of crews) {
          const from = Math.max(ready, arrivalTick(run, crew, repair));
          const ticks = Math.min(
            work.ticks[repair],
            workLeft(run, repair, [crew]),
            shorter(planner, repair, crew),
          );
          soonest = Math.min(soonest, finishOf(work.calendars[crew], from, ticks, work.horizon));
        }
        latest = Math.max(latest, soonest);
      }
      return (finish[repair] = latest);
    };
    for (const repair of feasible) finish[repair] = settle(repair);
    return lossOf(planner, finish);
  };
}

/** When as many crews as a repair has roles can be there, whichever they are. */
function teamTick(run: Run, repair: number): number {
  const roles = run.model.candidates[repair];
  if (roles.length === 1) return 0;
  const able = new Set(roles.flat());
  const arrivals = Array.from(able, (crew) => arrivalTick(run, crew, repair));
  return arrivals.sort((a, b) => a - b)[roles.length - 1];
}

/** When the parts of a repair can be there, if it gets the first of what is left. */
function stockTick({ model, stock }: Run, repair: number): number {
  let tick = 0;
  for (const { part, quantity } of model.problem.repairs[repair].parts) {
    const arrivals = (model.batchesOf.get(part) ?? []).flatMap((batch) =>
      Array.from(
        { length: Math.min(quantity, stock[batch]) },
        () => model.delivery[batch * model.repairCount + repair],
      ),
    );
    arrivals.sort((a, b) => a - b);
    tick = Math.max(tick, arrivals[quantity - 1] ?? model.horizon);
  }
  return tick;
}

function shorter({ problem, work }: Planner, repair: number, crew: number): number {
  const { inHand } = problem.repairs[repair];
  return inHand?.crews.includes(crew) ? inHand.ticks : work.ticks[repair];
}

function touchingPairs({ problem }: Planner): (one: Step, other: Step) => boolean {
  const parts = problem.repairs.map((repair) => new Set(repair.parts.map(({ part }) => part)));
  const needs = (a: number, b: number): boolean => problem.repairs[a].needs.includes(b);
  return (one, other) =>
    one.team.some((crew) => other.team.includes(crew)) ||
    [...parts[one.repair]].some((part) => parts[other.repair].has(part)) ||
    needs(one.repair, other.repair) ||
    needs(other.repair, one.repair);
}
