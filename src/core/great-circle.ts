/** A place on the globe, in degrees (WGS 84). */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth (IUGG 1980). */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/**
 * Great-circle distance in kilometres (haversine). Longitude is a circle: 179° E and 179° W are two degrees apart.
 *
 * `distanceKm({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })` is 222.4.
 */
export function distanceKm(from: Place, to: Place): number {
  const dLat = (to.lat - from.lat) * RADIANS;
  const dLon = (to.lon - from.lon) * RADIANS;
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Kilometres along a course of two or more places. */
export function courseKm(course: readonly Place[]): number {
  let km = 0;
  for (let at = 1; at < course.length; at++) km += distanceKm(course[at - 1], course[at]);
  return km;
}

/** The least distance in kilometres between a place and any point of a course, whose legs are great circles. */
export function distanceToCourseKm(place: Place, course: readonly Place[]): number {
  let least = distanceKm(place, course[0]);
  for (let at = 1; at < course.length; at++)
    least = Math.min(least, distanceToLegKm(place, course[at - 1], course[at]));
  return least;
}

/** The place half-way along a course. */
export function middleOfCourse(course: readonly Place[]): Place {
  let left = courseKm(course) / 2;
  for (let at = 1; at < course.length; at++) {
    const [from, to] = [course[at - 1], course[at]];
    const km = distanceKm(from, to);
    if (left <= km && km > 0) return placeAlong(from, to, left / km);
    left -= km;
  }
  return course[0];
}

/** A longitude in −180 … 180: 190° E is 170° W. */
export function wrappedLongitude(lon: number): number {
  return lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}

/**
 * The narrowest stretch of the circle that holds all longitudes: of 178, −172 and −179 it is 178 … 188. `east` may be past 180;
 * `longitudeNear` brings a longitude beside it.
 */
export function longitudeSpan(longitudes: readonly number[]): {
  readonly west: number;
  readonly east: number;
} {
  const sorted = longitudes.map(wrappedLongitude).sort((a, b) => a - b);
  if (sorted.length === 0) return { west: 0, east: 0 };
  let west = sorted[0];
  let widest = sorted[0] + 360 - sorted[sorted.length - 1];
  for (let at = 1; at < sorted.length; at++) {
    const gap = sorted[at] - sorted[at - 1];
    if (gap <= widest) continue;
    widest = gap;
    west = sorted[at];
  }
  return { west, east: west + 360 - widest };
}

/** The same meridian, at most half a circle away from `middle`: −172 near 183 is 188. */
export function longitudeNear(middle: number, lon: number): number {
  return middle + wrappedLongitude(lon - middle);
}

/** A place as a point in space, in kilometres from the middle of the Earth: near places are near, across 180° and at the poles too. */
export function pointInSpaceKm(place: Place): Vector {
  const [x, y, z] = vectorOf(place);
  return [x * EARTH_RADIUS_KM, y * EARTH_RADIUS_KM, z * EARTH_RADIUS_KM];
}

type Vector = readonly [x: number, y: number, z: number];

function distanceToLegKm(place: Place, from: Place, to: Place): number {
  const [p, a, b] = [vectorOf(place), vectorOf(from), vectorOf(to)];
  const normal = cross(a, b);
  const length = Math.hypot(...normal);
  const ends = Math.min(distanceKm(place, from), distanceKm(place, to));
  // Ends that coincide, or lie on opposite sides of the globe, span no plane.
  if (length < 1e-12) return ends;
  const height = dot(p, normal) / length;
  const beside = dot(cross(a, p), normal) >= 0 && dot(cross(p, b), normal) >= 0;
  return beside ? EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.abs(height))) : ends;
}

/** The place at a share (0 … 1) of the way between two places, on the great circle. */
export function placeAlong(from: Place, to: Place, share: number): Place {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
  const sine = Math.sin(angle);
  if (sine < 1e-12) return from;
  const [one, other] = [Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine];
  const [x, y, z] = [one * a[0] + other * b[0], one * a[1] + other * b[1], one * a[2] + other * b[2]];
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS };
}

function vectorOf({ lat, lon }: Place): Vector {
  const flat = Math.cos(lat * RADIANS);
  return [flat * Math.cos(lon * RADIANS), flat * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
