import * as highsModule from 'highs';
import { seededRandom } from '../src/core/random.ts';
import { fasterBruteForce } from '../src/engines/restoration/exact.twin.ts';
import { solveExactly } from '../src/engines/restoration/exact.ts';
import { createPlanner, type Planner } from '../src/engines/restoration/planner.ts';
import { randomProblem } from '../test/random-problem.ts';
import { startSearch } from '../src/engines/restoration/search.ts';
import { treeProblem, treeProgram } from '../test/tree-program.ts';
import type { Recorder } from './results.ts';

interface Highs {
  readonly solve: (
    lp: string,
    options: object,
  ) => { readonly Status: string; readonly ObjectiveValue: number };
}

const SWEEP = 2000;
const TREES = [
  [0, 5, 1],
  [1, 6, 2],
  [2, 7, 1],
  [5, 7, 2],
  [11, 7, 2],
  [22, 8, 3],
  [23, 10, 2],
] as const;

/** The exact planner held to brute force on thousands of problems of 6, 7 and 8 repairs, and to HiGHS on mid-size ones. */
export async function bench(record: Recorder): Promise<void> {
  sweep();
  await againstHighs(record);
}

function sweep(): void {
  let wrong = 0;
  const took = { ours: 0, brute: 0 };
  for (let seed = 1; seed <= SWEEP; seed++) {
    const size = { sites: 10, repairs: 6 + (seed % 3), crews: 1 + (seed % 2), horizon: 200 };
    const planner = createPlanner(randomProblem(seededRandom(seed), size));
    const began = performance.now();
    const exact = exactOf(planner);
    const between = performance.now();
    const best = fasterBruteForce(planner);
    took.ours += between - began;
    took.brute += performance.now() - between;
    if (!exact.proved || Math.abs(exact.value - best.value) > 1e-6) wrong++;
  }
  process.stdout.write(
    `${SWEEP} problems of 6 … 8 repairs, 1 … 2 crews: ${wrong} differ from brute force; ours ${(took.ours / 1000).toFixed(1)} s, brute force ${(took.brute / 1000).toFixed(1)} s\n`,
  );
}

async function againstHighs(record: Recorder): Promise<void> {
  const highs = await (highsModule as unknown as { default: () => Promise<Highs> }).default();
  for (const [seed, repairs, crews] of TREES) {
    const problem = treeProblem(seed, repairs, crews);
    const began = performance.now();
    const exact = exactOf(createPlanner(problem));
    const between = performance.now();
    const solution = highs.solve(treeProgram(problem), { time_limit: 120 });
    const peer = { name: 'HiGHS', value: (performance.now() - between) / 1000 };
    if (repairs === 10) record('exact.program', (between - began) / 1000, peer);
    process.stdout.write(
      `${repairs} repairs, ${crews} crews: ours ${exact.value}${exact.proved ? '' : ' (not proved)'} in ${seconds(between - began)}, HiGHS ${solution.ObjectiveValue.toFixed(3)} (${solution.Status}) in ${peer.value.toFixed(2)} s\n`,
    );
  }
}

function exactOf(planner: Planner): ReturnType<typeof solveExactly> {
  const search = startSearch(planner, 1, 2000);
  search.advance(2000);
  return solveExactly(planner, search.best().plan, search.best().value, 1_000_000);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
