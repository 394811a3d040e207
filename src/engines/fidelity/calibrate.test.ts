import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomAsGraph } from '../../../test/random-internet.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { seededRandom } from '../../core/random.ts';
import { calibrate } from './calibrate.ts';
import { calibratedGraph } from './calibrated-graph.ts';
import { calibratedRoutesTo } from './calibrated-routes.ts';
import { COST_OF_HOP, NEUTRAL, plainCalibration, type Calibration } from './calibration.ts';
import { calibratedPredictor, compareRoutes, policyPredictor } from './compare-routes.ts';
import { selectRoutes, type ObservedRoutes } from './observed-routes.ts';
import { pathOf, type Routes } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';

test('a model agrees with its own routes on every count', () => {
  const graph = randomAsGraph(60, 2, seededRandom(5));
  const { all } = compareRoutes(
    routesSeen(graph, (destination) => routesTo(graph, destination)),
    policyPredictor(graph),
  );
  for (const count of [all.reached, all.length, all.nextHop, all.wholePath, all.samePath])
    assert.equal(count, all.routes);
  assert.ok(all.pathChance < all.routes);
});

test('planted preferences are learnt, and hold for origins that were held out', () => {
  let before = 0;
  let after = 0;
  let routes = 0;
  for (let seed = 1; seed <= 2; seed++) {
    const graph = randomAsGraph(300, 8, seededRandom(seed));
    const truth = planted(graph, seed);
    const ready = calibratedGraph(graph, truth);
    const seen = routesSeen(graph, (destination) => calibratedRoutesTo(ready, destination));
    const isOut = (route: number): boolean => seen.origin[route] % 2 === 0;
    const everyone = new Uint8Array(graph.asCount).fill(1);
    const learnt = calibrate(
      graph,
      selectRoutes(seen, (route) => !isOut(route)),
      everyone,
    );
    const judged = selectRoutes(seen, isOut);
    const agreed = (which: Calibration): number =>
      compareRoutes(judged, calibratedPredictor(calibratedGraph(graph, which))).all.samePath;
    before += agreed(plainCalibration(graph));
    after += agreed(learnt);
    routes += judged.origin.length;
  }
  assert.ok(after / routes > before / routes + 0.03, `${before} → ${after} of ${routes}`);
});

/** Every third arc is liked or disliked, every tenth has a hop prepended. */
function planted(graph: AsGraph, seed: number): Calibration {
  const random = seededRandom(seed);
  const arcCost = Uint8Array.from({ length: 2 * graph.linkKind.length }, () => {
    if (random.below(10) === 0) return COST_OF_HOP + NEUTRAL;
    return random.below(3) === 0 ? random.below(5) : NEUTRAL;
  });
  return { ...plainCalibration(graph), arcCost };
}

/** What ten ASes see of all destinations. */
function routesSeen(graph: AsGraph, routesOf: (destination: number) => Routes): ObservedRoutes {
  const paths: number[][] = [];
  for (let destination = 0; destination < graph.asCount; destination++) {
    const routes = routesOf(destination);
    for (let point = 0; point < graph.asCount; point += Math.ceil(graph.asCount / 10)) {
      const path = pathOf(routes, point);
      if (path.length > 1) paths.push(path);
    }
  }
  const offsets = new Uint32Array(paths.length + 1);
  paths.forEach((path, row) => (offsets[row + 1] = offsets[row] + path.length));
  return {
    vantagePoint: Uint32Array.from(paths, (path) => path[0]),
    origin: Uint32Array.from(paths, (path) => path[path.length - 1]),
    offsets,
    hops: Uint32Array.from(paths.flat()),
    outsideGraph: 0,
  };
}
