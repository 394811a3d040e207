import { usersOf, type NeedsGraph } from './needs-graph.ts';

/**
 * The nodes in an order in which each comes after what it needs, but for those that need each other in a circle: these stand
 * together (strongly connected components, Tarjan 1972).
 */
export interface NeedsOrder {
  /** All nodes, [nodeCount]. */
  readonly order: Uint32Array;
  /** Group g is `order[starts[g]] … order[starts[g + 1] − 1]`, [groupCount + 1]. */
  readonly starts: Uint32Array;
  /** Group of each node, [nodeCount]. */
  readonly group: Uint32Array;
  /** Whether the nodes of the group need each other, or the one node itself, [groupCount]. */
  readonly isCircle: Uint8Array;
  /** Who needs each node. */
  readonly users: { readonly offsets: Uint32Array; readonly targets: Uint32Array };
}

const UNSEEN = 0xffffffff;

/** Tarjan's algorithm without recursion: chains of a million needs do not overflow the stack. */
export function orderOfNeeds(graph: NeedsGraph): NeedsOrder {
  const { nodeCount, offsets, needs } = graph;
  const order = new Uint32Array(nodeCount);
  const starts = new Uint32Array(nodeCount + 1);
  const group = new Uint32Array(nodeCount).fill(UNSEEN);
  const isCircle = new Uint8Array(nodeCount);
  const seenAt = new Uint32Array(nodeCount).fill(UNSEEN);
  const lowest = new Uint32Array(nodeCount);
  const next = offsets.slice(0, nodeCount);
  const open = new Uint32Array(nodeCount);
  const path = new Uint32Array(nodeCount);
  let seenCount = 0;
  let openCount = 0;
  let placed = 0;
  let groupCount = 0;

  function begin(node: number): void {
    seenAt[node] = lowest[node] = seenCount++;
    open[openCount++] = node;
  }

  /** The group whose first seen node this is: everything opened since. */
  function close(node: number): void {
    const from = placed;
    let member: number;
    do {
      member = open[--openCount];
      group[member] = groupCount;
      order[placed++] = member;
    } while (member !== node);
    isCircle[groupCount] = placed - from > 1 ? 1 : 0;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++)
      if (needs[arc] === node) isCircle[groupCount] = 1;
    starts[++groupCount] = placed;
  }

  for (let root = 0; root < nodeCount; root++) {
    if (seenAt[root] !== UNSEEN) continue;
    let depth = 0;
    path[0] = root;
    begin(root);
    while (depth >= 0) {
      const node = path[depth];
      if (next[node] < offsets[node + 1]) {
        const needed = needs[next[node]++];
        if (seenAt[needed] === UNSEEN) {
          path[++depth] = needed;
          begin(needed);
        } else if (group[needed] === UNSEEN) lowest[node] = Math.min(lowest[node], seenAt[needed]);
      } else {
        if (lowest[node] === seenAt[node]) close(node);
        if (depth-- > 0) {
          const user = path[depth];
          lowest[user] = Math.min(lowest[user], lowest[node]);
        }
      }
    }
  }
  return {
    order,
    starts: starts.slice(0, groupCount + 1),
    group,
    isCircle: isCircle.slice(0, groupCount),
    users: usersOf(graph),
  };
}

/**
 * The groups of some nodes and of all that can need them, over however many others, in order: what may change when these nodes do.
 *
 * @param nodes any nodes of the graph, also more than once
 * @example groupsAbove(order, changedFacts).forEach((group) => lookAgain(group));
 */
export function groupsAbove(
  { group, starts, order, users }: NeedsOrder,
  nodes: Iterable<number>,
): Uint32Array {
  const found = new Set<number>();
  for (const node of nodes) found.add(group[node]);
  // A set gives what is added to it while it is walked, too.
  for (const one of found)
    for (const node of order.subarray(starts[one], starts[one + 1]))
      for (const user of users.targets.subarray(users.offsets[node], users.offsets[node + 1]))
        found.add(group[user]);
  return Uint32Array.from(found).sort();
}
