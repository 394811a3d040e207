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
  const { members } = area;
  const others = members.map((_, member) => member).filter((member) => member !== home);
  const through = members.map(() => NaN);
  for (let at = 0; at < others.length; at += 2) {
    const [one, other] = [others[at], others[at + 1] ?? others[at]];
    [through[one], through[other]] = throughTwo(area, home, one, other);
  }
  return through;
}

/** The same for two members at once. */
function throughTwo(area: Area, home: number, one: number, other: number): [number, number] {
  const { memberOf, networks, weight, within } = area;
  const { graph, inner, outer } = inducedGraph(area.graph, upwardClosure(area.graph, networks[home]));
  const marksOf = (member: number): Uint8Array =>
    Uint8Array.from(outer, (node) => Number(memberOf[node] === member));
  const [inOne, inOther] = [marksOf(one), marksOf(other)];
  const routes = stayingRoutes(graph);
  const { state } = routes;
  const nodes = networks[home].map((node) => inner[node]);
  const weights = Float64Array.from(networks[home], (node) => weight[node]);
  let [routed, clearOfOne, clearOfOther] = [0, 0, 0];
  // Routes stay below the providers of their ends: where no network of the two is among these, none is ever crossed.
  const isIdle = !inOne.includes(1) && !inOther.includes(1);
  for (const [to, destination] of nodes.entries()) {
    if (isIdle && routed > 0) break;
    routes.aim(destination, inOne, inOther);
    let [sent, offOne, offOther] = [0, 0, 0];
    for (let from = 0; from < nodes.length; from++) {
      const source = nodes[from];
      if (from === to || state.routeClass[source] === NONE) continue;
      sent += weights[from];
      offOne += weights[from] * state.onA[source];
      offOther += weights[from] * state.onB[source];
    }
    routed += sent * weights[to];
    clearOfOne += offOne * weights[to];
    clearOfOther += offOther * weights[to];
    // Networks that stand together reach each other over any of their providers.
    const providers = graph.providers.targets.subarray(
      graph.providers.offsets[destination],
      graph.providers.offsets[destination + 1],
    );
    const inNode = within[networks[home][to]];
    if (inNode === 0 || providers.length === 0) continue;
    const share = (isMarked: Uint8Array): number =>
      providers.reduce((count, provider) => count + 1 - isMarked[provider], 0) / providers.length;
    routed += inNode;
    clearOfOne += inNode * share(inOne);
    clearOfOther += inNode * share(inOther);
  }
  return routed > 0 ? [1 - clearOfOne / routed, 1 - clearOfOther / routed] : [NaN, NaN];
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
