import type { Internet } from '../../core/internet.ts';
import type { Plane } from './plane.ts';
import { indicesOf } from '../../core/marks.ts';

/** A link between a national and a foreign AS, seen from the national side. */
export interface Gateway {
  /** Index into the link columns of the plane's graph. */
  readonly link: number;
  readonly national: number;
  readonly foreign: number;
  /** What the foreign AS is to the national one. */
  readonly foreignIs: 'provider' | 'peer' | 'customer';
}

/** Who belongs to a country, and where it touches the world. */
export interface NationalSet {
  /** Index into `internet.countries`. */
  readonly country: number;
  /** National ASes, ascending by dense index. */
  readonly ases: Uint32Array;
  /** 1 for national ASes, [n]. */
  readonly isNational: Uint8Array;
  readonly gateways: readonly Gateway[];
  /** National ASes with a gateway, ascending by dense index. */
  readonly borderAses: Uint32Array;
}

/** What share of some ASes the source knows a weight for. */
export interface Coverage {
  readonly ases: number;
  readonly asesWithWeight: number;
  /** Sum of the known weights. */
  readonly weight: number;
}

/** The national ASes of a country (registered there), its gateways and border ASes, in one plane. */
export function nationalSet(internet: Internet, { graph }: Plane, country: number): NationalSet {
  const isNational = new Uint8Array(graph.asCount);
  for (let as = 0; as < graph.asCount; as++) if (internet.country[as] === country) isNational[as] = 1;
  const ases = indicesOf(isNational);
  const gateways: Gateway[] = [];
  const sides = [
    ['provider', graph.providers],
    ['peer', graph.peers],
    ['customer', graph.customers],
  ] as const;
  for (const national of ases)
    for (const [foreignIs, { offsets, targets, links }] of sides)
      for (let arc = offsets[national]; arc < offsets[national + 1]; arc++)
        if (!isNational[targets[arc]])
          gateways.push({ link: links[arc], national, foreign: targets[arc], foreignIs });
  const atBorder = new Set(gateways.map(({ national }) => national));
  return { country, ases, isNational, gateways, borderAses: ases.filter((as) => atBorder.has(as)) };
}

/** How much is known of the weights of some ASes. */
export function coverageOf(ases: Iterable<number>, weights: Float64Array): Coverage {
  let count = 0;
  let asesWithWeight = 0;
  let weight = 0;
  for (const as of ases) {
    count++;
    if (Number.isNaN(weights[as])) continue;
    asesWithWeight++;
    weight += weights[as];
  }
  return { ases: count, asesWithWeight, weight };
}
