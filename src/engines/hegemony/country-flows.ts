import type { AsGraph } from '../../core/as-graph.ts';
import type { Mask } from '../routing/mask.ts';

/** Whose routes are weighed: countries and weights of the ASes of a graph. */
export interface FlowQuestion {
  readonly graph: AsGraph;
  /** Country of each AS, [n], below `countryCount`; 0 = unknown, foreign to every country. */
  readonly country: Uint16Array;
  readonly countryCount: number;
  /** Weight of each AS as source and as destination, [n]; NaN (unknown) carries nothing. */
  readonly weight: Float64Array;
  readonly mask?: Mask | undefined;
}

/**
 * How the routes of one country weigh on the ASes and countries they cross. A pair (source a, destination b) weighs
 * weight(a)·weight(b); routes split in equal shares over equally good next hops; endpoints do not count as crossing.
 *
 * *inbound*: foreign sources to national destinations; *outbound*: national to foreign; *domestic*: national to national.
 */
export interface CountryFlows {
  readonly country: number;
  /** Weight of the pairs that have a route. */
  readonly inboundWeight: number;
  readonly outboundWeight: number;
  readonly domesticWeight: number;
  /** Of it, what crosses each AS, [transitCount]: an AS without customers is never crossed. */
  readonly inbound: Float64Array;
  readonly outbound: Float64Array;
  readonly domestic: Float64Array;
  /** Of it, what crosses at least one AS of each country, [countryCount]; a route counts once however many it crosses. */
  readonly inboundThrough: Float64Array;
  readonly outboundThrough: Float64Array;
  /** Of the domestic weight, what crosses at least one AS not of the country (the unknown country is not of it). */
  readonly domesticLeaving: number;
}
