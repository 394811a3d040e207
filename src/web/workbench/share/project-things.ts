import type { Place } from '../../../core/great-circle.ts';
import type { BriefAnswer } from '../../../schemas/brief-answer.ts';
import type { MapLine, MapPoint } from '../../map/map-things.ts';
import type { MapLayer } from '../layers/map-layers.ts';

/** Where the networks of a country are on the map. */
export type PlaceOfNetwork = (asn: number, country: string) => Place | undefined;

/** Joint projects as they lie on the map: links between two networks, presences at an exchange as points. Ids are `project-0`, by rank. */
export interface ProjectThings {
  readonly lines: readonly MapLine[];
  readonly points: readonly MapPoint[];
}

/** A network is where the first site on the map that it uses is, else in the middle of its country. */
export function placeOfNetwork(
  layers: readonly MapLayer[],
  middleOf: (country: string) => Place | undefined,
): PlaceOfNetwork {
  return (asn, country) => {
    for (const { points, assets } of layers) {
      const site = points.find(({ id }) =>
        assets.get(id)?.users.some((user) => user.kind === 'network' && user.asn === asn),
      );
      if (site) return site;
    }
    return middleOf(country);
  };
}

export function projectThings(
  projects: BriefAnswer['projects'],
  placeOf: PlaceOfNetwork,
  nameOf: (at: number) => string,
): ProjectThings {
  const lines: MapLine[] = [];
  const points: MapPoint[] = [];
  for (const [at, outcome] of projects.entries()) {
    const [{ from, to, countries }] = outcome.projects;
    const [one, other] = [placeOf(from.asn, countries[0]), to && placeOf(to.asn, countries[1])];
    const thing = { id: `project-${at}`, label: nameOf(at), state: 'new' as const };
    if (one && other)
      lines.push({ ...thing, path: arc(one, other, (at - (projects.length - 1) / 2) * BEND_STEP) });
    else if (one) points.push({ ...thing, lat: one.lat, lon: one.lon });
  }
  return { lines, points };
}

/** Lines between the same two places are told apart by how far they bend. */
const BEND_STEP = 0.12;
const ARC_STEPS = 16;

/** From one place to another in a bow, as [lon, lat] pairs. */
function arc(from: Place, to: Place, bend: number): [number, number][] {
  const [dx, dy] = [to.lon - from.lon, to.lat - from.lat];
  const middle = [(from.lon + to.lon) / 2 - dy * bend, (from.lat + to.lat) / 2 + dx * bend];
  return Array.from({ length: ARC_STEPS + 1 }, (_, step) => {
    const t = step / ARC_STEPS;
    const along = (a: number, b: number, c: number): number =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return [along(from.lon, middle[0], to.lon), along(from.lat, middle[1], to.lat)];
  });
}
