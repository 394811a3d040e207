import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { startBound } from './bound.ts';
import { bruteForce, fasterBruteForce } from './exact.twin.ts';
import { solveExactly } from './exact.ts';
import { createPlanner, valueOf, type Planner } from './planner.ts';
import { buildProblem, type Objective } from './problem-of-inventory.ts';
import { randomInventory } from './random-inventory.ts';
import { randomProblem, withCapacities } from '../../../test/random-problem.ts';
import { startSearch } from './search.ts';
import { cases } from '../../../test/cases.ts';

const OBJECTIVES = ['people', 'critical', 'capacity'] as const;
const KBPS = 50;

function plannerFor(seed: number, objective: Objective, most: number): Planner {
  const { inventory, damage } = randomInventory(seededRandom(seed));
  const few = { ...damage, assets: damage.assets.slice(0, most) };
  const { problem, kbpsPerPerson } = buildProblem(inventory, few, { objective, localOnly: false });
  return createPlanner(problem, objective === 'capacity' ? kbpsPerPerson : undefined);
}

function checkExact(planner: Planner, best: number, seed: number): void {
  const close = 1e-9 * Math.max(1, best) + 1e-6;
  const search = startSearch(planner, seed, 20);
  search.advance(20);
  const found = search.best();
  assert.ok(found.value >= best - close, 'the search cannot beat brute force');
  const bound = startBound(planner, found.plan, 10);
  bound.advance(10, found.value);
  assert.ok(bound.best() <= best + close, `bound ${bound.best()} above ${best}`);
  const exact = solveExactly(planner, found.plan, found.value, 200_000);
  assert.ok(exact.proved);
  assert.ok(Math.abs(exact.value - best) <= close, `exact ${exact.value}, brute force ${best}`);
  assert.ok(Math.abs(valueOf(planner, exact.plan) - exact.value) <= close);
}

for (const objective of OBJECTIVES)
  test(`${objective}: exact = every list tried, bound ≤ optimum, on random inventories`, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const planner = plannerFor(seed, objective, 3);
        checkExact(planner, bruteForce(planner).value, seed);
      }),
      { numRuns: cases(60) },
    );
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const planner = plannerFor(seed, objective, 5);
        checkExact(planner, fasterBruteForce(planner).value, seed);
      }),
      { numRuns: cases(60) },
    );
  });

test('capacity: the same where links are thin and nothing else is simple', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 2 }),
      (seed, repairs, crews) => {
        const random = seededRandom(seed);
        const problem = randomProblem(random, { sites: 8, repairs, crews, horizon: 200 });
        const planner = createPlanner(withCapacities(problem, random, KBPS), KBPS);
        checkExact(planner, fasterBruteForce(planner).value, seed);
      },
    ),
    { numRuns: cases(200) },
  );
});
