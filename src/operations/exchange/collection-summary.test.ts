import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { readSummary, writeSummary, type CollectionSummary, type GivenObject } from './collection-summary.ts';

const object: fc.Arbitrary<GivenObject> = fc.record(
  {
    id: fc.string({ maxLength: 9, unit: 'grapheme' }),
    type: fc.constantFrom('note', 'incident', 'indicator'),
    specVersion: fc.constantFrom('2.0', '2.1'),
    version: fc.integer({ min: 0, max: 7e15 }),
    added: fc.integer({ min: 0, max: 7e15 }),
    modified: fc.constantFrom('', '2026-11-29T12:00:00Z', '2026-11-29T12:00:00.001Z'),
    sha256: fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom('0', '7', 'a', 'f') }),
    offset: fc.nat(1e9),
    length: fc.nat(1e6),
  },
  { noNullPrototype: true },
);

const summary: fc.Arbitrary<CollectionSummary> = fc
  .uniqueArray(object, { selector: ({ sha256 }) => sha256, maxLength: 20 })
  .chain((objects) =>
    fc.record({
      by: fc.constant('by'),
      of: fc.string(),
      until: fc.option(fc.string(), { nil: undefined }),
      objects: fc.constant(objects.slice(0, objects.length >> 1)),
      items: fc
        .array(fc.tuple(fc.string(), fc.subarray(objects)), { maxLength: 5 })
        .map((all) => () => new Map(all.map(([name, said]) => [name, said.map(placeOnly)]))),
    }),
  );

function placeOnly(one: GivenObject): Omit<GivenObject, 'added' | 'version'> {
  const { id, type, specVersion, modified, sha256, offset, length } = one;
  return { id, type, specVersion, modified, sha256, offset, length };
}

test('what was written of a collection comes back the same, and nothing of what something else computed', () => {
  fc.assert(
    fc.property(summary, (written) => {
      const text = writeSummary(written);
      const read = readSummary(text, 'by')!;
      assert.deepEqual([read.of, read.until, read.objects], [written.of, written.until, written.objects]);
      const items = [...read.items()].map(([name, said]) => [
        name,
        said.map((one) => placeOnly(one as GivenObject)),
      ]);
      assert.deepEqual(items, [...written.items()]);
      assert.equal(readSummary(text, 'another version'), undefined);
    }),
    { numRuns: cases(200) },
  );
});
