import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { orNaN, orNull } from './missing.ts';

test('a number goes into a document and back unchanged, what is unknown stays unknown and never becomes zero', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      const back = orNaN(JSON.parse(JSON.stringify(orNull(value))) as number | null);
      // JSON has no negative zero.
      assert.ok(Number.isFinite(value) ? back === value : Number.isNaN(back));
    }),
  );
  assert.ok(Number.isNaN(orNaN(undefined)));
});
