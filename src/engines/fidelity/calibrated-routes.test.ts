import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph } from '../../../test/random-internet.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { seededRandom } from '../../core/random.ts';
import { CUSTOMER, NONE, ORIGIN } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { BLOCKED_ARC, calibratedGraph, type CalibratedGraph } from './calibrated-graph.ts';
import { beyondOf, bestNextHops, calibratedRoutesTo, extraOf } from './calibrated-routes.ts';
import { BLOCKED, COST_OF_HOP, MOST_LOCAL, plainCalibration, type Calibration } from './calibration.ts';

test('routes equal a simulation in which every AS keeps taking the best offer until nothing changes', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const ready = calibratedGraph(graph, anyCalibration(graph, seed));
      const destination = seed % graph.asCount;
      const { routeClass, nextHop, key, cost } = calibratedRoutesTo(ready, destination);
      assert.deepEqual({ routeClass, nextHop, key, cost }, simulated(ready, destination));
    }),
    { numRuns: 1500 },
  );
});

test('without anything learnt, every AS with a route has a policy route too', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const destination = seed % graph.asCount;
      const plain = calibratedRoutesTo(calibratedGraph(graph, plainCalibration(graph)), destination);
      const policy = routesTo(graph, destination);
      for (let as = 0; as < graph.asCount; as++) {
        if (plain.routeClass[as] !== NONE) assert.notEqual(policy.routeClass[as], NONE);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the next hop taken is among the equally good ones', () => {
  fc.assert(
    fc.property(anyAsGraph(), fc.nat(), (graph, seed) => {
      const ready = calibratedGraph(graph, anyCalibration(graph, seed));
      const routes = calibratedRoutesTo(ready, seed % graph.asCount);
      for (let as = 0; as < graph.asCount; as++)
        if (routes.nextHop[as] >= 0) assert.ok(bestNextHops(ready, routes, as).includes(routes.nextHop[as]));
    }),
    { numRuns: 1000 },
  );
});

function anyCalibration(graph: AsGraph, seed: number): Calibration {
  const random = seededRandom(seed);
  const arcs = 2 * graph.linkKind.length;
  const anyCost = (): number =>
    [BLOCKED, COST_OF_HOP + 2, 2 * COST_OF_HOP, 0, 1, 2, 3, MOST_LOCAL][random.below(8)];
  const exceptions = Array.from({ length: arcs > 0 ? random.below(2 * arcs) : 0 }, () => ({
    arc: random.below(arcs),
    as: random.below(graph.asCount + 4),
    cost: anyCost(),
  }));
  return {
    arcCost: Uint8Array.from({ length: arcs }, anyCost),
    exportsAll: Uint8Array.from({ length: arcs }, () => Number(random.below(5) === 0)),
    byNextHop: {
      arc: Uint32Array.from(exceptions, ({ arc }) => arc),
      as: Uint32Array.from(exceptions, ({ as }) => as),
      cost: Uint8Array.from(exceptions, ({ cost }) => cost),
    },
    isSeen: Uint8Array.from(graph.linkKind, () => random.below(2)),
    unseenCost: 2,
    peerCost: random.below(2),
    providerCost: random.below(2),
  };
}

/** The specification: rounds of hearing all neighbours, over whole columns. */
function simulated(ready: CalibratedGraph, destination: number): object {
  const { graph, receiver, speaker, speakerIs, isOpen } = ready;
  const start = () => ({
    destination,
    routeClass: new Uint8Array(graph.asCount),
    nextHop: new Int32Array(graph.asCount).fill(-1),
    key: new Uint16Array(graph.asCount).fill(0xffff),
    cost: new Uint16Array(graph.asCount).fill(0xffff),
    hops: new Uint8Array(graph.asCount),
  });
  let held = start();
  for (let round = 0; round < 4 * graph.asCount + 10; round++) {
    const next = start();
    next.routeClass[destination] = ORIGIN;
    next.key[destination] = next.cost[destination] = 0;
    for (let arc = 0; arc < receiver.length; arc++) {
      const [to, from] = [receiver[arc], speaker[arc]];
      if (to === destination || held.routeClass[from] === NONE) continue;
      if (isOpen[arc] === 0 && held.routeClass[from] < CUSTOMER) continue;
      // BGP refuses a path that holds the receiver; what chases its own tail soon has more hops than there are ASes.
      if (held.hops[from] + 1 >= graph.asCount) continue;
      const extra = extraOf(ready, arc, beyondOf(ready, held, from));
      if (extra === BLOCKED_ARC) continue;
      const key = held.cost[from] + COST_OF_HOP + extra;
      const better =
        key !== next.key[to]
          ? key < next.key[to]
          : speakerIs[arc] !== next.routeClass[to]
            ? speakerIs[arc] > next.routeClass[to]
            : graph.rankByAsn[from] < graph.rankByAsn[next.nextHop[to]];
      if (!better) continue;
      next.key[to] = key;
      next.cost[to] = held.cost[from] + COST_OF_HOP + extra - (extra % COST_OF_HOP);
      next.routeClass[to] = speakerIs[arc];
      next.nextHop[to] = from;
      next.hops[to] = held.hops[from] + 1;
    }
    held = next;
  }
  const { routeClass, nextHop, key, cost } = held;
  return { routeClass, nextHop, key, cost };
}
