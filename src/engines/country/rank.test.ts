import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MetricValues } from '../../schemas/metrics.ts';
import { ranking, standingOf, unknownMeasures } from './rank.ts';

const with2 = (detour: number, islanding: number): MetricValues => ({
  ...unknownMeasures(),
  detour,
  'islanding-policy': islanding,
});

const all = new Map([
  ['IR', with2(0.5, 0.2)],
  ['PK', with2(0.7, 0.9)],
  ['IN', with2(0.5, NaN)],
  ['FR', with2(0.1, 0.1)],
  ['TW', with2(NaN, 1)],
]);

test('the most exposed country comes first, equals share a place, and missing ones are not ranked', () => {
  assert.deepEqual(ranking(all, 'detour'), {
    ranked: [
      { country: 'PK', value: 0.7, rank: 1 },
      { country: 'IN', value: 0.5, rank: 2 },
      { country: 'IR', value: 0.5, rank: 2 },
      { country: 'FR', value: 0.1, rank: 4 },
    ],
    missing: ['TW'],
  });
  assert.deepEqual(
    ranking(all, 'islanding-policy').ranked.map(({ country }) => country),
    ['FR', 'IR', 'PK', 'TW'],
  );
});

test('a country stands among all and among its region', () => {
  assert.deepEqual(standingOf(all, 'IR', 'detour'), {
    rank: { rank: 2, of: 4, coverage: 0.8 },
    rankInRegion: { rank: 2, of: 3, coverage: 1 },
    median: 0.5,
  });
  assert.equal(standingOf(all, 'TW', 'islanding-policy').rankInRegion, null);
  assert.equal(standingOf(all, 'TW', 'detour').rank, null);
});
