import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';

/** Finds the link between two ASes (by index, in either order), or undefined. */
export function linkLookup({
  providers,
  customers,
  peers,
  rankByAsn,
}: AsGraph): (one: number, other: number) => number | undefined {
  return (one, other) =>
    linkIn(providers, rankByAsn, one, other) ??
    linkIn(customers, rankByAsn, one, other) ??
    linkIn(peers, rankByAsn, one, other);
}

/** By halves: a row is in ascending order of AS number. */
function linkIn(
  { offsets, targets, links }: Rows,
  rankByAsn: Uint32Array,
  one: number,
  other: number,
): number | undefined {
  const wanted = rankByAsn[other];
  let low = offsets[one];
  let high = offsets[one + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle] === other) return links[middle];
    if (rankByAsn[targets[middle]] < wanted) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
