import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { cases } from '../../../test/cases.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { createPlanner, serviceLossOf } from './planner.ts';
import { createRun, runPlan } from './schedule.ts';
import { startSearch } from './search.ts';
import { planSlack } from './slack.ts';

test('begun later by its slack a repair costs nothing, and a tick more costs service or leaves it undone', () => {
  let some = 0;
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), (seed, repairs) => {
      const planner = createPlanner(
        randomProblem(seededRandom(seed), { sites: 8, repairs, crews: 2, horizon: 200 }),
      );
      const { plan, value } = startSearch(planner, seed, 1).best();
      const slack = planSlack(planner, plan)!;
      const begun = createRun(planner.work);
      runPlan(begun, plan);
      for (const repair of planner.feasible) {
        if (begun.finish[repair] >= planner.problem.horizon) continue;
        const delayed = (later: number): { loss: number; isDone: boolean } => {
          const access = planner.work.access.slice();
          access[repair] = begun.start[repair] + later;
          const run = createRun({ ...planner.work, access });
          runPlan(run, plan);
          return {
            loss: serviceLossOf(planner, run.finish),
            isDone: run.finish[repair] < planner.problem.horizon,
          };
        };
        const kept = delayed(slack[repair]);
        assert.ok(kept.isDone && kept.loss <= value + 1e-6);
        if (slack[repair] > 0) some++;
        if (slack[repair] >= planner.problem.horizon - begun.finish[repair]) continue;
        const worse = delayed(slack[repair] + 1);
        assert.ok(!worse.isDone || worse.loss > value + 1e-6);
      }
    }),
    { numRuns: cases(200) },
  );
  assert.ok(some > cases(50), String(some));
});
