import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { cases } from '../../../test/cases.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { createPlanner, finishTicks } from './planner.ts';
import { startSearch } from './search.ts';
import { servedSites } from './service.twin.ts';
import { siteStates } from './site-states.ts';

test('the sites without service are those that the tick-by-tick specification leaves without, at every tick', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), (seed, repairs) => {
      const problem = randomProblem(seededRandom(seed), { sites: 8, repairs, crews: 2, horizon: 120 });
      const planner = createPlanner(problem);
      const finish = finishTicks(planner, startSearch(planner, seed, 1).best().plan);
      const states = siteStates(planner, finish);
      let tick = 0;
      for (const shares of servedSites(problem, finish)) {
        const expected = [...shares].flatMap((share, site) => (share === 0 ? [site] : []));
        const { unserved } = states.findLast((state) => state.tick <= tick)!;
        const isCounted = (site: number): boolean => problem.sites[site].weight > 0;
        assert.deepEqual(unserved.filter(isCounted), expected.filter(isCounted), `tick ${tick}`);
        tick++;
      }
    }),
    { numRuns: cases(200) },
  );
});
