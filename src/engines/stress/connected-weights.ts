import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import type { ReachedWeights } from './reached-weights.ts';
import { inPlane, type Territory } from './territory.ts';

/**
 * What each national AS could reach if every neighbour carried everything, by national: the physical upper bracket.
 * `part` is that of `connectedParts` for the same mask, where it is at hand.
 */
export function connectedWeights(
  territory: Territory,
  mask: Mask,
  part: Uint32Array = connectedParts(territory, mask),
): ReachedWeights {
  const { graph, isNational, nationals, weight } = territory;
  const working = inPlane(territory, mask);
  const foreignOf = new Float64Array(graph.asCount);
  const nationalOf = new Float64Array(graph.asCount);
  for (let as = 0; as < graph.asCount; as++)
    if (!working.failedAs?.[as])
      if (isNational[as]) nationalOf[part[as]] += weight[as];
      else foreignOf[part[as]] += weight[as];
  const foreign = new Float64Array(nationals.length);
  const national = new Float64Array(nationals.length);
  for (let row = 0; row < nationals.length; row++) {
    const as = nationals[row];
    if (working.failedAs?.[as]) continue;
    foreign[row] = foreignOf[part[as]];
    national[row] = nationalOf[part[as]] - weight[as];
  }
  return { foreign, national };
}

/** For each AS the lowest index in its connected part when `mask` has failed, [n]. */
export function connectedParts(territory: Territory, mask: Mask): Uint32Array {
  return partsOf(territory.graph, inPlane(territory, mask));
}

/** Union–find with path halving, then one sweep. */
function partsOf(graph: AsGraph, { failedAs, failedLink }: Mask = NO_MASK): Uint32Array {
  const { asCount, linkFrom, linkTo } = graph;
  const root = Uint32Array.from({ length: asCount }, (_, as) => as);
  for (let link = 0; link < linkFrom.length; link++) {
    if (failedLink?.[link] || failedAs?.[linkFrom[link]] || failedAs?.[linkTo[link]]) continue;
    const one = rootOf(root, linkFrom[link]);
    const other = rootOf(root, linkTo[link]);
    if (one < other) root[other] = one;
    else root[one] = other;
  }
  for (let as = 0; as < asCount; as++) root[as] = rootOf(root, as);
  return root;
}

function rootOf(root: Uint32Array, as: number): number {
  while (root[as] !== as) {
    root[as] = root[root[as]];
    as = root[as];
  }
  return as;
}
