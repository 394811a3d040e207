import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { seededRandom } from '../../core/random.ts';
import { findTeam } from './feasibility.ts';
import { createPlanner } from './planner.ts';
import type { Plan } from './problem.ts';
import { resumeRuns } from './resumed-runs.ts';
import { createRun, runPlan } from './schedule.ts';

test('a run taken up where two plans part is the run from the beginning, whatever was tried or kept before', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 40 }), (seed, repairs) => {
      const random = seededRandom(seed);
      const { work, feasible } = createPlanner(
        randomProblem(random, { sites: 30, repairs, crews: 4, horizon: 400 }),
      );
      const [resumed, fresh] = [createRun(work), createRun(work)];
      const runs = resumeRuns(resumed);
      const teamOf = (repair: number): readonly number[] =>
        findTeam(work.candidates[repair], () => random.below(3) > 0) ??
        findTeam(work.candidates[repair], () => true) ??
        [];
      let kept: Plan = { order: feasible, crews: work.candidates.map((_, repair) => teamOf(repair)) };
      for (let turn = 0; turn < 20 && feasible.length > 0; turn++) {
        const [order, crews] = [[...kept.order], [...kept.crews]];
        const [repair] = order.splice(random.below(order.length), 1);
        order.splice(random.below(order.length + 1), 0, repair);
        if (random.below(2) === 0) crews[repair] = teamOf(repair);
        const plan = { order, crews };
        runs.runLike(plan, kept);
        runPlan(fresh, plan);
        assert.deepEqual(resumed.state, fresh.state);
        // What others do with the run in between is not kept.
        if (random.below(3) === 0) runPlan(resumed, kept);
        else if (random.below(2) === 0) {
          runs.keep();
          kept = plan;
        }
      }
    }),
    { numRuns: cases(300) },
  );
});
