import { routesAbove } from '../routing/route-dag.ts';
import { NONE } from '../routing/route-class.ts';
import type { Area } from './area.ts';
import { addedUp, stretchesOf, wholeOf, type Divided } from '../../core/divided.ts';

/** A country that routes cross, with the share of the routes that do. */
export interface Third {
  readonly country: number;
  readonly share: number;
}

/** Destinations of one part. */
const STRETCH = 64;

/** Third countries whose networks the routes from one member to another cross, with the share of those routes. */
export function betweenMembers(area: Area, source: number, destination: number): Third[] {
  return wholeOf(dividedBetween(area, source, destination));
}

/** The same in parts, some destinations each. */
export function dividedBetween(area: Area, source: number, destination: number): Divided<Third[]> {
  const { country, networks } = area;
  const parts = stretchesOf(networks[destination], STRETCH);
  // By country what crosses it, then all that is routed.
  const countries = country.reduce((most, each) => Math.max(most, each), 0) + 1;
  let follow: ((destinations: Uint32Array, sums: Float64Array) => void) | undefined;
  return {
    partCount: parts.length,
    part: (at) => {
      const sums = new Float64Array(countries + 1);
      follow ??= follower(area, source);
      follow(parts[at], sums);
      return sums;
    },
    whole: (all) => {
      const sums = addedUp(all, countries + 1);
      return Array.from(sums.subarray(0, countries), (through, third) => ({
        country: third,
        share: through / sums[countries],
      }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share || a.country - b.country);
    },
  };
}

function follower(
  { graph, country, memberOf, networks, weight }: Area,
  source: number,
): (destinations: Uint32Array, sums: Float64Array) => void {
  const dag = routesAbove(graph, networks[source]);
  const flow = new Float64Array(graph.asCount);
  return (destinations, sums) => {
    for (const to of destinations) {
      dag.aim(to);
      for (const as of networks[source]) {
        if (dag.routeClass[as] === NONE) continue;
        flow[as] = weight[as];
        sums[sums.length - 1] += weight[as] * weight[to];
      }
      dag.spread(flow);
      for (let as = 0; as < graph.asCount; as++)
        if (as !== to && flow[as] !== 0 && memberOf[as] < 0)
          sums[country[as]] += flow[as] * weight[to] * dag.shareWithout(as, country, country[as]);
      flow.fill(0);
    }
  };
}
