import { TICK_MINUTES, type Place } from './problem.ts';

const EARTH_RADIUS_KM = 6371.0088;
/** Road length over great circle. */
export const DETOUR = 1.3;
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

/** Ticks on the road over a great-circle distance, rounded up. */
export function travelTicks(km: number, speedKmh: number): number {
  return Math.ceil((km * DETOUR * 60) / speedKmh / TICK_MINUTES - 1e-9);
}
