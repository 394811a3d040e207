import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from './mask.ts';

/** For each AS the lowest index in its connected part when `mask` has failed, [n]: union–find, then one sweep. */
export function partsOf(graph: AsGraph, { failedAs, failedLink }: Mask = NO_MASK): Uint32Array {
  const { asCount, linkFrom, linkTo } = graph;
  const root = Uint32Array.from({ length: asCount }, (_, as) => as);
  for (let link = 0; link < linkFrom.length; link++) {
    if (failedLink?.[link] || failedAs?.[linkFrom[link]] || failedAs?.[linkTo[link]]) continue;
    unite(root, linkFrom[link], linkTo[link]);
  }
  return settled(root);
}

/** The same once the ASes in `joining` come back with their links; `parts` is of the graph without them. */
export function partsWith(
  { providers, customers, peers }: AsGraph,
  parts: Uint32Array,
  joining: Uint32Array,
  { failedAs, failedLink }: Mask,
): Uint32Array {
  const root = parts.slice();
  for (const as of joining) {
    if (failedAs?.[as]) continue;
    for (const { offsets, targets, links } of [providers, customers, peers])
      for (let arc = offsets[as]; arc < offsets[as + 1]; arc++)
        if (!failedAs?.[targets[arc]] && !failedLink?.[links[arc]]) unite(root, as, targets[arc]);
  }
  return settled(root);
}

function unite(root: Uint32Array, one: number, other: number): void {
  const first = rootOf(root, one);
  const second = rootOf(root, other);
  if (first < second) root[second] = first;
  else root[first] = second;
}

function settled(root: Uint32Array): Uint32Array {
  for (let as = 0; as < root.length; as++) root[as] = rootOf(root, as);
  return root;
}

/** Halves the path on the way. */
function rootOf(root: Uint32Array, as: number): number {
  while (root[as] !== as) {
    root[as] = root[root[as]];
    as = root[as];
  }
  return as;
}
