import { TICK_MINUTES } from './problem.ts';

/** Road length over great circle. */
export const DETOUR = 1.3;
/** Speed of couriers that bring parts, km/h. */
export const COURIER_KMH = 60;

/** Ticks on the road over a great-circle distance, rounded up. */
export function travelTicks(km: number, speedKmh: number): number {
  return Math.ceil((km * DETOUR * 60) / speedKmh / TICK_MINUTES - 1e-9);
}
