import type { AsGraph } from '../../core/as-graph.ts';

/** Destinations put together that all others route to alike: stubs of one nationality with the same neighbours. */
export interface DestinationGroup {
  /** Stands for all of them. */
  readonly destination: number;
  readonly members: readonly number[];
}

/** The destinations in groups; those without weight are left out. Stubs with peers stay alone, since they are sources too. */
export function destinationGroups(
  graph: AsGraph,
  destinations: Iterable<number>,
  weights: Float64Array,
  isNational: Uint8Array,
): DestinationGroup[] {
  const groups = new Map<string | number, number[]>();
  for (const as of destinations) {
    if (!(weights[as] > 0)) continue;
    const alone = !isLeaf(graph, as) || atBorder(graph, as, isNational);
    const key = alone ? -1 - as : `${isNational[as]} ${neighbourKey(graph, as)}`;
    const members = groups.get(key);
    if (members) members.push(as);
    else groups.set(key, [as]);
  }
  return Array.from(groups.values(), (members) => ({ destination: members[0], members }));
}

function isLeaf({ customers, peers }: AsGraph, as: number): boolean {
  return customers.offsets[as] === customers.offsets[as + 1] && peers.offsets[as] === peers.offsets[as + 1];
}

function atBorder({ providers }: AsGraph, as: number, isNational: Uint8Array): boolean {
  for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++)
    if (isNational[providers.targets[arc]] !== isNational[as]) return true;
  return false;
}

function neighbourKey({ providers }: AsGraph, as: number): string | number {
  const start = providers.offsets[as];
  const end = providers.offsets[as + 1];
  return end - start === 1 ? providers.targets[start] : providers.targets.subarray(start, end).join();
}
