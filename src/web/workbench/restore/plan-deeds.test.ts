import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { workbenchPlace, addressOf } from '../address.ts';
import { deedsOf, deedsText, type PlanDeed } from './plan-deeds.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
const deed: fc.Arbitrary<PlanDeed> = fc.oneof(
  fc.record({ kind: fc.constant('lock' as const), asset: name }, { noNullPrototype: true }),
  fc.record(
    {
      kind: fc.constant('move' as const),
      move: fc.record(
        {
          asset: name,
          crews: fc.array(name, { minLength: 1, maxLength: 3 }),
          hour: fc.nat(4000).map((quarters) => quarters / 4),
        },
        { noNullPrototype: true },
      ),
    },
    { noNullPrototype: true },
  ),
);

test('what was done by hand goes into an address and comes back, whatever the names', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 6 }), (deeds) => {
      const place = workbenchPlace(addressOf({ view: 'restore', by: deedsText(deeds) }));
      assert.deepEqual(deedsOf((place as { by: string }).by), deeds);
    }),
  );
});

test('an address of deeds of the first version opens for ever; what cannot be read ends them', () => {
  assert.deepEqual(deedsOf('l3=c1+c2@8.25 l3 site%201=c1@0'), [
    { kind: 'move', move: { asset: 'l3', crews: ['c1', 'c2'], hour: 8.25 } },
    { kind: 'lock', asset: 'l3' },
    { kind: 'move', move: { asset: 'site 1', crews: ['c1'], hour: 0 } },
  ]);
  assert.deepEqual(deedsOf('l3 =@ l4'), [{ kind: 'lock', asset: 'l3' }]);
  assert.deepEqual(deedsOf('%E0%A4%A'), []);
  fc.assert(fc.property(fc.string(), (text) => void deedsOf(text)));
});
