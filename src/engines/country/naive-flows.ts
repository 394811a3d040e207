import { nextHops } from '../routing/equal-share-flows.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import type { CountryFlows } from './country-flows.ts';
import type { NationalSet } from './national.ts';
import type { Plane } from './plane.ts';

/**
 * The specification of country flows: walks every equally good path of every pair. For small graphs.
 *
 * `country` is the country of each AS, [n].
 */
export function naiveFlows(
  { graph, knownWeights }: Plane,
  country: Uint16Array,
  countryCount: number,
  { isNational, gateways }: NationalSet,
): CountryFlows {
  const direction = (): CountryFlows['inbound'] & CountryFlows['domestic'] => ({
    routed: 0,
    unrouted: 0,
    leaving: 0,
    crossing: new Float64Array(graph.asCount),
    acrossCountry: new Float64Array(countryCount),
    overGateway: new Float64Array(gateways.length),
  });
  const flows = { inbound: direction(), outbound: direction(), domestic: direction() };
  const gatewayOf = new Map(gateways.map(({ link }, gateway) => [link, gateway]));

  for (let to = 0; to < graph.asCount; to++) {
    const routes = routesTo(graph, to);
    for (let from = 0; from < graph.asCount; from++) {
      const weight = knownWeights[from] * knownWeights[to];
      if (from === to || !(isNational[from] || isNational[to])) continue;
      const of = flows[!isNational[from] ? 'inbound' : isNational[to] ? 'domestic' : 'outbound'];
      const routed = routes.routeClass[from] !== NONE;
      Object.assign(of, routed ? { routed: of.routed + weight } : { unrouted: of.unrouted + weight });
      if (!routed) continue;
      const walk = (as: number, share: number, path: readonly number[], links: readonly number[]): void => {
        if (as !== to) {
          const next = nextHops(graph, routes, as);
          for (const hop of next) walk(hop.to, share / next.length, [...path, hop.to], [...links, hop.link]);
          return;
        }
        const between = path.slice(1, -1);
        for (const crossed of between) of.crossing[crossed] += share;
        for (const crossed of new Set(between.map((as) => country[as]))) of.acrossCountry[crossed] += share;
        for (const link of links) if (gatewayOf.has(link)) of.overGateway[gatewayOf.get(link)!] += share;
        if (path.some((as) => !isNational[as])) Object.assign(of, { leaving: of.leaving + share });
      };
      walk(from, weight, [from], []);
    }
  }
  return flows;
}
