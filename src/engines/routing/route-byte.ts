import { CUSTOMER, MAX_HOPS, NO_HOPS, NONE, ORIGIN } from './route-class.ts';

// A route as the kernels hold it (kernels/routing/route-byte.as.ts): one byte, the class in the two high bits and
// MAX_HOPS − hops in the six low ones, so that "better" is "larger". The destination's own route counts as a customer route.

const CLASS_SHIFT = 6;
const HOP_BITS = MAX_HOPS;
const OF_ORIGIN = 0xff;

/** Class of a route byte. */
export function classOf(byte: number): number {
  return byte === OF_ORIGIN ? ORIGIN : byte >> CLASS_SHIFT;
}

/** Hops of a route byte; NO_HOPS without a route. */
export function hopsOf(byte: number): number {
  return byte <= HOP_BITS ? NO_HOPS : MAX_HOPS - (byte & HOP_BITS);
}

/** The byte of a route; the inverse of `classOf` and `hopsOf`. */
export function routeByte(routeClass: number, hops: number): number {
  return routeClass === NONE ? 0 : (Math.min(routeClass, CUSTOMER) << CLASS_SHIFT) | (MAX_HOPS - hops);
}

/** The route one hop further on, of the same class; none where it would be too long. */
export function oneHopFurther(byte: number): number {
  return (byte & HOP_BITS) === 0 ? 0 : byte - 1;
}
