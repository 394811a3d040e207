import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import { ask, documentOf } from '../src/operations/ask.ts';
import { OPERATIONS } from '../src/operations/list.ts';
import { localHouse } from '../src/operations/local-house.ts';
import { ANSWERS, FILES, publishedSchemas } from '../src/schemas/documents.ts';
import { TABLES } from '../src/schemas/inventory.ts';
import { supplyItemSchema } from '../src/schemas/supply-table.ts';
import { SERVICE_TABLES } from '../src/schemas/services-folder.ts';
import { assertRows } from './assert-rows.ts';
import { assertPublished, FORMATS, published } from './published-document.ts';
import { smallBmp } from './small-bmp.ts';
import { smallRib } from './small-rib.ts';
import { snapshotWithPrefixes } from './small-snapshot.ts';
import { eventfulArchive } from './watch-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-documents-'));
const home = process.cwd();
process.chdir(folder);
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

// To write them anew: node scripts/write-schemas.ts
test('the published schemas are those of the code, and there are no others', () => {
  const schemas = publishedSchemas();
  assert.deepEqual(
    readdirSync(FORMATS).filter((name) => name.endsWith('.schema.json')),
    Object.keys(schemas).toSorted(),
  );
  for (const [name, schema] of Object.entries(schemas))
    assert.deepEqual(published(name.replace('.schema.json', '')), JSON.parse(JSON.stringify(schema)), name);
});

test('the page on answers names the schema of each', () => {
  const page = readFileSync(join(FORMATS, 'answers.md'), 'utf8');
  for (const name of Object.keys(ANSWERS)) assert.ok(page.includes(`(${name}.schema.json)`), name);
});

test('every operation answers with a published document', async () => {
  const documents = new Set<unknown>(
    [...Object.values(ANSWERS), ...Object.values(FILES)].map((one) => one.schema),
  );
  for (const [id, load] of Object.entries(OPERATIONS))
    assert.ok(
      documents.has((await load()).answer),
      `${id} answers with a document that has no schema in docs/formats`,
    );
});

/** Questions for the operations without a report; test/report-goldens.test.ts asks the others. */
const QUESTIONS: readonly (readonly [id: string, request: Readonly<Record<string, unknown>>])[] = [
  ['routes', { to: 10 }],
  ['routes', { to: 10, from: 3 }],
  ['routes', { all: true }],
  ['worst', { country: 'IR', over: 'gateways', samples: 0 }],
  ['book.check', { folder: resolve(import.meta.dirname, '../docs/examples/wtdc-25') }],
  ['scenario.init', { file: 'begin.yaml' }],
  ['scenario.check', { file: 'begin.yaml' }],
  ['book.init', { folder: 'begin', countries: ['IR', 'Azerbaijan'] }],
  ['inventory.init', { folder: 'empty' }],
  ['inventory.check', { folder: 'empty' }],
  ['inventory.example', { country: 'IR', out: 'inventory', sites: 40, crews: 4 }],
  ['inventory.check', { folder: 'inventory' }],
  ['services.init', { folder: 'services', example: true }],
  ['services.check', { folder: 'services' }],
  ['services.critical', { services: 'services', inventory: 'inventory', out: 'critical' }],
  ['supply.init', { file: 'supply.csv', example: true }],
  ['supply.check', { file: 'supply.csv' }],
  [
    'supply.after',
    { file: 'supply.csv', inventory: 'inventory', countries: ['US'], on: '2026-12-01', out: 'after' },
  ],
  ['supply.export', { file: 'supply.csv', out: 'supply.cdx.json' }],
  ['supply.import', { files: ['supply.cdx.json'], out: 'imported.csv' }],
  ['services.import', { files: ['names.txt'], out: 'imported' }],
  ['key.new', { out: 'a.key', name: 'A' }],
  ['key.new', { out: 'b.key', name: 'B' }],
  ['exchange.init', { folder: 'own', key: 'a.key', name: 'A' }],
  ['exchange.init', { folder: 'other', key: 'b.key', name: 'B' }],
  ['exchange.partner', { card: 'other/card.json', folder: 'own', key: 'a.key' }],
  ['exchange.add', { files: ['names.txt'], folder: 'own', marking: 'TLP:GREEN', key: 'a.key' }],
  [
    'exchange.release',
    {
      items: ['names.txt'],
      folder: 'own',
      to: ['B'],
      marking: 'TLP:GREEN',
      purpose: 'to see',
      key: 'a.key',
      out: 'parcels',
    },
  ],
  [
    'practice.make',
    { words: 'words.yaml', before: 'worst.json', after: 'worst.json', key: 'a.key', out: 'card.json' },
  ],
  ['damage', { inventory: 'inventory', random: 5 }],
  ['damage.check', { inventory: 'inventory', file: 'damage.json' }],
  ['mrt', { files: ['small.mrt', 'empty.mrt'] }],
  ['bmp', { files: ['small.bmp'] }],
  ['watch.record', { files: ['small.mrt', 'small.bmp'], journal: 'journal' }],
  ['watch.record', { files: ['rrc99.mrt'], journal: 'watched', country: 'IR' }],
  ['watch.live', { journal: 'watched', bmp: ['127.0.0.1:0'], seconds: 1 }],
  ['watch.drill', { country: 'IR', out: 'drill', vantagePoints: 3 }],
  ['watch.scenario', { id: 'network-outage', folder: 'watched', out: 'now.yaml' }],
  ['watch.exercise', { drill: 'drill', out: 'exercise.json' }],
  ['watch.evidence', { ids: ['network-outage'], folder: 'watched', out: 'evidence' }],
  ['watch.told', { files: ['ioda.json'], folder: 'watched' }],
  ['watch.events', { folder: 'watched', as: 'radar-outages', out: 'outages.json' }],
  ['watch.export', { journal: 'journal', out: 'exported' }],
  ['operations', {}],
];

