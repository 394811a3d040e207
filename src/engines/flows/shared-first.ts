import type { KernelGraph, NodeRows } from '../routing/kernel-graph.ts';
import { sourceSet, type FlowEnds, type SourceSet } from './flow-ends.ts';

/** The ends of all routes, the nodes in another order. */
export interface SharedFirst extends Pick<FlowEnds, 'destinations'> {
  readonly graph: KernelGraph;
  /** What each country sends, by country. */
  readonly sets: readonly SourceSet[];
  /** The nodes of `FlowEnds` in the new order, [nodeCount]. */
  readonly nodes: Uint32Array;
}

/**
 * Nodes that the routes of many countries go up over come first, those of one country stand together: what a set of sources
 * touches lies close together in memory. Providers still come before their customers, since whoever sends over a network may
 * send over all its providers.
 */
export function sharedFirst({ classes, destinations, weights }: FlowEnds): SharedFirst {
  const { nodeCount, transitCount, providers, peers } = classes.graph;
  const sharedBy = new Uint32Array(nodeCount);
  const lastSender = new Uint32Array(nodeCount);
  weights.forEach((ofNodes, country) => {
    for (const node of sourceSet(classes.graph, ofNodes).nodes) {
      sharedBy[node]++;
      lastSender[node] = country;
    }
  });
  const inOrder = (start: number, end: number): Uint32Array =>
    Uint32Array.from({ length: end - start }, (_, at) => start + at).sort(
      (a, b) => sharedBy[b] - sharedBy[a] || lastSender[a] - lastSender[b] || a - b,
    );
  const nodes = new Uint32Array(nodeCount);
  nodes.set(inOrder(0, transitCount));
  nodes.set(inOrder(transitCount, nodeCount), transitCount);
  const place = new Uint32Array(nodeCount);
  nodes.forEach((node, at) => (place[node] = at));
  const graph = {
    nodeCount,
    transitCount,
    providers: moved(providers, nodes, place),
    peers: moved(peers, nodes, place),
  };
  return {
    graph,
    nodes,
    destinations: destinations.map((there) => there.map((each) => ({ ...each, node: place[each.node] }))),
    sets: weights.map((ofNodes) =>
      sourceSet(graph, new Map(Array.from(ofNodes, ([node, weight]) => [place[node], weight]))),
    ),
  };
}

function moved({ offsets, targets }: NodeRows, nodes: Uint32Array, place: Uint32Array): NodeRows {
  const starts = new Uint32Array(offsets.length);
  const to = new Uint32Array(targets.length);
  let count = 0;
  nodes.forEach((node, at) => {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) to[count++] = place[targets[arc]];
    starts[at + 1] = count;
  });
  return { offsets: starts, targets: to };
}
