import type { AsGraph } from '../../core/as-graph.ts';
import { working, type KernelGraph, type NodeRows } from './kernel-graph.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { hashOfRow, isSameRow, twinTable } from './twin-table.ts';

/** Of an AS that has failed: it belongs to no node. */
export const NO_NODE = 0xffff_ffff;

/**
 * The AS graph with interchangeable ASes drawn together: ASes without customers that have the same providers and the
 * same peers are *twins*. They hold the same routes to every other AS, and every other AS holds the same routes to them,
 * so one node stands for all. ASes with customers keep a node, and the index, of their own.
 *
 * What the nodes do not say: the routes between twins (`twinRoute` in all-routes.ts).
 */
export interface TwinClasses {
  readonly graph: KernelGraph;
  /** Node of each AS, [asCount]; NO_NODE for failed ones. */
  readonly nodeOf: Uint32Array;
  /** ASes of each node, ascending; none for an AS with customers that has failed. */
  readonly members: NodeRows;
  /**
   * For nodes without peers and with one provider that provider, else −1, [node]: every route to them is the route to the
   * provider and one hop more.
   */
  readonly onlyProvider: Int32Array;
}

/** Draws twins together, without what has failed. Links that fail for one of two twins make them different. */
export function twinClasses(graph: AsGraph, mask: Mask = NO_MASK): TwinClasses {
  const { asCount, transitCount } = graph;
  const providers = working(graph.providers, mask);
  const peers = working(graph.peers, mask);
  const nodeOf = new Uint32Array(asCount);
  const firstMember = Array.from({ length: transitCount }, (_, as) => as);
  for (let as = 0; as < transitCount; as++) nodeOf[as] = mask.failedAs?.[as] ? NO_NODE : as;

  const twins = twinTable(
    asCount,
    (as, node) => isSameRow(providers, as, firstMember[node]) && isSameRow(peers, as, firstMember[node]),
  );
  for (let as = transitCount; as < asCount; as++) {
    if (mask.failedAs?.[as]) {
      nodeOf[as] = NO_NODE;
      continue;
    }
    const hash = hashOfRow(peers, as, hashOfRow(providers, as, 0));
    let node = twins.find(hash, as);
    if (node < 0) {
      node = firstMember.push(as) - 1;
      twins.add(hash, node);
    }
    nodeOf[as] = node;
  }
  const nodeCount = firstMember.length;
  return {
    graph: {
      nodeCount,
      transitCount,
      providers: rowsOfNodes(providers, firstMember, nodeOf),
      peers: rowsOfNodes(peers, firstMember, nodeOf),
    },
    nodeOf,
    members: membersOf(nodeOf, nodeCount),
    onlyProvider: Int32Array.from(firstMember, (as, node) =>
      node >= transitCount && degree(providers, as) === 1 && degree(peers, as) === 0
        ? providers.targets[providers.offsets[as]]
        : -1,
    ),
  };
}

/** The rows of each node's first member, neighbours as nodes, each once. */
function rowsOfNodes(rows: NodeRows, firstMember: readonly number[], nodeOf: Uint32Array): NodeRows {
  const offsets = new Uint32Array(firstMember.length + 1);
  const targets = new Uint32Array(rows.targets.length);
  const seenBy = new Uint32Array(firstMember.length).fill(NO_NODE);
  let count = 0;
  for (let node = 0; node < firstMember.length; node++) {
    const as = firstMember[node];
    for (let arc = rows.offsets[as]; arc < rows.offsets[as + 1]; arc++) {
      const neighbour = nodeOf[rows.targets[arc]];
      if (seenBy[neighbour] === node) continue;
      seenBy[neighbour] = node;
      targets[count++] = neighbour;
    }
    offsets[node + 1] = count;
  }
  return { offsets, targets: targets.slice(0, count) };
}

function membersOf(nodeOf: Uint32Array, nodeCount: number): NodeRows {
  const offsets = new Uint32Array(nodeCount + 1);
  for (const node of nodeOf) if (node !== NO_NODE) offsets[node + 1]++;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const targets = new Uint32Array(offsets[nodeCount]);
  const next = offsets.slice(0, nodeCount);
  for (let as = 0; as < nodeOf.length; as++) if (nodeOf[as] !== NO_NODE) targets[next[nodeOf[as]]++] = as;
  return { offsets, targets };
}

function degree(rows: NodeRows, as: number): number {
  return rows.offsets[as + 1] - rows.offsets[as];
}
