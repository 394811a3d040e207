import type { AsGraph } from '../../core/as-graph.ts';
import type { Plane } from '../territory/plane.ts';
import { upwardClosure } from '../routing/upward-closure.ts';
import { inducedGraph, type InducedGraph } from '../routing/induced-graph.ts';

/**
 * Some countries and everyone above their networks: all that routes between them can touch.
 *
 * Networks of a country without customers and peers that have the same providers route alike; all but the largest of them
 * stand together as one node, with the weight of all.
 */
export interface Area extends InducedGraph {
  /** Countries, as indices into `internet.countries`. */
  readonly members: readonly number[];
  /** Position in `members` of the country of each node; −1 = of none. */
  readonly memberOf: Int16Array;
  /** Country of each node. */
  readonly country: Uint16Array;
  /** Weight of each node; 0 where unknown. */
  readonly weight: Float64Array;
  /** Weight of the ordered pairs inside a node. */
  readonly within: Float64Array;
  /** Nodes of each member that have weight, ascending. */
  readonly networks: readonly Uint32Array[];
}

/** Networks of a member that stand alone whatever they look like: those that may be asked for links. */
const STAND_ALONE = 20;

/** The area of some countries in one plane; `country` is that of each AS, [n]. */
export function areaOf(plane: Plane, country: Uint16Array, members: readonly number[]): Area {
  const { graph, knownWeights } = plane;
  const ofMembers = Uint32Array.from(country.keys()).filter((as) => members.includes(country[as]));
  const groups = alikeGroups(plane, country, ofMembers);
  const heads = ofMembers.filter((as) => groups.get(as)?.[0] !== undefined);
  const part = inducedGraph(graph, upwardClosure(graph, heads));
  const countryOfPart = Uint16Array.from(part.outer, (as) => country[as]);
  // What stands above the members has its weight only where it is of a member itself.
  const groupOf = (as: number): readonly number[] => groups.get(as) ?? [as];
  const weight = Float64Array.from(part.outer, (as) =>
    groupOf(as).reduce((sum, one) => sum + knownWeights[one], 0),
  );
  const within = Float64Array.from(
    part.outer,
    (as, at) => weight[at] ** 2 - groupOf(as).reduce((sum, one) => sum + knownWeights[one] ** 2, 0),
  );
  const memberOf = Int16Array.from(countryOfPart, (at) => members.indexOf(at));
  const networks = members.map((_, member) =>
    Uint32Array.from(memberOf.keys()).filter((as) => memberOf[as] === member && weight[as] > 0),
  );
  return { ...part, members, memberOf, country: countryOfPart, weight, within, networks };
}

/** Groups of networks that route alike, by their first member; a network alone is a group of one. */
function alikeGroups(
  { graph, knownWeights }: Plane,
  country: Uint16Array,
  ases: Uint32Array,
): ReadonlyMap<number, readonly number[]> {
  const { providers, customers, peers } = graph;
  const rank = new Map<number, number>();
  const alone = new Set<number>();
  for (const as of ases.toSorted((a, b) => knownWeights[b] - knownWeights[a] || a - b)) {
    const before = rank.get(country[as]) ?? 0;
    rank.set(country[as], before + 1);
    if (before < STAND_ALONE) alone.add(as);
  }
  const has = ({ offsets }: AsGraph['peers'], as: number): boolean => offsets[as] < offsets[as + 1];
  const groups = new Map<string, number[]>();
  for (const as of ases) {
    const single = alone.has(as) || has(customers, as) || has(peers, as) || !(knownWeights[as] > 0);
    const key = single
      ? `alone ${as}`
      : `${country[as]} ${providers.targets.subarray(providers.offsets[as], providers.offsets[as + 1]).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), as]);
  }
  return new Map(Array.from(groups.values(), (group) => [group[0], group]));
}
