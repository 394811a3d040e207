import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { equalShareFlows, nextHops } from './equal-share-flows.ts';
import type { Mask } from './mask.ts';
import { NONE, type Routes } from './route-class.ts';
import { routesAbove, routesAmong, type RouteDag } from './route-dag.ts';
import { routesTo } from './routes-to.ts';
import { upwardClosure } from './upward-closure.ts';

const somePicked = (graph: AsGraph, seed: number): number[] =>
  Array.from({ length: graph.asCount }, (_, as) => as).filter((as) => (seed >> as) & 1);

test('routes of a set are the routes, and flow down them is split in equal shares, whatever has failed', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), ({ graph, country }, seed) => {
      const sources = somePicked(graph, seed);
      const mask = anyMask(graph, seed);
      // Peers of the set are in it, so that nobody outside learns a route.
      const everyone = Uint32Array.from({ length: graph.asCount }, (_, as) => as);
      const masked = routesAmong(graph, everyone, mask);
      const dags = [routesAbove(graph, sources), routesAbove(graph, sources, 0)];
      const nodes = upwardClosure(graph, sources);
      for (let to = 0; to < graph.asCount; to++) {
        for (const dag of dags) holdToTwin(graph, dag, nodes, sources, to, country);
        if (!mask.failedAs?.[to]) holdToTwin(graph, masked, everyone, sources, to, country, mask);
      }
    }),
    { numRuns: 300 },
  );
});

function holdToTwin(
  graph: AsGraph,
  dag: RouteDag,
  nodes: Uint32Array,
  sources: readonly number[],
  to: number,
  country: Uint16Array,
  mask?: Mask,
): void {
  const routes = routesTo(graph, to, mask);
  const weight = new Float64Array(graph.asCount);
  for (const as of sources) if (routes.routeClass[as] !== NONE) weight[as] = 1 + as;
  const expected = equalShareFlows(graph, routes, weight, mask);
  dag.aim(to);
  const flow = weight.slice();
  dag.spread(flow);
  for (const as of nodes) {
    assert.equal(dag.routeClass[as], routes.routeClass[as]);
    assert.equal(dag.nextHop(as, graph.rankByAsn), routes.nextHop[as]);
    assert.ok(Math.abs(flow[as] - expected[as]) < 1e-9);
    if (routes.routeClass[as] === NONE || as === to) continue;
    assert.equal(dag.hops[as], routes.hops[as]);
    const share = slowShareWithout(graph, routes, as, country, country[as], mask);
    assert.ok(Math.abs(dag.shareWithout(as, country, country[as]) - share) < 1e-12);
  }
}

/** The specification: the mean over the equally good next hops. */
function slowShareWithout(
  graph: AsGraph,
  routes: Routes,
  as: number,
  country: Uint16Array,
  avoided: number,
  mask?: Mask,
): number {
  const hops = nextHops(graph, routes, as, mask);
  const shares = hops.map(({ to }) => {
    if (to === routes.destination) return 1;
    return country[to] === avoided ? 0 : slowShareWithout(graph, routes, to, country, avoided, mask);
  });
  return shares.reduce((sum, share) => sum + share, 0) / hops.length;
}

test('flow ends where it is absorbed or at the destination', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), fc.nat(), ({ graph }, seed, other) => {
      const sources = somePicked(graph, seed);
      const absorbs = Uint8Array.from({ length: graph.asCount }, (_, as) => (other >> as) & 1);
      const dag = routesAbove(graph, sources);
      for (let to = 0; to < graph.asCount; to++) {
        dag.aim(to);
        const flow = new Float64Array(graph.asCount);
        for (const as of sources) if (dag.routeClass[as] !== NONE) flow[as] = 1;
        const sent = flow.reduce((sum, weight) => sum + weight, 0);
        dag.spread(flow, { absorbs });
        const ended = flow.reduce((sum, weight, as) => sum + (absorbs[as] || as === to ? weight : 0), 0);
        assert.ok(Math.abs(ended - sent) < 1e-9);
      }
    }),
    { numRuns: 300 },
  );
});
