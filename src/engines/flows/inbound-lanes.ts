import { destinationGroups, type DestinationGroup } from '../routing/destination-groups.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { LANES } from '../routing/routing-kernel.ts';
import { twinClasses, type TwinClasses } from '../routing/twin-classes.ts';
import { inPlane, type Territory } from '../territory/territory.ts';
import type { Destination, SourceSet } from './flow-ends.ts';
import { createFlowKernel, GROUP } from './flow-kernel.ts';
import type { InboundFlows, InboundGroup } from './inbound-flows.ts';
import { borderSendersOf, laneReplay, type InboundWatch } from './inbound-replay.ts';

/**
 * `inboundFlows` by the flow kernel, many groups of destinations at once: the quickest way to ask one time. Where many failures of one
 * country are asked about, `borderFlows` keeps what the world answered. Equal to both up to rounding; `watch` is called with shares
 * that go to national ASes or leave the country.
 */
export function inboundInLanes(
  territory: Territory,
  mask: Mask = NO_MASK,
  watch?: InboundWatch,
): InboundFlows {
  const { graph, nationals, isNational, weight } = territory;
  const working = inPlane(territory, mask);
  const classes = twinClasses(graph, working);
  const sources = foreignSources(classes, territory);
  const { nodeOf } = classes;
  const abroad = (node: number): number => sources.entering[sources.nodes.length - 1 - node];
  const senders = borderSendersOf(territory, nodeOf, { home: () => 0, abroad }, working, true);
  const kernel = createFlowKernel({
    graph: classes.graph,
    sets: [sources],
    columns: 1,
    watched: senders.map(({ node }) => node),
  });
  // Of one destination, by link, and the links with any.
  const overLink = new Float64Array(graph.linkKind.length);
  const used: number[] = [];
  const replay = laneReplay(senders, (from, to, share, link) => {
    if (isNational[from] !== isNational[to]) {
      if (overLink[link] === 0) used.push(link);
      overLink[link] += share;
    }
    watch?.over(from, to, share, link);
  });

  const found: InboundGroup[] = [];
  const follow = (groups: readonly DestinationGroup[], weights: readonly number[], first: number): void => {
    kernel.push(0, { column: 0 });
    kernel.followDown(0);
    const routed = kernel.routedByLane(0);
    const replayLane = replay(first, kernel);
    groups.forEach((group, lane) => {
      watch?.aim(group, weights[lane]);
      replayLane(group.destination, lane);
      const links = Uint32Array.from(used).sort();
      const byGateway = { links, weights: Float64Array.from(links, (link) => overLink[link]) };
      for (const link of used) overLink[link] = 0;
      used.length = 0;
      found.push({
        members: group.members,
        weight: weights[lane],
        byGateway,
        routed: routed[lane],
        weightedHops: routed[GROUP + lane],
      });
    });
  };
  const groups = destinationGroups(graph, nationals, weight, isNational, working);
  const weights = groups.map(({ members }) => members.reduce((sum, as) => sum + weight[as], 0));
  for (let start = 0; start < groups.length; start += LANES) {
    const block = groups.slice(start, start + LANES);
    kernel.aim(
      block.map(({ destination, members }, at): Destination => ({
        node: nodeOf[destination],
        members: Uint32Array.from(members),
        weight: weights[start + at],
        amongMembers: 0,
      })),
      'all',
    );
    for (let group = 0; group < kernel.groups(); group++) {
      const first = group * GROUP;
      kernel.openGroup(group);
      follow(block.slice(first, first + GROUP), weights.slice(start + first, start + first + GROUP), first);
      kernel.closeGroup();
    }
  }
  const [{ routed, crossing }] = kernel.takeSums(0);
  return { groups: found, crossing, routed };
}

/** All nodes, with what foreign ASes in them send. */
function foreignSources(
  { graph: { nodeCount, transitCount }, members }: TwinClasses,
  { isNational, weight }: Territory,
): SourceSet {
  const entering = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++)
    for (let at = members.offsets[node]; at < members.offsets[node + 1]; at++) {
      const as = members.targets[at];
      if (!isNational[as]) entering[nodeCount - 1 - node] += weight[as];
    }
  return {
    nodes: Int32Array.from({ length: nodeCount }, (_, at) => nodeCount - 1 - at),
    entering,
    stubs: nodeCount - transitCount,
  };
}
