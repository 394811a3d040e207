import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unspoofed } from './unspoofed.ts';

test('a name keeps its letters and loses what would turn or hide them', () => {
  assert.equal(unspoofed('annex\u202Egnp.exe'), 'annexgnp.exe');
  assert.equal(unspoofed('\u2066a\u2069\u0000\u001B[31mb'), 'a[31mb');
  const plain = 'شبکهٔ ملی\u200F 12 می\u200Cشود\tab\nline';
  assert.equal(unspoofed(plain), plain);
});
