import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom, shuffle } from './random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const take = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 5 }, () => random.below(1000));
  };
  assert.deepEqual(take(1), take(1));
  assert.notDeepEqual(take(1), take(2));
});

test('numbers fill their range evenly', () => {
  const random = seededRandom(7);
  const counts = new Uint32Array(10);
  for (let draw = 0; draw < 100_000; draw++) counts[random.below(10)]++;
  for (const count of counts) assert.ok(Math.abs(count - 10_000) < 500, counts.join(' '));
});

test('shuffling keeps every item', () => {
  const items = Array.from({ length: 50 }, (_, item) => item);
  assert.deepEqual(
    shuffle([...items], seededRandom(3)).toSorted((a, b) => a - b),
    items,
  );
});
