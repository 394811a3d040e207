import type { SitrepAnswer } from '../schemas/sitrep-answer.ts';
import { momentAfter } from './rows/sitrep-rows.ts';

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
    .map(({ region, kind, services, people, hidden, since, back }) => ({
      type: 'Feature',
      geometry: outlines.get(regionKey(region ?? '')) ?? null,
      properties: {
        country,
        region,
        kind,
        moment: at.date,
        services: services.total,
        works: services.works,
        degraded: services.degraded,
        down: services.down,
        unknown: services.unknown,
        people: people.total,
        people_works: people.works,
        people_degraded: people.degraded,
        people_down: people.down,
        people_unknown: people.unknown,
        hidden,
        since: momentAfter(scenario.start, since),
        expected_back: momentAfter(scenario.start, back),
      },
    }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`;
}
