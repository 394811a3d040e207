import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLES } from '../../schemas/inventory.ts';
import { columnOf, columnsOf } from './column-names.ts';
import { COLUMN_WORDS } from './column-words.ts';

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
