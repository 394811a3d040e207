import type { AsGraph } from '../../core/as-graph.ts';
import type { KernelGraph } from '../routing/kernel-graph.ts';
import type { Mask } from '../routing/mask.ts';
import { alikeOrder } from '../routing/alike-order.ts';
import { twinClasses, type TwinClasses } from '../routing/twin-classes.ts';

/** Whose routes are asked for, and how they weigh. */
export interface FlowQuestion {
  readonly graph: AsGraph;
  /** Country of each AS, [n]; 0 = unknown. */
  readonly country: Uint16Array;
  readonly countryCount: number;
  /** Weight of each AS, [n]; NaN = unknown, which carries nothing. */
  readonly weight: Float64Array;
  readonly mask?: Mask | undefined;
  /** The twins of the graph under the mask, where they are known. */
  readonly twins?: TwinClasses | undefined;
}

/** Where flow begins and ends, by nodes of `classes`: ASes that route alike are one. */
export interface FlowEnds {
  readonly classes: TwinClasses;
  /** Of each node in the order of destinations, [nodeCount]. */
  readonly rank: Uint32Array;
  /** By country, [countryCount]; those that routes reach alike side by side. */
  readonly destinations: readonly (readonly Destination[])[];
  /** Weights by node of each country's ASes, [countryCount]: only nodes with any. */
  readonly weights: readonly ReadonlyMap<number, number>[];
}

/** The ASes of one country in one node, as the end of routes. */
export interface Destination {
  readonly node: number;
  readonly members: Uint32Array;
  /** Sum over the members. */
  readonly weight: number;
  /** What the members send each other, Σ w·(weight − w) / weight: they are sources for each other, but not for themselves. */
  readonly amongMembers: number;
}

/** Nodes that send, and all above them. */
export interface SourceSet {
  /** Descending, so that those without customers come first; with every node all its providers. */
  readonly nodes: Int32Array;
  /** What each of them sends. */
  readonly entering: Float64Array;
  /** How many of the nodes have no customers. */
  readonly stubs: number;
}

export function flowEnds({ graph, country, countryCount, weight, mask, twins }: FlowQuestion): FlowEnds {
  const classes = twins ?? twinClasses(graph, mask);
  const destinations: Destination[][] = Array.from({ length: countryCount }, () => []);
  const { offsets, targets } = classes.members;
  for (let node = 0; node < classes.graph.nodeCount; node++)
    for (let at = offsets[node]; at < offsets[node + 1]; at++) {
      const home = country[targets[at]];
      const there = destinations[home];
      if (!(weight[targets[at]] > 0) || there.at(-1)?.node === node) continue;
      // Nearly all nodes are one AS.
      const rest = targets.subarray(at, offsets[node + 1]);
      const members = rest.length === 1 ? rest : rest.filter((as) => country[as] === home && weight[as] > 0);
      there.push(destinationOf(node, members, weight));
    }
  const rank = alikeOrder(classes.graph);
  for (const there of destinations) there.sort((a, b) => rank[a.node] - rank[b.node]);
  return { classes, rank, destinations, weights: destinations.map(weightsByNode) };
}

function weightsByNode(destinations: readonly Destination[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { node, weight } of destinations) weights.set(node, weight);
  return weights;
}

function destinationOf(node: number, members: Uint32Array, weights: Float64Array): Destination {
  if (members.length === 1) return { node, members, weight: weights[members[0]], amongMembers: 0 };
  const weight = members.reduce((sum, as) => sum + weights[as], 0);
  const pairs = members.reduce((sum, as) => sum + weights[as] * (weight - weights[as]), 0);
  return { node, members, weight, amongMembers: pairs / weight };
}

/** The sources of some weights by node, with all nodes above them. */
export function sourceSet(
  { nodeCount, transitCount, providers }: KernelGraph,
  weights: ReadonlyMap<number, number>,
): SourceSet {
  const inside = new Uint8Array(nodeCount);
  for (const node of weights.keys()) inside[node] = 1;
  const nodes = new Int32Array(nodeCount);
  let count = 0;
  let stubs = 0;
  for (let node = nodeCount - 1; node >= 0; node--) {
    if (inside[node] === 0) continue;
    nodes[count++] = node;
    if (node >= transitCount) stubs++;
    for (let arc = providers.offsets[node]; arc < providers.offsets[node + 1]; arc++)
      inside[providers.targets[arc]] = 1;
  }
  const list = nodes.slice(0, count);
  return { nodes: list, entering: Float64Array.from(list, (node) => weights.get(node) ?? 0), stubs };
}

/** All nodes as sources: of every country but one. */
export function sourcesAbroad({ classes, weights }: FlowEnds, home: number): SourceSet {
  const { nodeCount, transitCount } = classes.graph;
  const entering = new Float64Array(nodeCount);
  weights.forEach((ofNodes, country) => {
    if (country === home) return;
    for (const [node, weight] of ofNodes) entering[nodeCount - 1 - node] += weight;
  });
  return {
    nodes: Int32Array.from({ length: nodeCount }, (_, at) => nodeCount - 1 - at),
    entering,
    stubs: nodeCount - transitCount,
  };
}
