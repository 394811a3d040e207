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

/** 10th percentile, median and 90th percentile over the draws. */
export interface Spread<T = number> {
  readonly low: T;
  readonly median: T;
  readonly high: T;
}

export interface Ranges {
  readonly draws: number;
  /** The value of the plan's order, person-equivalents × ticks. */
  readonly value: Spread;
  /** The tick from which 95 % of what was served is served for good; undefined: not within the horizon. */
  readonly recovery: Spread<number | undefined>;
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
  const { low, median, high } = spread(recoveries);
  const known = (tick: number): number | undefined => (tick === Infinity ? undefined : tick);
  return {
    draws,
    value: spread(values),
    recovery: { low: known(low), median: known(median), high: known(high) },
  };
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

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const count = sorted.length;
  return {
    low: sorted[Math.floor(count * 0.1)],
    median: sorted[Math.floor(count / 2)],
    high: sorted[Math.ceil(count * 0.9) - 1],
  };
}
