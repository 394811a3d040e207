import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { flowLoss, flowSteps } from './flow-service.ts';
import { servedByFlow } from './flow-service.twin.ts';
import { createPlanner } from './planner.ts';
import { randomProblem, withCapacities } from '../../../test/random-problem.ts';
import type { Problem } from './problem.ts';
import { createServiceScratch, serviceLoss } from './service.ts';
import { cases } from '../../../test/cases.ts';

const HORIZON = 60;
const KBPS = 50;

const anyCase = [fc.nat(), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 6 })] as const;

function drawn(seed: number, sites: number, repairs: number): { problem: Problem; finish: Int32Array } {
  const random = seededRandom(seed);
  const problem = randomProblem(random, { sites, repairs, crews: 2, horizon: HORIZON });
  return { problem, finish: Int32Array.from(problem.repairs, () => random.below(HORIZON + 1)) };
}

test('with unlimited links the maximum flow serves exactly who is reached', () => {
  fc.assert(
    fc.property(...anyCase, (seed, sites, repairs) => {
      const { problem, finish } = drawn(seed, sites, repairs);
      const planner = createPlanner(problem, KBPS);
      const reached = serviceLoss(planner.service, finish, createServiceScratch(planner.service));
      assert.ok(Math.abs(flowLoss(planner.flow!, finish) - reached) < 1e-6);
    }),
    { numRuns: cases(400) },
  );
});

test('with thin links the flow equals the least cut of all, tick by tick', () => {
  fc.assert(
    fc.property(...anyCase, (seed, sites, repairs) => {
      const { problem, finish } = drawn(seed, sites, repairs);
      const thin = withCapacities(problem, seededRandom(seed), KBPS);
      const steps = flowSteps(createPlanner(thin, KBPS).flow!, finish);
      const slow = servedByFlow(thin, finish, KBPS);
      for (let tick = 0; tick < HORIZON; tick++) {
        const [, served] = steps.findLast(([from]) => from <= tick)!;
        assert.ok(Math.abs(served - slow[tick]) < 1e-6, `tick ${tick}: ${served}, least cut ${slow[tick]}`);
      }
    }),
    { numRuns: cases(150) },
  );
});

test('a thin link serves as many as it carries', () => {
  const site = { lat: 0, lon: 0, core: false, gateway: false, supplies: [], batteryTicks: 0 };
  const planner = createPlanner(
    {
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
    },
    KBPS,
  );
  assert.equal(flowLoss(planner.flow!, new Int32Array(0)), (1500 - 400) * 10);
});
