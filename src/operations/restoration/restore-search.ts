import type { Found } from '../../engines/restoration/outcome.ts';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Work } from '../../core/progress.ts';
import { solveExactly } from '../../engines/restoration/exact.ts';
import { createPlanner, type Planner } from '../../engines/restoration/planner.ts';
import type { Plan, Problem } from '../../engines/restoration/problem.ts';
import { startSearch } from '../../engines/restoration/search.ts';

export interface Effort {
  readonly seed: number;
  /** Wall-clock seconds for search and bound. */
  readonly seconds: number;
  /** Moves of the search; with it the result depends on seed and moves alone, not on the machine. */
  readonly moves?: number | undefined;
  /** A plan to start from (a new plan after news). */
  readonly start?: Plan | undefined;
}

export interface BoundJob {
  readonly problem: Problem;
  readonly plan: Plan;
  /** Value of the best plan so far, [1]: updated as it falls, except where the answer must not depend on the machine. */
  readonly upper: Float64Array<SharedArrayBuffer>;
  readonly seconds: number;
  readonly steps: number | undefined;
}

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
const GRACE_MS = 500;

/**
 * Plans: exactly where that is possible, else by search here and by raising a bound in a worker at the same time. When stopped (signal),
 * it gives the best so far.
 */
export async function searchPlan(
  problem: Problem,
  effort: Effort,
  work: Work,
  onPlan: (value: number, bound: number) => void = () => {},
): Promise<Found> {
  const began = performance.now();
  const planner = createPlanner(problem);
  const probe = startSearch(planner, effort.seed, 1, effort.start);
  const history: [number, number, number][] = [];
  const firstPlanMs = performance.now() - began;
  const note = (value: number, bound: number): void => {
    history.push([performance.now() - began, value, bound]);
    onPlan(value, bound);
  };
  let best = probe.best();
  note(best.value, 0);
  if (planner.feasible.length <= EXACT_UP_TO) {
    const warm = startSearch(planner, effort.seed, WARM_MOVES, best.plan, 0.9);
    warm.advance(WARM_MOVES);
    const exact = solveExactly(
      planner,
      warm.best().plan,
      warm.best().value,
      Math.min(MOST_EXACT_NODES, EXACT_NODES_PER_SECOND * effort.seconds),
    );
    best = exact;
    note(best.value, exact.bound);
    if (exact.proved)
      return { ...exact, moves: WARM_MOVES, boundSteps: exact.nodes, firstPlanMs, history, stopped: false };
  }
  return searchAndBound(planner, effort, work, best, { began, firstPlanMs, history, note });
}

interface Log {
  readonly began: number;
  readonly firstPlanMs: number;
  readonly history: [number, number, number][];
  readonly note: (value: number, bound: number) => void;
}

async function searchAndBound(
  planner: Planner,
  effort: Effort,
  work: Work,
  first: { readonly plan: Plan; readonly value: number },
  { began, firstPlanMs, history, note }: Log,
): Promise<Found> {
  const deadline = began + effort.seconds * 1000;
  let best = first;
  let bound = 0;
  let moves = 0;
  const upper = new Float64Array(new SharedArrayBuffer(8));
  const round = async (share: number, until: number, seed: number, warmth: number): Promise<void> => {
    const budget = Math.max(1, Math.round((effort.moves ?? 0) * share));
    const search = startSearch(planner, seed, budget, best.plan, warmth);
    const start = performance.now();
    const byClock = (): number | undefined => {
      if (effort.moves !== undefined) return undefined;
      const now = performance.now();
      return now >= until ? 1 : (now - start) / (until - start);
    };
    while (work.signal?.aborted !== true && (byClock() ?? search.movesDone() / budget) < 1) {
      const before = search.movesDone();
      search.advance(chunk(planner), byClock());
      if (search.movesDone() === before) break;
      moves += search.movesDone() - before;
      if (search.best().value < best.value) {
        best = search.best();
        if (effort.moves === undefined) upper[0] = best.value;
        note(best.value, bound);
      }
      if (effort.moves === undefined)
        work.progress?.('restore.progress.planning', performance.now() - began, deadline - began);
      else work.progress?.('restore.progress.planning', moves, effort.moves);
      await setImmediate();
    }
  };
  await round(FIRST_PART, began + FIRST_PART * effort.seconds * 1000, effort.seed, 0.99);
  upper[0] = best.value;
  const job: BoundJob = {
    problem: planner.problem,
    plan: best.plan,
    upper,
    seconds: effort.moves === undefined ? Math.max(0.5, (deadline - performance.now()) / 1000) : Infinity,
    steps:
      effort.moves === undefined
        ? undefined
        : Math.max(FEWEST_BOUND_STEPS, Math.ceil(effort.moves / MOVES_PER_BOUND_STEP)),
  };
  const bounding = boundInWorker(job, work.signal, (value) => {
    bound = value;
    note(best.value, bound);
  });
  await round(1 - FIRST_PART, deadline, effort.seed + 1, 0.5);
  const bounded = await bounding;
  bound = Math.min(Math.max(bound, bounded.bound), best.value);
  note(best.value, bound);
  const proved = best.value - bound <= 1e-9 * Math.max(1, best.value);
  return {
    ...best,
    bound,
    proved,
    moves,
    boundSteps: bounded.steps,
    firstPlanMs,
    history,
    stopped: work.signal?.aborted === true,
  };
}

function chunk(planner: Planner): number {
  return Math.max(1, Math.ceil(20_000 / (planner.feasible.length + 10)));
}

function boundInWorker(
  job: BoundJob,
  signal: AbortSignal | undefined,
  onBound: (value: number) => void,
): Promise<{ bound: number; steps: number }> {
  if (signal?.aborted) return Promise.resolve({ bound: 0, steps: 0 });
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const worker = new Worker(new URL(`./restore-bound.worker${ending}`, import.meta.url), { workerData: job });
  return new Promise((resolve, reject) => {
    let last = { bound: 0, steps: 0 };
    const stop = (): void => {
      void worker.terminate();
      resolve(last);
    };
    signal?.addEventListener('abort', stop);
    // Large problems may still be building their first multipliers when time is up.
    const timer = job.seconds < Infinity ? setTimeout(stop, job.seconds * 1000 + GRACE_MS) : undefined;
    worker.on('message', (message: { bound: number; steps: number; done: boolean }) => {
      if (message.bound > last.bound) onBound(message.bound);
      last = message;
      if (message.done) resolve(last);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(last);
    });
  });
}
