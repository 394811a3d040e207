import type { Found } from '../../engines/restoration/outcome.ts';
import { setImmediate } from 'node:timers/promises';
import type { Work } from '../../core/progress.ts';
import { earliestBound } from '../../engines/restoration/bound.ts';
import { solveExactly } from '../../engines/restoration/exact.ts';
import { createPlanner, valueOf, withoutLateness, type Planner } from '../../engines/restoration/planner.ts';
import { polish } from '../../engines/restoration/polish.ts';
import type { Plan, Problem } from '../../engines/restoration/problem.ts';
import { biggestFirst, completePlan, nearestFirst } from '../../engines/restoration/rules.ts';
import { startSearch } from '../../engines/restoration/search.ts';
import { boundInWorker, type BoundJob } from './restore-bound.ts';

export interface Effort {
  readonly seed: number;
  /** Wall-clock seconds for search and bound. */
  readonly seconds: number;
  /** Moves of the search; with it the result depends on seed and moves alone, not on the machine. */
  readonly moves?: number | undefined;
  /** A plan to start from (a new plan after news). */
  readonly start?: Plan | undefined;
  /** Service by flow: what a person needs of a link. */
  readonly kbpsPerPerson?: number | undefined;
}

/** Told of every better plan and bound as they come, person-equivalents × ticks. */
export type OnPlan = (value: number, bound: number) => void;

/** Problems this small are solved exactly, if that ends within its nodes. */
const EXACT_UP_TO = 15;
const EXACT_NODES_PER_SECOND = 50_000;
const MOST_EXACT_NODES = 1_000_000;
/** Moves of the search whose plan the exact solver starts from. */
const WARM_MOVES = 10_000;
/** The first part of the search makes the plan from which the bound starts. */
const FIRST_PART = 0.1;
/** Bound steps to search moves, for budgets in moves. */
const MOVES_PER_BOUND_STEP = 300;
const FEWEST_BOUND_STEPS = 100;
/** From so much effort on, the bound is raised anew after this share of the rest, from the best plan by then. */
const TWICE_FROM_SECONDS = 20;
const TWICE_FROM_STEPS = 300;
const AGAIN_AFTER = 0.25;
/** Where flow is polished after reach is searched: its share of the time, and of the moves. */
const POLISH_TIME = 0.5;
const POLISH_MOVES = 0.01;

/**
 * Plans: exactly where that is possible, else by search here and by raising a bound in a worker at the same time. When stopped (signal),
 * it gives the best so far. Repairs that bring nobody back are in the plan too.
 */
export async function searchPlan(
  problem: Problem,
  effort: Effort,
  work: Work,
  onPlan: OnPlan = () => {},
): Promise<Found> {
  const planner = createPlanner(problem, effort.kbpsPerPerson);
  const found = await bestPlan(planner, effort, work, onPlan);
  const plan = completePlan(planner, found.plan);
  return { ...found, plan, value: valueOf(planner, plan) };
}

async function bestPlan(planner: Planner, effort: Effort, work: Work, onPlan: OnPlan): Promise<Found> {
  const isSmall = planner.feasible.length <= EXACT_UP_TO;
  if (planner.flow && !isSmall) return flowPlan(planner, effort, work, onPlan);
  const first = startSearch(planner, effort.seed, 1, effort.start).best();
  onPlan(first.value, 0);
  if (!isSmall) return searchAndBound(planner, effort, work, first, onPlan);
  const warm = startSearch(planner, effort.seed, WARM_MOVES, first.plan, 0.9);
  warm.advance(WARM_MOVES);
  const nodes = Math.min(MOST_EXACT_NODES, Math.ceil(EXACT_NODES_PER_SECOND * effort.seconds));
  const exact = solveExactly(planner, warm.best().plan, warm.best().value, nodes);
  onPlan(exact.value, exact.bound);
  if (exact.proved) return { ...exact, moves: WARM_MOVES, boundSteps: exact.nodes, stopped: false };
  return searchAndBound(planner, effort, work, exact, onPlan);
}

/** Flow through a large network is too slow to search with: plans are searched for by reach, and the best is polished by flow. */
async function flowPlan(planner: Planner, effort: Effort, work: Work, onPlan: OnPlan): Promise<Found> {
  const began = performance.now();
  const reach = createPlanner(planner.problem);
  const seconds = effort.seconds * (1 - POLISH_TIME);
  const first = startSearch(reach, effort.seed, 1, effort.start).best();
  const found = await searchAndBound(reach, { ...effort, seconds }, work, first, () => {});
  const plans = [found.plan, nearestFirst(planner), biggestFirst(planner)];
  const deadline = began + effort.seconds * 1000;
  const best = polish(
    planner,
    effort.start ? [...plans, effort.start] : plans,
    effort.moves === undefined ? Infinity : Math.ceil(effort.moves * POLISH_MOVES),
    effort.seed,
    () => work.signal?.aborted !== true && (effort.moves !== undefined || performance.now() < deadline),
  );
  const bound = Math.min(best.value, Math.max(earliestBound(planner), found.bound - planner.thinness));
  onPlan(best.value, bound);
  return { ...found, ...best, bound, proved: isProved(best.value, bound) };
}

