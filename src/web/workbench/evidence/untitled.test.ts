import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { language } from '../../../i18n/language.ts';
import { storedTitle, UNTITLED } from './untitled.ts';

test('a dossier without a title is called in the language of its reader; a title stays as it was given', () => {
  const untitled = LANGUAGE_CODES.map((code) =>
    language(code).plain(storedTitle({ kind: 'dossier', name: UNTITLED })),
  );
  assert.equal(new Set(untitled).size, LANGUAGE_CODES.length);
  assert.ok(!untitled.includes(UNTITLED));
  assert.equal(language('fa').plain(storedTitle({ kind: 'dossier', name: 'Night' })), 'Night');
  // Another document may be called so.
  assert.equal(language('fr').plain(storedTitle({ kind: 'scenario', name: UNTITLED })), UNTITLED);
});
