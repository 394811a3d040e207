import { indicesOf } from '../../core/marks.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import type { Mask } from '../routing/mask.ts';
import { partsOf } from '../routing/connected-parts.ts';
import { withProviders } from '../routing/upward-closure.ts';

/** Addresses count as weight in one of two planes. */
export type Plane = 4 | 6;

/** One country as the stress engine sees it: who is national, and what everyone weighs. */
export interface Territory {
  readonly graph: AsGraph;
  readonly plane: Plane;
  /** 1 = national, by dense AS index, [n]. */
  readonly isNational: Uint8Array;
  /** The national ASes in ascending index; what is "by national" below has one entry for each of them. */
  readonly nationals: Uint32Array;
  /** Weight of every AS, [n]; 0 where the source says nothing, which `knownShare` tells. */
  readonly weight: Float64Array;
  readonly foreignWeight: number;
  readonly nationalWeight: number;
  /** Share of the national ASes whose weight is known. */
  readonly knownShare: number;
  /** Links outside the plane, marked as failed from the start; undefined = all links count. */
  readonly outsidePlane: Uint8Array | undefined;
  /** 1 = a national AS or a direct or indirect provider of one, [n]: only these pass routes down into the country. */
  readonly aboveNationals: Uint8Array;
  /** Connected parts (see `partsOf`) of the foreign ASes alone, in the plane, [n]; undefined = not kept. */
  readonly foreignParts?: (() => Uint32Array) | undefined;
}

/** The territory of one country (an index into `internet.countries`) in one plane. */
export function territoryOf(internet: Internet, country: number, plane: Plane = 4): Territory {
  const { graph } = internet;
  const known = plane === 4 ? internet.addresses4 : internet.addresses6;
  const inPlane = plane === 4 ? internet.linkInPlane4 : internet.linkInPlane6;
  // Plain loops: this is asked for every country in turn, over all ASes.
  const isNational = new Uint8Array(graph.asCount);
  const weight = new Float64Array(graph.asCount);
  for (let as = 0; as < graph.asCount; as++) {
    if (internet.country[as] === country) isNational[as] = 1;
    if (!Number.isNaN(known[as])) weight[as] = known[as];
  }
  const nationals = indicesOf(isNational);
  let foreignWeight = 0;
  let nationalWeight = 0;
  for (let as = 0; as < graph.asCount; as++)
    if (isNational[as]) nationalWeight += weight[as];
    else foreignWeight += weight[as];
  const knownCount = nationals.reduce((count, as) => count + Number(!Number.isNaN(known[as])), 0);
  const outsidePlane = inPlane?.map((inside) => 1 - inside);
  let foreignParts: Uint32Array | undefined;
  return {
    graph,
    plane,
    isNational,
    nationals,
    weight,
    foreignWeight,
    nationalWeight,
    knownShare: nationals.length === 0 ? NaN : knownCount / nationals.length,
    outsidePlane,
    aboveNationals: withProviders(graph, nationals),
    foreignParts: () => (foreignParts ??= partsOf(graph, { failedAs: isNational, failedLink: outsidePlane })),
  };
}

/**
 * The territory on a graph with the same ASes and the same links among foreign ones: with links of national ASes read
 * otherwise, or more of them, which are all in the plane.
 */
export function onGraph(territory: Territory, graph: AsGraph): Territory {
  const outsidePlane = territory.outsidePlane && new Uint8Array(graph.linkKind.length);
  outsidePlane?.set(territory.outsidePlane!);
  return { ...territory, graph, outsidePlane, aboveNationals: withProviders(graph, territory.nationals) };
}

/** A mask with the links outside the plane failed too. */
export function inPlane({ outsidePlane }: Territory, mask: Mask): Mask {
  if (!outsidePlane) return mask;
  if (!mask.failedLink) return { failedAs: mask.failedAs, failedLink: outsidePlane };
  const failedLink = mask.failedLink.slice();
  for (let link = 0; link < failedLink.length; link++) failedLink[link] |= outsidePlane[link];
  return { failedAs: mask.failedAs, failedLink };
}

/** Whether only national ASes and links with a national end have failed. */
export function isNationalOnly({ graph, isNational }: Territory, { failedAs, failedLink }: Mask): boolean {
  if (failedAs) for (let as = 0; as < graph.asCount; as++) if (failedAs[as] && !isNational[as]) return false;
  if (failedLink)
    for (let link = 0; link < failedLink.length; link++)
      if (failedLink[link] && !isNational[graph.linkFrom[link]] && !isNational[graph.linkTo[link]])
        return false;
  return true;
}