async function searchAndBound(
  planner: Planner,
  effort: Effort,
  work: Work,
  first: PlanFound,
  onPlan: OnPlan,
): Promise<Found> {
  const began = performance.now();
  const deadline = began + effort.seconds * 1000;
  let best = first;
  let moves = 0;
  const bounds = boundRaiser(planner, effort, work.signal, (bound) => onPlan(best.value, bound));
  const round = async (
    share: number,
    until: number,
    seed: number,
    warmth: number,
    again?: () => void,
  ): Promise<void> => {
    const budget = Math.max(1, Math.round((effort.moves ?? 0) * share));
    const search = startSearch(planner, seed, budget, best.plan, warmth);
    const start = performance.now();
    const byClock = (): number | undefined => {
      if (effort.moves !== undefined) return undefined;
      const now = performance.now();
      return now >= until ? 1 : (now - start) / (until - start);
    };
    const progress = (): number => byClock() ?? search.movesDone() / budget;
    let isBegunAgain = again === undefined;
    const beginAgain = (): void => {
      if (!isBegunAgain) again!();
      isBegunAgain = true;
    };
    while (work.signal?.aborted !== true && progress() < 1) {
      const before = search.movesDone();
      search.advance(chunk(planner), byClock());
      if (search.movesDone() === before) break;
      moves += search.movesDone() - before;
      if (search.best().value < best.value) {
        best = search.best();
        if (effort.moves === undefined) bounds.tell(best.value);
        onPlan(best.value, bounds.best());
      }
      if (effort.moves === undefined)
        work.progress?.('restore.progress.planning', performance.now() - began, deadline - began);
      else work.progress?.('restore.progress.planning', moves, effort.moves);
      if (progress() >= AGAIN_AFTER) beginAgain();
      await setImmediate();
    }
    if (effort.moves !== undefined) beginAgain();
  };
  await round(FIRST_PART, began + FIRST_PART * effort.seconds * 1000, effort.seed, 0.99);
  const turn = deadline - (1 - AGAIN_AFTER) * (1 - FIRST_PART) * effort.seconds * 1000;
  const isTwice = isRaisedTwice(effort);
  const raising = [isTwice ? bounds.raise(best, turn, AGAIN_AFTER) : bounds.raise(best, deadline, 1)];
  const again = (): unknown => raising.push(bounds.raise(best, deadline, 1 - AGAIN_AFTER));
  await round(1 - FIRST_PART, deadline, effort.seed + 1, 0.5, isTwice ? again : undefined);
  await Promise.all(raising);
  const bound = Math.min(bounds.best(), best.value);
  onPlan(best.value, bound);
  return {
    ...best,
    bound,
    proved: isProved(best.value, bound),
    moves,
    boundSteps: bounds.steps(),
    stopped: work.signal?.aborted === true,
  };
}

/** Raises bounds from plans in workers; the best of them counts. */
interface BoundRaiser {
  /** From one plan until a time, with a share of the steps. */
  readonly raise: (from: PlanFound, until: number, share: number) => Promise<void>;
  /** Tells all that are at work of a better plan. */
  readonly tell: (value: number) => void;
  readonly best: () => number;
  readonly steps: () => number;
}

interface PlanFound {
  readonly plan: Plan;
  readonly value: number;
}

function boundRaiser(
  planner: Planner,
  effort: Effort,
  signal: AbortSignal | undefined,
  onBound: (bound: number) => void,
): BoundRaiser {
  let best = 0;
  let steps = 0;
  const uppers: BoundJob['upper'][] = [];
  const rise = (value: number): void => {
    if (value <= best) return;
    best = value;
    onBound(best);
  };
  return {
    best: () => best,
    steps: () => steps,
    tell: (value) => {
      for (const upper of uppers) upper[0] = withoutLateness(planner, value);
    },
    raise: async ({ plan, value }, until, share) => {
      const upper = new Float64Array(new SharedArrayBuffer(8)).fill(withoutLateness(planner, value));
      uppers.push(upper);
      const all = boundStepsOf(effort);
      const job: BoundJob = {
        problem: planner.problem,
        kbpsPerPerson: effort.kbpsPerPerson,
        plan,
        upper,
        seconds: all === undefined ? Math.max(0.5, (until - performance.now()) / 1000) : Infinity,
        steps: all && Math.ceil(all * share),
      };
      const raised = await boundInWorker(job, signal, rise);
      rise(raised.bound);
      steps += raised.steps;
    },
  };
}

/** A better plan gives better first multipliers: from an early one the bound ends up to half a percent lower. */
function isRaisedTwice(effort: Effort): boolean {
  const steps = boundStepsOf(effort);
  return steps === undefined ? effort.seconds >= TWICE_FROM_SECONDS : steps >= TWICE_FROM_STEPS;
}

/** For budgets in moves. */
function boundStepsOf({ moves }: Effort): number | undefined {
  return moves === undefined
    ? undefined
    : Math.max(FEWEST_BOUND_STEPS, Math.ceil(moves / MOVES_PER_BOUND_STEP));
}

function isProved(value: number, bound: number): boolean {
  return value - bound <= 1e-9 * Math.max(1, value);
}

function chunk(planner: Planner): number {
  return Math.max(1, Math.ceil(20_000 / (planner.feasible.length + 10)));
}
