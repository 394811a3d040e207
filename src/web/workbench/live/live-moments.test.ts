import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layersOf, momentAt, placeOfHour, stateAt, worstStateOf } from './live-moments.ts';

test('a service works until it is not certain, and is not certain until it cannot work', () => {
  const service = { earliest: 8, latest: 24 };
  assert.deepEqual(
    [0, 7.9, 8, 23, 24, 2160].map((hour) => stateAt(service, hour)),
    ['works', 'works', 'perhaps', 'perhaps', 'stopped', 'stopped'],
  );
  assert.equal(stateAt({ earliest: 0, latest: null }, 2160), 'perhaps');
  assert.equal(stateAt({ earliest: null, latest: null }, 2160), 'works');
  assert.equal(worstStateOf(['works', 'stopped', 'perhaps']), 'stopped');
  assert.equal(worstStateOf(['works', 'perhaps']), 'perhaps');
  assert.equal(worstStateOf([]), 'works');
});

test('hours lie on the axis in their order, moments of the curve as far from each other', () => {
  const rising = fc
    .uniqueArray(fc.integer({ min: 1, max: 2160 }), { minLength: 1, maxLength: 30 })
    .map((hours) => [0, ...hours.toSorted((one, other) => one - other)]);
  fc.assert(
    fc.property(
      rising,
      fc.integer({ min: 0, max: 2160 }),
      fc.integer({ min: 0, max: 2160 }),
      (hours, a, b) => {
        hours.forEach((hour, at) => {
          assert.ok(Math.abs(placeOfHour(hours, hour) - at / (hours.length - 1)) < 1e-12);
          assert.equal(momentAt(hours, hour), at);
        });
        assert.ok(placeOfHour(hours, Math.min(a, b)) <= placeOfHour(hours, Math.max(a, b)));
      },
    ),
  );
});

test('each layer of the picture is as high as all that it stands on and what it adds', () => {
  const at = { hours: 0, works: 0.5, inPart: 0.2, remembered: 0.25, unknown: 0.125, fails: 0.125 };
  assert.deepEqual(layersOf([at]), { works: [0.5], remembered: [0.75], unknown: [0.875] });
});
