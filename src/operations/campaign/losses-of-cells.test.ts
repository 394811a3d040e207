import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RowValue } from '../../exchange/rows/rows.ts';
import { CAMPAIGN_COLUMNS } from './cell-rows.ts';
import { lossesOfCells } from './losses-of-cells.ts';

const row = (said: Readonly<Record<string, RowValue>>): RowValue[] =>
  Object.keys(CAMPAIGN_COLUMNS).map((name) => said[name] ?? null);
const cell = {
  snapshot: 's',
  scenario: 'cut',
  country: 'IR',
  measure: 'international-loss-total',
  routing: 'policy',
};

test('a cell has one row: its worst hour, what is not known only where nothing is, and its refusal', () => {
  const worst = row({ ...cell, value: 0.5 });
  const unknown = row({ ...cell, country: 'AZ', value: null });
  const refused = row({
    snapshot: 's',
    scenario: 'cut',
    country: 'AQ',
    refused: 'assess.country-without-networks',
  });
  const rows = [
    row({ ...cell, value: 0.2 }),
    row({ ...cell, value: null }),
    worst,
    row({ ...cell, value: 0.4 }),
    row({ ...cell, measure: 'domestic-loss-total', value: 1 }),
    row({ ...cell, routing: 'physical', value: 1 }),
    unknown,
    refused,
  ];
  assert.deepEqual(lossesOfCells(rows, 'international'), [worst, unknown, refused]);
});
