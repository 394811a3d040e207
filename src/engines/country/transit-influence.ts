import { sumOf } from '../../core/sum.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { CUSTOMER } from '../routing/route-class.ts';
import { destinationGroups } from '../routing/destination-groups.ts';
import type { Territory } from '../territory/territory.ts';
import { routesAbove, type RouteDag } from '../routing/route-dag.ts';

/** How many ASes stand in for the vantage points of a public collector where no observed paths are at hand. */
export const VANTAGE_POINTS = 200;

/** Share of the vantage points left out at either end of the trimmed mean. */
const TRIMMED = 0.1;

/** Country-level transit influence of one AS. */
export interface TransitInfluence {
  readonly as: number;
  /** 0 … 1. */
  readonly value: number;
}

/**
 * Stand-ins for vantage points: the ASes with the most neighbours, as those are the ones that feed the collectors.
 * Ascending by dense index.
 */
export function simulatedVantagePoints(
  { asCount, transitCount, providers, customers, peers }: AsGraph,
  count = VANTAGE_POINTS,
): Uint32Array {
  const neighbours = (as: number): number =>
    [providers, customers, peers].reduce((sum, { offsets }) => sum + offsets[as + 1] - offsets[as], 0);
  return Uint32Array.from({ length: Math.min(asCount, transitCount) }, (_, as) => as)
    .sort((a, b) => neighbours(b) - neighbours(a) || a - b)
    .slice(0, count)
    .sort();
}

/**
 * Country-level transit influence, highest first (Gamero-Garrido et al., PAM 2022): the share of the country's addresses
 * that vantage points abroad reach by transit over an AS, each address counting 1/d at d hops from its origin.
 *
 * Of each path only the links from a provider down to its customer before the origin count as transit; the vantage point
 * itself does not. Over the vantage points the mean is taken without the highest and lowest tenth. Paths are simulated
 * (policy routes with the lowest next hop), one per vantage AS: the paper's observed paths are not at hand.
 */
export function transitInfluence(
  { graph, nationals, isNational, weight }: Territory,
  vantagePoints: Uint32Array,
  dag: RouteDag = vantageDag(graph, vantagePoints),
): TransitInfluence[] {
  const abroad = vantagePoints.filter((as) => !isNational[as]);
  const total = nationals.reduce((sum, as) => sum + weight[as], 0);
  if (abroad.length === 0 || !(total > 0)) return [];
  const places = new Int32Array(graph.transitCount).fill(-1);
  const transits: { readonly as: number; readonly values: Float64Array }[] = [];
  const { routeClass, hops } = dag;
  const hopFrom = nextHops(dag, graph);
  for (const { destination, members } of destinationGroups(graph, nationals, weight, isNational)) {
    const share = members.reduce((sum, as) => sum + weight[as], 0) / total;
    dag.aim(destination);
    hopFrom.aim();
    for (let row = 0; row < abroad.length; row++) {
      const from = abroad[row];
      for (let as = from; as !== destination && as >= 0; as = hopFrom.next(as)) {
        if (as === from || routeClass[as] !== CUSTOMER) continue;
        if (places[as] < 0) places[as] = transits.push({ as, values: new Float64Array(abroad.length) }) - 1;
        transits[places[as]].values[row] += share / hops[as];
      }
    }
  }
  return transits
    .map(({ as, values }) => ({ as, value: trimmedMean(values) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.as - b.as);
}

/** The next hops to one destination at a time, each looked for once: the paths of the vantage points soon run together. */
function nextHops(
  dag: RouteDag,
  { asCount, rankByAsn }: AsGraph,
): { aim: () => void; next: (as: number) => number } {
  const hop = new Int32Array(asCount);
  const knownIn = new Uint32Array(asCount);
  let aimed = 0;
  return {
    aim: () => void aimed++,
    next: (as) => {
      if (knownIn[as] !== aimed) {
        knownIn[as] = aimed;
        hop[as] = dag.nextHop(as, rankByAsn);
      }
      return hop[as];
    },
  };
}

/** Routes of the vantage points alone, for many countries. */
export function vantageDag(graph: AsGraph, vantagePoints: Uint32Array): RouteDag {
  return routesAbove(graph, vantagePoints);
}

/** Mean without the lowest and highest tenth (rounded down) of the values. */
export function trimmedMean(values: Float64Array): number {
  const cut = Math.floor(values.length * TRIMMED);
  const kept = values.toSorted().subarray(cut, values.length - cut);
  return sumOf(kept) / kept.length;
}
