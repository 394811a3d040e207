import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { degreesIn } from './degrees-text.ts';

test('degrees, minutes and seconds as they are written', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    [`35°41'21"N`, 35 + 41 / 60 + 21 / 3600],
    ['51° 23′ E', 51 + 23 / 60],
    ['S 29°35.5’', -(29 + 35.5 / 60)],
    ['18.14 S', -18.14],
    ["-35°30'", -35.5],
    ['۳۵°۴۱′', 35 + 41 / 60],
    ['35,7° N', 35.7],
    ["35°61'", undefined],
    ['N 35 S', undefined],
    ['-35 S', undefined],
    ['east', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of cases) {
    const found = degreesIn(text);
    assert.ok(
      expected === undefined ? found === undefined : Math.abs(found! - expected) < 1e-9,
      `${text}: ${found}`,
    );
  }
});

test('what is written in degrees, minutes and seconds reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 179 }), fc.nat(59), fc.nat(59), fc.boolean(), (d, m, s, isWest) => {
      const value = (isWest ? -1 : 1) * (d + m / 60 + s / 3600);
      assert.ok(Math.abs(degreesIn(`${d}° ${m}' ${s}" ${isWest ? 'W' : 'E'}`)! - value) < 1e-9);
    }),
  );
});
