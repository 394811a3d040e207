import { PROVIDER_TO_CUSTOMER } from './link-kind.ts';

/**
 * Groups of nodes that are each other's direct or indirect providers (strongly connected components of size > 1 of the
 * provider → customer arcs; Tarjan 1972, iterative). Empty for a healthy graph.
 */
export function providerCycles(
  nodeCount: number,
  from: Uint32Array,
  to: Uint32Array,
  kind: Uint8Array,
): number[][] {
  const { offsets, targets } = customerRows(nodeCount, from, to, kind);
  const order = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const onStack = new Uint8Array(nodeCount);
  const next = offsets.slice(0, nodeCount);
  const stack: number[] = [];
  const path: number[] = [];
  const cycles: number[][] = [];
  let visited = 0;
  const visit = (node: number): void => {
    order[node] = low[node] = visited++;
    stack.push(node);
    path.push(node);
    onStack[node] = 1;
  };
  const leave = (node: number): void => {
    path.pop();
    if (path.length > 0) {
      const parent = path[path.length - 1];
      low[parent] = Math.min(low[parent], low[node]);
    }
    if (low[node] !== order[node]) return;
    const members = stack.splice(stack.lastIndexOf(node));
    for (const member of members) onStack[member] = 0;
    if (members.length > 1) cycles.push(members.sort((a, b) => a - b));
  };
  for (let root = 0; root < nodeCount; root++) {
    if (order[root] >= 0) continue;
    visit(root);
    while (path.length > 0) {
      const node = path[path.length - 1];
      if (next[node] === offsets[node + 1]) {
        leave(node);
        continue;
      }
      const target = targets[next[node]++];
      if (order[target] < 0) visit(target);
      else if (onStack[target]) low[node] = Math.min(low[node], order[target]);
    }
  }
  return cycles;
}

/**
 * New indices for nodes in which every provider comes before its customers: nodes with customers by depth below the
 * provider-free ones (ties by old number), then nodes without customers, sorted by their first provider's new index.
 */
export function peelOrder(
  nodeCount: number,
  from: Uint32Array,
  to: Uint32Array,
  kind: Uint8Array,
): { indexOfRank: Uint32Array; transitCount: number } {
  const { offsets, targets } = customerRows(nodeCount, from, to, kind);
  const depth = depths(nodeCount, offsets, targets);
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  const hasCustomers = (node: number): boolean => offsets[node + 1] > offsets[node];
  const transit = nodes.filter(hasCustomers).sort((a, b) => depth[a] - depth[b] || a - b);
  const indexOfRank = new Uint32Array(nodeCount);
  transit.forEach((node, index) => (indexOfRank[node] = index));

  const firstProvider = new Uint32Array(nodeCount).fill(nodeCount);
  for (const node of transit)
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const customer = targets[arc];
      firstProvider[customer] = Math.min(firstProvider[customer], indexOfRank[node]);
    }
  const stubs = nodes
    .filter((node) => !hasCustomers(node))
    .sort((a, b) => firstProvider[a] - firstProvider[b] || a - b);
  stubs.forEach((node, position) => (indexOfRank[node] = transit.length + position));
  return { indexOfRank, transitCount: transit.length };
}

/** Length of the longest chain of providers above each node; needs a graph without provider cycles. */
function depths(nodeCount: number, offsets: Uint32Array, targets: Uint32Array): Uint32Array {
  const waiting = new Uint32Array(nodeCount);
  for (const customer of targets) waiting[customer]++;
  const depth = new Uint32Array(nodeCount);
  const ready = Array.from({ length: nodeCount }, (_, node) => node).filter((node) => waiting[node] === 0);
  for (const node of ready)
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const customer = targets[arc];
      depth[customer] = Math.max(depth[customer], depth[node] + 1);
      if (--waiting[customer] === 0) ready.push(customer);
    }
  if (ready.length !== nodeCount) throw new Error('provider cycle left in the graph');
  return depth;
}

function customerRows(
  nodeCount: number,
  from: Uint32Array,
  to: Uint32Array,
  kind: Uint8Array,
): { offsets: Uint32Array; targets: Uint32Array } {
  const offsets = new Uint32Array(nodeCount + 1);
  for (let link = 0; link < kind.length; link++)
    if (kind[link] === PROVIDER_TO_CUSTOMER) offsets[from[link] + 1]++;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, nodeCount);
  const targets = new Uint32Array(offsets[nodeCount]);
  for (let link = 0; link < kind.length; link++)
    if (kind[link] === PROVIDER_TO_CUSTOMER) targets[next[from[link]]++] = to[link];
  return { offsets, targets };
}
