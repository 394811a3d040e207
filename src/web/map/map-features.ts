import type { Feature, Geometry } from 'geojson';
import type { State } from '../../reports/model.ts';
import { gatewayWay } from './gateway-way.ts';
import type { MapThings } from './inside-area.ts';
import type { LonLat, MapGateways } from './map-things.ts';
import type { Outlines } from './outlines.ts';

/** Where all of it lies. */
export function placesOf({ points, lines, areas }: MapThings): LonLat[] {
  return [
    ...points.map(({ lon, lat }) => [lon, lat] as const),
    ...lines.flatMap(({ path }) => path),
    ...areas.flatMap(({ ring }) => ring),
  ];
}

/** What the sources of the map get for what lies on it. */
export function featuresOf(
  { points, lines, areas }: MapThings,
  selected: ReadonlySet<string>,
): Readonly<Record<'points' | 'lines' | 'areas', Feature[]>> {
  const feature = (
    { id, label, state }: { readonly id: string; readonly label: string; readonly state?: State | undefined },
    geometry: Geometry,
  ): Feature => ({
    type: 'Feature',
    properties: { id, name: label, state: state ?? 'normal', selected: selected.has(id) },
    geometry,
  });
  return {
    points: points.map((one) => feature(one, { type: 'Point', coordinates: [one.lon, one.lat] })),
    lines: lines.map((one) => feature(one, { type: 'LineString', coordinates: one.path.map(asPosition) })),
    areas: areas.map((one) => feature(one, { type: 'Polygon', coordinates: [one.ring.map(asPosition)] })),
  };
}

/** A line from home to each country that gateways lead to; none where either has no place on the map. */
export function gatewayLines(gateways: readonly MapGateways[], outlines: Outlines, home: string): Feature[] {
  return gateways.flatMap(({ country, share, state }): Feature[] => {
    const way = gatewayWay(outlines, home, country);
    if (!way) return [];
    return [
      {
        type: 'Feature',
        properties: { country, share, state },
        geometry: { type: 'LineString', coordinates: way.map(asPosition) },
      },
    ];
  });
}

function asPosition([lon, lat]: LonLat): [number, number] {
  return [lon, lat];
}
