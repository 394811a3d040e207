import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { flowLoss } from './flow-service.ts';
import { createPlanner } from './planner.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { createServiceScratch, serviceLoss } from './service.ts';

const HORIZON = 60;

test('with unlimited links the maximum flow serves exactly who is reached', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 0, max: 6 }),
      (seed, sites, repairs) => {
        const random = seededRandom(seed);
        const planner = createPlanner(randomProblem(random, { sites, repairs, crews: 2, horizon: HORIZON }));
        const finish = Int32Array.from(planner.problem.repairs, () => random.below(HORIZON + 1));
        const reached = serviceLoss(planner.service, finish, createServiceScratch(planner.service));
        assert.ok(Math.abs(flowLoss(planner, finish, 50) - reached) < 1e-6);
      },
    ),
    { numRuns: 400 },
  );
});

test('a thin link serves as many as it carries', () => {
  const site = { lat: 0, lon: 0, core: false, gateway: false, supplies: [], batteryTicks: 0 };
  const planner = createPlanner({
    horizon: 10,
    startMinute: 0,
    nationalShare: 1,
    sites: [
      { ...site, weight: 0, core: true },
      { ...site, weight: 1000 },
      { ...site, weight: 500 },
    ],
    // 0.02 Gbit/s at 50 kbit/s a person: 400 people.
    links: [
      { from: 0, to: 1, capacityGbps: 0.02 },
      { from: 1, to: 2 },
    ],
    repairs: [],
    crews: [],
    batches: [],
  });
  assert.equal(flowLoss(planner, new Int32Array(0), 50), (1500 - 400) * 10);
});
