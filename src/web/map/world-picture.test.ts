import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import type { Shape } from '../../reports/charts/drawing.ts';
import type { Outlines } from './outlines.ts';
import { worldPicture, type MapShown } from './world-picture.ts';

const square = (country: string, west: number, south: number): Outlines['features'][number] => ({
  type: 'Feature',
  properties: { country },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + 10, south],
        [west + 10, south + 10],
        [west, south + 10],
        [west, south],
      ],
    ],
  },
});

const shown: MapShown = {
  home: 'IR',
  shares: new Map([
    ['AZ', 0.3],
    ['BR', 0.2],
  ]),
  gateways: [{ country: 'AZ', share: 0.3, state: 'failed' }],
  failedCountries: ['AZ'],
  things: {
    points: [{ id: 'd s', lon: 52, lat: 33, label: 'Isfahan <1>', state: 'failed' }],
    lines: [
      {
        id: 'd 0',
        path: [
          [51, 31],
          [200, 31],
        ],
        label: 'Cable',
        state: 'weaker',
      },
    ],
    areas: [],
  },
  selectedCountry: undefined,
  outlines: {
    type: 'FeatureCollection',
    features: [square('IR', 50, 30), square('AZ', 62, 34), square('BR', -60, -10)],
  },
  bounds: [45, 25, 80, 50],
};
const draw = (code: 'en' | 'fa'): ReturnType<typeof worldPicture> =>
  worldPicture(shown, message('know.map', { country: 'IR' }), language(code));

test('a map as a picture has what is on the screen with names and a key, and nothing outside its frame', () => {
  const { shapes, width, height } = draw('en');
  const texts = textsOf(shapes);
  assert.ok(texts.includes('Iran'));
  assert.ok(texts.includes('Azerbaijan: 30.0%'));
  assert.ok(texts.includes('Isfahan <1>'));
  assert.ok(!texts.some((text) => text.startsWith('Brazil')), 'what is not on the screen');
  assert.ok(texts.includes('failed') && texts.includes('weakened'), 'the states that are there');
  assert.ok(!texts.includes('new'));
  for (const shape of shapes)
    if (shape.type === 'line' || shape.type === 'area')
      for (const [x, y] of shape.points)
        assert.ok(x >= -1e-6 && x <= width + 1e-6 && y >= -1e-6 && y <= height + 1e-6);
  // A country, its gateways and its border that failed; dashed, so that it is seen without colour.
  const dashed = shapes.filter((shape) => shape.type === 'line' && shape.dashed);
  assert.equal(dashed.length, 2);
});

test('it speaks the language of the page', () => {
  assert.ok(textsOf(draw('fa').shapes).includes('ایران'));
});

function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) =>
    shape.type === 'text' ? [shape.text.replaceAll(/[\u2066-\u2069]/g, '')] : [],
  );
}
