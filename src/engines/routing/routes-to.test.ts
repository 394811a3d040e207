import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph, anyMask } from '../../../test/random-internet.ts';
import { buildAsGraph } from '../../core/as-graph.ts';
import { naiveRoutes } from './routes-to.twin.ts';
import { physicalRoutes } from './physical-routes.ts';
import { MAX_HOPS, NONE, pathOf, PROVIDER } from './route-class.ts';
import { routesTo } from './routes-to.ts';

const runs = { numRuns: 2000 };

test('the three passes give what a simulation of BGP settles on, whatever has failed', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const mask = anyMask(graph, seed);
      const destination = seed % graph.asCount;
      assert.deepEqual(routesTo(graph, destination, mask), naiveRoutes(graph, destination, mask));
    }),
    runs,
  );
});

test('every AS with a policy route has a physical one that is not longer', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const mask = anyMask(graph, seed);
      const policy = routesTo(graph, seed % graph.asCount, mask);
      const physical = physicalRoutes(graph, seed % graph.asCount, mask);
      for (let as = 0; as < graph.asCount; as++)
        if (policy.routeClass[as] !== NONE) assert.ok(physical.hops[as] <= policy.hops[as]);
    }),
    runs,
  );
});

test('physical routes are shortest paths with the lowest next hop', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const mask = anyMask(graph, seed);
      const { hops, nextHop } = physicalRoutes(graph, seed % graph.asCount, mask);
      const nearest = new Float64Array(graph.asCount).fill(Infinity);
      const best = new Int32Array(graph.asCount).fill(-1);
      for (let link = 0; link < graph.linkKind.length; link++) {
        if (mask.failedLink?.[link]) continue;
        const ends = [graph.linkFrom[link], graph.linkTo[link]];
        for (const [as, other] of [ends, ends.toReversed()]) {
          if (mask.failedAs?.[as] || mask.failedAs?.[other]) continue;
          const closer = hops[other] < nearest[as];
          const lower = hops[other] === nearest[as] && graph.asns[other] < graph.asns[best[as]];
          if (hops[other] < 255 && (closer || lower)) [nearest[as], best[as]] = [hops[other], other];
        }
      }
      for (let as = 0; as < graph.asCount; as++) {
        if (as === seed % graph.asCount) continue;
        assert.equal(hops[as], best[as] < 0 ? 255 : nearest[as] + 1);
        assert.equal(nextHop[as], best[as]);
      }
    }),
    runs,
  );
});

test('a route longer than the limit is not passed on', () => {
  const length = MAX_HOPS + 3;
  const graph = buildAsGraph({
    from: Uint32Array.from({ length }, (_, hop) => hop + 1),
    to: Uint32Array.from({ length }, (_, hop) => hop + 2),
    kind: new Uint8Array(length),
  }).graph;
  const { hops, routeClass } = routesTo(graph, 0);
  assert.equal(hops[MAX_HOPS], MAX_HOPS);
  assert.equal(routeClass[MAX_HOPS], PROVIDER);
  assert.equal(routeClass[MAX_HOPS + 1], NONE);
  assert.deepEqual(routesTo(graph, 0), naiveRoutes(graph, 0));
  assert.equal(physicalRoutes(graph, 0).hops[length], length);
});

test('a path goes from its source to the destination, one hop at a time', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const routes = routesTo(graph, seed % graph.asCount);
      for (let as = 0; as < graph.asCount; as++) {
        const path = pathOf(routes, as);
        assert.equal(path.length, routes.routeClass[as] === NONE ? 0 : routes.hops[as] + 1);
        if (path.length > 0) assert.equal(path.at(-1), routes.destination);
      }
    }),
  );
});
