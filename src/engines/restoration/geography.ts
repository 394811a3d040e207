import { TICK_MINUTES, type Place } from './problem.ts';

const EARTH_RADIUS_KM = 6371.0088;
/** Road length over great circle. */
const DETOUR = 1.3;
/** Speed of couriers that bring parts, km/h. */
export const COURIER_KMH = 60;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(from: Place, to: Place): number {
  const radians = Math.PI / 180;
  const dLat = (to.lat - from.lat) * radians;
  const dLon = (to.lon - from.lon) * radians;
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** The place at a share of the way, on the great circle. */
export function placeAlong(from: Place, to: Place, share: number): Place {
  const angle = distanceKm(from, to) / EARTH_RADIUS_KM;
  const sine = Math.sin(angle);
  if (sine < 1e-12) return { lat: to.lat, lon: to.lon };
  const one = Math.sin((1 - share) * angle) / sine;
  const other = Math.sin(share * angle) / sine;
  const [a, b] = [onSphere(from), onSphere(to)];
  const [x, y, z] = a.map((value, axis) => one * value + other * b[axis]);
  const degrees = 180 / Math.PI;
  return { lat: Math.atan2(z, Math.hypot(x, y)) * degrees, lon: Math.atan2(y, x) * degrees };
}

function onSphere({ lat, lon }: Place): [x: number, y: number, z: number] {
  const radians = Math.PI / 180;
  const flat = Math.cos(lat * radians);
  return [flat * Math.cos(lon * radians), flat * Math.sin(lon * radians), Math.sin(lat * radians)];
}

/** Ticks on the road a kilometre of great circle. */
export function ticksPerKm(speedKmh: number): number {
  return (DETOUR * 60) / speedKmh / TICK_MINUTES;
}

/** Ticks on the road over a great-circle distance, rounded up. */
export function travelTicks(km: number, perKm: number): number {
  return Math.ceil(km * perKm - 1e-9);
}
