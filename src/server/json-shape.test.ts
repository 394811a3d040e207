import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonShape } from './json-shape.ts';

/** The same, of what was read. */
function shapeOfValue(value: unknown): { values: number; depth: number } {
  if (typeof value !== 'object' || value === null) return { values: 1, depth: 0 };
  const inner = Object.values(value).map(shapeOfValue);
  return {
    values:
      1 +
      Math.max(
        1,
        inner.reduce((sum, one) => sum + one.values, 0),
      ),
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
  };
}

test('the shape of a text is that of what it says, whatever stands in its strings', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.boolean(), (value, isSpaced) => {
      const text = JSON.stringify(value, undefined, isSpaced ? 2 : 0);
      assert.deepEqual(jsonShape(Buffer.from(text)), shapeOfValue(value));
    }),
  );
  const awkward = { '"},[': '\\"[{,', 'ی،': ['\\', '"', '\u2028'] };
  assert.deepEqual(jsonShape(Buffer.from(JSON.stringify(awkward))), shapeOfValue(awkward));
});

test('what is not JSON has a shape too, and none of it is read twice', () => {
  for (const text of ['', '"', '"\\', '}}}', '[[[', '{"a', ',,,'])
    assert.ok(jsonShape(Buffer.from(text)).values >= 1, text);
  assert.deepEqual(jsonShape(Buffer.from('[[[')), { values: 4, depth: 3 });
});
