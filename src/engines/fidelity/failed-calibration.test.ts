import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph, anyMask } from '../../../test/random-internet.ts';
import { buildAsGraph } from '../../core/as-graph.ts';
import { calibratedGraph } from './calibrated-graph.ts';
import { calibratedRoutesTo } from './calibrated-routes.ts';
import { BLOCKED, plainCalibration } from './calibration.ts';
import { withFailed } from './failed-calibration.ts';

test('routes with blocked failures are the routes of the graph without them', () => {
  fc.assert(
    fc.property(anyAsGraph(12), fc.nat(), (graph, seed) => {
      const mask = anyMask(graph, seed);
      const isUp = (link: number): boolean =>
        !mask.failedLink?.[link] &&
        !mask.failedAs?.[graph.linkFrom[link]] &&
        !mask.failedAs?.[graph.linkTo[link]];
      const left = [...graph.linkKind.keys()].filter(isUp);
      const { graph: smaller } = buildAsGraph(
        {
          from: Uint32Array.from(left, (link) => graph.asns[graph.linkFrom[link]]),
          to: Uint32Array.from(left, (link) => graph.asns[graph.linkTo[link]]),
          kind: Uint8Array.from(left, (link) => graph.linkKind[link]),
        },
        graph.asns,
      );
      const masked = calibratedGraph(graph, withFailed(graph, plainCalibration(graph), mask));
      const rebuilt = calibratedGraph(smaller, plainCalibration(smaller));
      for (let as = 0; as < graph.asCount; as++) {
        const there = smaller.asns.indexOf(graph.asns[as]);
        const [one, other] = [calibratedRoutesTo(masked, as), calibratedRoutesTo(rebuilt, there)];
        for (let from = 0; from < graph.asCount; from++) {
          const source = smaller.asns.indexOf(graph.asns[from]);
          assert.equal(one.cost[from], other.cost[source]);
          assert.equal(
            graph.asns[one.nextHop[from]] ?? 0,
            smaller.asns[other.nextHop[source]] ?? 0,
            `next hop of AS${graph.asns[from]}`,
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('an exception cannot open what has failed', () => {
  fc.assert(
    fc.property(anyAsGraph(10), fc.nat(), (graph, seed) => {
      if (graph.linkKind.length === 0) return;
      const arc = seed % (2 * graph.linkKind.length);
      const byNextHop = { arc: Uint32Array.of(arc), as: Uint32Array.of(0), cost: Uint8Array.of(0) };
      const failedLink = new Uint8Array(graph.linkKind.length);
      failedLink[arc >> 1] = 1;
      const failed = withFailed(graph, { ...plainCalibration(graph), byNextHop }, { failedLink });
      assert.equal(failed.byNextHop.arc.length, 0);
      assert.equal(failed.arcCost[arc], BLOCKED);
    }),
    { numRuns: 100 },
  );
});
