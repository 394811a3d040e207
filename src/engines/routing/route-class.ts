/**
 * How an AS learnt its best route, in ascending order of preference (Gao & Rexford 2001): a larger number is better.
 */
export const NONE = 0;
export const PROVIDER = 1;
export const PEER = 2;
export const CUSTOMER = 3;
export const ORIGIN = 4;

/** Hops of an AS without a route. */
export const NO_HOPS = 255;

/** Policy routes longer than this are not passed on, as routers cap the length of an AS path. */
export const MAX_HOPS = 63;

/** The best route of every AS to one destination; columns by dense AS index, [n]. */
export interface Routes {
  readonly destination: number;
  /** NONE … ORIGIN. */
  readonly routeClass: Uint8Array;
  /** AS hops to the destination: 0 at the destination itself, NO_HOPS without a route. */
  readonly hops: Uint8Array;
  /** The neighbour the route was learnt from, of equally good ones the one with the lowest AS number; −1 = none. */
  readonly nextHop: Int32Array;
}

/** No routes at all yet, to be filled in. */
export function noRoutes(asCount: number, destination: number): Routes {
  return {
    destination,
    routeClass: new Uint8Array(asCount),
    hops: new Uint8Array(asCount).fill(NO_HOPS),
    nextHop: new Int32Array(asCount).fill(-1),
  };
}

/** The ASes a route passes, from `source` to the destination, both included; empty without a route. */
export function pathOf({ routeClass, nextHop }: Routes, source: number): number[] {
  if (routeClass[source] === NONE) return [];
  const path = [];
  for (let as = source; as >= 0; as = nextHop[as]) path.push(as);
  return path;
}
