import { addedUp, stretchesOf, wholeOf, type Divided } from '../../core/divided.ts';
import { roundedFigure } from '../../core/rounded-figure.ts';
import { sourceSet } from '../flows/flow-ends.ts';
import { createFlowKernel } from '../flows/flow-kernel.ts';
import { kernelGraph } from '../routing/kernel-graph.ts';
import { LANES } from '../routing/routing-kernel.ts';
import type { Area } from './area.ts';

/** A country that routes cross, with the share of the routes that do. */
export interface Third {
  readonly country: number;
  readonly share: number;
}

/** Third countries whose networks the routes from one member to another cross, with the share of those routes. */
export function betweenMembers(area: Area, source: number, destination: number): Third[] {
  return wholeOf(dividedBetween(area, source, destination));
}

/** The same in parts, a block of destinations each. */
export function dividedBetween(area: Area, source: number, destination: number): Divided<Third[]> {
  const { country, members, networks } = area;
  const parts = stretchesOf(networks[destination], LANES);
  // By country what crosses it, then all that is routed.
  const countryCount = country.reduce((most, each) => Math.max(most, each), 0) + 1;
  let follow: ((destinations: Uint32Array) => Float64Array) | undefined;
  return {
    partCount: parts.length,
    part: (at) => {
      follow ??= follower(area, source, countryCount);
      return follow(parts[at]);
    },
    whole: (all) => {
      const sums = addedUp(all, countryCount + 1);
      return Array.from(sums.subarray(0, countryCount), (through, third) => ({
        country: third,
        share: members.includes(third) ? 0 : roundedFigure(through / sums[countryCount]),
      }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share || a.country - b.country);
    },
  };
}

function follower(
  { graph, country, networks, weight }: Area,
  source: number,
  countryCount: number,
): (destinations: Uint32Array) => Float64Array {
  const nodes = kernelGraph(graph);
  const sent = new Map(Array.from(networks[source], (node) => [node, weight[node]]));
  const sets = [sourceSet(nodes, sent)];
  const kernel = createFlowKernel({ graph: nodes, country, countryCount, sets, columns: 1 });
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
      kernel.push(0, { column: 0 });
      kernel.followDown();
      kernel.closeGroup();
    }
    const { through, routed } = kernel.sums(0);
    kernel.clearColumn(0);
    return Float64Array.of(...through, routed);
  };
}
