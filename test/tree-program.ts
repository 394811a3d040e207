import { seededRandom } from '../src/core/random.ts';
import { createPlanner } from '../src/engines/restoration/planner.ts';
import type { Problem } from '../src/engines/restoration/problem.ts';
import { travelBetween } from '../src/engines/restoration/work-model.ts';

// What the exact solver is held to by another one: see milp.test.ts and bench/exact.bench.ts.

/** Damaged sites on a tree below one core, for crews with one skill: what a mixed-integer program can say in a page. */
export function treeProblem(seed: number, repairs: number, crews: number): Problem {
  const random = seededRandom(seed);
  // Close together: roads of a few ticks keep the program small.
  const place = (): { lat: number; lon: number } => ({
    lat: 30 + random.next() / 5,
    lon: 50 + random.next() / 5,
  });
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
      ticks: 1 + random.below(6),
      accessTick: random.below(3) === 0 ? random.below(10) : 0,
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

/**
 * The same as a mixed-integer program in LP format, by time: g_i_f_j = 1 when a crew that finished i at f goes on to j, s_c_j = 1 when crew c
 * begins with j. Crews differ in their bases only, so one network of (repair, finish) carries them all; a site is without service
 * at t (z) by the share of it, or of anything above it, that is not done.
 */
export function treeProgram(problem: Problem): string {
  const { work } = createPlanner(problem);
  const n = problem.repairs.length;
  const jobs = Array.from({ length: n }, (_, job) => job);
  const last = lastTick(problem);
  const finishAt = (job: number, arrival: number): number =>
    Math.max(arrival, problem.repairs[job].accessTick) + work.ticks[job];
  const into = jobs.map(() => Array.from({ length: last + 1 }, (): string[] => []));
  const outOf = jobs.map(() => Array.from({ length: last + 1 }, (): string[] => []));
  const binaries: string[] = [];
  const rows: string[] = [];
  problem.crews.forEach((_, crew) => {
    const first = jobs.map((job) => `s_${crew}_${job}`);
    first.forEach((name, job) => into[job][finishAt(job, work.fromBase[crew * n + job])].push(name));
    binaries.push(...first);
    rows.push(`${first.join(' + ')} <= 1`);
  });
  for (const i of jobs)
    for (let f = 1; f <= last; f++)
      for (const j of jobs) {
        const finish = finishAt(j, f + travelBetween(work, 0, i, j));
        if (i === j || finish > last) continue;
        const name = `g_${i}_${f}_${j}`;
        outOf[i][f].push(name);
        into[j][finish].push(name);
        binaries.push(name);
      }
  for (const job of jobs) {
    rows.push(`${into[job].flat().join(' + ')} = 1`);
    for (let f = 0; f <= last; f++) {
      const [ins, outs] = [into[job][f], outOf[job][f]];
      if (outs.length > 0) rows.push(`${outs.join(' + ')}${ins.map((name) => ` - ${name}`).join('')} <= 0`);
    }
  }
  const above = servedThrough(problem);
  for (const site of jobs)
    for (const job of above[site])
      for (let t = 0; t < last; t++) {
        const done = into[job].slice(0, t + 1).flat();
        rows.push(`z_${site}_${t}${done.map((name) => ` + ${name}`).join('')} >= 1`);
      }
  const objective = jobs
    .flatMap((site) =>
      Array.from({ length: last }, (_, t) => `${problem.sites[site + 1].weight} z_${site}_${t}`),
    )
    .join(' + ');
  return `Minimize\n obj: ${objective}\nSubject To\n${rows.map((row, r) => ` r${r}: ${row}`).join('\n')}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
}

/** A tick by which everything is done, if one crew does it all and is unlucky each time. */
function lastTick(problem: Problem): number {
  const { work } = createPlanner(problem);
  const longest = work.fromBase.reduce((most, ticks) => Math.max(most, ticks), 0);
  const n = problem.repairs.length;
  const between = Array.from({ length: n * n }, (_, pair) =>
    travelBetween(work, 0, Math.floor(pair / n), pair % n),
  );
  const road = Math.max(longest, ...between);
  return 10 + problem.repairs.reduce((sum, { ticks }) => sum + ticks + road, 0);
}

/** For each damaged site the repairs it waits for: its own, and those of the sites above it (links lead down). */
function servedThrough({ links, repairs }: Problem): number[][] {
  const waits: number[][] = repairs.map((_, site) => [site]);
  for (const { from, to } of links) if (from > 0) waits[to - 1].push(...waits[from - 1]);
  return waits;
}
