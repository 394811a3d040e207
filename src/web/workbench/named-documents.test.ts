import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayNameDocuments, namedDocuments } from './named-documents.ts';

test('a refusal names documents as people do', () => {
  const said = '08k328k1SQ-KMSjK/needs.yaml, line 3: The field country is missing.';
  assert.ok(mayNameDocuments(said));
  assert.equal(
    namedDocuments(said, [{ id: '08k328k1SQ-KMSjK', name: 'Talks in Baku' }]),
    'Talks in Baku/needs.yaml, line 3: The field country is missing.',
  );
  assert.equal(namedDocuments(said, []), said);
  assert.ok(!mayNameDocuments('Nobody is signed in.'));
});
