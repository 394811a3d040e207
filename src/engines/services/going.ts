import { FACT } from './needs-graph.ts';
import type { NameGraph } from './name-graph.ts';
import type { ServiceGraph } from './service-graph.ts';

/** What ceases when somebody that services depend on goes, and stays gone. */
export interface Going {
  /** Networks that carry nothing any more, dense AS indices. */
  readonly ases: readonly number[];
  /** Addresses that answer no more, though their networks go on. */
  readonly places: readonly string[];
  /** Hosts whose addresses are not known and that answer no more. */
  readonly hosts: readonly string[];
  /** Certificates that nobody renews, by their place in the list. */
  readonly certificates: readonly number[];
  readonly things: readonly string[];
}

/** Nothing goes. */
export const NOBODY_GOES: Going = { ases: [], places: [], hosts: [], certificates: [], things: [] };

/** What several goings come to together. */
export function goingTogether(goings: readonly Going[]): Going {
  const union = <T>(of: (going: Going) => readonly T[]): T[] => [...new Set(goings.flatMap(of))];
  return {
    ases: union(({ ases }) => ases),
    places: union(({ places }) => places),
    hosts: union(({ hosts }) => hosts),
    certificates: union(({ certificates }) => certificates),
    things: union(({ things }) => things),
  };
}

/** Networks that announce the addresses at which each service stands, [services]; none where that is not known. */
export function serverNetworksOf(
  names: NameGraph,
  { standsAt }: Pick<ServiceGraph, 'standsAt'>,
  originsOf: ReadonlyMap<string, readonly number[]>,
): readonly (readonly number[])[] {
  const placeAt = new Map([...names.places].map(([place, fact]) => [fact, place]));
  return standsAt.map((questions) => [
    ...new Set(
      questions.flatMap((question) =>
        placesBelow(names, names.answers[question], placeAt).flatMap((place) => originsOf.get(place) ?? []),
      ),
    ),
  ]);
}

/** Places among the needs of a node. */
function placesBelow(
  { graph: { kind, offsets, needs } }: NameGraph,
  node: number,
  placeAt: ReadonlyMap<number, string>,
): string[] {
  const below = kind[node] === FACT ? [node] : [...needs.subarray(offsets[node], offsets[node + 1])];
  return below.flatMap((fact) => placeAt.get(fact) ?? []);
}
