import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from './mask.ts';

/** Destinations put together that all others route to alike: stubs of one nationality with the same working providers. */
export interface DestinationGroup {
  /** Stands for all of them. */
  readonly destination: number;
  readonly members: readonly number[];
}

/**
 * The destinations in groups; those without weight and those that have failed are left out. Stubs with peers stay alone, since
 * they are sources too, and so do those with a provider of another nationality, where it matters which of them is meant.
 */
export function destinationGroups(
  graph: AsGraph,
  destinations: Iterable<number>,
  weights: Float64Array,
  isNational: Uint8Array,
  { failedAs, failedLink }: Mask = NO_MASK,
): DestinationGroup[] {
  const groups = new Map<string | number, number[]>();
  for (const as of destinations) {
    if (!(weights[as] > 0) || failedAs?.[as]) continue;
    const alone = !isLeaf(graph, as) || atBorder(graph, as, isNational);
    const key = alone ? -1 - as : `${isNational[as]} ${providersOf(graph, as, failedLink).join()}`;
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

function providersOf({ providers }: AsGraph, as: number, failedLink: Uint8Array | undefined): Uint32Array {
  const [start, end] = [providers.offsets[as], providers.offsets[as + 1]];
  const all = providers.targets.subarray(start, end);
  return failedLink ? all.filter((_, at) => !failedLink[providers.links[start + at]]) : all;
}
