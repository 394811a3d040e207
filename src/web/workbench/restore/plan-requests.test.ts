import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeExampleInventory } from '../../../operations/restoration/inventory-example.ts';
import { writeInventory } from '../../../formats/inventory/write-inventory.ts';
import { importInto } from './import-into.ts';
import { planRequests } from './plan-requests.ts';
import { inventoryTables, withInventoryTable } from './inventory-tables.ts';

const EXAMPLE = makeExampleInventory({ country: 'IR', seed: 1, sites: 8, crews: 3 });
const FILES = [...writeInventory(EXAMPLE)].map(([name, text]) => ({ name, text }));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('tables are read and written without a change, and a changed cell is in the inventory', () => {
  const answer = planRequests();
  const [sites] = inventoryTables(FILES);
  const cells = sites.rows.map((row) => row.cells);
  const same = withInventoryTable(FILES, sites, cells);
  const read = (files: typeof FILES) => {
    const reply = answer({ id: 1, kind: 'open', files, damage: undefined });
    assert.equal(reply.kind, 'opened');
    return reply.kind === 'opened' ? reply.opened : undefined!;
  };
  assert.deepEqual(read(same).inventory.sites, read(FILES).inventory.sites);
  const moved = cells.with(0, cells[0].with(sites.columns.indexOf('lat'), '33.5'));
  assert.equal(read(withInventoryTable(FILES, sites, moved)).inventory.sites[0].lat, 33.5);
  const faulty = cells.with(0, cells[0].with(sites.columns.indexOf('lat'), 'north'));
  const { findings } = read(withInventoryTable(FILES, sites, faulty));
  const [fault] = findings.filter(({ severity }) => severity === 'lost');
  assert.deepEqual([fault.facts['file'], fault.line], ['sites.csv', sites.rows[0].line]);
});

test('a crew that is added can be planned with; a damage of what is not there is said', () => {
  const answer = planRequests();
  const crews = inventoryTables(FILES).find(({ name }) => name === 'crews')!;
  const first = crews.rows[0].cells;
  const added = withInventoryTable(FILES, crews, [
    ...crews.rows.map(({ cells }) => cells),
    first.with(crews.columns.indexOf('id'), 'more'),
  ]);
  const damage = JSON.stringify({
    format: 'muruna-damage',
    version: 1,
    at: '2026-03-01T08:00+03:30',
    assets: [{ asset: 'nowhere' }],
  });
  const reply = answer({ id: 1, kind: 'open', files: added, damage });
  assert.ok(reply.kind === 'opened');
  assert.ok(reply.opened.inventory.crews.some(({ id }) => id === 'more'));
  assert.equal(reply.opened.damageFindings[0].severity, 'lost');
  assert.equal(answer({ id: 2, kind: 'deeds', computed: {} as never, deeds: [] }).kind, 'refused');
});

test('drawings are added as sites and links, own tables take the place of those there are, a workbook is refused', () => {
  const drawing = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'Bushehr' },
        geometry: { type: 'Point', coordinates: [50.84, 28.92] },
      },
    ],
  });
  const { files, findings } = importInto(FILES, [
    { name: 'south.geojson', bytes: bytes(drawing) },
    { name: 'spares.csv', bytes: bytes('part,lat,lon,quantity,origin\nkit,32,52,9,local\n') },
    { name: 'old.xlsx', bytes: bytes('PK') },
    { name: 'notes.txt', bytes: bytes('hello') },
  ]);
  const [sites] = inventoryTables(files);
  assert.equal(sites.rows.length, EXAMPLE.sites.length + 1);
  assert.ok(sites.rows.at(-1)!.cells.includes('Bushehr') || sites.rows.at(-1)!.cells.includes('bushehr'));
  assert.match(files.find(({ name }) => name === 'spares.csv')!.text, /kit,32,52,9,local/);
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'lost').map(({ code, facts }) => [code, facts['file']]),
    [
      ['table.workbook', 'old.xlsx'],
      ['import.unknown-format', 'notes.txt'],
    ],
  );
  // What is there already is not added twice.
  const again = importInto(files, [{ name: 'south.geojson', bytes: bytes(drawing) }]);
  assert.equal(inventoryTables(again.files)[0].rows.length, sites.rows.length);
});
