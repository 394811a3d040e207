/** How an AS learnt its best route, in ascending order of preference; the position is the number that columns hold. */
export const ROUTE_CLASSES = ['none', 'provider', 'peer', 'customer', 'origin'] as const;
export type RouteClass = (typeof ROUTE_CLASSES)[number];

/** Calibrated: as ASes were seen to choose, where the snapshot was built with what table dumps teach. */
export const ROUTES_MODES = ['policy', 'physical', 'calibrated'] as const;
export type RoutesMode = (typeof ROUTES_MODES)[number];
