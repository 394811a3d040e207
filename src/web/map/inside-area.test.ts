import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countriesInside, insideArea } from './inside-area.ts';
import type { LonLat } from './map-things.ts';

const SQUARE: LonLat[] = [
  [50, 20],
  [60, 20],
  [60, 30],
  [50, 30],
  [50, 20],
];

test('a line is hit where it only crosses, a point where it lies inside, an area and a country when whole', () => {
  const hit = insideArea(SQUARE, {
    points: [
      { id: 'in', lon: 55, lat: 25, label: '' },
      { id: 'out', lon: 65, lat: 25, label: '' },
    ],
    lines: [
      {
        id: 'through',
        path: [
          [45, 25],
          [65, 26],
        ],
        label: '',
      },
      {
        id: 'within',
        path: [
          [51, 25],
          [52, 26],
        ],
        label: '',
      },
      {
        id: 'beside',
        path: [
          [45, 31],
          [65, 32],
        ],
        label: '',
      },
    ],
    areas: [
      {
        id: 'whole',
        ring: [
          [51, 21],
          [52, 21],
          [52, 22],
          [51, 21],
        ],
        label: '',
      },
      {
        id: 'part',
        ring: [
          [51, 21],
          [62, 21],
          [52, 22],
          [51, 21],
        ],
        label: '',
      },
    ],
  });
  assert.deepEqual([...hit].toSorted(), ['in', 'through', 'whole', 'within']);
  const pieces = new Map<string, LonLat[]>([
    [
      'AA',
      [
        [51, 21],
        [52, 21],
        [52, 22],
      ],
    ],
    [
      'BB',
      [
        [51, 21],
        [70, 21],
        [52, 22],
      ],
    ],
  ]);
  assert.deepEqual(countriesInside(SQUARE, pieces), ['AA']);
});

test('in a rectangle a point is inside as its coordinates say', () => {
  const degrees = fc.integer({ min: 1, max: 79 });
  fc.assert(
    fc.property(degrees, degrees, degrees, degrees, (west, south, lon, lat) => {
      const ring: LonLat[] = [
        [west, south],
        [west + 10.5, south],
        [west + 10.5, south + 10.5],
        [west, south + 10.5],
        [west, south],
      ];
      const isIn = lon >= west && lon <= west + 10.5 && lat >= south && lat <= south + 10.5;
      const hit = insideArea(ring, { points: [{ id: 'p', lon, lat, label: '' }], lines: [], areas: [] });
      assert.equal(hit.has('p'), isIn);
    }),
  );
});
