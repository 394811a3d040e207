import { marks } from '../../core/marks.ts';
import { inducedGraph, type InducedGraph } from '../routing/induced-graph.ts';
import type { Mask } from '../routing/mask.ts';
import { upwardClosure } from '../routing/upward-closure.ts';
import type { Territory } from '../territory/territory.ts';

/** The part of the Internet over which some networks ask others: routes between them pass nobody else. */
export interface AskingGraph extends InducedGraph {
  /** The mask of the part under which networks fail, given by their indices in the whole graph. */
  readonly maskOf: (failed: readonly number[]) => Mask;
}

/**
 * Both ends with all their direct and indirect providers.
 *
 * @param struck dense AS indices of networks that have failed already, under every mask
 */
export function askingGraph(
  { graph, outsidePlane }: Pick<Territory, 'graph' | 'outsidePlane'>,
  askers: readonly number[],
  origins: readonly number[],
  struck: readonly number[] = [],
): AskingGraph {
  const part = inducedGraph(graph, upwardClosure(graph, [...askers, ...origins]));
  const failedLink = outsidePlane && Uint8Array.from(part.links, (link) => outsidePlane[link]);
  return {
    ...part,
    maskOf(failed) {
      const own = [...struck, ...failed].map((as) => part.inner[as]).filter((as) => as >= 0);
      return { failedAs: own.length === 0 ? undefined : marks(part.graph.asCount, own), failedLink };
    },
  };
}
