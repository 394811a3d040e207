import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LonLat } from './map-things.ts';

/** Countries by their borders, each with its ISO code; '' where an area has none. */
export type Outlines = FeatureCollection<Geometry, { readonly country: string }>;

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

/** The outer rings of an area. */
export function piecesOf({ geometry }: Feature): Ring[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates[0]];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(([outer]) => outer);
  return [];
}

function boxOf(ring: Ring): MapBounds {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
