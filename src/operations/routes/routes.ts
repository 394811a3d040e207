import { availableParallelism } from 'node:os';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { calibratedGraph } from '../../engines/fidelity/calibrated-graph.ts';
import { calibratedRoutesTo } from '../../engines/fidelity/calibrated-routes.ts';
import { withFailed } from '../../engines/fidelity/failed-calibration.ts';
import { meanHops } from '../../engines/routing/all-routes.ts';
import type { Mask } from '../../engines/routing/mask.ts';
import { physicalRoutes } from '../../engines/routing/physical-routes.ts';
import { NO_HOPS, pathOf, ROUTE_CLASS_NAMES, type Routes } from '../../engines/routing/route-class.ts';
import { routesTo } from '../../engines/routing/routes-to.ts';
import type { Snapshot, SnapshotNotice } from '../../store/snapshot.ts';
import { calibrationOf } from '../snapshot/calibration-sections.ts';
import { countAllRoutes } from './count-all-routes.ts';
import { knownAsn, maskOf, type Failed } from './route-mask.ts';

export type RouteClassName = (typeof ROUTE_CLASS_NAMES)[number];

/** One AS's best route; `hops` and `nextHop` are undefined where it has none (and the next hop of the origin). */
export interface RouteRow {
  readonly asn: number;
  readonly class: RouteClassName;
  readonly hops: number | undefined;
  readonly nextHop: number | undefined;
}

/** Calibrated: as ASes were seen to choose, where the snapshot was built with what table dumps teach. */
export type RoutesMode = 'policy' | 'physical' | 'calibrated';

export interface RoutesRequest extends Failed {
  readonly to: number;
  /** Only the path from there; default every AS. */
  readonly from: number | undefined;
  readonly mode: RoutesMode;
}

export interface RoutesAnswer {
  readonly snapshot: string;
  readonly notices: readonly SnapshotNotice[];
  readonly to: number;
  readonly mode: RoutesMode;
  /** Every AS in ascending AS number; or the ASes of the path from `from`, in its order, empty without a route. */
  readonly rows: readonly RouteRow[];
}

/** The routes of every AS, or one, to a destination. */
export async function routesToAsn(snapshot: Snapshot, request: RoutesRequest): Promise<RoutesAnswer> {
  const { id, internet, notices } = snapshot;
  const { graph } = internet;
  const known = knownAsn(graph);
  const mask = maskOf(graph, request);
  const routes = await routesBy(snapshot, request.mode, known(request.to), mask);
  const byAsn = Array.from(graph.asns.keys()).sort((a, b) => graph.asns[a] - graph.asns[b]);
  const shown = request.from === undefined ? byAsn : pathOf(routes, known(request.from));
  const rows = shown.map((as) => ({
    asn: graph.asns[as],
    class: ROUTE_CLASS_NAMES[routes.routeClass[as]],
    hops: routes.hops[as] === NO_HOPS ? undefined : routes.hops[as],
    nextHop: routes.nextHop[as] < 0 ? undefined : graph.asns[routes.nextHop[as]],
  }));
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

export interface AllRoutesAnswer {
  readonly snapshot: string;
  readonly notices: readonly SnapshotNotice[];
  readonly ases: number;
  readonly links: number;
  readonly byClass: Readonly<Record<RouteClassName, number>>;
  /** Routes of 0, 1, 2 … hops, as far as there are any. */
  readonly byHops: readonly number[];
  /** Over routes between different ASes; undefined when there are none. */
  readonly meanHops: number | undefined;
}

/** The routes of every AS to every AS, counted. What has failed counts neither as source nor as destination. */
export async function allRoutes(
  snapshot: Snapshot,
  request: AllRoutesRequest,
  work: Work = {},
): Promise<AllRoutesAnswer> {
  if (request.mode !== 'policy') throw new Refusal('usage', 'routes.all-is-policy');
  const { id, internet, notices } = snapshot;
  const { graph } = internet;
  const mask = maskOf(graph, request);
  const tally = await countAllRoutes(graph, mask, availableParallelism(), work);
  const longest = tally.byHops.findLastIndex((count) => count > 0);
  const mean = meanHops(tally);
  return {
    snapshot: id,
    notices,
    ases: graph.asCount,
    links: graph.linkKind.length,
    byClass: Object.fromEntries(
      ROUTE_CLASS_NAMES.map((name, asClass) => [name, tally.byClass[asClass]]),
    ) as AllRoutesAnswer['byClass'],
    byHops: [...tally.byHops.subarray(0, longest + 1)],
    meanHops: Number.isNaN(mean) ? undefined : mean,
  };
}
