import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import type { Scale } from '../model.ts';
import { axisOf, axisText } from './axis.ts';

const scale = (type: Scale['type']): Scale => ({ label: message('common.value'), type });

test('ticks are round numbers that cover the values', () => {
  assert.deepEqual(axisOf([0.03, 0.41], scale('share')).ticks, [0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  assert.deepEqual(axisOf([7, 48], scale('hours'), 8).ticks, [0, 6, 12, 18, 24, 30, 36, 42, 48]);
  // Counts have whole ticks.
  assert.deepEqual(axisOf([0, 1, 2], scale('number'), 8).ticks, [0, 1, 2]);
  assert.deepEqual(axisOf([0, 12], scale('number')).ticks, [0, 5, 10, 15]);
  assert.deepEqual(axisOf([0, 1.5], scale('number')).ticks, [0, 0.5, 1, 1.5]);
});

test('an axis covers its values with two to a dozen ticks, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((v) => v === 0 || Math.abs(v) > 1e-6),
        {
          minLength: 1,
        },
      ),
      (values) => {
        const { min, max, ticks } = axisOf(values, scale('number'));
        const slack = (max - min) * 1e-6;
        for (const value of values) assert.ok(value >= min - slack && value <= max + slack);
        assert.ok(ticks.length >= 2 && ticks.length <= 12, String(ticks.length));
      },
    ),
  );
});

test('times are written by day at midnight and by hour else', () => {
  const time: Scale = { ...scale('time'), start: '2026-11-24T06:00Z' };
  assert.deepEqual(
    [0, 6, 18].map((hours) => axisText(hours, time, language('en'))),
    ['06:00', '12:00', '25 Nov'],
  );
});
