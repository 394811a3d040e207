import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pinOf, pinText } from './pin-text.ts';

test('a pinned job is read as it is written, whatever of it is stated', () => {
  const id = fc.stringMatching(/^[\w.-]{1,12}$/);
  const hour = fc.integer({ min: 0, max: 4000 }).map((quarters) => quarters / 4);
  fc.assert(
    fc.property(
      fc.record(
        {
          asset: id,
          crews: fc.array(id, { minLength: 1, maxLength: 3 }),
          from_hour: hour,
          until_hour: hour,
        },
        { requiredKeys: ['asset'], noNullPrototype: true },
      ),
      (pin) => assert.deepEqual(pinOf(pinText(pin)), pin),
    ),
  );
});

test('parts that are left out are free', () => {
  assert.deepEqual(pinOf('l3'), { asset: 'l3' });
  assert.deepEqual(pinOf('l3@8'), { asset: 'l3', from_hour: 8 });
  assert.deepEqual(pinOf('l3@-12.5'), { asset: 'l3', until_hour: 12.5 });
  assert.deepEqual(pinOf('مرکز=تیم ۱'), { asset: 'مرکز', crews: ['تیم ۱'] });
  assert.equal(pinOf(''), undefined);
});
