import { orderOfNeeds, type NeedsOrder } from '../circles.ts';
import { ALL, ANY, FACT, needsDraft, type NeedsGraph } from '../needs-graph.ts';

/** A graph of needs in which what always holds and ceases together is one node. */
export interface AlikeNeeds {
  readonly graph: NeedsGraph;
  readonly order: NeedsOrder;
  /** The node here of each node of the whole graph; −1 for what no root needs, [nodes of the whole graph]. */
  readonly nodeOf: Int32Array;
  /** Nodes here of the facts, by the number of their kind; −1 for a kind that no root needs, [kinds]. */
  readonly factOf: Int32Array;
}

/**
 * Facts of one kind are one node. So are nodes that need the same in the same way and go on as long; what needs one thing, and goes on no
 * longer, is that thing. Nodes of a circle stay apart. Only what the roots need is kept.
 *
 * @param kindOf number of the kind of each fact; facts of one kind never differ, [nodes of the graph]
 * @param roots nodes of the graph
 */
export function alikeNeeds(
  { nodeCount, kind, offsets, needs, lag }: NeedsGraph,
  { order, starts, isCircle }: NeedsOrder,
  kindOf: Int32Array,
  roots: Iterable<number>,
): AlikeNeeds {
  const isKept = nodesBelow({ nodeCount, offsets, needs }, roots);
  const draft = needsDraft();
  const nodeOf = new Int32Array(nodeCount).fill(-1);
  const factOf = new Int32Array(kindOf.reduce((most, one) => Math.max(most, one + 1), 0)).fill(-1);
  const known = new Map<string, number>();
  const ofFact = (node: number): number => {
    const of = kindOf[node];
    if (of < 0) throw new Error(`fact ${node} is of no kind`);
    return factOf[of] < 0 ? (factOf[of] = draft.fact()) : factOf[of];
  };
  const needed = (node: number): number[] => {
    const own = Array.from(needs.subarray(offsets[node], offsets[node + 1]), (one) => nodeOf[one]);
    return [...new Set(own)].sort((one, other) => one - other);
  };
  for (let at = 0; at < isCircle.length; at++) {
    if (isCircle[at]) {
      const members = order.subarray(starts[at], starts[at + 1]).filter((node) => isKept[node]);
      for (const node of members) nodeOf[node] = draft.node(kind[node] === ALL ? ALL : ANY, lag[node]);
      for (const node of members) for (const one of needed(node)) draft.need(nodeOf[node], one);
      continue;
    }
    const node = order[starts[at]];
    if (!isKept[node]) continue;
    if (kind[node] === FACT) {
      nodeOf[node] = ofFact(node);
      continue;
    }
    const own = needed(node);
    if (own.length === 1 && lag[node] === 0) {
      nodeOf[node] = own[0];
      continue;
    }
    const key = `${kind[node]} ${lag[node]} ${own.join()}`;
    const one = known.get(key) ?? (kind[node] === ALL ? draft.all : draft.any)(own, lag[node]);
    known.set(key, one);
    nodeOf[node] = one;
  }
  const graph = draft.graph();
  return { graph, order: orderOfNeeds(graph), nodeOf, factOf };
}

/** Marks the roots and all that they need, directly or not. */
function nodesBelow(
  { nodeCount, offsets, needs }: Pick<NeedsGraph, 'nodeCount' | 'offsets' | 'needs'>,
  roots: Iterable<number>,
): Uint8Array {
  const isKept = new Uint8Array(nodeCount);
  const waiting: number[] = [];
  const keep = (node: number): void => {
    if (isKept[node]) return;
    isKept[node] = 1;
    waiting.push(node);
  };
  for (const root of roots) keep(root);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) keep(needs[arc]);
  return isKept;
}
