/** Nearest common ancestor of two nodes of a tree that is given by each node's parent and depth. */
export function nearestCommonAncestor(
  parent: Int32Array,
  depth: Uint32Array | Int32Array,
  one: number,
  other: number,
): number {
  while (one !== other)
    if (depth[one] > depth[other]) one = parent[one];
    else if (depth[other] > depth[one]) other = parent[other];
    else {
      one = parent[one];
      other = parent[other];
    }
  return one;
}
