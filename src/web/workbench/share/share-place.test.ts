import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SHARE_PARTS, sharePlace, shareQuery } from './share-place.ts';

const id = fc.stringMatching(/^[\w-]{1,12}$/);
const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

test('every place of Share comes back from its address', () => {
  const place = fc.record(
    {
      part: fc.constantFrom(...SHARE_PARTS),
      partner: optional(fc.constantFrom('AZ', 'RU')),
      snapshot: optional(fc.constant('a'.repeat(64))),
      book: optional(id),
      inventories: optional(
        fc.tuple(id, fc.oneof(id, fc.constant(''))).map(([own, other]): [string, string] => [own, other]),
      ),
      layers: fc.array(id, { maxLength: 3 }),
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(place, (one) => assert.deepEqual(sharePlace(shareQuery(one)), one)));
});

test('an address of the first version is opened for ever; whatever is said, a place comes of it', () => {
  assert.deepEqual(sharePlace('v=1&part=projects&with=AZ&book=b-1&layers=x.y'), {
    part: 'projects',
    partner: 'AZ',
    snapshot: undefined,
    book: 'b-1',
    inventories: undefined,
    layers: ['x', 'y'],
  });
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { part, partner } = sharePlace(query);
      assert.ok(SHARE_PARTS.includes(part) && (partner === undefined || partner.length === 2));
    }),
  );
});
