import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import type { Mask } from './mask.ts';

/** Neighbours of each node, as in `Rows`, without link numbers. */
export interface NodeRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * What the SIMD kernel works on: nodes 0 … nodeCount − 1 in topological order, providers first; those below
 * `transitCount` have customers. A node is an AS, or a class of interchangeable ones (twin-classes.ts).
 */
export interface KernelGraph {
  readonly nodeCount: number;
  readonly transitCount: number;
  readonly providers: NodeRows;
  readonly peers: NodeRows;
}

/** The AS graph as the kernel reads it, one node an AS, without what has failed. */
export function kernelGraph(graph: AsGraph, mask?: Mask): KernelGraph {
  return {
    nodeCount: graph.asCount,
    transitCount: graph.transitCount,
    providers: working(graph.providers, mask),
    peers: working(graph.peers, mask),
  };
}

/** Rows without failed links and without the links of failed ASes; the same arrays where nothing has failed. */
export function working(rows: Rows, { failedAs, failedLink }: Mask = {}): NodeRows {
  if (!failedAs && !failedLink) return rows;
  const { targets, links } = rows;
  const offsets = new Uint32Array(rows.offsets.length);
  const kept = new Uint32Array(targets.length);
  let count = 0;
  for (let as = 0; as + 1 < offsets.length; as++) {
    for (let arc = rows.offsets[as]; arc < rows.offsets[as + 1]; arc++)
      if (!failedAs?.[as] && !failedAs?.[targets[arc]] && !failedLink?.[links[arc]])
        kept[count++] = targets[arc];
    offsets[as + 1] = count;
  }
  return { offsets, targets: kept.subarray(0, count) };
}
