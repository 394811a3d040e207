import type { AsGraph } from '../../core/as-graph.ts';

/** The ASes of a country, ascending; `countryOf` is the country of each AS, [n]. */
export function networksOf(countryOf: Uint16Array, country: number): Uint32Array {
  const found: number[] = [];
  // A plain loop: scenarios ask this of all ASes for every other Internet that is drawn.
  for (let as = 0; as < countryOf.length; as++) if (countryOf[as] === country) found.push(as);
  return Uint32Array.from(found);
}

/** A link between a national and a foreign AS, seen from the national side. */
export interface Gateway {
  /** Index into the link columns of the graph. */
  readonly link: number;
  readonly national: number;
  readonly foreign: number;
  /** What the foreign AS is to the national one. */
  readonly foreignIs: 'provider' | 'peer' | 'customer';
}

/** The gateways of some ASes, in their order; of each AS those to providers first, then to peers, then to customers. */
export function gatewaysOf(
  { providers, peers, customers }: AsGraph,
  nationals: Uint32Array,
  isNational: Uint8Array,
  outsidePlane?: Uint8Array,
): Gateway[] {
  const sides = [
    ['provider', providers],
    ['peer', peers],
    ['customer', customers],
  ] as const;
  const gateways: Gateway[] = [];
  for (const national of nationals)
    for (const [foreignIs, { offsets, targets, links }] of sides)
      for (let arc = offsets[national]; arc < offsets[national + 1]; arc++)
        if (!isNational[targets[arc]] && !outsidePlane?.[links[arc]])
          gateways.push({ link: links[arc], national, foreign: targets[arc], foreignIs });
  return gateways;
}

/** National ASes with a gateway, in the order of the gateways. */
export function borderAsesOf(gateways: readonly Gateway[]): Uint32Array {
  return Uint32Array.from(new Set(gateways.map(({ national }) => national)));
}
