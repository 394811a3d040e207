import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph } from '../../../test/random-internet.ts';
import { linkLookup } from './link-lookup.ts';

test('the link between two networks is found from either end, and none where there is none', () => {
  fc.assert(
    fc.property(anyAsGraph(16), (graph) => {
      const linkBetween = linkLookup(graph);
      const links = new Map<string, number>();
      for (let link = 0; link < graph.linkKind.length; link++) {
        links.set(`${graph.linkFrom[link]} ${graph.linkTo[link]}`, link);
        links.set(`${graph.linkTo[link]} ${graph.linkFrom[link]}`, link);
      }
      for (let one = 0; one < graph.asCount; one++)
        for (let other = 0; other < graph.asCount; other++)
          assert.equal(linkBetween(one, other), links.get(`${one} ${other}`));
    }),
    { numRuns: 500 },
  );
});
