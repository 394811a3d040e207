import type { AsGraph } from '../../core/as-graph.ts';
import { partsOf } from '../routing/connected-parts.ts';
import { NO_MASK } from '../routing/mask.ts';
import { inducedGraph } from '../routing/induced-graph.ts';
import { connectedPairs, type Connected } from '../reach/connected-pairs.ts';
import { connectedWeights } from '../reach/connected-weights.ts';
import type { Baseline } from '../reach/damage.ts';
import { laneSpace } from '../reach/reach-lanes.ts';
import { LANE_WORDS, reachedWeights } from '../reach/reached-weights.ts';
import { territoryIn, type Territory } from '../territory/territory.ts';

/** Pairs of national ASes that reach each other with every gateway cut, under policy and physically. */
export interface Islanding {
  readonly policy: Connected;
  readonly physical: Connected;
}

/** What of a country's own network works alone, under policy and if every neighbour carried everything. */
export function islandingOf(baseline: Baseline): Islanding {
  const { territory, undamaged } = baseline;
  const alone = withGatewaysCut(territory);
  // No more lanes than there are sources.
  const words = Math.max(1, Math.min(LANE_WORDS, Math.ceil(alone.weight.length / 32)));
  const policy = reachedWeights(alone, NO_MASK, laneSpace(alone.graph, words));
  const before =
    territory.outsidePlane || undamaged.failedAs || undamaged.failedLink
      ? baseline.connected
      : connectedWeights(territory, NO_MASK, partsOfAll(territory.graph));
  return {
    policy: connectedPairs(territory, baseline.reached, policy).domestic,
    physical: connectedPairs(territory, before, connectedWeights(alone, NO_MASK)).domestic,
  };
}

/** The parts of a graph of which nothing has failed are asked for by every country. */
function partsOfAll(graph: AsGraph): Uint32Array {
  const known = parts.get(graph) ?? partsOf(graph);
  parts.set(graph, known);
  return known;
}

const parts = new WeakMap<AsGraph, Uint32Array>();

/** The country without the rest of the world, in a plane of its own. */
function withGatewaysCut({ graph, plane, nationals, weight }: Territory): Territory {
  const own = Float64Array.from(nationals, (as) => weight[as]);
  const alone = inducedGraph(graph, nationals).graph;
  const country = new Uint8Array(nationals.length).fill(1);
  return territoryIn(
    { id: plane, graph: alone, outside: undefined, weights: own, knownWeights: own, unlinked: undefined },
    country,
    1,
  );
}
