import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInventory } from '../../formats/inventory/read-inventory.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { makeDamage } from './damage.ts';

function inventoryOf(sites: string, links: string): Inventory {
  const { inventory, findings } = readInventory(
    new Map([
      ['sites.csv', `id,kind,lat,lon,core,people\n${sites}`],
      ['links.csv', `id,kind,from,to,via\n${links}`],
      ['crews.csv', 'id,base,skills,speed_kmh\nc,a,splice,60\n'],
      ['repairs.csv', 'of,hours,skills\nfibre,6,splice\nsubmarine,90,splice\n'],
    ]),
  );
  assert.deepEqual(findings, []);
  return inventory;
}

const struck = (inventory: Inventory, lat: number, lon: number, radiusKm: number): string[] =>
  makeDamage(inventory, { at: '2026-11-28T21:00+03:30', seed: 1, hazard: { lat, lon, radiusKm } })
    .assets.map(({ asset }) => asset)
    .sort();

test('a circle strikes a link wherever its course enters it', () => {
  const inventory = inventoryOf('a,exchange,35,50,yes,9\nb,exchange,35,54,,\n', 'ab,fibre,a,b,\n');
  assert.deepEqual(struck(inventory, 35, 51, 20), ['ab']);
  assert.deepEqual(struck(inventory, 35, 50, 20), ['a', 'ab']);
  assert.throws(() => struck(inventory, 36, 51, 20));
});

test('a link goes by the places on its way, not straight', () => {
  const inventory = inventoryOf('a,exchange,35,50,yes,9\nb,exchange,35,54,,\n', 'ab,fibre,a,b,33 50;33 54\n');
  assert.deepEqual(struck(inventory, 33, 52, 20), ['ab']);
  assert.throws(() => struck(inventory, 35, 52, 20));
});

test('a circle and a link on both sides of 180° meet', () => {
  const inventory = inventoryOf(
    'a,landing-station,-18,178,yes,9\nb,landing-station,-14,-172,,\n',
    'ab,submarine,a,b,\n',
  );
  assert.deepEqual(struck(inventory, -16.8, -179.5, 60), ['ab']);
  assert.deepEqual(struck(inventory, -16.8, 180.5 - 360, 60), ['ab']);
  assert.throws(() => struck(inventory, -16, 0, 300));
});
