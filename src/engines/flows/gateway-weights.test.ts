import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gatewayWeights, movedWeight } from './gateway-weights.ts';

test('weights by gateway stand in the order of their links', () => {
  const { links, weights } = gatewayWeights(
    new Map([
      [70_000, 2],
      [3, 1],
      [256, 0.5],
    ]),
  );
  assert.deepEqual(
    [[...links], [...weights]],
    [
      [3, 256, 70_000],
      [1, 0.5, 2],
    ],
  );
});

test('what has moved is what looking each gateway up says', () => {
  const some = fc
    .array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
    .map((pairs) => new Map(pairs));
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { moved, total } = movedWeight(gatewayWeights(before), gatewayWeights(after));
      const each = [...after].map(([link, weight]) => Math.max(0, weight - (before.get(link) ?? 0)));
      assert.equal(
        moved,
        each.reduce((sum, one) => sum + one, 0),
      );
      assert.equal(
        total,
        [...after.values()].reduce((sum, one) => sum + one, 0),
      );
    }),
  );
});
