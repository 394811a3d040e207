import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { cases } from '../../../test/cases.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { createPlanner, finishTicks } from './planner.ts';
import { startSearch } from './search.ts';
import { servedSites } from './service.twin.ts';
import { outagesUnderPlan } from './site-outages.ts';

test('outages of sites are the ticks that the tick-by-tick specification leaves them without service', () => {
  let outagesSeen = 0;
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), (seed, repairs) => {
      const problem = randomProblem(seededRandom(seed), { sites: 8, repairs, crews: 2, horizon: 120 });
      const planner = createPlanner(problem);
      const finish = finishTicks(planner, startSearch(planner, seed, 1).best().plan);
      const outages = outagesUnderPlan(planner, finish);
      outagesSeen += outages.length;
      const whole = [
        ...servedSites(
          problem,
          finish.map(() => 0),
        ),
      ].at(-1);
      for (const [tick, shares] of [...servedSites(problem, finish)].entries())
        for (const [site, { weight }] of problem.sites.entries()) {
          if (weight === 0) continue;
          const isOut = outages.some(
            (outage) =>
              outage.site === site && outage.fromTick <= tick && tick < (outage.untilTick ?? Infinity),
          );
          assert.equal(isOut, shares[site] === 0 && whole[site] > 0, `site ${site} at tick ${tick}`);
        }
    }),
    { numRuns: cases(200) },
  );
  assert.ok(outagesSeen > 0);
});
