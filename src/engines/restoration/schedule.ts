import { commonCalendar, finishOf, type Calendar } from './calendar.ts';
import type { Plan } from './problem.ts';
import { travelBetween, type WorkModel } from './work-model.ts';

/**
 * A plan being run: repairs are put, one after another, at the end of their crews' work so far, as early as the rules allow.
 *
 * Times are ticks; `horizon` stands for "not within the horizon". Reused between runs: call `reset`.
 */
export interface Run {
  readonly model: WorkModel;
  /** Start and finish of each repair; both `horizon` while it is not placed. */
  readonly start: Int32Array;
  readonly finish: Int32Array;
  readonly placed: Uint8Array;
  /** On-shift ticks each crew has used up. */
  readonly worked: Int32Array;
  /** The repair each crew is at, −1 at its base. */
  readonly at: Int32Array;
  /** Units left of each batch. */
  readonly stock: Int32Array;
  /** The memory of all that stands above: as much of a run as has been done, to be kept and taken up again. */
  readonly state: Uint8Array;
  /** Calendars of crews working together, by their calendar numbers. */
  readonly together: Map<number | string, Calendar>;
}

export function createRun(model: WorkModel): Run {
  const { repairCount, crewCount, problem } = model;
  const memory = new ArrayBuffer(
    4 * (2 * repairCount + 2 * crewCount + problem.batches.length) + repairCount,
  );
  let used = 0;
  const integers = (length: number): Int32Array => {
    used += 4 * length;
    return new Int32Array(memory, used - 4 * length, length);
  };
  const run: Run = {
    model,
    start: integers(repairCount),
    finish: integers(repairCount),
    worked: integers(crewCount),
    at: integers(crewCount),
    stock: integers(problem.batches.length),
    placed: new Uint8Array(memory, used),
    state: new Uint8Array(memory),
    together: new Map(),
  };
  resetRun(run);
  return run;
}

export function resetRun(run: Run): void {
  run.start.fill(run.model.horizon);
  run.finish.fill(run.model.horizon);
  run.placed.fill(0);
  run.worked.fill(0);
  run.at.fill(-1);
  const { batches } = run.model.problem;
  for (let batch = 0; batch < batches.length; batch++) run.stock[batch] = batches[batch].quantity;
}

/** Runs a whole plan. Repairs whose needs come later in the list are placed as soon as these are. */
export function runPlan(run: Run, plan: Plan): void {
  resetRun(run);
  for (const repair of plan.order) placeWithDependents(run, plan.crews, repair);
}

/** Puts the next repair of a plan's list where it goes, and then those that were only waiting for it. */
export function placeWithDependents(run: Run, crews: Plan['crews'], repair: number): void {
  if (run.placed[repair] || crews[repair].length === 0) return;
  if (!place(run, repair, crews[repair])) {
    run.placed[repair] = WAITING;
    return;
  }
  for (const dependent of run.model.dependents[repair])
    if (run.placed[dependent] === WAITING) {
      run.placed[dependent] = 0;
      placeWithDependents(run, crews, dependent);
    }
}

const PLACED = 1;
const WAITING = 2;

/** False also for what waits for a need or for parts. */
export function isPlaced({ placed }: Run, repair: number): boolean {
  return placed[repair] === PLACED;
}

/**
 * Puts a repair at the end of its crews' work. False, and nothing changed, when it cannot be: a need is not placed, or its
 * parts have run out. A crew whose time runs out before the horizon is left where it is, out of time.
 */
export function place(run: Run, repair: number, crews: readonly number[]): boolean {
  const { model } = run;
  const { horizon } = model;
  const ready = readyTick(run, repair);
  if (ready < 0) return false;
  if (crews.length === 1 && model.takes[repair].length === 0) {
    placeAlone(run, repair, crews[0], ready);
    return true;
  }
  let from = ready;
  for (const crew of crews) from = Math.max(from, arrivalTick(run, crew, repair));
  const start = takeParts(run, repair, from);
  if (start < 0) return false;
  record(
    run,
    repair,
    crews,
    teamCalendar(run, crews),
    start,
    Math.min(horizon, workLeft(run, repair, crews)),
  );
  return true;
}

/** Earliest tick by access and needs, or −1 while a need is not placed. */
export function readyTick(run: Run, repair: number): number {
  let ready = run.model.access[repair];
  for (const need of run.model.problem.repairs[repair].needs) {
    if (run.placed[need] !== PLACED) return -1;
    ready = Math.max(ready, run.finish[need]);
  }
  return ready;
}

/** On-shift ticks of the crew by its arrival at the repair. */
export function workedAtArrival(run: Run, crew: number, repair: number): number {
  const { model } = run;
  const at = run.at[crew];
  if (at >= 0) return run.worked[crew] + travelBetween(model, crew, at, repair);
  return model.fromBase[crew * model.repairCount + repair];
}

