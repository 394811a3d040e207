import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { practiceGain, type JudgedFigure } from './practice-gain.ts';

const LESS = { better: 'less', isShare: true } as const;
const MORE = { better: 'more', isShare: true } as const;
const COUNT = { better: 'more', isShare: false } as const;

test('a gain is the part of what there was to better', () => {
  assert.equal(practiceGain(LESS, 0.5, 0.125), 0.75);
  assert.equal(practiceGain(MORE, 0.5, 0.75), 0.5);
  assert.equal(practiceGain(COUNT, 2, 8), 0.75);
  assert.equal(practiceGain(COUNT, 0, 3), 1);
  assert.equal(practiceGain(LESS, 0, 0), 0);
  assert.equal(practiceGain(LESS, 0, 0.2), -1);
  assert.ok(Number.isNaN(practiceGain(LESS, NaN, 0.2)));
  assert.ok(Number.isNaN(practiceGain(LESS, 0.2, -1)));
});

const anyJudged: fc.Arbitrary<JudgedFigure> = fc.record({
  better: fc.constantFrom('less', 'more'),
  isShare: fc.boolean(),
});
const anyFigure = fc.integer({ min: 0, max: 16 }).map((n) => n / 16);

test('to go back loses what was gained, and what is better is never a loss', () => {
  fc.assert(
    fc.property(anyJudged, anyFigure, anyFigure, (judged, one, other) => {
      const gain = practiceGain(judged, one, other);
      assert.ok(gain >= -1 && gain <= 1);
      assert.equal(practiceGain(judged, other, one) + gain, 0);
      const isBetter = judged.better === 'less' ? other < one : other > one;
      assert.equal(Math.sign(gain), one === other ? 0 : isBetter ? 1 : -1);
    }),
  );
});
