import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBook } from '../../../formats/cooperation-book/read-book.ts';
import { fileOfPart, recordsOf, withField } from './book-text.ts';

const FILES = [
  {
    name: 'countries.yaml',
    text: '- country: IR\n  languages: [fa, en]\n- country: AZ\n  languages: [en]\n',
  },
  {
    name: 'needs.yaml',
    text: '# What was asked for in Baku.\n- id: mobile-core # by the regulator\n  country: IR\n  field: equipment\n  title: Mobile core\n',
  },
  { name: 'offers.csv', text: 'id,organisation,field,title\n' },
];

test('one field is changed, remarks and all other records stay, and the book reads it', () => {
  const files = withField(FILES, 'needs', [0, 'title'], { en: 'Core', fa: 'هسته' });
  const { text } = fileOfPart(files, 'needs')!;
  assert.match(text, /# What was asked for in Baku\./);
  assert.match(text, /# by the regulator/);
  assert.deepEqual(readBook(files).book.needs[0].title, { en: 'Core', fa: 'هسته' });
  assert.deepEqual(files.slice(0, 1), FILES.slice(0, 1));
});

test('records are added and removed, in a file that was not there too; a table is left alone', () => {
  const added = withField(FILES, 'needs', [1], { id: 'more', country: 'AZ', title: 'More' });
  assert.deepEqual(
    recordsOf(fileOfPart(added, 'needs')!).map(({ id }) => id),
    ['mobile-core', 'more'],
  );
  const removed = withField(added, 'needs', [0], undefined);
  assert.deepEqual(
    readBook(removed).book.needs.map(({ id }) => id),
    ['more'],
  );
  const first = withField(FILES, 'organisations', [0], {
    id: 'rta',
    name: 'Regulator',
    country: 'IR',
    kind: 'regulator',
  });
  assert.deepEqual(
    readBook(first).book.organisations.map(({ id }) => id),
    ['rta'],
  );
  assert.equal(fileOfPart(FILES, 'offers'), undefined);
});

test('a field inside of a record inside of a record is changed where it is', () => {
  const files = withField([], 'agreements', [0], {
    id: 'memo',
    title: 'Memorandum',
    parties: ['IR', 'AZ'],
    signed: '2025-11-20',
    commitments: [{ id: 'link', text: 'A link', owner: 'IR', due: '2026-06-30' }],
  });
  const changed = withField(files, 'agreements', [0, 'commitments', 0, 'due'], '2026-12-31');
  assert.equal(readBook([...FILES, ...changed]).book.agreements[0].commitments[0].due, '2026-12-31');
});
