import type { AsGraph } from '../../core/as-graph.ts';
import type { Mask } from '../routing/mask.ts';
import type { Victims } from './victims.ts';

/** Finds chains of providers from an AS into the mesh that share no candidate. */
export interface ChainFinder {
  /**
   * Candidates on each of up to `limit` chains that avoid the candidates in `failed` and share none among each other;
   * undefined if a chain without any candidate exists, so that nothing can cut the AS off. An empty list: it is cut off.
   */
  readonly chains: (as: number, failed: ReadonlySet<number>, limit: number) => number[][] | undefined;
}

/**
 * Chains are taken one after the other, each with the fewest candidates left (breadth first, a candidate costs one step).
 * To cut the AS off, every one of them must be hit, and no candidate hits two: their number is a lower bound on the cut.
 */
export function chainFinder(graph: AsGraph, victims: Victims, working: Mask): ChainFinder {
  const { providers } = graph;
  const { candidateOfAs, candidateOfLink, inMesh } = victims;
  const seen = new Uint32Array(graph.asCount);
  const cameFrom = new Int32Array(graph.asCount);
  const overLink = new Int32Array(graph.asCount);
  const cost = new Uint32Array(graph.asCount);
  let stamp = 0;

  /** Candidates along the chain with the fewest, or undefined if there is no chain. */
  const chain = (as: number, blocked: ReadonlySet<number>): number[] | undefined => {
    stamp++;
    seen[as] = stamp;
    cost[as] = 0;
    cameFrom[as] = -1;
    let layer = [as];
    for (let steps = 0; layer.length > 0; steps++) {
      const nextLayer: number[] = [];
      for (let at = 0; at < layer.length; at++) {
        const from = layer[at];
        if (cost[from] !== steps) continue;
        if (inMesh[from]) return candidatesAlong(from);
        for (let arc = providers.offsets[from]; arc < providers.offsets[from + 1]; arc++) {
          const to = providers.targets[arc];
          const link = providers.links[arc];
          if (working.failedLink?.[link] || working.failedAs?.[to]) continue;
          const candidate = candidateOfLink[link] >= 0 ? candidateOfLink[link] : candidateOfAs[to];
          if (candidate >= 0 && blocked.has(candidate)) continue;
          const reachedAt = candidate >= 0 ? steps + 1 : steps;
          if (seen[to] === stamp && cost[to] <= reachedAt) continue;
          seen[to] = stamp;
          cost[to] = reachedAt;
          cameFrom[to] = from;
          overLink[to] = link;
          (candidate >= 0 ? nextLayer : layer).push(to);
        }
      }
      layer = nextLayer;
    }
    return undefined;
  };

  const candidatesAlong = (end: number): number[] => {
    const found = new Set<number>();
    for (let as = end; cameFrom[as] >= 0; as = cameFrom[as]) {
      if (candidateOfAs[as] >= 0) found.add(candidateOfAs[as]);
      if (candidateOfLink[overLink[as]] >= 0) found.add(candidateOfLink[overLink[as]]);
    }
    return [...found];
  };

  return {
    chains: (as, failed, limit) => {
      const blocked = new Set(failed);
      const found: number[][] = [];
      while (found.length < limit) {
        const next = chain(as, blocked);
        if (!next) break;
        if (next.length === 0) return undefined;
        found.push(next);
        for (const candidate of next) blocked.add(candidate);
      }
      return found;
    },
  };
}
