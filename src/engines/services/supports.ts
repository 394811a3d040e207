import { ALL, ANY, FACT, type NeedsGraph } from './needs-graph.ts';
import type { NeedsOrder } from './circles.ts';

/** Of a node that does not hold. */
export const UNSUPPORTED = -1;

/**
 * One way in which everything that holds does (the least fixed point, derived forward; Dowling and Gallier 1984): of a node that needs any
 * the need that was met first, of every other one that holds itself. Following needs and supports down ends in facts that hold.
 *
 * @returns UNSUPPORTED for what does not hold, [nodeCount]
 */
export function supportsOf(
  { nodeCount, kind, offsets }: NeedsGraph,
  { users }: NeedsOrder,
  holds: (fact: number) => boolean,
): Int32Array {
  const support = new Int32Array(nodeCount).fill(UNSUPPORTED);
  const left = new Uint32Array(nodeCount);
  const met: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    left[node] = offsets[node + 1] - offsets[node];
    if (kind[node] === FACT ? !holds(node) : kind[node] !== ALL || left[node] > 0) continue;
    support[node] = node;
    met.push(node);
  }
  for (let at = 0; at < met.length; at++) {
    const node = met[at];
    for (let arc = users.offsets[node]; arc < users.offsets[node + 1]; arc++) {
      const user = users.targets[arc];
      if (support[user] !== UNSUPPORTED) continue;
      if (kind[user] === ANY) support[user] = node;
      else if (--left[user] === 0) support[user] = user;
      else continue;
      met.push(user);
    }
  }
  return support;
}

/** The facts that carry a node in the way of `supportsOf`; none where it does not hold. */
export function factsUnder(
  { kind, offsets, needs }: NeedsGraph,
  support: Int32Array,
  node: number,
): readonly number[] {
  if (support[node] === UNSUPPORTED) return [];
  const seen = new Set([node]);
  const facts: number[] = [];
  for (const one of seen) {
    if (kind[one] === FACT) facts.push(one);
    else if (kind[one] === ANY) seen.add(support[one]);
    else for (let arc = offsets[one]; arc < offsets[one + 1]; arc++) seen.add(needs[arc]);
  }
  return facts;
}
