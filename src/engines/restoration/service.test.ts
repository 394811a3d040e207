import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { compileService } from './service-model.ts';
import { createServiceScratch, serviceLoss } from './service.ts';
import { servedPerTick } from './service.twin.ts';
import { cases } from '../../../test/cases.ts';

const HORIZON = 60;

const anyCase = fc.record({
  seed: fc.nat(),
  sites: fc.integer({ min: 2, max: 9 }),
  repairs: fc.integer({ min: 0, max: 8 }),
});

test('loss by union–find equals the loss counted tick by tick', () => {
  fc.assert(
    fc.property(anyCase, ({ seed, sites, repairs }) => {
      const random = seededRandom(seed);
      const problem = randomProblem(random, { sites, repairs, crews: 2, horizon: HORIZON });
      const finish = Int32Array.from(problem.repairs, () =>
        random.below(5) === 0 ? HORIZON : random.below(HORIZON),
      );
      const model = compileService(problem);
      const total = problem.sites.reduce((sum, site) => sum + site.weight, 0);
      const slow = servedPerTick(problem, finish).reduce((loss, served) => loss + total - served, 0);
      assert.equal(serviceLoss(model, finish, createServiceScratch(model)), slow);
    }),
    { numRuns: cases(2000) },
  );
});

test('what is kept of plans valued before does not change the value of the next', () => {
  fc.assert(
    fc.property(anyCase, ({ seed, sites, repairs }) => {
      const random = seededRandom(seed);
      const problem = randomProblem(random, { sites, repairs, crews: 2, horizon: HORIZON });
      const model = compileService(problem);
      const scratch = createServiceScratch(model);
      // A few finishes that come back, some of them alike in the first ticks.
      const plans = Array.from({ length: 4 }, () =>
        Int32Array.from(problem.repairs, () => random.below(random.below(2) === 0 ? 8 : HORIZON)),
      );
      for (let turn = 0; turn < 12; turn++) {
        const finish = plans[random.below(plans.length)];
        const fresh = serviceLoss(model, finish, createServiceScratch(model));
        assert.equal(serviceLoss(model, finish, scratch), fresh);
        if (repairs > 0 && random.below(3) === 0) finish[random.below(finish.length)] = random.below(HORIZON);
      }
    }),
    { numRuns: cases(300) },
  );
});

test('finishing any repair earlier never serves fewer people at any moment, batteries included', () => {
  fc.assert(
    fc.property(anyCase, ({ seed, sites, repairs }) => {
      const random = seededRandom(seed);
      const problem = randomProblem(random, { sites, repairs: repairs + 1, crews: 2, horizon: HORIZON });
      const late = Int32Array.from(problem.repairs, () => random.below(HORIZON));
      const early = late.map((tick) => Math.max(0, tick - random.below(10)));
      const before = servedPerTick(problem, late);
      const after = servedPerTick(problem, early);
      for (let tick = 0; tick < HORIZON; tick++) assert.ok(after[tick] >= before[tick] - 1e-9);
    }),
    { numRuns: cases(500) },
  );
});
