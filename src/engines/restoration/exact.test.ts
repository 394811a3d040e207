import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { startBound } from './bound.ts';
import { bruteForce, fasterBruteForce } from './exact.twin.ts';
import { solveExactly } from './exact.ts';
import { createPlanner, valueOf, type Planner } from './planner.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { startSearch } from './search.ts';
import { cases } from '../../../test/cases.ts';

// Longer sweeps with 8 repairs: npm run bench -- exact.

const CLOSE = 1e-6;

function plannerOf(seed: number, sites: number, repairs: number, crews: number): Planner {
  return createPlanner(randomProblem(seededRandom(seed), { sites, repairs, crews, horizon: 200 }));
}

function checkExact(seed: number, sites: number, repairs: number, crews: number): void {
  const planner = plannerOf(seed, sites, repairs, crews);
  const best = fasterBruteForce(planner);
  const search = startSearch(planner, seed, 30);
  search.advance(30);
  const found = search.best();
  assert.ok(found.value >= best.value, 'the search cannot beat brute force');
  const bound = startBound(planner, found.plan, 10);
  bound.advance(10, found.value);
  assert.ok(bound.best() <= best.value * (1 + 1e-9) + CLOSE, `bound ${bound.best()} above ${best.value}`);
  const exact = solveExactly(planner, found.plan, found.value, 100_000);
  assert.ok(exact.proved);
  assert.ok(Math.abs(exact.value - best.value) <= CLOSE, `exact ${exact.value}, brute force ${best.value}`);
  assert.equal(valueOf(planner, exact.plan), exact.value);
}

const repairsAndCrews = (repairs: number, crews: number): fc.Arbitrary<readonly [number, number, number]> =>
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: repairs }), fc.integer({ min: 1, max: crews }));

test('the faster brute force = every list tried: a thousand problems of up to 5 repairs', () => {
  fc.assert(
    fc.property(repairsAndCrews(4, 2), ([seed, repairs, crews]) => {
      const planner = plannerOf(seed, 8, repairs, crews);
      assert.equal(fasterBruteForce(planner).value, bruteForce(planner).value);
    }),
    { numRuns: cases(1000) },
  );
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 2 }), (seed, crews) => {
      const planner = plannerOf(seed, 8, 5, crews);
      assert.equal(fasterBruteForce(planner).value, bruteForce(planner).value);
    }),
    { numRuns: cases(60) },
  );
});

test('exact = brute force, bound ≤ optimum ≤ search: hundreds of problems of up to 5 repairs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), repairsAndCrews(5, 3), (sites, [seed, repairs, crews]) =>
      checkExact(seed, sites, repairs, crews),
    ),
    { numRuns: cases(600) },
  );
});

test('a crew that is all but there reaches no other repair later than over it: the bound stays below', () => {
  checkExact(3, 4, 2, 2);
  checkExact(13, 7, 3, 3);
});

test('exact = brute force with 6, 7 and 8 repairs', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 2 }), (seed, crews) =>
      checkExact(seed, 10, 6 + (seed % 2), crews),
    ),
    { numRuns: cases(50) },
  );
  fc.assert(
    fc.property(fc.nat(), (seed) => checkExact(seed, 10, 8, 1)),
    { numRuns: cases(20) },
  );
  fc.assert(
    fc.property(fc.nat(), (seed) => checkExact(seed, 10, 8, 2)),
    { numRuns: cases(5) },
  );
});
