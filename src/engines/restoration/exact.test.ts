import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { bruteForce } from './brute-force.ts';
import { solveExactly } from './exact.ts';
import { createPlanner, valueOf } from './planner.ts';
import { randomProblem } from './random-problem.ts';
import { startSearch } from './search.ts';
import { startBound } from './bound.ts';

function check(seed: number, sites: number, repairs: number, crews: number): void {
  const planner = createPlanner(randomProblem(seededRandom(seed), { sites, repairs, crews, horizon: 200 }));
  const best = bruteForce(planner);
  const search = startSearch(planner, seed, 30);
  search.advance(30);
  const found = search.best();
  assert.ok(found.value >= best.value, 'the search cannot beat brute force');
  const bound = startBound(planner, found.plan, 10);
  bound.advance(10, found.value);
  assert.ok(bound.best() <= best.value * (1 + 1e-9) + 1e-6, `bound ${bound.best()} above ${best.value}`);
  const exact = solveExactly(planner, found.plan, found.value, 100_000);
  assert.ok(exact.proved);
  assert.ok(Math.abs(exact.value - best.value) <= 1e-6, `exact ${exact.value}, brute force ${best.value}`);
  assert.equal(valueOf(planner, exact.plan), exact.value);
}

test('exact = brute force, bound ≤ optimum ≤ search: thousands of problems of up to 4 repairs', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 2, max: 7 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 2 }),
      (seed, sites, repairs, crews) => check(seed, sites, repairs, crews),
    ),
    { numRuns: 700 },
  );
});

test('exact = brute force on problems of up to 8 repairs for one crew and 5 for three', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => check(seed, 10, 6 + (seed % 2), 1)),
    { numRuns: 15 },
  );
  fc.assert(
    fc.property(fc.nat(), (seed) => check(seed, 8, 5, 3)),
    { numRuns: 6 },
  );
});
