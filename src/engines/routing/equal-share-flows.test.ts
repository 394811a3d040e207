import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph, anyMask } from '../../../test/random-internet.ts';
import { equalShareFlows, nextHops } from './equal-share-flows.ts';
import { NONE } from './route-class.ts';
import { routesTo } from './routes-to.ts';

test('flow equals the sum over all equally good paths, walked one by one', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const mask = anyMask(graph, seed);
      const routes = routesTo(graph, seed % graph.asCount, mask);
      const weights = Float64Array.from({ length: graph.asCount }, (_, as) => (seed + as * 7) % 5);
      const expected = new Float64Array(graph.asCount);
      const walk = (as: number, weight: number): void => {
        expected[as] += weight;
        const hops = nextHops(graph, routes, as, mask);
        for (const { to } of hops) walk(to, weight / hops.length);
      };
      for (let as = 0; as < graph.asCount; as++) if (routes.routeClass[as] !== NONE) walk(as, weights[as]);
      const flow = equalShareFlows(graph, routes, weights, mask);
      for (let as = 0; as < graph.asCount; as++) assert.ok(Math.abs(flow[as] - expected[as]) < 1e-9);
    }),
    { numRuns: 2000 },
  );
});

test('the deterministic next hop is the first of the equally good ones', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const routes = routesTo(graph, seed % graph.asCount);
      for (let as = 0; as < graph.asCount; as++)
        assert.equal(routes.nextHop[as], nextHops(graph, routes, as)[0]?.to ?? -1);
    }),
  );
});
