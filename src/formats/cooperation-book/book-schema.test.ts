import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { bookSchema } from './book-schema.ts';

test('the published schema of the cooperation book is the one records are held to', () => {
  const file = resolve(import.meta.dirname, '../../../docs/formats/cooperation-book.schema.json');
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(bookSchema()));
});
