import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom, type Random } from '../../core/random.ts';
import { chanceShort, piecesLeft, yearsUntilShort, type PartsDemand } from './shortage.ts';
import { sampledShortage, summedShortage } from './shortage.twin.ts';

function randomDemands(random: Random): PartsDemand[] {
  return Array.from({ length: 1 + random.below(4) }, () => ({
    rate: random.below(5) === 0 ? 0 : 4 * random.next(),
    pieces: 1 + random.below(3) * (1 + random.below(2)),
    window: random.below(2) === 0 ? Infinity : 2 * random.next(),
  }));
}

test('the chance of a shortage is that of every combination of failures added up', () => {
  const random = seededRandom(15);
  for (let world = 0; world < 500; world++) {
    const [demands, stock, years] = [randomDemands(random), random.below(12), 3 * random.next()];
    const [found, slow] = [chanceShort(stock, demands, years), summedShortage(stock, demands, years)];
    assert.ok(
      Math.abs(found - slow) < 1e-12,
      `${found} ${slow} ${JSON.stringify({ demands, stock, years })}`,
    );
  }
});

test('stores lived through failure by failure run short as often', () => {
  const random = seededRandom(5);
  const lives = 4000;
  for (let world = 0; world < 60; world++) {
    const [demands, stock, years] = [randomDemands(random), random.below(8), 3 * random.next()];
    const chance = chanceShort(stock, demands, years);
    const sampled = sampledShortage(stock, demands, years, lives, random);
    // Five standard deviations: one of 60 worlds in 30,000 runs would fail; the seed is fixed.
    const room = 5 * Math.sqrt((chance * (1 - chance)) / lives) + 1e-3;
    assert.ok(
      Math.abs(chance - sampled) <= room,
      `${chance} ${sampled} ${JSON.stringify({ demands, stock, years })}`,
    );
  }
});

test('known values: an empty store, the quantile of chi squared, a large store', () => {
  const yearly = (rate: number, window = Infinity): PartsDemand[] => [{ rate, pieces: 1, window }];
  assert.ok(Math.abs(chanceShort(0, yearly(2), 0.5) - (1 - Math.exp(-1))) < 1e-15);
  // χ²(0.05; 2(s + 1)) / 2: 0.0513 for s = 0, 1.9701 for s = 4 (tables of Hald, 1952).
  assert.equal(yearsUntilShort(0, yearly(1), 0.05).toFixed(4), '0.0513');
  assert.equal(yearsUntilShort(4, yearly(1), 0.05).toFixed(4), '1.9701');
  // Two pieces a failure: five pieces are two failures' worth.
  assert.equal(yearsUntilShort(5, [{ rate: 1, pieces: 2, window: Infinity }], 0.05).toFixed(4), '0.8177');
  // e^−2000 is no number of the machine; the median of Poisson(2000) is 2000.
  assert.ok(Math.abs(chanceShort(2000, yearly(2000), 1) - 0.494) < 0.001);
});

test('what comes in time never runs short, nor does what never fails; the longest wait decides', () => {
  assert.equal(yearsUntilShort(3, [{ rate: 1, pieces: 1, window: 0.5 }], 0.05), Infinity);
  assert.equal(yearsUntilShort(0, [{ rate: 0, pieces: 1, window: Infinity }], 0.05), Infinity);
  assert.equal(yearsUntilShort(0, [], 0.05), Infinity);
  const until = yearsUntilShort(1, [{ rate: 1, pieces: 1, window: 0.5 }], 0.05);
  assert.ok(
    until < 0.5 && Math.abs(chanceShort(1, [{ rate: 1, pieces: 1, window: 0.5 }], until) - 0.05) < 1e-6,
  );
});

test('what is left is the most that is left for all but the chance, counted piece by piece', () => {
  const random = seededRandom(8);
  for (let world = 0; world < 300; world++) {
    const [demands, stock, years] = [randomDemands(random), random.below(20), 3 * random.next()];
    let left = 0;
    while (left < stock && summedShortage(stock - left - 1, demands, years) <= 0.05) left++;
    assert.equal(piecesLeft(stock, demands, years, 0.05), left);
  }
});
