import type { AsGraph } from '../core/as-graph.ts';
import { meanHops, type RouteTally } from '../engines/routing/all-routes.ts';
import { NO_HOPS, type Routes } from '../engines/routing/route-class.ts';
import type { CodedNotice } from '../schemas/coded.ts';
import { ROUTE_CLASSES } from '../schemas/route-words.ts';
import type { AllRoutesAnswer, RouteRow } from '../schemas/routes-answer.ts';

/** The routes of some ASes, row by row, in AS numbers. */
export function routeRows({ asns }: AsGraph, routes: Routes, ases: readonly number[]): RouteRow[] {
  return ases.map((as) => ({
    asn: asns[as],
    class: ROUTE_CLASSES[routes.routeClass[as]],
    hops: routes.hops[as] === NO_HOPS ? undefined : routes.hops[as],
    nextHop: routes.nextHop[as] < 0 ? undefined : asns[routes.nextHop[as]],
  }));
}

/** All routes, counted. */
export function allRoutesAnswer(
  { id, notices }: { readonly id: string; readonly notices: readonly CodedNotice[] },
  graph: AsGraph,
  tally: RouteTally,
): AllRoutesAnswer {
  const longest = tally.byHops.findLastIndex((count) => count > 0);
  const mean = meanHops(tally);
  return {
    snapshot: id,
    notices,
    ases: graph.asCount,
    links: graph.linkKind.length,
    byClass: Object.fromEntries(
      ROUTE_CLASSES.map((name, asClass) => [name, tally.byClass[asClass]]),
    ) as AllRoutesAnswer['byClass'],
    byHops: [...tally.byHops.subarray(0, longest + 1)],
    meanHops: Number.isNaN(mean) ? undefined : mean,
  };
}
