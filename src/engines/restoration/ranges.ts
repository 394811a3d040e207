import { seededRandom, type Random } from '../../core/random.ts';
import { serviceCurve, tickOfRecovery, undamagedService } from './curve.ts';
import { serviceLossOf, type Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { createRun, runPlan } from './schedule.ts';

/** Least and greatest duration of a repair, ticks; the likely one is in the problem. */
export interface DurationRange {
  readonly least: number;
  readonly most: number;
}

export interface Ranges {
  readonly draws: number;
  /** 10th and 90th percentile of the value of the plan's order, person-equivalents × ticks. */
  readonly value: readonly [low: number, high: number];
  /** The same of the tick from which 95 % of what was served is served for good; undefined: not within the horizon. */
  readonly recovery: readonly [low: number | undefined, high: number | undefined];
}

/** Runs the plan's order under seeded draws of all durations (triangular: least, likely, most); fewer draws for large plans. */
export function planRanges(
  planner: Planner,
  plan: Plan,
  ranges: readonly DurationRange[],
  siteValue: ArrayLike<number>,
  seed: number,
  draws = drawsFor(planner, ranges.length),
): Ranges {
  const random = seededRandom(seed);
  const ticks = planner.work.ticks.slice();
  const run = createRun({ ...planner.work, ticks });
  const wanted = 0.95 * undamagedService(planner, siteValue);
  const values: number[] = [];
  const recoveries: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    ranges.forEach(({ least, most }, repair) => {
      ticks[repair] = Math.max(1, Math.round(triangular(random, least, planner.work.ticks[repair], most)));
    });
    runPlan(run, plan);
    values.push(serviceLossOf(planner, run.finish));
    recoveries.push(tickOfRecovery(serviceCurve(planner, run.finish, siteValue), wanted) ?? Infinity);
  }
  const recovery = percentiles(recoveries).map((tick) => (tick === Infinity ? undefined : tick));
  return { draws, value: percentiles(values), recovery: [recovery[0], recovery[1]] };
}

function drawsFor({ flow }: Planner, repairs: number): number {
  return Math.max(20, Math.min(200, Math.round((flow ? 2000 : 20_000) / (repairs + 1))));
}

function triangular(random: Random, least: number, likely: number, most: number): number {
  if (most <= least) return likely;
  const draw = random.next();
  const split = (likely - least) / (most - least);
  return draw < split
    ? least + Math.sqrt(draw * (most - least) * (likely - least))
    : most - Math.sqrt((1 - draw) * (most - least) * (most - likely));
}

function percentiles(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length * 0.1)], sorted[Math.ceil(sorted.length * 0.9) - 1]];
}
