import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as highsModule from 'highs';
import { solveExactly } from './exact.ts';
import { createPlanner } from './planner.ts';
import { startSearch } from './search.ts';
import { cases, onlyInFullRun } from '../../../test/cases.ts';
import { treeProblem, treeProgram } from '../../../test/tree-program.ts';

interface Highs {
  readonly solve: (
    lp: string,
    options: object,
  ) => { readonly Status: string; readonly ObjectiveValue: number };
}

// Larger ones: npm run bench -- exact.
const CASES = [
  [3, 5, 2],
  [6, 5, 1],
  [7, 6, 2],
  [9, 5, 2],
] as const;

test(
  'exact = HiGHS on a mixed-integer program of the same problem, 5 and 6 repairs',
  onlyInFullRun,
  async () => {
    // The package is CommonJS whose types say otherwise.
    const load = (highsModule as unknown as { default: () => Promise<Highs> }).default;
    const highs = await load();
    for (const [seed, repairs, crews] of CASES.slice(0, cases(CASES.length))) {
      const problem = treeProblem(seed, repairs, crews);
      const planner = createPlanner(problem);
      const search = startSearch(planner, 1, 500);
      search.advance(500);
      const exact = solveExactly(planner, search.best().plan, search.best().value, 1_000_000);
      const solution = highs.solve(treeProgram(problem), { time_limit: 60 });
      assert.equal(solution.Status, 'Optimal');
      assert.ok(exact.proved);
      assert.ok(
        Math.abs(exact.value - solution.ObjectiveValue) < 1e-3,
        `seed ${seed}: ours ${exact.value}, HiGHS ${solution.ObjectiveValue}`,
      );
    }
  },
);
