import type { AsGraph } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { indicesOf } from '../../core/marks.ts';
import { once } from '../../core/once.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import { partsOf } from '../routing/connected-parts.ts';
import type { Mask } from '../routing/mask.ts';
import { withProviders } from '../routing/upward-closure.ts';
import { gatewaysOf, type Gateway } from './gateways.ts';
import { planeOnGraph, type Plane } from './plane.ts';

/** One country in one plane: who is national, where it touches the world, and what everyone weighs. */
export interface Territory {
  /** Index into `internet.countries`. */
  readonly country: number;
  readonly plane: PlaneId;
  readonly graph: AsGraph;
  /** 1 = national, by dense AS index, [n]. */
  readonly isNational: Uint8Array;
  /** The national ASes in ascending index; what is "by national" below has one entry for each of them. */
  readonly nationals: Uint32Array;
  /** Its links to foreign ASes in the plane. */
  readonly gateways: () => readonly Gateway[];
  /** Weight of every AS, [n]; 0 where the source says nothing. */
  readonly weight: Float64Array;
  readonly foreignWeight: number;
  readonly nationalWeight: number;
  /** Links outside the plane, marked as failed from the start; undefined = all links count. */
  readonly outsidePlane: Uint8Array | undefined;
  /** 1 = a national AS or a direct or indirect provider of one, [n]: only these pass routes down into the country. */
  readonly aboveNationals: Uint8Array;
  /** Who an AS belongs to: two of one organisation are siblings. undefined = not known, or names play no part. */
  readonly organisationOf?: ((as: number) => string | undefined) | undefined;
  /** 1 = the ends of the link are siblings by their paths, [m]. */
  readonly siblingLinks?: Uint8Array | undefined;
  /** Connected parts (see `partsOf`) of the foreign ASes alone, in the plane, [n]. */
  readonly foreignParts: () => Uint32Array;
}

/** The territory of one country (an index into `internet.countries`) on the graph of the snapshot. */
export function territoryOf(internet: Internet, country: number, plane: PlaneId = 'ipv4'): Territory {
  const territory = territoryIn(planeOnGraph(internet, plane), internet.country, country);
  const names = new Map<number, string>();
  const organisationOf = (as: number): string | undefined => {
    const name = names.get(as) ?? (internet.nameOf(as) ?? '').trim().toLowerCase();
    names.set(as, name);
    return name === '' ? undefined : name;
  };
  return { ...territory, organisationOf, siblingLinks: internet.linkSiblings };
}

/** The territory of one country in a plane; `countryOf` is the country of each AS, [n]. */
export function territoryIn(plane: Plane, countryOf: ArrayLike<number>, country: number): Territory {
  const { id, graph, outside, knownWeights } = plane;
  // Plain loops: this is asked for every country in turn, over all ASes.
  const isNational = new Uint8Array(graph.asCount);
  let foreignWeight = 0;
  let nationalWeight = 0;
  for (let as = 0; as < graph.asCount; as++)
    if (countryOf[as] === country) {
      isNational[as] = 1;
      nationalWeight += knownWeights[as];
    } else foreignWeight += knownWeights[as];
  const nationals = indicesOf(isNational);
  return {
    country,
    plane: id,
    graph,
    isNational,
    nationals,
    gateways: once(() => gatewaysOf(graph, nationals, isNational, outside)),
    weight: knownWeights,
    foreignWeight,
    nationalWeight,
    outsidePlane: outside,
    aboveNationals: withProviders(graph, nationals),
    foreignParts: once(() => partsOf(graph, { failedAs: isNational, failedLink: outside })),
  };
}

/**
 * The territory on a graph with the same ASes and the same links among foreign ones: with links of national ASes read
 * otherwise, or more of them, which are all in the plane.
 */
export function onGraph(territory: Territory, graph: AsGraph): Territory {
  const { nationals, isNational } = territory;
  const outsidePlane = territory.outsidePlane && new Uint8Array(graph.linkKind.length);
  outsidePlane?.set(territory.outsidePlane!);
  return {
    ...territory,
    graph,
    outsidePlane,
    gateways: once(() => gatewaysOf(graph, nationals, isNational, outsidePlane)),
    aboveNationals: withProviders(graph, nationals),
  };
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
