import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceKm } from '../../core/great-circle.ts';
import { circleAround } from './circle-around.ts';

test('every corner of the circle is its radius away, to a few parts in a hundred', () => {
  for (const [lat, km] of [
    [0, 500],
    [35, 200],
    [-60, 100],
  ])
    for (const [lon, atLat] of circleAround({ lat, lon: 51 }, km)) {
      const found = distanceKm({ lat, lon: 51 }, { lat: atLat, lon });
      assert.ok(Math.abs(found - km) < 0.03 * km, `${found} of ${km} at ${lat}`);
    }
});

test('the circle is closed', () => {
  const ring = circleAround({ lat: 10, lon: 20 }, 50);
  assert.deepEqual(ring[0], ring.at(-1));
});
