import { distanceKm, distanceToCourseKm, placeAlong, type Place } from '../../core/great-circle.ts';
import { AROUND_KM, type Nearby } from '../geo/nearby.ts';

/** A node that lies between two places. */
export interface OnTheWay {
  readonly node: number;
  /** How far along it lies, 0 … 1. */
  readonly share: number;
  /** How far off the way. */
  readonly km: number;
}

/** Looks for nodes that lie between two places, within some distance of the way and farther than that from both. */
export type LookAlong = (from: Place, to: Place, withinKm: number) => readonly OnTheWay[];

/** The way is looked along in steps that leave nothing within reach out. */
const STEP_KM = 1.5;

/** Ways that were looked along are remembered: parallel cables follow the same ones. */
export function lookAlong(nearby: Nearby, places: readonly Place[]): LookAlong {
  const known = new Map<string, readonly OnTheWay[]>();
  return (from, to, withinKm) => {
    const length = distanceKm(from, to);
    if (length < 2 * withinKm) return [];
    const key = [from.lat, from.lon, to.lat, to.lon, withinKm].join(' ');
    const found = known.get(key) ?? along(nearby, places, { from, to, length, withinKm });
    known.set(key, found);
    return found;
  };
}

interface Way {
  readonly from: Place;
  readonly to: Place;
  readonly length: number;
  readonly withinKm: number;
}

function along(
  nearby: Nearby,
  places: readonly Place[],
  { from, to, length, withinKm }: Way,
): readonly OnTheWay[] {
  const found = new Map<number, OnTheWay>();
  const look = (node: number): void => {
    if (found.has(node)) return;
    const place = places[node];
    const [before, after] = [distanceKm(from, place), distanceKm(place, to)];
    if (Math.min(before, after) <= withinKm) return;
    const km = distanceToCourseKm(place, [from, to]);
    if (km <= withinKm) found.set(node, { node, share: Math.min(1, before / length), km });
  };
  for (let begin = 0; begin < length; begin += AROUND_KM / 2) {
    if (!nearby.anywhereAround(placeAlong(from, to, begin / length))) continue;
    for (let km = begin; km < Math.min(length, begin + AROUND_KM / 2); km += STEP_KM)
      for (const node of nearby.within(placeAlong(from, to, km / length), STEP_KM)) look(node);
  }
  return [...found.values()].sort((a, b) => a.share - b.share);
}
