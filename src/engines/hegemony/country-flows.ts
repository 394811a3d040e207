import type { FlowSums } from './flow-kernel.ts';
import type { FlowPlan } from './flow-plan.ts';

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

/** The flows of every country, [countryCount], from the sums over all destinations of the plan. */
export function allCountryFlows(
  { graph, groupCount, countryCount, columns }: FlowPlan,
  sums: FlowSums,
): CountryFlows[] {
  const { transitCount } = graph;
  const { country, slotOffsets, slotGroup } = columns;
  // What the kernel keeps by slot and by climbed node, put together: [group][node], and by country crossed [country][group].
  const all = new Float64Array(groupCount * transitCount);
  const domestic = new Float64Array(groupCount * transitCount);
  const outThrough = sums.throughOthers.slice();
  for (let as = 0; as < transitCount; as++) {
    for (let group = 0; group < groupCount; group++) {
      all[group * transitCount + as] = sums.crossedClimbed[as * groupCount + group];
      domestic[group * transitCount + as] = sums.domesticClimbed[as * groupCount + group];
    }
    for (let slot = slotOffsets[as]; slot < slotOffsets[as + 1]; slot++) {
      const group = slotGroup[slot];
      all[group * transitCount + as] += sums.crossed[slot];
      domestic[group * transitCount + as] += sums.domestic[slot];
      outThrough[country[as] * groupCount + group] += sums.crossed[slot] - sums.again[slot];
    }
  }
  return Array.from({ length: countryCount }, (_, at) => {
    const ofGroup = (array: Float64Array, width: number): Float64Array =>
      array.slice(at * width, (at + 1) * width);
    const inside = ofGroup(domestic, transitCount);
    const insideThrough = ofGroup(sums.domesticThrough, groupCount).subarray(0, countryCount);
    return {
      country: at,
      inboundWeight: sums.inWeight[at],
      outboundWeight: sums.outWeight[at],
      domesticWeight: sums.domWeight[at],
      inbound: ofGroup(sums.crossedTo, transitCount).map((sum, as) => without(sum, inside[as])),
      outbound: ofGroup(all, transitCount).map((sum, as) => without(sum, inside[as])),
      domestic: inside,
      inboundThrough: ofGroup(sums.throughTo, groupCount)
        .subarray(0, countryCount)
        .map((sum, x) => without(sum, insideThrough[x])),
      outboundThrough: insideThrough.map((part, x) => without(outThrough[x * groupCount + at], part)),
      domesticLeaving: Math.max(0, sums.domWeight[at] - sums.domStaying[at]),
    };
  });
}

/** A sum without a part of it: nothing where the difference is within the rounding of so many additions. */
function without(sum: number, part: number): number {
  return sum - part > 1e-12 * sum ? sum - part : 0;
}
