import { booleanIntersects } from '@turf/boolean-intersects';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, LineString, Polygon } from 'geojson';
import type { LonLat, MapArea, MapLine, MapPoint } from './map-things.ts';

/** What lies on a map. */
export interface MapThings {
  readonly points: readonly MapPoint[];
  readonly lines: readonly MapLine[];
  readonly areas: readonly MapArea[];
}

/** Ids of the points and areas that lie wholly in an area, and of the lines of which any part does. */
export function insideArea(
  ring: readonly LonLat[],
  { points, lines, areas }: MapThings,
): ReadonlySet<string> {
  const polygon = polygonOf(ring);
  const isIn = ([lon, lat]: LonLat): boolean => booleanPointInPolygon([lon, lat], polygon);
  return new Set([
    ...points.filter(({ lon, lat }) => isIn([lon, lat])).map(({ id }) => id),
    ...lines.filter(({ path }) => booleanIntersects(lineOf(path), polygon)).map(({ id }) => id),
    ...areas.filter((area) => area.ring.every(isIn)).map(({ id }) => id),
  ]);
}

/** Codes of the countries of which the largest piece lies wholly in an area. */
export function countriesInside(
  ring: readonly LonLat[],
  pieces: ReadonlyMap<string, readonly LonLat[]>,
): readonly string[] {
  const polygon = polygonOf(ring);
  return [...pieces].flatMap(([country, piece]) =>
    piece.every(([lon, lat]) => booleanPointInPolygon([lon, lat], polygon)) ? [country] : [],
  );
}

function polygonOf(ring: readonly LonLat[]): Feature<Polygon> {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] },
  };
}

function lineOf(path: readonly LonLat[]): Feature<LineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: path.map(([lon, lat]) => [lon, lat]) },
  };
}
