import type { AsGraph } from '../../core/as-graph.ts';

/** Finds the link between two ASes (by index, in either order), or undefined. */
export function linkLookup({
  providers,
  customers,
  peers,
}: AsGraph): (one: number, other: number) => number | undefined {
  return (one, other) => {
    for (const { offsets, targets, links } of [providers, customers, peers])
      for (let arc = offsets[one]; arc < offsets[one + 1]; arc++)
        if (targets[arc] === other) return links[arc];
    return undefined;
  };
}
