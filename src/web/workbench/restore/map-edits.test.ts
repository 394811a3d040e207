import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeInventory } from '../../../formats/inventory/write-inventory.ts';
import { readInventory } from '../../../formats/inventory/read-inventory.ts';
import { makeExampleInventory } from '../../../operations/restoration/inventory-example.ts';
import { movedTo, withOneLike } from './map-edits.ts';
import { inventoryTables, withInventoryTable } from './inventory-tables.ts';

const example = makeExampleInventory({ country: 'IR', seed: 3, sites: 8, crews: 2 });
const files = [...writeInventory(example)].map(([name, text]) => ({ name, text }));
const table = (name: string) => inventoryTables(files).find((one) => one.name === name)!;
const read = (changed: typeof files) => readInventory(new Map(changed.map(({ name, text }) => [name, text])));
const place = { lat: 32.123456, lon: 53.987654 };

test('a site or crew that is moved on the map is there in its table, and the inventory can still be read', () => {
  const [site] = example.sites;
  const sites = read(withInventoryTable(files, table('sites'), movedTo(table('sites'), site.id, place)));
  const moved = sites.inventory.sites.find(({ id }) => id === site.id)!;
  assert.deepEqual([moved.lat, moved.lon, moved.people], [32.1235, 53.9877, site.people]);
  const [crew] = example.crews;
  const crews = read(withInventoryTable(files, table('crews'), movedTo(table('crews'), crew.id, place)));
  const there = crews.inventory.crews.find(({ id }) => id === crew.id)!;
  assert.deepEqual(
    [there.lat, there.lon, there.base, there.skills],
    [32.1235, 53.9877, undefined, crew.skills],
  );
  const others = (list: typeof example.crews) =>
    list.filter(({ id }) => id !== crew.id).map(({ id, base, lat, skills }) => [id, base, lat, skills]);
  assert.deepEqual(others(crews.inventory.crews), others(example.crews));
});

test('a crew that is added on the map can what the other can, and has a name and place of its own', () => {
  const [, model] = example.crews;
  const { rows, id } = withOneLike(table('crews'), model.id, place);
  const { inventory, findings } = read(withInventoryTable(files, table('crews'), rows));
  const added = inventory.crews.find((crew) => crew.id === id)!;
  assert.deepEqual(
    [added.skills, added.speed_kmh, added.shifts],
    [model.skills, model.speed_kmh, model.shifts],
  );
  assert.deepEqual([added.name, added.base, added.lat], [undefined, undefined, 32.1235]);
  assert.equal(inventory.crews.length, example.crews.length + 1);
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'lost'),
    [],
  );
});

test('a site that is added is told from all others, also twice', () => {
  const once = withOneLike(table('sites'), undefined, place);
  const after = withInventoryTable(files, table('sites'), once.rows);
  const now = inventoryTables(after).find(({ name }) => name === 'sites')!;
  const twice = withOneLike(now, undefined, place);
  assert.notEqual(once.id, twice.id);
  const { inventory } = read(withInventoryTable(after, now, twice.rows));
  assert.equal(inventory.sites.length, example.sites.length + 2);
});

test('a table with the words and numbers of another language is shown and moved like any other', () => {
  const persian = [
    {
      name: 'sites.csv',
      text: 'شناسه;نام;نوع;عرض;طول;note\nteh;تهران;exchange;۳۵,۷;51,4;x\nqom;قم;exchange;34,6;50,9;y\n',
    },
  ];
  const sites = inventoryTables(persian).find(({ name }) => name === 'sites')!;
  const row = Object.fromEntries(sites.columns.map((column, at) => [column, sites.rows[0].cells[at]]));
  assert.deepEqual(
    [row['id'], row['name'], row['lat'], row['lon'], row['note']],
    ['teh', 'تهران', '35.7', '51.4', 'x'],
  );
  const moved = withInventoryTable(persian, sites, movedTo(sites, 'teh', place));
  const { inventory } = read([...moved, ...files.filter(({ name }) => name !== 'sites.csv')]);
  assert.deepEqual(
    inventory.sites.map(({ id, name, lat, lon }) => [id, name, lat, lon]),
    [
      ['teh', 'تهران', 32.1235, 53.9877],
      ['qom', 'قم', 34.6, 50.9],
    ],
  );
});
