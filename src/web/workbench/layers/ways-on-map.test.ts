import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failedCountries, gatewaysOnMap } from './ways-on-map.ts';

const way = (country: string, before: number, after: number) => ({ country, before, after });

test('gateways that were cut stay as wide as they were; others show what goes over them now', () => {
  const before = [way('TR', 0.5, 0.5), way('AZ', 0.3, 0.3), way('OM', 0.2, 0.2), way('RU', 0.0001, 0.0001)];
  const after = [way('TR', 0.5, 0), way('AZ', 0.3, 0.6), way('OM', 0.2, 0.05), way('DE', 0, 0.1)];
  const drawn = gatewaysOnMap(before, after, [{ kind: 'gateways', country: 'TR' }]);
  assert.deepEqual(drawn, [
    { country: 'TR', share: 0.5, state: 'failed' },
    { country: 'AZ', share: 0.6, state: 'new' },
    { country: 'OM', share: 0.05, state: 'weaker' },
    { country: 'DE', share: 0.1, state: 'new' },
  ]);
});

test('when every gateway is cut, all are drawn as failed; only a failed country is itself marked', () => {
  const before = [way('TR', 0.5, 0.5), way('AZ', 0.3, 0.3)];
  assert.ok(gatewaysOnMap(before, [], [{ kind: 'isolation' }]).every(({ state }) => state === 'failed'));
  const choices = [
    { kind: 'country', country: 'TR' },
    { kind: 'gateways', country: 'AZ' },
  ] as const;
  assert.deepEqual(failedCountries(choices), ['TR']);
});
