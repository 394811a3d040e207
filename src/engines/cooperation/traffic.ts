import { sumOf } from '../../core/sum.ts';
import type { CountryFlows } from '../flows/country-flows.ts';
import { routesAbove, type RouteDag } from '../routing/route-dag.ts';
import { NONE } from '../routing/route-class.ts';
import type { Area } from './area.ts';

/**
 * Sums over the routes from the networks of one country to those of another, or inside one. A pair of networks weighs the
 * product of their weights; routes split in equal shares over equally good next hops; endpoints do not count as crossed.
 */
export interface Stream {
  /** Weight of the pairs that have a route. */
  readonly routed: number;
  /** The same times AS hops. */
  readonly hops: number;
  /**
   * Of the routed weight, what crosses no AS outside: inside one country, none of another country; between two, none outside
   * all members of the area.
   */
  readonly staying: number;
}

/** Streams by source and destination member: entry `source · members + destination`. */
export type Traffic = readonly Stream[];

/** Some sources to some destinations, as nodes of the area. */
export interface Demand {
  readonly sources: Iterable<number>;
  readonly destinations: Iterable<number>;
}

export const NOTHING: Stream = { routed: 0, hops: 0, staying: 0 };

export function streamOf(traffic: Traffic, area: Area, source: number, destination: number): Stream {
  return traffic[source * area.members.length + destination];
}

/** What a member sends itself, from its flows. */
export function ownStream({ domesticWeight, domestic, domesticLeaving }: CountryFlows): Stream {
  // A route has one hop more than the networks it crosses.
  return {
    routed: domesticWeight,
    hops: domesticWeight + sumOf(domestic),
    staying: domesticWeight - domesticLeaving,
  };
}

/** What `sources` send to `destinations`, without the pairs inside a node. Only what is above the sources is touched. */
export function trafficOfDemand(area: Area, { sources, destinations }: Demand): Traffic {
  const { graph, members, memberOf, weight } = area;
  const bySource = members.map((_, member) =>
    Uint32Array.from(sources).filter((as) => memberOf[as] === member && weight[as] > 0),
  );
  const dag = routesAbove(
    graph,
    bySource.flatMap((ases) => [...ases]),
  );
  const flow = new Float64Array(graph.asCount);
  const outsideOf = members.map((_, member) => Uint8Array.from(memberOf, (of) => Number(of !== member)));
  const outsideAll = Uint8Array.from(memberOf, (of) => Number(of < 0));
  const sums = members.map(() => members.map(() => NOTHING));
  for (const destination of destinations) {
    const to = memberOf[destination];
    if (to < 0 || !(weight[destination] > 0)) continue;
    dag.aim(destination);
    bySource.forEach((ases, from) => {
      if (ases.length === 0) return;
      const outside = from === to ? outsideOf[from] : outsideAll;
      sums[from][to] = plus(sums[from][to], streamTo(area, dag, ases, destination, outside, flow));
    });
  }
  return sums.flat();
}

function streamTo(
  { weight }: Area,
  dag: RouteDag,
  sources: Uint32Array,
  destination: number,
  outside: Uint8Array,
  flow: Float64Array,
): Stream {
  let routed = 0;
  let hops = 0;
  for (const as of sources) {
    if (as === destination || dag.routeClass[as] === NONE) continue;
    flow[as] = weight[as];
    routed += weight[as];
    hops += weight[as] * dag.hops[as];
  }
  if (routed === 0) return NOTHING;
  dag.spread(flow, { absorbs: outside });
  const by = weight[destination];
  const stream = { routed: routed * by, hops: hops * by, staying: flow[destination] * by };
  flow.fill(0);
  return stream;
}

/** Pairs inside a node of the area: over any of its providers, two hops. */
export function insideNodes({ graph, memberOf, networks, within }: Area, member: number): Stream {
  const { offsets, targets } = graph.providers;
  return networks[member].reduce((sum, as) => {
    const providers = targets.subarray(offsets[as], offsets[as + 1]);
    if (within[as] === 0 || providers.length === 0) return sum;
    const own = providers.reduce((count, provider) => count + Number(memberOf[provider] === member), 0);
    const staying = (within[as] * own) / providers.length;
    return plus(sum, { routed: within[as], hops: 2 * within[as], staying });
  }, NOTHING);
}

export function plus(one: Stream, other: Stream, sign: 1 | -1 = 1): Stream {
  return {
    routed: one.routed + sign * other.routed,
    hops: one.hops + sign * other.hops,
    staying: one.staying + sign * other.staying,
  };
}
