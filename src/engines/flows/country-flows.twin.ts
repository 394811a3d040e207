import { nextHops } from '../routing/equal-share-flows.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import type { CountryFlows } from './country-flows.ts';
import type { FlowQuestion } from './flow-ends.ts';

/** The specification of `countryFlows`: every equally good path of every pair, walked one by one. For small graphs. */
export function countryFlowsTwin(question: FlowQuestion, home: number): CountryFlows {
  const { graph, country, countryCount, weight, mask } = question;
  const kinds = {
    inbound: {
      total: 0,
      crossing: new Float64Array(graph.transitCount),
      through: new Float64Array(countryCount),
    },
    outbound: {
      total: 0,
      crossing: new Float64Array(graph.transitCount),
      through: new Float64Array(countryCount),
    },
    domestic: {
      total: 0,
      crossing: new Float64Array(graph.transitCount),
      through: new Float64Array(countryCount),
    },
  };
  let domesticLeaving = 0;
  for (let to = 0; to < graph.asCount; to++) {
    const routes = routesTo(graph, to, mask);
    for (let from = 0; from < graph.asCount; from++) {
      const pair = weight[from] * weight[to];
      const kind = kindOf(country[from] === home, country[to] === home);
      if (from === to || !kind || !(pair > 0) || routes.routeClass[from] === NONE) continue;
      walk(from, pair, [], (between, share) => {
        kinds[kind].total += share;
        for (const as of between) kinds[kind].crossing[as] += share;
        for (const x of new Set(between.map((as) => country[as]))) kinds[kind].through[x] += share;
        if (kind === 'domestic' && between.some((as) => country[as] !== home)) domesticLeaving += share;
      });

      function walk(
        as: number,
        share: number,
        between: readonly number[],
        arrive: (between: readonly number[], share: number) => void,
      ): void {
        if (as === to) return arrive(between, share);
        const hops = nextHops(graph, routes, as, mask);
        for (const hop of hops)
          walk(hop.to, share / hops.length, hop.to === to ? between : [...between, hop.to], arrive);
      }
    }
  }
  return {
    country: home,
    inboundWeight: kinds.inbound.total,
    outboundWeight: kinds.outbound.total,
    domesticWeight: kinds.domestic.total,
    inbound: kinds.inbound.crossing,
    outbound: kinds.outbound.crossing,
    domestic: kinds.domestic.crossing,
    inboundThrough: kinds.inbound.through,
    outboundThrough: kinds.outbound.through,
    domesticThrough: kinds.domestic.through,
    domesticLeaving,
  };
}

function kindOf(fromHome: boolean, toHome: boolean): 'inbound' | 'outbound' | 'domestic' | undefined {
  if (fromHome) return toHome ? 'domestic' : 'outbound';
  return toHome ? 'inbound' : undefined;
}
