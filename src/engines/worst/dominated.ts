import type { AsGraph } from '../../core/as-graph.ts';
import { nearestCommonAncestor } from './nearest-common-ancestor.ts';

/** What of a key lies under the mesh only through one AS. */
export interface Dominated {
  /** Sum of the keys of all ASes that have a chain of providers into the mesh only through each AS, itself included, [n]. */
  readonly behind: Float64Array;
  /** Sum of the keys of ASes that have no chain into the mesh at all (failed ones do not count). */
  readonly outside: number;
}

interface Scratch {
  /** −1 = none: all of them, between questions. */
  readonly dominator: Int32Array;
  readonly depth: Uint32Array;
  readonly isFailed: Uint8Array;
  readonly inMesh: Uint8Array;
}

let scratch: Scratch | undefined;

/** Room that every question leaves as it found it: most look at a hundredth of the ASes. */
function scratchFor(asCount: number): Scratch {
  if (scratch?.inMesh.length !== asCount)
    scratch = {
      dominator: new Int32Array(asCount + 1).fill(-1),
      depth: new Uint32Array(asCount + 1),
      isFailed: new Uint8Array(asCount),
      inMesh: new Uint8Array(asCount),
    };
  return scratch;
}

/**
 * Of the ASes in `nodes` (ascending, with each AS all its providers; default: all), what loses its last chain of providers into
 * the mesh when each of them fails: the sum of `key` over its subtree in the dominator tree of the provider graph, rooted above the mesh.
 *
 * In an acyclic graph an AS's dominator is the nearest common ancestor of its providers in the tree so far (Aho, Hopcroft
 * & Ullman 1976), so one pass in topological order builds the tree and one pass back sums it.
 */
export function dominatedBy(
  { asCount, providers }: AsGraph,
  mesh: readonly number[],
  key: Float64Array,
  failed: readonly number[] = [],
  nodes: Uint32Array = Uint32Array.from({ length: asCount }, (_, as) => as),
): Dominated {
  const root = asCount;
  const { dominator, depth, isFailed, inMesh } = scratchFor(asCount);
  for (const as of failed) isFailed[as] = 1;
  for (const as of mesh) inMesh[as] = 1;
  depth[root] = 0;
  let outside = 0;
  for (let at = 0; at < nodes.length; at++) {
    const as = nodes[at];
    if (isFailed[as]) continue;
    let above = inMesh[as] ? root : -1;
    for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1] && above !== root; arc++) {
      const provider = providers.targets[arc];
      if (dominator[provider] < 0) continue;
      above = above < 0 ? provider : nearestCommonAncestor(dominator, depth, above, provider);
    }
    dominator[as] = above;
    if (above < 0) outside += key[as];
    else depth[as] = depth[above] + 1;
  }
  const behind = new Float64Array(asCount);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const as = nodes[at];
    if (dominator[as] < 0) continue;
    behind[as] += key[as];
    if (dominator[as] !== root) behind[dominator[as]] += behind[as];
    dominator[as] = -1;
  }
  for (const as of failed) isFailed[as] = 0;
  for (const as of mesh) inMesh[as] = 0;
  return { behind, outside };
}
