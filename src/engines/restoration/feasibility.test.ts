import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { seededRandom } from '../../core/random.ts';
import { infeasibleRepairs } from './feasibility.ts';
import { createPlanner, finishTicks } from './planner.ts';
import type { Problem } from './problem.ts';

/** Every choice of distinct crews, one for each role. */
function teamsOf({ crews, repairs }: Problem, repair: number): number[][] {
  return repairs[repair].roles.reduce<number[][]>(
    (teams, skill) =>
      teams.flatMap((team) =>
        crews.flatMap((crew, at) =>
          crew.skills.includes(skill) && !team.includes(at) ? [[...team, at]] : [],
        ),
      ),
    [[]],
  );
}

/** Whether some team ends a repair by the horizon if it is the first thing that it does. */
function canBeDone(problem: Problem, repair: number): boolean {
  const { horizon } = problem;
  const planner = createPlanner({ ...problem, horizon: horizon + 1 });
  return teamsOf(problem, repair).some((team) => {
    const crews = problem.repairs.map((_, at) => (at === repair ? team : []));
    return finishTicks(planner, { order: [repair], crews })[repair] <= horizon;
  });
}

test('a repair is said not to fit into the time if, and only if, no team ends it in time', () => {
  let late = 0;
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 10, max: 60 }), (seed, horizon) => {
      const random = randomProblem(seededRandom(seed), { sites: 5, repairs: 4, crews: 3, horizon });
      const repairs = random.repairs.map(({ inHand: _inHand, ...repair }) => ({
        ...repair,
        needs: [],
        parts: [],
      }));
      const problem = { ...random, repairs };
      const reasons = new Map(infeasibleRepairs(problem).map(({ repair, reason }) => [repair, reason.kind]));
      for (const repair of repairs.keys()) {
        const reason = reasons.get(repair);
        const possible = canBeDone(problem, repair);
        assert.equal(possible, reason === undefined, `${repair}: ${reason}`);
        late += Number(reason === 'beyond-horizon');
      }
    }),
    { numRuns: cases(500) },
  );
  assert.ok(late > 10, 'some are too late');
});