test('answers as they are written down keep to their published schema, and nothing else does', async () => {
  writeFileSync('damage.json', JSON.stringify({ format: 'muruna-damage', assets: [{ asset: 'nowhere' }] }));
  writeFileSync('names.txt', 'www.example.org\n');
  writeFileSync('small.mrt', smallRib());
  writeFileSync('rrc99.mrt', eventfulArchive());
  writeFileSync('empty.mrt', '');
  writeFileSync('ioda.json', '[7, {"location": "country/IR", "start": 1767889800}]');
  writeFileSync('small.bmp', smallBmp());
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const worst = await ask(await OPERATIONS.worst(), { country: 'IR', k: 1, samples: 0 }, house);
  writeFileSync('worst.json', JSON.stringify(documentOf(worst)));
  writeFileSync('words.yaml', '{id: x, title: X, done: X, figure: worst.international, better: less}\n');
  for (const [id, request] of QUESTIONS) {
    const operation = await OPERATIONS[id]();
    const answered = await ask(operation, request, house);
    await assertPublished(id, answered);
    if (operation.rows) await assertRows(operation.rows(answered.answer), id);
  }
});

test('every column of every table is in the published schema', () => {
  for (const [folder, tables] of [
    ['inventory', TABLES],
    ['services', SERVICE_TABLES],
    ['supply', { supply: { schema: supplyItemSchema } }],
  ] as const) {
    const { properties } = published(folder) as {
      properties: Record<string, { items: { properties: object } }>;
    };
    for (const [name, { schema }] of Object.entries(tables))
      assert.deepEqual(
        Object.keys(properties[`${name}.csv`].items.properties).sort(),
        Object.keys(schema.shape).sort(),
        name,
      );
  }
});

test('a state by the published schema passes, one with a mistaken field does not', () => {
  const schema = z.fromJSONSchema(published('damage'));
  const state = {
    format: 'muruna-damage',
    version: 1,
    at: '2025-06-15T03:00+03:30',
    assets: [{ asset: 'a' }],
  };
  assert.ok(schema.safeParse(state).success);
  assert.ok(!schema.safeParse({ ...state, assets: [{ asset: 'a', hour: 3 }] }).success);
});

/** What readers take in more forms than one: codes in small letters, days however they are written. */
const WRITTEN_OTHERWISE: Readonly<Record<'scenario' | 'cooperation-book', object>> = {
  scenario: {
    country: 'uk',
    events: [
      { at: '28.11.2026 21:00', networks: ['as49666', 12880], links: 'as49666-As174' },
      { networks: { country: 'HOME', top: 3 }, gateways: { to: ['az', 'Tr'] }, withdrawal: 'uk' },
    ],
  },
  'cooperation-book': {
    countries: [{ country: 'ir', languages: ['fa'] }],
    organisations: [{ id: 'a-b', name: 'A', country: 'uk', kind: 'operator' }],
    events: [],
    offers: [],
    needs: [],
    agreements: [{ id: 'm', title: 'M', parties: ['ir', 'Az'], signed: '28/11/2026', commitments: [] }],
  },
};

test('the published schema takes what the reader takes, in whatever letters', () => {
  for (const [name, document] of Object.entries(WRITTEN_OTHERWISE))
    for (const schema of [FILES[name as 'scenario'].schema, z.fromJSONSchema(published(name))])
      assert.deepEqual(schema.safeParse(document).error?.issues, undefined, name);
});
