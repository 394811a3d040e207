/** What a project is judged by, for one side; every one the less the better, NaN = missing. */
export const SIDE_MEASURES = ['loss', 'foreign', 'detour', 'length'] as const;
export type SideMeasure = (typeof SIDE_MEASURES)[number];

/**
 * - `loss`: largest collateral international loss by the failure of one national network (share of the undamaged value);
 * - `foreign`: share of the routes it sends to its partners that cross a network of neither;
 * - `detour`: share of the routes between its own networks that leave the country;
 * - `length`: mean AS hops of the routes it sends to its partners.
 */
export type SideFigures = Readonly<Record<SideMeasure, number>>;
