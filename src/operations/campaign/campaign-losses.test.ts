import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAMPAIGN_COLUMNS } from './cell-rows.ts';
import { campaignLosses } from '../../exchange/rows/campaign-losses.ts';

const NAMES = Object.keys(CAMPAIGN_COLUMNS);

/** A row of a campaign with what is said of it, the rest empty. */
function row(said: Readonly<Record<string, string | number | null>>): (string | number | null)[] {
  for (const name of Object.keys(said)) assert.ok(NAMES.includes(name), name);
  return NAMES.map((name) => said[name] ?? null);
}

const loss = (country: string, scenario: string, value: number | null, more = {}) =>
  row({
    snapshot: 's1',
    scenario,
    country,
    measure: 'international-loss-total',
    routing: 'policy',
    value,
    ...more,
  });

test('losses stand by country and scenario, the worst country first; refused is not zero, and what is not computed yet is neither', () => {
  const rows = [
    loss('QA', 'cut', 0.2),
    loss('QA', 'cut', 0.9, { routing: 'physical' }),
    loss('QA', 'cut', 0.1, { measure: 'domestic-loss-total' }),
    loss('IR', 'cut', 0.3),
    // Another hour of the same scenario.
    loss('IR', 'cut', 0.5, { from_hours: 6 }),
    loss('IR', 'dark', 0.1),
    row({ snapshot: 's1', scenario: 'dark', country: 'AQ', refused: 'country.unknown' }),
  ];
  assert.deepEqual(campaignLosses({ columns: CAMPAIGN_COLUMNS, rows }, 'international'), [
    {
      snapshot: 's1',
      scenarios: ['cut', 'dark'],
      countries: [
        { country: 'IR', losses: [0.5, 0.1] },
        { country: 'QA', losses: [0.2, undefined] },
        { country: 'AQ', losses: [undefined, null] },
      ],
    },
  ]);
  const [{ countries }] = campaignLosses({ columns: CAMPAIGN_COLUMNS, rows }, 'domestic');
  assert.deepEqual(countries.find(({ country }) => country === 'QA')?.losses, [0.1, undefined]);
});
