import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Choice } from '../../what-if/scenario/choice.ts';
import { knowPlace, knowQuery } from './know-place.ts';
import { selectionKey, selectionOfKey, type KnowSelection } from './selection.ts';

const asn = fc.integer({ min: 1, max: 4294967295 });
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ kind: fc.constant('network' as const), asn }),
  fc.record({ kind: fc.constant('country' as const), country: fc.constantFrom('TR', 'OM') }),
);
const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
const id = fc.stringMatching(/^[\da-z]{1,9}$/);
const selection: fc.Arbitrary<KnowSelection | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constant('choice' as const), choice }),
  fc.record({ kind: fc.constant('figure' as const), id: name }),
  fc.record({ kind: fc.constant('asset' as const), object: id, id: name }),
);

test('an address holds what is selected, the plane, the snapshot and what lies on the map', () => {
  fc.assert(
    fc.property(
      fc.record({
        plane: fc.constantFrom('ipv4' as const, 'ipv6' as const),
        snapshot: fc.option(fc.constant('0'.repeat(64)), { nil: undefined }),
        selection,
        layers: fc.array(id, { maxLength: 3 }),
      }),
      (place) => assert.deepEqual(knowPlace(knowQuery(place)), structuredClone(place)),
    ),
  );
});

test('nonsense selects nothing', () => {
  for (const key of ['', 'f-', 's-', 's-x', 's--x', 'n0', 'zz'])
    assert.equal(selectionOfKey(key), undefined, key);
  fc.assert(fc.property(fc.string(), (text) => void knowPlace(text)));
});

test('a document of which the name has dashes is found again', () => {
  const asset = { kind: 'asset', object: 'a-b_-c0123456789', id: 'region x-y' } as const;
  assert.deepEqual(selectionOfKey(selectionKey(asset)!), asset);
});
