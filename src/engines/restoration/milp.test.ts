import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as highsModule from 'highs';
import { seededRandom } from '../../core/random.ts';
import { solveExactly } from './exact.ts';
import { createPlanner } from './planner.ts';
import type { Problem } from './problem.ts';
import { startSearch } from './search.ts';
import { travelBetween } from './work-model.ts';

interface Highs {
  readonly solve: (
    lp: string,
    options: object,
  ) => { readonly Status: string; readonly ObjectiveValue: number };
}

/** Damaged sites on a tree below one core, for crews with one skill: what a mixed-integer program can say in a page. */
function treeProblem(seed: number, repairs: number, crews: number): Problem {
  const random = seededRandom(seed);
  const place = (): { lat: number; lon: number } => ({ lat: 30 + random.next(), lon: 50 + random.next() });
  const site = { core: false, gateway: false, supplies: [], batteryTicks: 0 };
  const sites = Array.from({ length: repairs + 1 }, (_, index) => ({
    ...site,
    ...place(),
    weight: index === 0 ? 0 : 1 + random.below(40),
    core: index === 0,
  }));
  return {
    horizon: 2000,
    startMinute: 0,
    nationalShare: 1,
    sites,
    links: sites.slice(1).map((_, index) => ({ from: random.below(index + 1), to: index + 1 })),
    repairs: sites.slice(1).map(({ lat, lon }, index) => ({
      lat,
      lon,
      asset: { site: index + 1 },
      ticks: 2 + random.below(20),
      accessTick: random.below(3) === 0 ? random.below(30) : 0,
      roles: [0],
      parts: [],
      needs: [],
    })),
    crews: Array.from({ length: crews }, () => ({
      ...place(),
      skills: [0],
      speedKmh: 50,
      shifts: [],
      fromTick: 0,
    })),
    batches: [],
  };
}

/** The same as a mixed-integer program in LP format: order variables with big M, a site is served when all above it are repaired. */
function asLp(problem: Problem): string {
  const { work } = createPlanner(problem);
  const n = problem.repairs.length;
  const jobs = Array.from({ length: n }, (_, job) => job);
  const crews = problem.crews.map((_, crew) => crew);
  const longest = Math.max(
    ...work.fromBase,
    ...jobs.flatMap((i) => jobs.map((j) => travelBetween(work, 0, i, j))),
  );
  const m = 30 + problem.repairs.reduce((sum, { ticks }) => sum + ticks + longest, 0);
  const rows: string[] = [];
  for (const j of jobs) {
    const into = crews.flatMap((c) => [
      `f_${c}_${j}`,
      ...jobs.flatMap((i) => (i === j ? [] : [`o_${c}_${i}_${j}`])),
    ]);
    rows.push(`${into.join(' + ')} = 1`);
    rows.push(`C_${j} >= ${problem.repairs[j].accessTick + work.ticks[j]}`);
    for (const c of crews) {
      rows.push(`C_${j} - ${m} f_${c}_${j} >= ${work.fromBase[c * n + j] + work.ticks[j] - m}`);
      const ins = [`f_${c}_${j}`, ...jobs.flatMap((i) => (i === j ? [] : [`o_${c}_${i}_${j}`]))];
      const outs = jobs.flatMap((k) => (k === j ? [] : [`o_${c}_${j}_${k}`]));
      if (outs.length > 0) rows.push(`${outs.join(' + ')} - ${ins.join(' - ')} <= 0`);
      for (const i of jobs)
        if (i !== j)
          rows.push(
            `C_${j} - C_${i} - ${m} o_${c}_${i}_${j} >= ${travelBetween(work, c, i, j) + work.ticks[j] - m}`,
          );
    }
  }
  for (const c of crews) rows.push(`${jobs.map((j) => `f_${c}_${j}`).join(' + ')} <= 1`);
  // Links lead from a lower site to a higher one: a site waits for its own repair and for the site above it.
  problem.links.forEach(({ from, to }) => {
    rows.push(`T_${to - 1} - C_${to - 1} >= 0`);
    if (from > 0) rows.push(`T_${to - 1} - T_${from - 1} >= 0`);
  });
  const binaries = crews.flatMap((c) =>
    jobs.flatMap((j) => [`f_${c}_${j}`, ...jobs.flatMap((i) => (i === j ? [] : [`o_${c}_${i}_${j}`]))]),
  );
  const objective = jobs.map((j) => `${problem.sites[j + 1].weight} T_${j}`).join(' + ');
  return `Minimize\n obj: ${objective}\nSubject To\n${rows.map((row, r) => ` r${r}: ${row}`).join('\n')}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
}

test('exact = HiGHS on a mixed-integer program of the same problem', async () => {
  // The package is CommonJS whose types say otherwise.
  const load = (highsModule as unknown as { default: () => Promise<Highs> }).default;
  const highs = await load();
  for (const [seed, repairs, crews] of [
    [1, 5, 1],
    [2, 5, 2],
    [3, 6, 1],
  ]) {
    const problem = treeProblem(seed, repairs, crews);
    const planner = createPlanner(problem);
    const search = startSearch(planner, 1, 500);
    search.advance(500);
    const exact = solveExactly(planner, search.best().plan, search.best().value, 200_000);
    const solution = highs.solve(asLp(problem), { time_limit: 60 });
    assert.equal(solution.Status, 'Optimal');
    assert.ok(exact.proved);
    assert.ok(
      Math.abs(exact.value - solution.ObjectiveValue) < 1e-3,
      `seed ${seed}: ours ${exact.value}, HiGHS ${solution.ObjectiveValue}`,
    );
  }
});
