import type { KernelGraph } from './kernel-graph.ts';

/**
 * Rank of each node, [node], in an order in which those that routes reach over the same networks stand side by side: under each node
 * those whose last provider it is (the lowest, which has most of the others above it), with all under them. Destinations that are
 * routed to at once in this order share more of the work.
 */
export function alikeOrder({ nodeCount, providers: { offsets, targets } }: KernelGraph): Uint32Array {
  const under = new Int32Array(nodeCount).fill(-1);
  const size = new Uint32Array(nodeCount).fill(1);
  for (let node = nodeCount - 1; node >= 0; node--) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++)
      under[node] = Math.max(under[node], targets[arc]);
    if (under[node] >= 0) size[under[node]] += size[node];
  }
  const rank = new Uint32Array(nodeCount);
  // The rank of the next to stand under each node.
  const next = new Uint32Array(nodeCount);
  let free = 0;
  for (let node = 0; node < nodeCount; node++) {
    const parent = under[node];
    if (parent < 0) {
      rank[node] = free;
      free += size[node];
    } else {
      rank[node] = next[parent];
      next[parent] += size[node];
    }
    next[node] = rank[node] + 1;
  }
  return rank;
}
