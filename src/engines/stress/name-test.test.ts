import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameTest } from './name-test.ts';

/** The same as a regular expression, which is as slow as its chain of `.*`. */
function byExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(parts.join('.*'), 'isu');
}

test('a name fits a pattern as it fits the regular expression of it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '.', '*', ' '), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (pattern, name) => {
      assert.equal(nameTest(pattern)(name), byExpression(pattern).test(name));
    }),
  );
  assert.ok(nameTest('مخابرات*ایران')('شرکت مخابرات ایران'));
});

test('many stars take no longer than few', () => {
  const name = 'a'.repeat(20_000);
  // A chain of as many `.*` would not come to an end.
  assert.equal(nameTest(`${'a*'.repeat(100)}b`)(name), false);
  assert.equal(nameTest('a*'.repeat(100))(name), true);
});
