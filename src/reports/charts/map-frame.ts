import { longitudeNear, longitudeSpan } from '../../core/great-circle.ts';
import type { PointMap } from '../model.ts';

type LonLat = readonly [lon: number, lat: number];

/** The part of the globe that a map shows, laid out flat: longitudes grow from `west` to `east`, which may be past 180. */
export interface MapFrame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  /** A longitude as the frame counts them; what lies outside it is beside its nearer edge. */
  readonly longitude: (lon: number) => number;
  /** A path as the pieces to draw: one that leaves the frame on one side comes in again on the other. */
  readonly pieces: (path: readonly LonLat[]) => readonly (readonly LonLat[])[];
}

/** The narrowest frame that holds all points and lines of a map; undefined where there are none. */
export function mapFrame({ points, lines }: Pick<PointMap, 'points' | 'lines'>): MapFrame | undefined {
  const places: LonLat[] = [
    ...points.map(({ lon, lat }) => [lon, lat] as const),
    ...lines.flatMap(({ path }) => path),
  ];
  if (places.length === 0) return undefined;
  const { west, east } = longitudeSpan(places.map(([lon]) => lon));
  const longitude = (lon: number): number => longitudeNear((west + east) / 2, lon);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  return {
    west,
    east,
    south: least(places.map(([, lat]) => lat)),
    north: most(places.map(([, lat]) => lat)),
    longitude,
    pieces: (path) => cutAtEdge(path.map(([lon, lat]) => [longitude(lon), lat])),
  };
}

/** Legs longer than half the globe go the other way round: they are cut where the frame ends. */
function cutAtEdge(path: readonly LonLat[]): readonly (readonly LonLat[])[] {
  let piece: LonLat[] = [];
  const pieces = [piece];
  path.forEach(([lon, lat], at) => {
    const [beforeLon, beforeLat] = path[Math.max(0, at - 1)];
    if (Math.abs(lon - beforeLon) > 180) {
      const turn = lon > beforeLon ? -360 : 360;
      const middle = (beforeLat + lat) / 2;
      const half = (lon + turn - beforeLon) / 2;
      piece.push([beforeLon + half, middle]);
      piece = [[lon - half, middle]];
      pieces.push(piece);
    }
    piece.push([lon, lat]);
  });
  return pieces;
}
