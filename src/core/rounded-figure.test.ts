import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { roundedFigure } from './rounded-figure.ts';

test('a rounded figure stays what it is when it is rounded again, and is near the figure', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (value) => {
      const once = roundedFigure(value);
      assert.ok(Object.is(roundedFigure(once), once));
      assert.ok(Math.abs(once - value) <= 0.5e-9 + 1e-15 * Math.abs(value));
    }),
  );
});

test('what the order of a sum changes decides nothing, and there is no negative zero', () => {
  assert.ok(0.1 + 0.2 + 0.3 !== 0.3 + 0.2 + 0.1);
  assert.equal(roundedFigure(0.1 + 0.2 + 0.3), roundedFigure(0.3 + 0.2 + 0.1));
  assert.ok(Object.is(roundedFigure(-1e-16), 0));
  assert.ok(Number.isNaN(roundedFigure(NaN)));
});
