import type { AsGraph } from '../../core/as-graph.ts';
import type { Mask } from '../routing/mask.ts';
import { twinClasses } from '../routing/twin-classes.ts';
import type { FlowSums } from './flow-kernel.ts';
import { flowPlan, type FlowPlan } from './flow-plan.ts';

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

/**
 * The flows of every country at once. `hang`: what hangs on one provider is reckoned with it, which is faster, and exact as
 * long as no route reaches the limit of hops (the kernel says so).
 */
export function planAllCountries(question: FlowQuestion, hang: boolean): FlowPlan {
  const { country, countryCount, weight } = question;
  const group = Int32Array.from(country);
  const classes = twinClasses(question.graph, question.mask);
  return flowPlan(
    classes,
    {
      sourceGroup: group,
      destGroup: group,
      weight,
      groupCount: countryCount,
      country,
      countryCount,
      groupOfCountry: Int32Array.from({ length: countryCount }, (_, at) => at),
    },
    hang,
  );
}

/** The flows of every country, [countryCount], from the sums over all destinations of `planAllCountries`. */
export function allCountryFlows(
  { graph, groupCount, countryCount, columns }: FlowPlan,
  sums: FlowSums,
): CountryFlows[] {
  const { transitCount } = graph;
  const outbound = new Float64Array(countryCount * transitCount);
  const domestic = new Float64Array(countryCount * transitCount);
  const outThrough = sums.outThrough.slice();
  for (let as = 0; as < transitCount; as++) {
    for (let at = 0; at < countryCount; at++) {
      outbound[at * transitCount + as] = sums.outClimbed[as * groupCount + at];
      domestic[at * transitCount + as] = sums.domClimbed[as * groupCount + at];
    }
    for (let slot = columns.slotOffsets[as]; slot < columns.slotOffsets[as + 1]; slot++) {
      const at = columns.slotGroup[slot];
      outbound[at * transitCount + as] += sums.outSlot[slot];
      domestic[at * transitCount + as] += sums.domSlot[slot];
      outThrough[columns.country[as] * groupCount + at] += sums.throughSlot[slot];
    }
  }
  return Array.from({ length: countryCount }, (_, at) => ({
    country: at,
    inboundWeight: sums.inWeight[at],
    outboundWeight: sums.outWeight[at],
    domesticWeight: sums.domWeight[at],
    inbound: sums.inCrossing.slice(at * transitCount, (at + 1) * transitCount),
    outbound: outbound.subarray(at * transitCount, (at + 1) * transitCount),
    domestic: domestic.subarray(at * transitCount, (at + 1) * transitCount),
    inboundThrough: sums.inThrough.slice(at * countryCount, (at + 1) * countryCount),
    outboundThrough: Float64Array.from({ length: countryCount }, (_, x) => outThrough[x * groupCount + at]),
    domesticLeaving: Math.max(0, sums.domWeight[at] - sums.domStaying[at]),
  }));
}
