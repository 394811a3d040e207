import type { Mask } from '../routing/mask.ts';
import { partsOf, partsWith } from '../routing/connected-parts.ts';
import type { ReachedWeights } from './reached-weights.ts';
import { inPlane, isNationalOnly, type Territory } from '../territory/territory.ts';

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
  // Of the parts only those with a national AS in them matter, which are few.
  const placeOf = new Uint32Array(graph.asCount);
  let places = 0;
  for (const as of nationals) placeOf[part[as]] ||= ++places;
  const foreignAt = new Float64Array(places + 1);
  const nationalAt = new Float64Array(places + 1);
  for (let as = 0; as < graph.asCount; as++)
    if (weight[as] > 0 && !working.failedAs?.[as])
      if (isNational[as]) nationalAt[placeOf[part[as]]] += weight[as];
      else foreignAt[placeOf[part[as]]] += weight[as];
  const foreign = new Float64Array(nationals.length);
  const national = new Float64Array(nationals.length);
  for (let row = 0; row < nationals.length; row++) {
    const as = nationals[row];
    if (working.failedAs?.[as]) continue;
    foreign[row] = foreignAt[placeOf[part[as]]];
    national[row] = nationalAt[placeOf[part[as]]] - weight[as];
  }
  return { foreign, national };
}

/**
 * For each AS the lowest index in its connected part when `mask` has failed, [n]. Links among foreign ASes, which are nearly
 * all, are only gone through where some of them have failed.
 */
export function connectedParts(territory: Territory, mask: Mask): Uint32Array {
  const { graph, nationals, foreignParts } = territory;
  const working = inPlane(territory, mask);
  return isNationalOnly(territory, mask)
    ? partsWith(graph, foreignParts(), nationals, working)
    : partsOf(graph, working);
}
