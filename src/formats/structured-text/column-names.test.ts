import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLES } from '../../schemas/inventory.ts';
import { columnOf, columnsOf } from './column-names.ts';
import { COLUMN_WORDS } from './column-words.ts';
import { readSheet } from './read-sheet.ts';

const SITES = Object.keys(TABLES.sites.schema.shape);
const LINKS = Object.keys(TABLES.links.schema.shape);

test('headers in five languages are the columns that they name', () => {
  for (const header of [
    'Identifiant;Nom;Type;Latitude;Longitude;Région;Population',
    'ИД;Название;Тип;Широта;Долгота;Область;Население',
    'شناسه;نام;نوع;عرض جغرافیایی;طول جغرافیایی;استان;جمعیت',
    'شناسه;نام;نوع;عرض جغرافيايي;طول جغرافيايي;استان;جمعيت',
    'المعرف;الاسم;النوع;خط العرض;خط الطول;المحافظة;عدد السكان',
    'ID;Name;Category;LAT;Lng;Province;Population',
  ])
    assert.deepEqual(
      header.split(';').map((name) => columnsOf(header.split(';'), SITES).get(name)),
      ['id', 'name', 'kind', 'lat', 'lon', 'region', 'people'],
      header,
    );
  for (const header of [
    'De,À,Longueur (km)',
    'Откуда,Куда,Длина (км)',
    'از,به,طول (کیلومتر)',
    'من,إلى,الطول (كم)',
  ])
    assert.deepEqual([...columnsOf(header.split(','), LINKS).values()], ['from', 'to', 'length_km'], header);
});

test('a word is a column of the table it stands in, and none where it may be two or lacks its unit', () => {
  assert.equal(columnOf('طول', SITES), 'lon');
  for (const bare of ['طول', 'longueur', 'длина', 'length', 'capacité', 'ظرفیت'])
    assert.equal(columnOf(bare, LINKS), undefined, bare);
  assert.equal(columnOf('название', ['name', 'title']), undefined);
  assert.equal(columnOf('origine', ['from', 'to']), 'from');
  assert.equal(columnOf('origine', ['part', 'origin']), 'origin');
});

test('a column is read from its own name before other words for it, and from one of them only', () => {
  assert.deepEqual([...columnsOf(['نام', 'name', 'nom'], SITES)], [['name', 'name']]);
  assert.deepEqual(
    [...columnsOf(['نام', 'nom', 'kind'], SITES)],
    [
      ['kind', 'kind'],
      ['نام', 'name'],
    ],
  );
});

test('every word is the one column of every table that has it, or of none', () => {
  for (const { schema } of Object.values(TABLES)) {
    const known = Object.keys(schema.shape);
    for (const [column, words] of Object.entries(COLUMN_WORDS))
      for (const word of known.includes(column) ? words.split(', ') : [])
        assert.equal(columnOf(word, known), known.includes(word) ? word : column, `${column}: ${word}`);
  }
});

test('a table of very many columns, or a row of very many cells, is read as far as tables go', () => {
  const wide = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',');
  const sheet = readSheet(`id,lat,${wide}\na,35\n`, SITES);
  assert.equal(sheet.columns.length, 1000);
  assert.deepEqual(
    sheet.findings.map(({ code, line, facts }) => [code, line, facts]),
    [['table.too-many-columns', 1, { most: 1000 }]],
  );
  assert.deepEqual(
    [...sheet.rows[0].cells],
    [
      ['id', 'a'],
      ['lat', '35'],
    ],
  );
  const padded = readSheet(`id,lat\na,35${','.repeat(1_000_000)}\nb,"3"${','.repeat(1_000_000)}\n`, SITES);
  assert.deepEqual(
    padded.rows.map(({ cells }) => cells.get('id')),
    ['a', 'b'],
  );
  assert.deepEqual(padded.findings, []);
});

test('a header that goes over lines is one header', () => {
  const text = '"Site\nID","Site name","Latitude\n(deg)",Longitude\n1,A,35,51\n';
  for (const all of [text, `Sites of 2026\n${text}`, text.replaceAll(',', ';')]) {
    const { columns, rows, findings } = readSheet(all, SITES);
    assert.deepEqual(columns, ['Site ID', 'Site name', 'Latitude (deg)', 'Longitude'], all);
    assert.deepEqual([...columnsOf(columns, SITES).values()].slice(0, 2), ['id', 'name']);
    assert.deepEqual([rows.length, findings], [1, []]);
  }
});
