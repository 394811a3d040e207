import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { crewCalendar } from './calendar.ts';

const HORIZON = 4 * 24 * 3;

interface Window {
  readonly start: number;
  readonly end: number;
}

function onShift(shifts: readonly Window[], startMinute: number, fromTick = 0): number[] {
  return [...crewCalendar({ shifts, fromTick }, startMinute, HORIZON).tickOfWork];
}

const hours = (start: number, end: number): Window => ({ start: start * 60, end: end * 60 });

test('shifts that meet are one window, wherever the quarter hours fall', () => {
  for (const startMinute of [0, 367, 1439]) {
    const whole = onShift([hours(6, 22)], startMinute);
    assert.deepEqual(onShift([hours(6, 14), hours(14, 22)], startMinute), whole);
    assert.deepEqual(onShift([hours(10, 22), hours(6, 12)], startMinute), whole);
    const night = onShift([hours(20, 28)], startMinute);
    assert.deepEqual(onShift([hours(20, 24), hours(0, 4)], startMinute), night);
    assert.equal(onShift([hours(6, 30)], startMinute).length, HORIZON, 'a day around is no break');
  }
});

test('a tick is on shift when all its minutes are in some window', () => {
  const window = fc
    .tuple(fc.nat(1439), fc.integer({ min: 1, max: 1440 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(
      fc.array(window, { minLength: 1, maxLength: 4 }),
      fc.nat(1439),
      fc.nat(20),
      (shifts, startMinute, fromTick) => {
        const covered = (minute: number): boolean =>
          shifts.some(({ start, end }) =>
            [0, 1440].some((day) => minute + day >= start && minute + day < end),
          );
        const expected = Array.from({ length: HORIZON }, (_, tick) => tick).filter(
          (tick) =>
            tick >= fromTick &&
            Array.from({ length: 15 }, (_, m) => (startMinute + tick * 15 + m) % 1440).every(covered),
        );
        assert.deepEqual(onShift(shifts, startMinute, fromTick), expected);
      },
    ),
    { numRuns: 60 },
  );
});
