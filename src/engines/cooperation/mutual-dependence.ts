import { internationalShare, shareThrough } from '../country/assess-country.ts';
import { routeDag, upwardClosure } from '../country/route-dag.ts';
import type { CountryFlows } from '../hegemony/country-flows.ts';
import { NONE } from '../routing/route-class.ts';
import { policyLoss, type Baseline } from '../stress/damage.ts';
import type { LossPair } from '../stress/losses.ts';
import type { Area } from './area.ts';
import { inducedGraph } from './induced-graph.ts';
import { stayingRoutes } from './staying-routes.ts';

/** How one country hangs on another. Shares of the weight of its routes; NaN where it has none. */
export interface Dependence {
  /** Of its international routes, what crosses at least one network of the partner. */
  readonly international: number;
  /** Of the routes between its own networks, what crosses one. */
  readonly domestic: number;
  /** Networks of the partner that its international routes cross, with their shares, the largest first. */
  readonly networks: readonly { readonly as: number; readonly share: number }[];
  /** What it loses when all networks of the partner fail; `collateral` leaves out what it exchanged with the partner itself. */
  readonly withdrawal: LossPair;
}

/**
 * How a country, whose flows are given, depends on `partner`; `country` is that of each AS of the whole graph, `domestic` what
 * `domesticThrough` found.
 */
export function dependenceOn(
  flows: CountryFlows,
  country: Uint16Array,
  domestic: number,
  baseline: Baseline,
  partner: number,
): Dependence {
  const networks = Array.from(flows.inbound.keys())
    .filter((as) => country[as] === partner)
    .map((as) => ({ as, share: internationalShare(flows, as) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.as - b.as);
  return {
    international: shareThrough(flows, partner),
    domestic,
    networks,
    withdrawal: policyLoss(baseline, {
      ases: Array.from(country.keys()).filter((as) => country[as] === partner),
      links: [],
    }),
  };
}

/** By member: share of the routes between networks of `home` that cross a network of it; NaN for `home` itself. */
export function domesticThrough(area: Area, home: number): number[] {
  const { members, memberOf, networks, weight, within } = area;
  const { graph, inner, outer } = inducedGraph(area.graph, upwardClosure(area.graph, networks[home]));
  const masks = members.map((_, member) =>
    Uint8Array.from(outer, (node) => Number(member !== home && memberOf[node] === member)),
  );
  const { aim, routeClass, ways, sums } = stayingRoutes(graph, members.length);
  const clear = new Float64Array(members.length);
  let routed = 0;
  for (const destination of networks[home]) {
    const to = inner[destination];
    aim(to, masks);
    for (const source of networks[home]) {
      const from = inner[source];
      if (from === to || routeClass[from] === NONE) continue;
      const pair = weight[source] * weight[destination];
      routed += pair;
      for (let member = 0; member < members.length; member++)
        clear[member] += (pair * sums[member][from]) / ways[from];
    }
    // Networks that stand together reach each other over any of their providers.
    const providers = graph.providers.targets.subarray(
      graph.providers.offsets[to],
      graph.providers.offsets[to + 1],
    );
    if (within[destination] === 0 || providers.length === 0) continue;
    routed += within[destination];
    masks.forEach((isPartner, member) => {
      const over = providers.reduce((count, provider) => count + isPartner[provider], 0);
      clear[member] += within[destination] * (1 - over / providers.length);
    });
  }
  return members.map((_, member) => (member === home || routed === 0 ? NaN : 1 - clear[member] / routed));
}

/** Third countries whose networks the routes from one member to another cross, with the share of those routes. */
export function betweenMembers(
  area: Area,
  source: number,
  destination: number,
): { country: number; share: number }[] {
  const { graph, country, memberOf, networks, weight } = area;
  const dag = routeDag(graph, upwardClosure(graph, networks[source]), country);
  const flow = new Float64Array(graph.asCount);
  const through = new Map<number, number>();
  let routed = 0;
  for (const to of networks[destination]) {
    dag.aim(to);
    for (const as of networks[source]) {
      if (dag.routeClass[as] === NONE) continue;
      flow[as] = weight[as];
      routed += weight[as] * weight[to];
    }
    dag.spread(flow, undefined);
    for (let as = 0; as < graph.asCount; as++) {
      if (as === to || flow[as] === 0 || memberOf[as] >= 0) continue;
      const last = flow[as] * weight[to] * dag.shareWithout(as, country[as]);
      through.set(country[as], (through.get(country[as]) ?? 0) + last);
    }
    flow.fill(0);
  }
  return Array.from(through, ([third, weightThrough]) => ({ country: third, share: weightThrough / routed }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.country - b.country);
}
