import type { Place } from '../../../core/great-circle.ts';
import { mapFrame } from '../../../reports/charts/map-frame.ts';

/** How places lie on the map, in units of the drawing. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly place: (place: Place) => readonly [x: number, y: number];
  readonly at: (x: number, y: number) => Place;
}

const WIDTH = 720;
const HEIGHT_OF_WIDTH = 0.64;
const MARGIN = 24;

/** Equirectangular, true to scale at the middle latitude. A unit is a pixel where the drawing is as wide as its place. */
export function mapViewOf(places: readonly Place[], width = WIDTH): MapView {
  const height = Math.round(width * HEIGHT_OF_WIDTH);
  const frame = mapFrame({ points: places.map(({ lat, lon }) => ({ lat, lon })), lines: [] }) ?? {
    west: 0,
    east: 1,
    south: 0,
    north: 1,
    longitude: (lon: number) => lon,
  };
  const { west, east, south, north, longitude } = frame;
  const narrow = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(0.2, (east - west) * narrow),
    (height - 2 * MARGIN) / Math.max(0.2, north - south),
  );
  const left = (width - (east - west) * narrow * scale) / 2;
  const top = (height - (north - south) * scale) / 2;
  return {
    width,
    height,
    place: ({ lat, lon }) => [left + (longitude(lon) - west) * narrow * scale, top + (north - lat) * scale],
    at: (x, y) => ({ lon: west + (x - left) / (narrow * scale), lat: north - (y - top) / scale }),
  };
}
