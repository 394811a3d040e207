import { addedUp, stretchesOf, wholeOf, type Divided } from '../../core/divided.ts';
import { sumOf } from '../../core/sum.ts';
import { roundedFigure } from '../../core/rounded-figure.ts';
import { sourceSet } from '../flows/flow-ends.ts';
import { createFlowKernel } from '../flows/flow-kernel.ts';
import { kernelGraph } from '../routing/kernel-graph.ts';
import { LANES } from '../routing/routing-kernel.ts';
import type { Area } from './area.ts';
import type { Stream } from './traffic.ts';

/** A country that routes cross, with the share of the routes that do. */
export interface Third {
  readonly country: number;
  readonly share: number;
}

/** What one member sends to another. */
export interface Between {
  readonly stream: Stream;
  /** Third countries whose networks the routes cross, the largest share first. */
  readonly thirds: readonly Third[];
}

export function betweenMembers(area: Area, source: number, destination: number): Between {
  return wholeOf(dividedBetween(area, source, destination));
}

/** The same in parts, a block of destinations each. */
export function dividedBetween(area: Area, source: number, destination: number): Divided<Between> {
  const { country, members, networks } = area;
  const parts = stretchesOf(networks[destination], LANES);
  const countryCount = country.reduce((most, each) => Math.max(most, each), 0) + 1;
  let follow: ((destinations: Uint32Array) => Float64Array) | undefined;
  return {
    partCount: parts.length,
    part: (at) => {
      follow ??= follower(area, source, countryCount);
      return follow(parts[at]);
    },
    whole: (all) => {
      const sums = addedUp(all, FIELDS + countryCount);
      const [routed, crossing, staying] = [sums[ROUTED], sums[CROSSING], sums[STAYING]];
      const thirds = Array.from(sums.subarray(FIELDS), (through, third) => ({
        country: third,
        share: members.includes(third) ? 0 : roundedFigure(through / routed),
      }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share || a.country - b.country);
      // A route has one hop more than the networks it crosses.
      return { stream: { routed, hops: routed + crossing, staying }, thirds };
    },
  };
}

/** The sums of a part; then what crosses each country. */
const [ROUTED, CROSSING, STAYING, FIELDS] = [0, 1, 2, 3];
/** Columns of the kernel: all, and what crosses nobody outside the members. */
const [ALL, INSIDE, COLUMNS] = [0, 1, 2];

function follower(
  { graph, country: countryOf, members, memberOf, networks, weight }: Area,
  source: number,
  countryCount: number,
): (destinations: Uint32Array) => Float64Array {
  const nodes = kernelGraph(graph);
  // The members are one country, which flow may cross and stay inside.
  const [inside] = members;
  const country = countryOf.map((at, node) => (memberOf[node] < 0 ? at : inside));
  const sent = new Map(Array.from(networks[source], (node) => [node, weight[node]]));
  const sets = [sourceSet(nodes, sent)];
  const kernel = createFlowKernel({ graph: nodes, country, countryCount, sets, columns: COLUMNS });
  return (destinations) => {
    kernel.aim(
      Array.from(destinations, (node) => ({
        node,
        members: Uint32Array.of(node),
        weight: weight[node],
        amongMembers: 0,
      })),
      'first set',
    );
    for (let group = 0; group < kernel.groups(); group++) {
      kernel.openGroup(group);
      kernel.push(0, { column: ALL });
      kernel.pushStaying(0, INSIDE, inside);
      kernel.followDown();
      kernel.closeGroup();
    }
    const [{ routed, crossing, through }] = kernel.takeSums(ALL);
    const [{ arrived }] = kernel.takeSums(INSIDE);
    return Float64Array.of(routed, sumOf(crossing), arrived, ...through);
  };
}
