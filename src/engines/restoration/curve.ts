import { flowSteps } from './flow-service.ts';
import type { Planner } from './planner.ts';
import { changeTicks, CORE, GATEWAY, shares } from './service-model.ts';
import { servedNodes } from './service.ts';

/** Service over time as steps: from each tick on that much is served, until the next. */
export type Curve = readonly (readonly [tick: number, served: number])[];

/** Value per site (people, say) that is served from each tick on at which something changes; by flow, the people it serves. */
export function serviceCurve(planner: Planner, finish: Int32Array, siteValue: ArrayLike<number>): Curve {
  const all = planner.flow ? flowSteps(planner.flow, finish) : reachSteps(planner, finish, siteValue);
  return all.filter(([, served], at) => at === 0 || served !== all[at - 1][1]);
}

function reachSteps(
  planner: Planner,
  finish: Int32Array,
  siteValue: ArrayLike<number>,
): [tick: number, served: number][] {
  const { service, scratch, problem } = planner;
  const nodeValue = valuesByNode(planner, siteValue);
  return changeTicks(service.breaks, finish, problem.horizon).map((tick) => [
    tick,
    servedValue(planner, servedNodes(service, finish, scratch, tick), nodeValue),
  ]);
}

/** What was served before anything broke. */
export function undamagedService(planner: Planner, siteValue: ArrayLike<number>): number {
  const steps = serviceCurve(planner, new Int32Array(planner.problem.repairs.length), siteValue);
  return steps[0][1];
}

/** The first tick from which on at least that much is served for good; undefined: not within the horizon. */
export function tickOfRecovery(curve: Curve, wanted: number): number | undefined {
  let from: number | undefined;
  for (const [tick, served] of curve)
    if (served >= wanted - 1e-9 * Math.abs(wanted)) from ??= tick;
    else from = undefined;
  return from;
}

export function valuesByNode({ service }: Planner, siteValue: ArrayLike<number>): Float64Array {
  const values = new Float64Array(service.nodeCount);
  service.nodeOfSite.forEach((node, site) => (values[node] += siteValue[site]));
  return values;
}

export function servedValue(planner: Planner, bits: Uint8Array, nodeValue: Float64Array): number {
  const { nationalShare, internationalShare } = shares(planner.problem);
  let served = 0;
  for (let node = 0; node < bits.length; node++) {
    if (bits[node] & CORE) served += nodeValue[node] * nationalShare;
    if (bits[node] & GATEWAY) served += nodeValue[node] * internationalShare;
  }
  return served;
}
