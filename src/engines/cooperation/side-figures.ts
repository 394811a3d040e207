import { sumOf } from '../../core/sum.ts';
import { SIDE_MEASURES, type SideFigures } from '../../schemas/side-measures.ts';
import type { Area } from './area.ts';
import { streamOf, type Stream, type Traffic } from './traffic.ts';

/** The figures of one member that follow from the traffic of the area; its partners are all other members. */
export function trafficFigures(traffic: Traffic, area: Area, member: number): Omit<SideFigures, 'loss'> {
  const own = streamOf(traffic, area, member, member);
  const sent = area.members
    .map((_, other) => other)
    .filter((other) => other !== member)
    .map((other) => streamOf(traffic, area, member, other));
  const sum = (field: 'routed' | 'hops' | 'staying'): number =>
    sent.reduce((total, stream) => total + stream[field], 0);
  const routed = sum('routed');
  return {
    foreign: routed > 0 ? 1 - sum('staying') / routed : NaN,
    detour: detourOf(own),
    length: routed > 0 ? sum('hops') / routed : NaN,
  };
}

/** Share of what a member sends itself that leaves it. */
export function detourOf({ routed, staying }: Stream): number {
  return routed > 0 ? 1 - staying / routed : NaN;
}

/** Differences smaller than this are rounding. */
export const ROUNDING = 1e-9;

/** Whether some figure is worse than before. */
export function isWorse(before: SideFigures, after: SideFigures): boolean {
  return SIDE_MEASURES.some((measure) => isGreater(after[measure], before[measure]));
}

/** Whether a figure is greater than another by more than rounding. */
export function isGreater(one: number, other: number): boolean {
  return one > other + ROUNDING;
}

/** Mean of the relative betterments of the four figures: 0 = nothing, 1 = every figure brought to zero. */
export function gainOf(before: SideFigures, after: SideFigures): number {
  const parts = SIDE_MEASURES.map((measure) => {
    const gain = (before[measure] - after[measure]) / before[measure];
    return before[measure] > ROUNDING && Math.abs(gain) > ROUNDING ? gain : 0;
  });
  return sumOf(parts) / parts.length;
}