/** The tick at which the crew can be there. */
export function arrivalTick(run: Run, crew: number, repair: number): number {
  const { tickOfWork } = run.model.calendars[crew];
  const worked = workedAtArrival(run, crew, repair);
  if (worked === 0) return 0;
  return worked <= tickOfWork.length ? tickOfWork[worked - 1] + 1 : run.model.horizon;
}

/** Ticks of work: less when exactly the crews that have it in hand go on with it first. */
export function workLeft(run: Run, repair: number, crews: readonly number[]): number {
  const { inHand } = run.model.problem.repairs[repair];
  if (!inHand || inHand.crews.length !== crews.length) return run.model.ticks[repair];
  const goesOn = crews.every((crew) => run.at[crew] < 0 && inHand.crews.includes(crew));
  return goesOn ? inHand.ticks : run.model.ticks[repair];
}

/** The common case (one crew, no parts) on the crew's own working time, without a detour over the clock. */
function placeAlone(run: Run, repair: number, crew: number, ready: number): void {
  const { horizon, calendars } = run.model;
  const { workBefore, tickOfWork } = calendars[crew];
  const arrived = workedAtArrival(run, crew, repair);
  const ticks = run.model.problem.repairs[repair].inHand
    ? workLeft(run, repair, [crew])
    : run.model.ticks[repair];
  const from = Math.max(arrived, ready < horizon ? workBefore[ready] : tickOfWork.length);
  const last = from + ticks - 1;
  run.placed[repair] = PLACED;
  run.at[crew] = repair;
  if (last >= tickOfWork.length) {
    run.worked[crew] = tickOfWork.length;
    return;
  }
  run.worked[crew] = last + 1;
  run.start[repair] = tickOfWork[from];
  run.finish[repair] = tickOfWork[last] + 1;
}

function record(
  run: Run,
  repair: number,
  crews: readonly number[],
  calendar: Calendar,
  from: number,
  ticks: number,
): void {
  const { horizon, calendars } = run.model;
  const finish = finishOf(calendar, from, ticks, horizon);
  run.placed[repair] = PLACED;
  if (
    finish < horizon ||
    calendar.workBefore[horizon] - calendar.workBefore[Math.min(from, horizon)] >= ticks
  ) {
    run.start[repair] = calendar.tickOfWork[calendar.workBefore[from]];
    run.finish[repair] = finish;
  }
  for (const crew of crews) {
    run.at[crew] = repair;
    run.worked[crew] = calendars[crew].workBefore[run.finish[repair]];
  }
}

/**
 * Takes the parts of a repair whose crews are there at tick `from`; returns the tick at which all are on the spot, or −1
 * when stock has run out. Units set aside for it go first; of others that are there in time the one that came last is taken, else
 * the first to come.
 */
function takeParts({ model, stock }: Run, repair: number, from: number): number {
  const takes = model.takes[repair];
  for (const { batches, quantity } of takes) {
    let left = 0;
    for (const batch of batches) left += stock[batch];
    if (left < quantity) return -1;
  }
  let start = from;
  for (const { batches, quantity, own } of takes)
    for (let unit = 0; unit < quantity; unit++) {
      const kept = unit < own.length && stock[own[unit]] > 0;
      const batch = kept ? own[unit] : bestBatch(model, stock, repair, batches, from);
      stock[batch]--;
      start = Math.max(start, deliveryTick(model, batch, repair));
    }
  return start;
}

function bestBatch(
  model: WorkModel,
  stock: Int32Array,
  repair: number,
  batches: readonly number[],
  from: number,
): number {
  let best = -1;
  let bestKey = Infinity;
  for (const batch of batches) {
    if (stock[batch] === 0) continue;
    const arrival = deliveryTick(model, batch, repair);
    const key = arrival <= from ? -arrival : arrival + model.horizon;
    if (key >= bestKey) continue;
    best = batch;
    bestKey = key;
  }
  return best;
}

export function deliveryTick(model: WorkModel, batch: number, repair: number): number {
  return Math.min(model.horizon, model.delivery[batch * model.repairCount + repair]);
}

/** When all of these crews are on shift. */
export function teamCalendar(run: Run, crews: readonly number[]): Calendar {
  const { calendars, calendarOf, horizon } = run.model;
  const first = calendarOf[crews[0]];
  let alike = true;
  for (const crew of crews) alike &&= calendarOf[crew] === first;
  if (alike) return calendars[crews[0]];
  const key = keyOf(calendarOf, crews);
  let calendar = run.together.get(key);
  if (!calendar) {
    calendar = commonCalendar(
      crews.map((crew) => calendars[crew]),
      horizon,
    );
    run.together.set(key, calendar);
  }
  return calendar;
}

/** Two calendars, by far the commonest case, as one number. */
function keyOf(calendarOf: Uint16Array, crews: readonly number[]): number | string {
  if (crews.length === 2) return calendarOf[crews[0]] * 0x1_0000 + calendarOf[crews[1]];
  return [...new Set(crews.map((crew) => calendarOf[crew]))].sort((a, b) => a - b).join();
}
