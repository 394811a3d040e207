import type { AsGraph } from '../../core/as-graph.ts';
import { upwardClosure } from './route-dag.ts';

/**
 * Sources of routes, with those stubs put together that route alike: a stub without peers hands everything to its
 * providers, so stubs with the same providers split the same way. About half of the Internet's stubs fall together.
 */
export interface Sources {
  /** Upward closed, ascending: every source that is not in a leaf group, and all providers of sources. */
  readonly nodes: Uint32Array;
  /** Weight of each source that is not in a leaf group, [n], 0 elsewhere. */
  readonly weight: Float64Array;
  readonly leaves: LeafGroups;
}

/** Groups of stubs without peers; providers of group `g` are `providers[offsets[g]] … providers[offsets[g + 1] − 1]`. */
export interface LeafGroups {
  readonly offsets: Uint32Array;
  readonly providers: Uint32Array;
  /** Links to the providers, of one member: only for a group of one do they mean anything. */
  readonly links: Uint32Array;
  readonly weight: Float64Array;
  /** Group of each AS, [n]; −1 = none. */
  readonly groupOf: Int32Array;
  /** One member of each group. */
  readonly member: Uint32Array;
}

/** Destinations put together that all others route to alike: stubs of one nationality with the same neighbours. */
export interface DestinationGroup {
  /** Stands for all of them. */
  readonly destination: number;
  readonly members: readonly number[];
}

/** The sources among all ASes; `isNational` keeps stubs at a border apart, so that gateways can be told. */
export function sourcesOf(
  graph: AsGraph,
  isSource: (as: number) => boolean,
  weights: Float64Array,
  isNational: Uint8Array,
): Sources {
  const { providers } = graph;
  const groupOf = new Int32Array(graph.asCount).fill(-1);
  const groups = new Map<string | number, number>();
  const member: number[] = [];
  const weight = new Float64Array(graph.asCount);
  const groupWeight: number[] = [];
  const others: number[] = [];
  for (let as = 0; as < graph.asCount; as++) {
    if (!isSource(as)) continue;
    if (!isLeaf(graph, as)) {
      weight[as] = weights[as];
      others.push(as);
      continue;
    }
    const key = atBorder(graph, as, isNational) ? -1 - as : neighbourKey(graph, as);
    const group = groups.get(key) ?? member.length;
    if (group === member.length) {
      groups.set(key, group);
      member.push(as);
      groupWeight.push(0);
    }
    groupOf[as] = group;
    groupWeight[group] += weights[as];
  }
  const offsets = new Uint32Array(member.length + 1);
  for (let group = 0; group < member.length; group++)
    offsets[group + 1] =
      offsets[group] + providers.offsets[member[group] + 1] - providers.offsets[member[group]];
  const arcs = member.flatMap((as) =>
    Array.from(
      { length: providers.offsets[as + 1] - providers.offsets[as] },
      (_, i) => providers.offsets[as] + i,
    ),
  );
  const groupProviders = Uint32Array.from(arcs, (arc) => providers.targets[arc]);
  return {
    nodes: upwardClosure(graph, [...others, ...groupProviders]),
    weight,
    leaves: {
      offsets,
      providers: groupProviders,
      links: Uint32Array.from(arcs, (arc) => providers.links[arc]),
      weight: Float64Array.from(groupWeight),
      groupOf,
      member: Uint32Array.from(member),
    },
  };
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
