import { NO_MASK } from '../routing/mask.ts';
import { inducedGraph } from '../routing/induced-graph.ts';
import { connectedWeights } from '../reach/connected-weights.ts';
import { laneSpace } from '../reach/reach-lanes.ts';
import { LANE_WORDS, reachedWeights } from '../reach/reached-weights.ts';
import { territoryIn, type Territory } from '../territory/territory.ts';

/** Weighted share of the pairs of national ASes that still meet with every gateway cut; NaN without two weights. */
export interface Islanding {
  readonly policy: number;
  readonly physical: number;
}

/** What of a country's own network works alone, under policy and if every neighbour carried everything. */
export function islandingOf(territory: Territory): Islanding {
  const alone = withGatewaysCut(territory);
  const { weight, nationalWeight } = alone;
  const pairs = weight.reduce((sum, value) => sum + value * (nationalWeight - value), 0);
  if (!(pairs > 0)) return { policy: NaN, physical: NaN };
  const share = (reached: Float64Array): number =>
    reached.reduce((sum, value, row) => sum + value * weight[row], 0) / pairs;
  // No more lanes than there are sources.
  const words = Math.max(1, Math.min(LANE_WORDS, Math.ceil(weight.length / 32)));
  return {
    policy: share(reachedWeights(alone, NO_MASK, laneSpace(alone.graph, words)).national),
    physical: share(connectedWeights(alone, NO_MASK).national),
  };
}

/** The country without the rest of the world, in a plane of its own. */
function withGatewaysCut({ graph, plane, nationals, weight }: Territory): Territory {
  const own = Float64Array.from(nationals, (as) => weight[as]);
  const alone = inducedGraph(graph, nationals).graph;
  const country = new Uint8Array(nationals.length).fill(1);
  return territoryIn(
    { id: plane, graph: alone, outside: undefined, weights: own, knownWeights: own },
    country,
    1,
  );
}
