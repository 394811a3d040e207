import { finishOf } from './calendar.ts';
import { planEffects, type Effect } from './effects.ts';
import type { InfeasibleReason } from './feasibility.ts';
import type { Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import {
  arrivalTick,
  createRun,
  place,
  readyTick,
  teamCalendar,
  workedAtArrival,
  workLeft,
  type Run,
} from './schedule.ts';

/** Why a repair is done when it is done. */
export interface Reason {
  readonly repair: number;
  readonly crews: readonly number[];
  /** Ticks: when the crews leave for it, are all there, start and finish. */
  readonly departs: readonly number[];
  readonly arrives: readonly number[];
  readonly start: number;
  readonly finish: number;
  readonly parts: readonly PartsTaken[];
  /** What kept it from starting earlier: nothing but its crews' road and work, or a thing that came later. */
  readonly waits:
    | { readonly kind: 'crew' }
    | { readonly kind: 'access' }
    | { readonly kind: 'pin' }
    | { readonly kind: 'part'; readonly part: number }
    | { readonly kind: 'need'; readonly repair: number }
    | { readonly kind: 'crews'; readonly crew: number };
  readonly gives: Effect;
}

/** Units from one batch; they leave in time for the start of work, or as soon as they can. */
export interface PartsTaken {
  readonly batch: number;
  readonly quantity: number;
  readonly leaves: number;
  readonly arrives: number;
}

/** A feasible repair that the plan does not finish within the horizon. */
export interface LeftOut {
  readonly repair: number;
  readonly reason: InfeasibleReason;
}

export interface Explained {
  /** Every repair that the plan finishes, in order of start. */
  readonly reasons: readonly Reason[];
  readonly left: readonly LeftOut[];
}

/** A repair with its times, without what it gives. */
export type Step = Omit<Reason, 'gives'>;

/** What happens under a plan. */
export interface Schedule {
  readonly steps: readonly Step[];
  readonly left: readonly LeftOut[];
  readonly finish: Int32Array;
}

/** Writes down what holds each repair of a plan, and what it gives. */
export function explainPlan(planner: Planner, plan: Plan): Explained {
  const { steps, left, finish } = schedulePlan(planner, plan);
  const gives = planEffects(planner, finish);
  return { reasons: steps.map((step) => ({ ...step, gives: gives(step.repair) })), left };
}

/** Goes through a plan once more, step by step. */
export function schedulePlan(planner: Planner, plan: Plan): Schedule {
  const run = createRun(planner.work);
  const steps: Step[] = [];
  const late = new Map<number, InfeasibleReason>();
  for (const repair of executionOrder(planner, plan)) {
    const step = takeStep(planner, run, repair, plan.crews[repair]);
    if (step && 'kind' in step) late.set(repair, step);
    else if (step) steps.push(step);
  }
  return {
    steps: steps.sort((a, b) => a.start - b.start || a.repair - b.repair),
    finish: run.finish,
    left: planner.feasible
      .filter((repair) => run.finish[repair] >= planner.problem.horizon)
      .map((repair) => ({ repair, reason: late.get(repair) ?? unplacedReason(run, repair) })),
  };
}

/** Places one repair: what it then is, why it is late, or nothing where it cannot be placed. */
function takeStep(
  planner: Planner,
  run: Run,
  repair: number,
  crews: readonly number[],
): Step | InfeasibleReason | undefined {
  const { horizon } = planner.problem;
  const ready = readyTick(run, repair);
  if (ready < 0) return undefined;
  const ways = crews.map((crew) => wayTo(run, crew, repair));
  const arrives = ways.map((way) => way.arrives);
  const from = Math.max(ready, ...arrives);
  const soonest = finishOf(teamCalendar(run, crews), from, workLeft(run, repair, crews), horizon);
  const stock = run.stock.slice();
  if (!place(run, repair, crews)) return undefined;
  const start = run.start[repair];
  const parts = partsTaken(run, repair, stock, start);
  if (run.finish[repair] >= horizon) {
    const last = parts.toSorted((a, b) => b.arrives - a.arrives)[0];
    // With its parts at hand it would be done in time: the units that come in time have gone to others.
    if (last && last.arrives > from && soonest < horizon)
      return ranOut(run, planner.problem.batches[last.batch].part);
    return { kind: 'no-time-left' };
  }
  return {
    repair,
    crews,
    departs: ways.map((way) => way.departs),
    arrives,
    start,
    finish: run.finish[repair],
    parts,
    waits: waitOf(planner, run, repair, crews, arrives, parts),
  };
}

/** Why a repair that is in no schedule is not: something it needs, or its parts. */
function unplacedReason(run: Run, repair: number): InfeasibleReason {
  const { problem } = run.model;
  const need = problem.repairs[repair].needs.find((other) => run.finish[other] >= run.model.horizon);
  if (need !== undefined) return { kind: 'needs-left', need };
  const short = run.model.takes[repair].findIndex(
    ({ batches, quantity }) => batches.reduce((sum, batch) => sum + run.stock[batch], 0) < quantity,
  );
  return short < 0 ? { kind: 'no-time-left' } : ranOut(run, problem.repairs[repair].parts[short].part);
}

function ranOut({ model }: Run, part: number): InfeasibleReason {
  const batches = model.batchesOf.get(part) ?? [];
  const units = batches.reduce((sum, batch) => sum + model.problem.batches[batch].quantity, 0);
  return { kind: 'part-ran-out', part, units };
}

/** The list with every repair after those it needs. */
function executionOrder({ problem }: Planner, plan: Plan): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const listed = new Set(plan.order);
  const add = (repair: number): void => {
    if (seen.has(repair)) return;
    const open = problem.repairs[repair].needs.find((need) => listed.has(need) && !seen.has(need));
    if (open !== undefined) {
      waiting.set(open, [...(waiting.get(open) ?? []), repair]);
      return;
    }
    seen.add(repair);
    order.push(repair);
    const next = waiting.get(repair) ?? [];
    waiting.delete(repair);
    next.forEach(add);
  };
  const waiting = new Map<number, number[]>();
  plan.order.forEach(add);
  return order;
}

