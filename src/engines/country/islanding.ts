import { withRows, type AsGraph } from '../../core/as-graph.ts';
import { NO_MASK } from '../routing/mask.ts';
import { connectedWeights } from '../reach/connected-weights.ts';
import { laneSpace } from '../reach/reach-lanes.ts';
import { LANE_WORDS, reachedWeights } from '../reach/reached-weights.ts';
import type { Territory } from '../territory/territory.ts';
import type { NationalSet } from '../territory/national.ts';
import type { Plane } from '../territory/plane.ts';

/** Weighted share of the pairs of national ASes that still meet with every gateway cut; NaN without two weights. */
export interface Islanding {
  readonly policy: number;
  readonly physical: number;
}

/** What of a country's own network works alone, under policy and if every neighbour carried everything. */
export function islandingOf({ graph, knownWeights }: Plane, { ases }: NationalSet): Islanding {
  const weight = Float64Array.from(ases, (as) => knownWeights[as]);
  const total = weight.reduce((sum, value) => sum + value, 0);
  const pairs = weight.reduce((sum, value) => sum + value * (total - value), 0);
  if (!(pairs > 0)) return { policy: NaN, physical: NaN };
  const alone = territoryAlone(nationalGraph(graph, ases), weight, total);
  const share = (reached: Float64Array): number =>
    reached.reduce((sum, value, row) => sum + value * weight[row], 0) / pairs;
  // No more lanes than there are sources.
  const words = Math.max(1, Math.min(LANE_WORDS, Math.ceil(ases.length / 32)));
  return {
    policy: share(reachedWeights(alone, NO_MASK, laneSpace(alone.graph, words)).national),
    physical: share(connectedWeights(alone, NO_MASK).national),
  };
}

/** The graph of some ASes alone, numbered in their order: a topological order stays one. */
export function nationalGraph(graph: AsGraph, ases: Uint32Array): AsGraph {
  const local = new Int32Array(graph.asCount).fill(-1);
  for (let index = 0; index < ases.length; index++) local[ases[index]] = index;
  const links = Uint32Array.from(linksBetween(graph, ases, local)).sort();
  const byAsn = Uint32Array.from(ases.keys()).sort(
    (a, b) => graph.rankByAsn[ases[a]] - graph.rankByAsn[ases[b]],
  );
  const rankByAsn = new Uint32Array(ases.length);
  byAsn.forEach((index, rank) => (rankByAsn[index] = rank));
  return withRows({
    asCount: ases.length,
    transitCount: ases.filter((as) => as < graph.transitCount).length,
    asns: ases.map((as) => graph.asns[as]),
    rankByAsn,
    linkFrom: links.map((link) => local[graph.linkFrom[link]]),
    linkTo: links.map((link) => local[graph.linkTo[link]]),
    linkKind: Uint8Array.from(links, (link) => graph.linkKind[link]),
    linkSource: links.map((link) => graph.linkSource[link]),
  });
}

/** Links of which both ends are inside, each once: from the customer's side, and from the lower index of two peers. */
function linksBetween({ providers, peers }: AsGraph, ases: Uint32Array, local: Int32Array): number[] {
  const links: number[] = [];
  for (const as of ases) {
    for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++)
      if (local[providers.targets[arc]] >= 0) links.push(providers.links[arc]);
    for (let arc = peers.offsets[as]; arc < peers.offsets[as + 1]; arc++)
      if (local[peers.targets[arc]] > local[as]) links.push(peers.links[arc]);
  }
  return links;
}

function territoryAlone(graph: AsGraph, weight: Float64Array, total: number): Territory {
  const all = new Uint8Array(graph.asCount).fill(1);
  return {
    graph,
    plane: 4,
    isNational: all,
    nationals: Uint32Array.from(all.keys()),
    weight,
    foreignWeight: 0,
    nationalWeight: total,
    knownShare: 1,
    outsidePlane: undefined,
    aboveNationals: all,
  };
}
