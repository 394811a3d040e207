import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { iso31661NumericToAlpha2 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';
import type { LonLat } from './map-things.ts';

/** How finely borders are drawn: coarse at once, fine a moment later. */
export type Detail = 'coarse' | 'fine';

export type Outlines = FeatureCollection<Geometry, { readonly country: string }>;

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

export type MapBounds = [west: number, south: number, east: number, north: number];

/** The bounds of a country: of its largest piece, so that islands far away do not make it small. */
export function boundsOf(outlines: Outlines, country: string): MapBounds | undefined {
  const piece = largestPiece(outlines.features.filter(({ properties }) => properties.country === country));
  return piece && boxOf(piece);
}

/** The largest piece of every country, by its code. */
export function largestPieces({ features }: Outlines): ReadonlyMap<string, readonly LonLat[]> {
  const byCountry = Map.groupBy(features, ({ properties }) => properties.country);
  byCountry.delete('');
  return new Map(
    [...byCountry].map(([country, parts]) => [
      country,
      (largestPiece(parts) ?? []).map(([lon, lat]) => [lon, lat] as const),
    ]),
  );
}

function largestPiece(features: Outlines['features']): Ring | undefined {
  const areaOf = (ring: Ring): number => {
    const [west, south, east, north] = boxOf(ring);
    return (east - west) * (north - south);
  };
  return features
    .flatMap(piecesOf)
    .toSorted((one, other) => areaOf(other) - areaOf(one))
    .at(0);
}

/** The middle of a country: of its largest piece. */
export function middleOf(outlines: Outlines, country: string): { lat: number; lon: number } | undefined {
  const bounds = boundsOf(outlines, country);
  if (!bounds) return undefined;
  const [west, south, east, north] = bounds;
  return { lat: (south + north) / 2, lon: (west + east) / 2 };
}

type Ring = readonly (readonly number[])[];

function piecesOf({ geometry }: Feature): Ring[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates[0]];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(([outer]) => outer);
  return [];
}

function boxOf(ring: Ring): MapBounds {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
