import { asnLookup, type AsGraph } from '../../core/as-graph.ts';
import type { CleanPaths } from '../inference/clean-path-table.ts';

/** One observed route per vantage point and origin: the path that most of the origin's IPv4 entries take. */
export interface ObservedRoutes {
  /** Dense indices of `graph`, [k]. */
  readonly vantagePoint: Uint32Array;
  readonly origin: Uint32Array;
  /** Path of route r, both ends included: `hops[offsets[r]] … hops[offsets[r + 1] - 1]`, [k + 1]. */
  readonly offsets: Uint32Array;
  readonly hops: Uint32Array;
  /** Routes left out because an AS on them is not in the graph, or because the vantage point is not their first hop. */
  readonly outsideGraph: number;
}

/**
 * Observed routes over the indices of a graph, ascending by (origin, vantage point) as AS numbers. Of paths with equally many
 * entries the one seen first counts.
 */
export function observedRoutes(graph: AsGraph, paths: CleanPaths): ObservedRoutes {
  const indexOf = asnLookup(graph.asns);
  const toGraph = Int32Array.from(paths.asns, indexOf);
  const { offsets, hops, entries4 } = paths;
  const bestOf = new Map<number, number>();
  for (let path = 0; path + 1 < offsets.length; path++) {
    const first = hops[offsets[path]];
    const last = hops[offsets[path + 1] - 1];
    if (entries4[path] === 0 || offsets[path + 1] - offsets[path] < 2) continue;
    const pair = last * paths.asns.length + first;
    const best = bestOf.get(pair);
    if (best === undefined || entries4[path] > entries4[best]) bestOf.set(pair, path);
  }
  const chosen = [...bestOf.values()]
    .map((path) => ({
      path,
      origin: paths.asns[hops[offsets[path + 1] - 1]],
      point: paths.asns[hops[offsets[path]]],
    }))
    .sort((one, other) => one.origin - other.origin || one.point - other.point)
    .map(({ path }) => hops.subarray(offsets[path], offsets[path + 1]).map((as) => toGraph[as]));
  // −1 wraps to the largest index.
  const inside = chosen.filter((route) => route.every((as) => as < graph.asCount));
  return { ...routeColumns(inside), outsideGraph: chosen.length - inside.length };
}

function routeColumns(routes: readonly Uint32Array[]): Omit<ObservedRoutes, 'outsideGraph'> {
  const offsets = new Uint32Array(routes.length + 1);
  routes.forEach((route, row) => (offsets[row + 1] = offsets[row] + route.length));
  const hops = new Uint32Array(offsets[routes.length]);
  routes.forEach((route, row) => hops.set(route, offsets[row]));
  return {
    vantagePoint: Uint32Array.from(routes, (route) => route[0]),
    origin: Uint32Array.from(routes, (route) => route[route.length - 1]),
    offsets,
    hops,
  };
}

/** The routes for which `keeps` says yes. */
export function selectRoutes(routes: ObservedRoutes, keeps: (route: number) => boolean): ObservedRoutes {
  const kept: Uint32Array[] = [];
  for (let route = 0; route < routes.origin.length; route++)
    if (keeps(route)) kept.push(routes.hops.subarray(routes.offsets[route], routes.offsets[route + 1]));
  return { ...routeColumns(kept), outsideGraph: 0 };
}
