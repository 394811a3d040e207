import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph, anyMask, randomAsGraph } from '../../../test/random-internet.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { buildAsGraph } from '../../core/as-graph.ts';
import { seededRandom } from '../../core/random.ts';
import { kernelGraph } from './kernel-graph.ts';
import type { Mask } from './mask.ts';
import { classOf, hopsOf, routeByte } from './route-byte.ts';
import { MAX_HOPS } from './route-class.ts';
import { createRoutingKernel, LANES } from './routing-kernel.ts';
import { routesTo } from './routes-to.ts';
import { cases } from '../../../test/cases.ts';

/** Holds one lane of a block to the twin. */
function assertLane(rows: Uint8Array, lane: number, graph: AsGraph, destination: number, mask?: Mask): void {
  const { routeClass, hops } = routesTo(graph, destination, mask);
  for (let as = 0; as < graph.asCount; as++) {
    const byte = rows[as * LANES + lane];
    assert.deepEqual(
      [as, classOf(byte), hopsOf(byte)],
      [as, routeClass[as], hops[as]],
      `destination ${destination} in lane ${lane}`,
    );
    assert.equal(byte, routeByte(routeClass[as], hops[as]));
  }
}

test('64 destinations at once are 64 runs of the twin, whatever has failed', () => {
  fc.assert(
    fc.property(anyAsGraph(20), fc.nat(), (graph, seed) => {
      const mask = anyMask(graph, seed);
      // A destination that has failed keeps the route to itself in the kernel; leave those out.
      const destinations = Array.from({ length: graph.asCount }, (_, as) => as).filter(
        (as) => !mask.failedAs?.[as],
      );
      const kernel = createRoutingKernel(kernelGraph(graph, mask));
      const rows = kernel.routeBlock(destinations);
      destinations.forEach((destination, lane) => assertLane(rows, lane, graph, destination, mask));
      const again = kernel.routeBlock(destinations.slice(0, 1));
      destinations.slice(0, 1).forEach((destination) => assertLane(again, 0, graph, destination, mask));
    }),
    { numRuns: cases(1000) },
  );
});

test('a lane with its own failed ASes is the twin under that mask', () => {
  fc.assert(
    fc.property(anyAsGraph(16), fc.nat(), (graph, seed) => {
      const random = seededRandom(seed);
      const destinations = Array.from({ length: LANES }, () => random.below(graph.asCount));
      const failed = Array.from({ length: LANES }, () =>
        Uint8Array.from({ length: graph.asCount }, () => Number(random.below(5) === 0)),
      );
      const failures = Array.from({ length: graph.asCount }, (_, node) => ({
        node,
        lanes: Uint8Array.from(failed, (column) => column[node]),
      })).filter(({ lanes }) => lanes.includes(1));
      const kernel = createRoutingKernel(kernelGraph(graph));
      const rows = kernel.routeBlock(destinations, failures);
      for (let lane = 0; lane < LANES; lane++)
        assertLane(rows, lane, graph, destinations[lane], { failedAs: failed[lane] });
      assertLane(kernel.routeBlock(destinations), 0, graph, destinations[0]);
    }),
    { numRuns: cases(200) },
  );
});

test('larger graphs with many lanes agree too', () => {
  for (let seed = 0; seed < 20; seed++) {
    const graph = randomAsGraph(300, 2.5, seededRandom(seed));
    const kernel = createRoutingKernel(kernelGraph(graph));
    const destinations = Array.from({ length: LANES }, (_, lane) => (lane * 37 + seed) % graph.asCount);
    const rows = kernel.routeBlock(destinations);
    destinations.forEach((destination, lane) => assertLane(rows, lane, graph, destination));
  }
});

test('routes longer than the limit are cut where the twin cuts them, going up, across and down', () => {
  const length = MAX_HOPS + 4;
  const chain = Array.from({ length }, (_, hop) => ({ from: hop + 1, to: hop + 2, kind: 0 }));
  const peers = Array.from({ length }, (_, hop) => ({ from: 1000 + hop, to: hop + 1, kind: 1 }));
  const links = [...chain, ...peers];
  const { graph } = buildAsGraph({
    from: Uint32Array.from(links, (link) => link.from),
    to: Uint32Array.from(links, (link) => link.to),
    kind: Uint8Array.from(links, (link) => link.kind),
  });
  const kernel = createRoutingKernel(kernelGraph(graph));
  for (let first = 0; first < graph.asCount; first += LANES) {
    const destinations = Array.from(
      { length: Math.min(LANES, graph.asCount - first) },
      (_, lane) => first + lane,
    );
    const rows = kernel.routeBlock(destinations);
    destinations.forEach((destination, lane) => assertLane(rows, lane, graph, destination));
  }
});
