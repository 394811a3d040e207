import type { Planner } from './planner.ts';
import { CORE, GATEWAY, shares } from './service-model.ts';
import { servedNodes } from './service.ts';

/** Service over time as steps: from each tick on that much is served, until the next. */
export type Curve = readonly (readonly [tick: number, served: number])[];

/** Value per site (people, say) that is served from each tick on at which something changes. */
export function serviceCurve(planner: Planner, finish: Int32Array, siteValue: ArrayLike<number>): Curve {
  const nodeValue = valuesByNode(planner, siteValue);
  const steps: (readonly [number, number])[] = [];
  for (const tick of changeTicks(planner, finish)) {
    const served = servedValue(
      planner,
      servedNodes(planner.service, finish, planner.scratch, tick),
      nodeValue,
    );
    if (steps.length === 0 || steps[steps.length - 1][1] !== served) steps.push([tick, served]);
  }
  return steps;
}

/** What was served before anything broke. */
export function undamagedService(planner: Planner, siteValue: ArrayLike<number>): number {
  const whole = new Int32Array(planner.problem.repairs.length);
  const bits = servedNodes(planner.service, whole, planner.scratch, 0);
  return servedValue(planner, bits, valuesByNode(planner, siteValue));
}

/** The first tick from which on at least that much is served for good; undefined: not within the horizon. */
export function tickOfRecovery(curve: Curve, wanted: number): number | undefined {
  let from: number | undefined;
  for (const [tick, served] of curve)
    if (served >= wanted - 1e-9 * Math.abs(wanted)) from ??= tick;
    else from = undefined;
  return from;
}

/** Ticks at which repairs finish or batteries can run out, ascending from 0. */
export function changeTicks({ service, problem }: Planner, finish: Int32Array): number[] {
  const ticks = new Set<number>([0]);
  for (const tick of [...service.breaks, ...finish]) if (tick < problem.horizon) ticks.add(tick);
  return [...ticks].sort((a, b) => a - b);
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
