import { internationalShare, shareThrough } from '../country/assess-country.ts';
import { routeDag, upwardClosure } from '../country/route-dag.ts';
import type { CountryFlows } from '../hegemony/country-flows.ts';
import { NONE } from '../routing/route-class.ts';
import { policyLoss, type Baseline } from '../stress/damage.ts';
import type { LossPair } from '../stress/losses.ts';
import type { Area } from './area.ts';

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

/** How `home` depends on `partner`; `country` is that of each AS of the whole graph. */
export function dependenceOn(
  flows: CountryFlows,
  country: Uint16Array,
  area: Area,
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
    domestic: domesticThrough(area, area.members.indexOf(flows.country), area.members.indexOf(partner)),
    networks,
    withdrawal: policyLoss(baseline, {
      ases: Array.from(country.keys()).filter((as) => country[as] === partner),
      links: [],
    }),
  };
}

/** Share of the routes between networks of a member that cross a network of another one. */
export function domesticThrough(area: Area, home: number, partner: number): number {
  const { graph, country, memberOf, networks, weight, within } = area;
  const dag = routeDag(graph, upwardClosure(graph, networks[home]), country);
  const isPartner = Uint8Array.from(memberOf, (member) => Number(member === partner));
  const flow = new Float64Array(graph.asCount);
  let routed = 0;
  let clear = 0;
  for (const destination of networks[home]) {
    dag.aim(destination);
    let poured = 0;
    for (const as of networks[home])
      if (as !== destination && dag.routeClass[as] !== NONE) poured += flow[as] = weight[as];
    dag.spread(flow, undefined, isPartner);
    routed += poured * weight[destination];
    clear += flow[destination] * weight[destination];
    flow.fill(0);
    // Networks that stand together reach each other over any of their providers.
    const providers = graph.providers.targets.subarray(
      graph.providers.offsets[destination],
      graph.providers.offsets[destination + 1],
    );
    if (within[destination] === 0 || providers.length === 0) continue;
    routed += within[destination];
    const over = providers.reduce((count, as) => count + isPartner[as], 0);
    clear += within[destination] * (1 - over / providers.length);
  }
  return routed > 0 ? 1 - clear / routed : NaN;
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
