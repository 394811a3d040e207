import type { AsGraph } from '../../core/as-graph.ts';
import { nextHops } from '../routing/equal-share-flows.ts';
import type { Routes } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import type { CalibratedGraph } from './calibrated-graph.ts';
import { bestNextHops, calibratedRoutesTo } from './calibrated-routes.ts';
import type { ObservedRoutes } from './observed-routes.ts';

/** Routes to one destination as a model predicts them, and the equally good next hops of an AS. */
export interface Prediction {
  readonly routes: Routes;
  readonly bestNextHops: (as: number) => readonly number[];
}
export type Predictor = (destination: number) => Prediction;

/** Plain Gao–Rexford routing. */
export function policyPredictor(graph: AsGraph): Predictor {
  return (destination) => {
    const routes = routesTo(graph, destination);
    return { routes, bestNextHops: (as) => nextHops(graph, routes, as).map(({ to }) => to) };
  };
}

/** Calibrated routing. */
export function calibratedPredictor(ready: CalibratedGraph): Predictor {
  return (destination) => {
    const routes = calibratedRoutesTo(ready, destination);
    return { routes, bestNextHops: (as) => bestNextHops(ready, routes, as) };
  };
}

/** How many of the observed routes a prediction agrees with. */
export interface RouteAgreement {
  routes: number;
  /** The vantage point has a predicted route at all. */
  reached: number;
  /** Same number of hops (prepending aside). */
  length: number;
  /** The observed next hop is among the equally good predicted ones. */
  nextHop: number;
  /** So is every hop of the observed path. */
  wholePath: number;
  /** The observed path is the very one predicted, ties broken by the lowest AS number. */
  samePath: number;
  /** Sum of the chance to pick the observed path when every tie is broken at random. */
  pathChance: number;
}

export interface Comparison {
  readonly all: RouteAgreement;
  /** By vantage point (dense index), and by predicted class of the vantage point's route (NONE … ORIGIN). */
  readonly byVantagePoint: ReadonlyMap<number, RouteAgreement>;
  readonly byClass: ReadonlyMap<number, RouteAgreement>;
}

/** Compares predicted with observed routes; `observed` is grouped by origin, so each destination is routed once. */
export function compareRoutes(
  observed: ObservedRoutes,
  predict: Predictor,
  told?: (done: number, total: number) => void,
): Comparison {
  const all = noAgreement();
  const byVantagePoint = new Map<number, RouteAgreement>();
  const byClass = new Map<number, RouteAgreement>();
  let prediction: Prediction | undefined;
  for (let route = 0; route < observed.origin.length; route++) {
    const origin = observed.origin[route];
    if (prediction?.routes.destination !== origin) {
      told?.(route, observed.origin.length);
      prediction = predict(origin);
    }
    const point = observed.vantagePoint[route];
    const path = observed.hops.subarray(observed.offsets[route], observed.offsets[route + 1]);
    const tallies = [
      all,
      tallyOf(byVantagePoint, point),
      tallyOf(byClass, prediction.routes.routeClass[point]),
    ];
    countRoute(tallies, path, prediction);
  }
  return { all, byVantagePoint, byClass };
}

function countRoute(
  tallies: readonly RouteAgreement[],
  path: Uint32Array,
  { routes, bestNextHops }: Prediction,
): void {
  const reached = routes.routeClass[path[0]] > 0;
  let chance = 1;
  let same = true;
  let agreed = 0;
  while (agreed + 1 < path.length) {
    const best = bestNextHops(path[agreed]);
    if (!best.includes(path[agreed + 1])) break;
    chance /= best.length;
    same &&= routes.nextHop[path[agreed]] === path[agreed + 1];
    agreed++;
  }
  const whole = agreed === path.length - 1;
  for (const tally of tallies) {
    tally.routes++;
    if (reached) tally.reached++;
    if (reached && routes.hops[path[0]] === path.length - 1) tally.length++;
    if (agreed > 0) tally.nextHop++;
    if (!whole) continue;
    tally.wholePath++;
    tally.pathChance += chance;
    if (same) tally.samePath++;
  }
}

function tallyOf(tallies: Map<number, RouteAgreement>, key: number): RouteAgreement {
  let tally = tallies.get(key);
  if (tally === undefined) tallies.set(key, (tally = noAgreement()));
  return tally;
}

function noAgreement(): RouteAgreement {
  return { routes: 0, reached: 0, length: 0, nextHop: 0, wholePath: 0, samePath: 0, pathChance: 0 };
}
