import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInventory } from '../../formats/inventory/read-inventory.ts';
import { writeInventory } from '../../formats/inventory/write-inventory.ts';
import { readSupply } from '../../formats/supply/read-supply.ts';
import { language } from '../../i18n/language.ts';
import { inventoryTemplates } from '../restoration/inventory-templates.ts';
import { inventoryAfter } from './inventory-after.ts';
import { withdrawalOf } from './withdrawal-of.ts';

const FILES = inventoryTemplates({ language: language('en'), filled: true });
FILES.set(
  'spares.csv',
  `part,depot,lat,lon,quantity,lead_hours,origin
kit,capital,,,4,0,local
kit,south,,,6,0,foreign
kit,south,,,5,900,foreign
radio,capital,,,2,48,foreign
splice-kit,capital,,,3,0,local
`,
);
const { inventory, findings } = readInventory(FILES);

const TABLE = `id,vendor,vendor_country,origin,kind,parts,failures_per_year,lead_days,alternatives
a,One,US,US,material,kit:1,4,30,
b,Two,US,US,material,kit:2,1,30,
c,Three,DE,DE,material,radio:1,,30,
`;
const { rows } = readSupply('supply.csv', TABLE, inventory);

const after = (countries: string[], months: number) =>
  inventoryAfter(inventory, rows, {
    on: '2026-12-01',
    withdrawal: withdrawalOf(rows, { countries, vendors: [] }).withdrawal,
    months,
    chance: 0.05,
  });

test('stores lose what failures take in all but one of twenty cases, depot by depot, and what no longer comes', () => {
  assert.deepEqual(findings, []);
  const { inventory: left, stores, findings: noticed } = after(['US'], 12);
  // N₁ + 2 N₂ with means 4 and 1: P(> 10) = 0.068, P(> 11) = 0.036, so that of ten none is sure to be left.
  assert.deepEqual(stores[0], { part: 'kit', before: 10, after: 0, awaited: 5, stillAwaited: 0 });
  assert.deepEqual(stores[1], { part: 'radio', before: 0, after: 0, awaited: 2, stillAwaited: 2 });
  assert.deepEqual(
    noticed.map(({ code, facts }) => [code, facts['part']]),
    [['supply.failures-unknown', 'radio']],
  );
  assert.deepEqual(
    left.spares.map(({ part, quantity }) => [part, quantity]),
    [
      ['radio', 2],
      ['splice-kit', 3],
    ],
  );
  // In three months means are 1 and 0.25: P(> 3) = 0.061, P(> 4) = 0.023.
  const soon = after(['US'], 3);
  assert.equal(soon.stores[0].after, 6);
  assert.deepEqual(
    soon.inventory.spares
      .filter(({ part }) => part === 'kit')
      .map(({ depot, quantity }) => [depot, quantity]),
    [['south', 6]],
  );
});

test('on the day itself, and where nobody of the table goes, only what is used until the next delivery is missing', () => {
  assert.equal(after(['US'], 0).stores[0].after, 10);
  const { stores, inventory: left } = after(['JP'], 600);
  // What comes within 30 days: means 0.33 and 0.08 are exceeded by two pieces in fewer than one of twenty cases.
  assert.deepEqual(stores[0], { part: 'kit', before: 10, after: 8, awaited: 5, stillAwaited: 5 });
  assert.equal(left.spares.length, 5);
  const again = readInventory(writeInventory(left));
  assert.deepEqual(again.findings, []);
});
