import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFreshPrefixes } from './fresh-prefixes.ts';

const step = fc.oneof(
  { weight: 9, arbitrary: fc.record({ add: fc.nat(5000) }) },
  fc.record({ divisor: fc.integer({ min: 1, max: 5 }) }),
  fc.constant('save' as const),
);

test('a list of prefixes has what a plain set has, in its order, also when it is saved and gone on from', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      let list = createFreshPrefixes();
      let twin = new Set<number>();
      for (const one of steps) {
        if (one === 'save') list = createFreshPrefixes(list.save());
        else if ('add' in one) {
          list.add(one.add);
          twin.add(one.add);
        } else {
          const isToStay = (prefix: number): boolean => prefix % one.divisor !== 0;
          list.sift(isToStay);
          twin = new Set([...twin].filter(isToStay));
        }
        assert.deepEqual([list.count, [...list.save()]], [twin.size, [...twin]]);
      }
    }),
  );
});

test('a prefix that comes a million times is there once', () => {
  const list = createFreshPrefixes();
  for (let time = 0; time < 1_000_000; time++) list.add(time % 3);
  assert.deepEqual([...list.save()], [0, 1, 2]);
});
