import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listedThings, type ShownOnMap } from './listed-things.ts';

const shown: ShownOnMap = {
  shares: new Map([
    ['', 0.4],
    ['AZ', 0.1],
    ['RU', 0.3],
  ]),
  gateways: [
    { country: 'AZ', share: 0.1, state: 'failed' },
    { country: 'RU', share: 0.3, state: 'normal' },
  ],
  failedCountries: ['DE'],
  things: {
    points: [{ id: 'd s', lon: 51, lat: 35, label: 'Tehran', state: 'weaker' }],
    lines: [
      { id: 'd 0', path: [], label: 'Gulf cable' },
      { id: 'd 0', path: [], label: 'Gulf cable' },
    ],
    areas: [],
  },
  selectedCountry: 'RU',
  selected: new Set(['d 0']),
  fails: false,
};

const keys = (asked: ShownOnMap, isPressed?: boolean): string[] =>
  listedThings(asked)
    .flatMap(({ things }) => things)
    .filter((thing) => isPressed === undefined || thing.isPressed === isPressed)
    .map(({ key }) => key);

test('everything on the map is listed once, the largest share first, what has no name not at all', () => {
  assert.deepEqual(keys(shown), [
    'country RU',
    'country AZ',
    'country DE',
    'gateways RU',
    'gateways AZ',
    'point d s',
    'line d 0',
  ]);
});

test('what is pressed is what is selected, or what failed where a pick fails', () => {
  assert.deepEqual(keys(shown, true), ['country RU', 'line d 0']);
  assert.deepEqual(keys({ ...shown, fails: true }, true), ['country DE', 'gateways AZ']);
});
