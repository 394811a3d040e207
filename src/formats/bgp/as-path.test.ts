import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFlatPath, HOP, mergePaths, pathHops, SEGMENT_START, type FlatPath } from './as-path.ts';

type Segment = readonly [kind: keyof typeof HOP, ...asns: number[]];

function pathOf(...segments: readonly Segment[]): FlatPath {
  const path = createFlatPath();
  for (const [kind, ...asns] of segments) {
    for (const [index, asn] of asns.entries()) {
      path.asns[path.length] = asn;
      path.marks[path.length++] = HOP[kind] | (index === 0 ? SEGMENT_START : 0);
    }
  }
  return path;
}

function merged(path: FlatPath, newer: FlatPath): number[] {
  mergePaths(path, newer);
  return [...path.asns.subarray(0, path.length)];
}

test('AS4_PATH takes the place of the last hops of AS_PATH (RFC 6793 §4.2.3)', () => {
  assert.deepEqual(
    merged(pathOf(['sequence', 1, 23456, 23456]), pathOf(['sequence', 70000, 80000])),
    [1, 70000, 80000],
  );
  assert.deepEqual(merged(pathOf(['sequence', 23456]), pathOf(['sequence', 70000])), [70000]);
});

test('an AS4_PATH longer than AS_PATH is ignored', () => {
  assert.deepEqual(merged(pathOf(['sequence', 1]), pathOf(['sequence', 70000, 80000])), [1]);
});

test('a set counts as one hop and is kept whole', () => {
  const path = pathOf(['set', 5, 6, 7], ['sequence', 23456]);
  assert.equal(pathHops(path), 2);
  assert.deepEqual(merged(path, pathOf(['sequence', 70000])), [5, 6, 7, 70000]);
});

test('confederation segments count as none and are kept where they lead', () => {
  const path = pathOf(['confederationSequence', 64512, 64513], ['sequence', 1, 23456]);
  assert.equal(pathHops(path), 2);
  assert.deepEqual(merged(path, pathOf(['sequence', 70000])), [64512, 64513, 1, 70000]);
});

test('merging keeps the number of hops', () => {
  const kind = fc.constantFrom('sequence', 'set', 'confederationSequence', 'confederationSet');
  const segment = fc
    .tuple(kind, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }))
    .map(([kind, asns]) => [kind, ...asns] as unknown as Segment);
  const newer = fc.array(
    segment.filter(([kind]) => kind === 'sequence' || kind === 'set'),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 4 }), newer, (segments, newer) => {
      const path = pathOf(...segments);
      const hops = pathHops(path);
      mergePaths(path, pathOf(...newer));
      assert.equal(pathHops(path), hops);
    }),
    { numRuns: 500 },
  );
});
