import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../core/random.ts';
import { createRoutePricer, type RoutePrices } from './route-pricing.ts';
import { priceRoutesSlowly } from './route-pricing.twin.ts';

function randomPrices(seed: number): RoutePrices {
  const random = seededRandom(seed);
  const n = 1 + random.below(9);
  const width = 1 + random.below(60);
  const shortest = 1 + random.below(12);
  const column = (size: number, draw: () => number): Int32Array => Int32Array.from({ length: size }, draw);
  const falling = (): Int32Array => {
    const values = new Int32Array(n * (width + 1));
    for (let row = 0; row < n; row++)
      for (let w = 0, level = random.below(5000); w <= width; w++)
        values[row * (width + 1) + w] = level -= random.below(200);
    return values;
  };
  return {
    n,
    width,
    hop: column(n * n, () => random.below(12)).map((hop, at) => (at % (n + 1) === 0 ? -1 : hop)),
    ticks: column(n, () => shortest + random.below(10)),
    release: column(n, () => (random.below(3) === 0 ? random.below(20) : 0)),
    mayWait: column(n, () => random.below(2)),
    profit: falling(),
    charge: falling().map((value) => Math.max(0, value)),
    memory: Array.from({ length: n }, (_, stop) =>
      Array.from({ length: n }, (_, other) => other)
        .filter((other) => other !== stop && random.below(3) === 0)
        .slice(0, 3),
    ),
  };
}

test('the SIMD kernel equals the tick-by-tick twin', () => {
  const price = createRoutePricer();
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const prices = randomPrices(seed);
      const fast = price(prices);
      const slow = priceRoutesSlowly(prices);
      for (const column of ['best', 'arrive'] as const)
        for (let state = 0; state < fast.states.count; state++) {
          const row = state * fast.stride;
          assert.deepEqual(
            [...fast[column].subarray(row, row + prices.width + 1)],
            [...slow[column].subarray(state * slow.stride, (state + 1) * slow.stride)],
            column,
          );
        }
    }),
    { numRuns: 1500 },
  );
});