/** When a crew leaves for a repair and when it is there; never before it is free, nor before its first hour. */
function wayTo(run: Run, crew: number, repair: number): { departs: number; arrives: number } {
  const { calendars, problem, horizon } = run.model;
  const { tickOfWork } = calendars[crew];
  const worked = run.worked[crew];
  const free = worked === 0 ? problem.crews[crew].fromTick : tickOfWork[worked - 1] + 1;
  // Already there: it need not wait for its shift to be where it is.
  if (workedAtArrival(run, crew, repair) === worked) return { departs: free, arrives: free };
  const departs = worked < tickOfWork.length ? tickOfWork[worked] : horizon;
  return { departs, arrives: arrivalTick(run, crew, repair) };
}

/** What was taken from each batch, and when it must be on the road. */
function partsTaken(run: Run, repair: number, before: Int32Array, start: number): PartsTaken[] {
  const { problem, delivery, repairCount } = run.model;
  return problem.batches.flatMap(({ arrivalTick: there }, batch) => {
    const quantity = before[batch] - run.stock[batch];
    if (quantity === 0) return [];
    const road = delivery[batch * repairCount + repair] - there;
    const leaves = Math.max(there, start - road);
    return [{ batch, quantity, leaves, arrives: leaves + road }];
  });
}

function waitOf(
  { problem, work }: Planner,
  { finish, start }: Run,
  repair: number,
  crews: readonly number[],
  arrives: readonly number[],
  parts: readonly PartsTaken[],
): Reason['waits'] {
  const first = Math.min(...arrives);
  const last = Math.max(...arrives);
  const need = problem.repairs[repair].needs.reduce(
    (late, other) => (late < 0 || finish[other] > finish[late] ? other : late),
    -1,
  );
  const needTick = need < 0 ? 0 : finish[need];
  const known = Math.max(last, work.access[repair], needTick);
  const slowest = parts.toSorted((a, b) => deliveryOf(work, b, repair) - deliveryOf(work, a, repair))[0];
  if (slowest && start[repair] > known && deliveryOf(work, slowest, repair) > known)
    return { kind: 'part', part: problem.batches[slowest.batch].part };
  if (needTick > last && needTick >= work.access[repair]) return { kind: 'need', repair: need };
  if (work.access[repair] > last)
    return { kind: work.access[repair] > problem.repairs[repair].accessTick ? 'pin' : 'access' };
  if (crews.length > 1 && last > first) return { kind: 'crews', crew: crews[arrives.indexOf(last)] };
  return { kind: 'crew' };
}

function deliveryOf(work: Planner['work'], { batch }: PartsTaken, repair: number): number {
  return work.delivery[batch * work.repairCount + repair];
}
