import { TICK_MINUTES } from './problem.ts';

/** Road length over great circle. */
const DETOUR = 1.3;
/** Speed of couriers that bring parts, km/h. */
export const COURIER_KMH = 60;

/** Ticks on the road a kilometre of great circle. */
export function ticksPerKm(speedKmh: number): number {
  return (DETOUR * 60) / speedKmh / TICK_MINUTES;
}

/** Ticks on the road over a great-circle distance, rounded up. */
export function travelTicks(km: number, perKm: number): number {
  return Math.ceil(km * perKm - 1e-9);
}
