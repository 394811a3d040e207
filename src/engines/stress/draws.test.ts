import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { asnLookup } from '../../core/as-graph.ts';
import { campaignOf } from './campaign.ts';
import { baselineOf, policyLoss } from '../reach/damage.ts';
import { distributionOf, drawer, withoutSelectors } from './draws.ts';
import type { ScenarioEvent } from '../../schemas/scenario-events.ts';
import { simpleImportance } from './select-networks.ts';
import { territoryOf } from '../territory/territory.ts';

test('a draw loses what the scenario with its seed loses, whichever draws came before', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(1000), (internet, seed) => {
      const country = 1 + (seed % 3);
      const territory = territoryOf(internet, country);
      const importance = (): Float64Array => simpleImportance(territory, 'customers');
      const events: ScenarioEvent[] = [
        { fromHours: 0, untilHours: Infinity, networks: { country: ['home'], top: 1, by: 'customers' } },
        {
          fromHours: 5,
          untilHours: 9,
          degrade: { networks: { country: ['AA', 'BB'] }, gateways: {}, share: 0.4, seed },
        },
      ];
      const indexOf = asnLookup(internet.graph.asns);
      const fixed = withoutSelectors({ internet, country, indexOf, importance }, events);
      const { nameOf: _nameOf, ...plain } = internet;
      const draw = drawer({ internet: plain, country, plane: 'ipv4', sets: new Map(), events: fixed });
      const baseline = baselineOf(territory);
      for (const number of [3, 0, 3]) {
        const again = events.map((event) =>
          event.degrade ? { ...event, degrade: { ...event.degrade, seed: seed + number } } : event,
        );
        const { campaign } = campaignOf({ internet, country, sets: new Map(), importance }, again);
        const losses = campaign.moments.map(({ failure }) => policyLoss(baseline, failure));
        assert.deepEqual(draw(number), {
          international: Math.max(...losses.map(({ international }) => international.total)),
          domestic: Math.max(...losses.map(({ domestic }) => domestic.total)),
        });
      }
    }),
    { numRuns: 150 },
  );
});

test('a distribution tells quantiles and counts every value once', () => {
  const { mean, low, median, high, worst, histogram } = distributionOf(
    [...Array(101).keys()].map((n) => n / 100),
  );
  assert.deepEqual([low, median, high, worst], [0.05, 0.5, 0.95, 1]);
  assert.ok(Math.abs(mean - 0.5) < 1e-12);
  assert.equal(
    histogram.reduce((sum, count) => sum + count, 0),
    101,
  );
  assert.ok(Number.isNaN(distributionOf([NaN]).median));
});
