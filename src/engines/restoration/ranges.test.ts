import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlanner } from './planner.ts';
import { TICKS_PER_HOUR, type Plan, type Problem } from './problem.ts';
import { planRanges } from './ranges.ts';

/** A core that lives on without repairs, and behind broken links of their own so many sites with one person, each with a crew beside it. */
function star(count: number, ticks: number): { problem: Problem; plan: Plan; people: number[] } {
  const here = { lat: 35, lon: 51 };
  const sites = Array.from({ length: count + 1 }, (_, site) => ({
    ...here,
    weight: site === 0 ? 0 : 2,
    core: site === 0,
    gateway: site === 0,
    supplies: [],
    batteryTicks: 0,
  }));
  const links = Array.from({ length: count }, (_, link) => ({ from: 0, to: link + 1 }));
  const problem: Problem = {
    sites,
    links,
    repairs: links.map((_, link) => ({
      ...here,
      asset: { link },
      ticks,
      accessTick: 0,
      roles: [0],
      parts: [],
      needs: [],
    })),
    crews: links.map(() => ({ ...here, skills: [0], speedKmh: 60, shifts: [], fromTick: 0 })),
    batches: [],
    horizon: 400,
    startMinute: 0,
    nationalShare: 0.5,
  };
  const order = [...links.keys()];
  return { problem, plan: { order, crews: order.map((crew) => [crew]) }, people: sites.map(() => 1) };
}

/** The duration below which a triangular draw lies with a probability. */
function quantile(share: number, [least, likely, most]: readonly [number, number, number]): number {
  const split = (likely - least) / (most - least);
  return share < split
    ? least + Math.sqrt(share * (most - least) * (likely - least))
    : most - Math.sqrt((1 - share) * (most - least) * (most - likely));
}

test('the spread of one repair is that of its triangular duration', () => {
  const times = [20, 40, 120] as const;
  const { problem, plan, people } = star(1, times[1]);
  const planner = createPlanner(problem);
  const { value } = planRanges(planner, plan, [{ least: times[0], most: times[2] }], people, 7, 4000);
  const weight = 2;
  for (const [found, share] of [
    [value.low, 0.1],
    [value.median, 0.5],
    [value.high, 0.9],
  ])
    assert.ok(Math.abs(found / weight - quantile(share, times)) < 2.5, `${share}: ${found / weight}`);
});

test('of many skewed repairs the median lies in the range, though the plan for the likely times does not', () => {
  const likely = 6 * TICKS_PER_HOUR;
  const { problem, plan, people } = star(60, likely);
  const planner = createPlanner(problem);
  const skewed = problem.repairs.map(() => ({ least: likely - 4, most: 3 * likely }));
  const { value, recovery, draws } = planRanges(planner, plan, skewed, people, 1);
  assert.ok(draws >= 20);
  assert.ok(value.low <= value.median && value.median <= value.high);
  assert.ok(recovery.low! <= recovery.median! && recovery.median! <= recovery.high!);
  const planned = 60 * 2 * likely;
  assert.ok(planned < value.low, 'the case that made the report contradict itself');
  assert.deepEqual(planRanges(planner, plan, skewed, people, 1), { value, recovery, draws }, 'the same seed');
});
