import type { SitrepAnswer } from '../schemas/sitrep-answer.ts';
import { countsOfRow } from './rows/sitrep-rows.ts';

/** Outlines of regions by their names in lower case; GeoJSON geometries. */
export type RegionOutlines = ReadonlyMap<string, unknown>;

/** Under which an outline is looked up. */
export function regionKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** Each kind in each region as a feature (RFC 7946); without an outline it has no place, which the standard allows. */
export function sitrepGeojson(
  { country, at, scenario, rows }: SitrepAnswer,
  outlines: RegionOutlines,
): string {
  const features = rows
    .filter(({ level }) => level === 'region')
    .map((row) => ({
      type: 'Feature',
      geometry: outlines.get(regionKey(row.region ?? '')) ?? null,
      properties: {
        country,
        region: row.region,
        kind: row.kind,
        moment: at.date,
        ...countsOfRow(row, scenario.start),
        hidden: row.hidden,
      },
    }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`;
}
