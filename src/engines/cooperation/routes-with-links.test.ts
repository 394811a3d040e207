import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newLinks } from '../../../test/new-links.ts';
import { anyAsGraph } from '../../../test/random-internet.ts';
import { NONE, ORIGIN } from '../routing/route-class.ts';
import { patchGraph } from '../routing/patch-graph.ts';
import { indexSet } from './index-set.ts';
import { addedLinks, routesWithLinks } from './routes-with-links.ts';
import { stayingRoutes, type RouteState } from './staying-routes.ts';

const anyCase = fc.record({
  graph: anyAsGraph(14),
  pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 }),
  marks: fc.array(fc.boolean(), { minLength: 28, maxLength: 28 }),
  allFound: fc.boolean(),
});

test('routes changed for added links are those of the graph with the links, and come back', () => {
  fc.assert(
    fc.property(anyCase, ({ graph, pairs, marks, allFound }) => {
      const links = newLinks(graph, pairs);
      const masks = [0, 14].map((from) =>
        Uint8Array.from({ length: graph.asCount }, (_, node) => Number(marks[from + (node % 14)])),
      );
      const patched = stayingRoutes(patchGraph(graph, links));
      const plain = stayingRoutes(graph);
      const routes = stayingRoutes(graph);
      const richer = routesWithLinks(graph, routes);
      const added = addedLinks(links);
      for (let destination = 0; destination < graph.asCount; destination++) {
        for (const each of [patched, plain, routes]) each.aim(destination, masks[0], masks[1]);
        for (const each of allFound ? [patched, plain, routes] : [patched, plain]) each.findAll();
        const visited = new Set<number>();
        const found = new Map<number, unknown>();
        richer.change(added, (node, before) => {
          visited.add(node);
          assert.deepEqual(stateOf(before, node), stateOf(plain.state, node));
          found.set(node, stateOf(routes.state, node));
        });
        for (let node = 0; node < graph.asCount; node++) {
          const expected = stateOf(patched.state, node);
          assert.deepEqual(visited.has(node) ? found.get(node) : stateOf(plain.state, node), expected);
          if (routes.isFound[node]) assert.deepEqual(stateOf(routes.state, node), stateOf(plain.state, node));
        }
      }
    }),
    { numRuns: 1500 },
  );
});

function stateOf({ routeClass, hops, ways, sumA, sumB, onA, onB }: RouteState, node: number): unknown {
  if (routeClass[node] === NONE) return 'none';
  if (routeClass[node] === ORIGIN) return 'origin';
  const shares = [sumA, sumB, onA, onB].map((column) => column[node].toFixed(9));
  return [routeClass[node], hops[node], ways[node], ...shares];
}

test('an index set gives what is in it in order, each index once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(99)), (indices) => {
      const set = indexSet(100);
      const sorted = [...new Set(indices)].sort((a, b) => a - b);
      for (const takes of [set.takeFirst, set.takeLast]) {
        for (const index of indices) set.add(index);
        const taken = [];
        for (let index = takes(); index >= 0; index = takes()) taken.push(index);
        assert.deepEqual(taken, takes === set.takeFirst ? sorted : sorted.toReversed());
      }
    }),
  );
});
