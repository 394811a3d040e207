import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph } from '../../../test/random-internet.ts';
import { meshOf, underMesh } from '../reach/mesh.ts';
import { dominatedBy } from './dominated.ts';
import { dominatorTree } from './dominator-tree.ts';
import { upwardClosure } from '../routing/upward-closure.ts';

test('what is dominated by an AS is what its failure cuts from the mesh', () => {
  fc.assert(
    fc.property(anyAsGraph(16), fc.nat(), (graph, seed) => {
      const mesh = meshOf(graph);
      const key = Float64Array.from({ length: graph.asCount }, (_, as) => 1 + ((seed + as * 5) % 7));
      const first = seed % graph.asCount;
      for (const failed of [[], [first]]) {
        const { behind, outside } = dominatedBy(graph, mesh, key, failed);
        const before = cut(failed);
        assert.equal(outside, before);
        for (let as = 0; as < graph.asCount; as++)
          if (behind[as] > 0) assert.equal(behind[as] - key[as], cut([...failed, as]) - before);
      }

      function cut(failed: readonly number[]): number {
        const failedAs = new Uint8Array(graph.asCount);
        for (const as of failed) failedAs[as] = 1;
        const left = mesh.filter((as) => !failedAs[as]);
        const under = underMesh(graph, left, { failedAs });
        let sum = 0;
        for (let as = 0; as < graph.asCount; as++) if (!under[as] && !failedAs[as]) sum += key[as];
        return sum;
      }
    }),
    { numRuns: 1500 },
  );
});

test('a tree that is hung anew below one AS after the other gives the same', () => {
  fc.assert(
    fc.property(anyAsGraph(16), fc.nat(), (graph, seed) => {
      const mesh = meshOf(graph);
      const keys = [5, 3].map((step) =>
        Float64Array.from({ length: graph.asCount }, (_, as) => 1 / (1 + ((seed + as * step) % 7))),
      );
      const some = Array.from({ length: graph.asCount }, (_, as) => as).filter((as) => (as + seed) % 3 > 0);
      const nodes = upwardClosure(graph, some);
      const tree = dominatorTree(graph, mesh, nodes, keys);
      for (const failed of [-1, ...nodes, -1])
        tree(failed).forEach(({ behind, outside }, at) => {
          const expected = dominatedBy(graph, mesh, keys[at], failed < 0 ? [] : [failed], nodes);
          assert.equal(outside, expected.outside);
          for (const as of nodes) assert.equal(behind(as), expected.behind[as]);
        });
    }),
    { numRuns: 400 },
  );
});
