import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph, anyMask, withTwins } from '../../../test/random-internet.ts';
import { buildAsGraph, type AsGraph } from '../../core/as-graph.ts';
import {
  addTally,
  createRouteCounter,
  emptyTally,
  meanHops,
  reachesLimit,
  routedBlocks,
} from './all-routes.ts';
import { seededRandom } from '../../core/random.ts';
import type { Mask } from './mask.ts';
import { MAX_HOPS } from './route-class.ts';
import { twinClasses } from './twin-classes.ts';
import { tallyTwin } from './all-routes.twin.ts';

function tallyOf(graph: AsGraph, mask: Mask, alsoSingleHomed: boolean): ReturnType<typeof emptyTally> {
  const classes = twinClasses(graph, mask);
  const counter = createRouteCounter(classes, alsoSingleHomed);
  for (let block = 0; block < routedBlocks(classes, alsoSingleHomed); block++) counter.addBlock(block);
  return counter.tally;
}

test('counting nodes, twins and single-homed ASes is counting every route of the twin', () => {
  fc.assert(
    fc.property(anyAsGraph(20), fc.nat(), fc.boolean(), (small, seed, alsoSingleHomed) => {
      const graph = withTwins(small, seed);
      const mask = anyMask(graph, seed);
      assert.deepEqual(tallyOf(graph, mask, alsoSingleHomed), tallyTwin(graph, mask));
    }),
    { numRuns: 500 },
  );
});

test('many twins, peered and multihomed, in several blocks', () => {
  const links = Array.from({ length: 400 }, (_, stub) => [
    [1 + (stub % 3), 1000 + stub, 0],
    [4 + (stub % 2), 1000 + stub, 0],
    [6, 1000 + stub, stub % 5 === 0 ? 1 : 0],
  ])
    .flat()
    .concat([
      [1, 2, 1],
      [2, 3, 1],
      [1, 3, 1],
      [1, 4, 0],
      [2, 5, 0],
      [5, 6, 0],
    ]);
  const { graph } = buildAsGraph({
    from: Uint32Array.from(links, (link) => link[0]),
    to: Uint32Array.from(links, (link) => link[1]),
    kind: Uint8Array.from(links, (link) => link[2]),
  });
  assert.ok(twinClasses(graph).graph.nodeCount < 20);
  assert.deepEqual(tallyOf(graph, {}, true), tallyTwin(graph));
});

test('more nodes than are counted at once, over routes of one hop to thirty', () => {
  const random = seededRandom(3);
  const links = Array.from({ length: 4500 }, (_, link) => [
    1 + random.below(30),
    1000 + (link % 1500),
  ]).concat(Array.from({ length: 29 }, (_, hop) => [hop + 1, hop + 2]));
  const { graph } = buildAsGraph({
    from: Uint32Array.from(links, (link) => link[0]),
    to: Uint32Array.from(links, (link) => link[1]),
    kind: Uint8Array.from(links, (_, at) => Number(at % 11 === 0 && at < 4500)),
  });
  const tally = tallyOf(graph, {}, true);
  assert.ok(twinClasses(graph).graph.nodeCount > 1024);
  assert.ok(tally.byHops[20] > 0);
  assert.deepEqual(tally, tallyTwin(graph));
});

test('at the limit of hops the counter says so, and counts right without the short cut', () => {
  const length = MAX_HOPS + 2;
  const { graph } = buildAsGraph({
    from: Uint32Array.from({ length }, (_, hop) => hop + 1),
    to: Uint32Array.from({ length }, (_, hop) => hop + 2),
    kind: new Uint8Array(length),
  });
  assert.ok(reachesLimit(tallyOf(graph, {}, true)));
  assert.deepEqual(tallyOf(graph, {}, false), tallyTwin(graph));
});

test('parts add up, and the mean counts routes between different ASes only', () => {
  const { graph } = buildAsGraph({
    from: Uint32Array.of(1, 2),
    to: Uint32Array.of(2, 3),
    kind: Uint8Array.of(0, 0),
  });
  const sum = emptyTally();
  addTally(sum, tallyTwin(graph), 2);
  assert.deepEqual([...sum.byHops.subarray(0, 4)], [6, 8, 4, 0]);
  assert.equal(meanHops(sum), 16 / 12);
  assert.ok(Number.isNaN(meanHops(emptyTally())));
});
