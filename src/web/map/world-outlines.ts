import { iso31661NumericToAlpha2 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';
import type { Outlines } from './outlines.ts';

/** How finely borders are drawn: coarse at once, fine a moment later. */
export type Detail = 'coarse' | 'fine';

const ADDRESSES: Readonly<Record<Detail, string>> = { coarse, fine };

/** The countries of the world with their ISO codes (Natural Earth, by way of world-atlas); '' where an area has none. */
export async function worldOutlines(detail: Detail): Promise<Outlines> {
  const response = await fetch(ADDRESSES[detail]);
  const topology = (await response.json()) as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries);
  return {
    type: 'FeatureCollection',
    features: features.map((one) => ({
      ...one,
      properties: { country: iso31661NumericToAlpha2[String(one.id ?? '').padStart(3, '0')] ?? '' },
    })),
  };
}
