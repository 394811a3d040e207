import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanPaths } from './clean-paths.ts';
import { observedPaths } from './observed-paths.ts';
import { withoutPoisonedPaths } from './poisoned-paths.ts';

test('a path on which an outsider stands between members of the clique is left out and counted', () => {
  const { paths } = cleanPaths(
    observedPaths([
      { hops: [1, 2, 5] },
      { hops: [6, 1, 5, 2], entries: 3 },
      { hops: [5, 1, 2, 3, 6], plane: 6 },
      { hops: [1, 6, 5, 3] },
    ]),
  );
  const clique = [1, 2, 3].map((asn) => paths.asns.indexOf(asn));
  const { paths: kept, findings } = withoutPoisonedPaths(paths, clique);
  assert.deepEqual([...kept.offsets], [0, 3, 8]);
  assert.deepEqual(
    Array.from(kept.hops, (as) => kept.asns[as]),
    [1, 2, 5, 5, 1, 2, 3, 6],
  );
  assert.deepEqual([...kept.entries6], [0, 1]);
  assert.deepEqual(
    findings.map(({ facts }) => facts),
    [{ entries: 4, paths: 2 }],
  );
});

test('without poisoned paths nothing is copied', () => {
  const { paths } = cleanPaths(observedPaths([{ hops: [1, 2, 3] }]));
  assert.equal(withoutPoisonedPaths(paths, [0, 1]).paths, paths);
});
