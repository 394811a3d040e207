import { availableParallelism } from 'node:os';
import { allRoutesAnswer, routeRows } from '../../answers/routes-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { calibratedGraph } from '../../engines/fidelity/calibrated-graph.ts';
import { calibratedRoutesTo } from '../../engines/fidelity/calibrated-routes.ts';
import { withFailed } from '../../engines/fidelity/failed-calibration.ts';
import type { Mask } from '../../engines/routing/mask.ts';
import { physicalRoutes } from '../../engines/routing/physical-routes.ts';
import { pathOf, type Routes } from '../../engines/routing/route-class.ts';
import { routesTo } from '../../engines/routing/routes-to.ts';
import type { RoutesMode } from '../../schemas/route-words.ts';
import type { AllRoutesAnswer, RoutesAnswer } from '../../schemas/routes-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { calibrationOf } from '../snapshot/calibration-sections.ts';
import { countAllRoutes } from './count-all-routes.ts';
import { knownAsn, maskWithout, type Failed } from './route-mask.ts';

export interface RoutesRequest extends Failed {
  readonly to: number;
  /** Only the path from there; default every AS. */
  readonly from: number | undefined;
  readonly mode: RoutesMode;
}

/** The routes of every AS, or one, to a destination. */
export async function routesToAsn(snapshot: Snapshot, request: RoutesRequest): Promise<RoutesAnswer> {
  const { id, internet, notices } = snapshot;
  const { graph } = internet;
  const known = knownAsn(graph);
  const mask = maskWithout(graph, request);
  const routes = await routesBy(snapshot, request.mode, known(request.to), mask);
  const byAsn = Array.from(graph.asns.keys()).sort((a, b) => graph.asns[a] - graph.asns[b]);
  const shown = request.from === undefined ? byAsn : pathOf(routes, known(request.from));
  const rows = routeRows(graph, routes, shown);
  return { snapshot: id, notices, to: request.to, mode: request.mode, rows };
}

async function routesBy(
  snapshot: Snapshot,
  mode: RoutesMode,
  destination: number,
  mask: Mask,
): Promise<Routes> {
  const { graph } = snapshot.internet;
  if (mode === 'policy') return routesTo(graph, destination, mask);
  if (mode === 'physical') return physicalRoutes(graph, destination, mask);
  const calibration = withFailed(graph, await calibrationOf(snapshot), mask);
  return calibratedRoutesTo(calibratedGraph(graph, calibration), destination);
}

export interface AllRoutesRequest extends Failed {
  readonly mode: RoutesMode;
}

/** The routes of every AS to every AS, counted. What has failed counts neither as source nor as destination. */
export async function allRoutes(
  snapshot: Snapshot,
  request: AllRoutesRequest,
  work: Work = {},
): Promise<AllRoutesAnswer> {
  if (request.mode !== 'policy') throw new Refusal('usage', 'routes.all-is-policy');
  const { graph } = snapshot.internet;
  const mask = maskWithout(graph, request);
  const tally = await countAllRoutes(graph, mask, availableParallelism(), work);
  return allRoutesAnswer(snapshot, graph, tally);
}
