/**
 * The engines on plain data: an AS graph, weights and countries as columns. They use no file, clock or network and run in a
 * browser worker unchanged. Inside them an AS is a dense index; `graph.asns[as]` is its number.
 *
 * @example
 * import { buildAsGraph, routesTo } from 'muruna/engines';
 * const { graph } = buildAsGraph({ from: Uint32Array.of(1), to: Uint32Array.of(2), kind: Uint8Array.of(0) });
 * const { hops } = routesTo(graph, graph.asns.indexOf(2));
 */
export { asnLookup, buildAsGraph, type AsGraph } from '../core/as-graph.ts';
export type { Internet } from '../core/internet.ts';
export { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../core/link-kind.ts';
export { assessCountry } from '../engines/country/assess-country.ts';
export { gatewayFlows } from '../engines/flows/gateway-flows.ts';
export { inferRelationships } from '../engines/inference/infer-relationships.ts';
export { baselineOf, damageOf } from '../engines/reach/damage.ts';
export { createPlanner } from '../engines/restoration/planner.ts';
export { physicalRoutes } from '../engines/routing/physical-routes.ts';
export { routesTo } from '../engines/routing/routes-to.ts';
export { planeOf } from '../engines/territory/plane.ts';
export { territoryIn, territoryOf } from '../engines/territory/territory.ts';
export { candidatesOf } from '../engines/reach/candidates.ts';
export { worstSets } from '../engines/worst/worst-search.ts';
