import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greatCircleKm } from './great-circle.ts';

test('a quarter of the way round the Earth, across the date line too, and none at all', () => {
  const quarter = (Math.PI / 2) * 6371.0088;
  for (const [from, to] of [
    [
      { lat: 0, lon: 0 },
      { lat: 0, lon: 90 },
    ],
    [
      { lat: 0, lon: 135 },
      { lat: 0, lon: -135 },
    ],
    [
      { lat: 90, lon: 12 },
      { lat: 0, lon: 77 },
    ],
  ])
    assert.ok(Math.abs(greatCircleKm(from, to) - quarter) < 1e-6);
  assert.equal(greatCircleKm({ lat: 35.7, lon: 51.4 }, { lat: 35.7, lon: 51.4 }), 0);
});
