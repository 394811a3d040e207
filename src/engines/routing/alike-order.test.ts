import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomAsGraph } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { alikeOrder } from './alike-order.ts';
import { twinClasses } from './twin-classes.ts';

test('every node has one rank, and those under a node stand behind it without a gap', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { graph } = twinClasses(randomAsGraph(90, 2, seededRandom(seed)));
    const { nodeCount, providers } = graph;
    const rank = alikeOrder(graph);
    const inOrder = Array.from(rank.keys()).sort((a, b) => rank[a] - rank[b]);
    assert.deepEqual(
      inOrder.map((node) => rank[node]),
      Array.from({ length: nodeCount }, (_, at) => at),
    );
    const lastProvider = (node: number): number =>
      Math.max(-1, ...providers.targets.subarray(providers.offsets[node], providers.offsets[node + 1]));
    const isUnder = (node: number, top: number): boolean =>
      node === top || (node >= 0 && isUnder(lastProvider(node), top));
    for (let top = 0; top < nodeCount; top++) {
      const under = inOrder.filter((node) => isUnder(node, top));
      assert.deepEqual(inOrder.slice(rank[top], rank[top] + under.length), under);
    }
  }
});
