import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph } from '../../../test/random-internet.ts';
import { meshOf, underMesh } from '../stress/mesh.ts';
import { dominatedBy } from './dominated.ts';

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
