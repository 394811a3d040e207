import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../i18n/language.ts';
import { nameText } from '../../i18n/text.ts';
import type { PointMap } from '../model.ts';
import { mapDrawing } from './map-drawing.ts';
import { mapFrame } from './map-frame.ts';

const map = (points: readonly (readonly [number, number])[]): PointMap => ({
  kind: 'map',
  title: nameText('map'),
  points: points.map(([lon, lat]) => ({ lon, lat })),
  lines: [{ path: points }],
});

test('places on both sides of 180° stand side by side, and their line is short', () => {
  const { west, east, pieces } = mapFrame(
    map([
      [178, -18],
      [-172, -14],
    ]),
  )!;
  assert.deepEqual([west, east], [178, 188]);
  assert.deepEqual(
    pieces([
      [178, -18],
      [-172, -14],
    ]),
    [
      [
        [178, -18],
        [188, -14],
      ],
    ],
  );
});

test('a line that leaves the map on one side comes in again on the other', () => {
  const { pieces } = mapFrame(
    map([
      [-120, 0],
      [0, 0],
      [120, 0],
      [-100, 0],
      [140, 0],
    ]),
  )!;
  for (const piece of pieces([
    [140, 10],
    [-120, 20],
  ]))
    for (let at = 1; at < piece.length; at++) assert.ok(Math.abs(piece[at][0] - piece[at - 1][0]) <= 180);
});

test('turning the globe turns no drawing', () => {
  const points = [
    [170, -18],
    [178, -14],
    [179.5, -16],
  ] as const;
  const turned = points.map(([lon, lat]) => [((lon + 5 + 180) % 360) - 180, lat] as const);
  const [one, other] = [points, turned].map((places) => mapDrawing(map(places), language('en')));
  const rounded = (drawing: unknown): unknown =>
    JSON.parse(
      JSON.stringify(drawing, (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value)),
    );
  assert.deepEqual(rounded(one), rounded(other));
});
