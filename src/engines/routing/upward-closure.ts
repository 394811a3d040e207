import type { AsGraph } from '../../core/as-graph.ts';
import { indicesOf } from '../../core/marks.ts';

/** Marks `ases` and all their direct and indirect providers, [n]. */
export function withProviders(
  { asCount, providers: { offsets, targets } }: Pick<AsGraph, 'asCount' | 'providers'>,
  ases: Iterable<number>,
): Uint8Array {
  const marked = new Uint8Array(asCount);
  for (const as of ases) marked[as] = 1;
  for (let as = asCount - 1; as >= 0; as--) {
    if (!marked[as]) continue;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) marked[targets[arc]] = 1;
  }
  return marked;
}

/** `ases` and all their direct and indirect providers, ascending. */
export function upwardClosure(graph: AsGraph, ases: Iterable<number>): Uint32Array {
  return indicesOf(withProviders(graph, ases));
}
