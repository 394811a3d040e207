import type { PairMeasure } from '../../schemas/measures.ts';
import type { Plane } from '../territory/plane.ts';
import { areaOf } from './area.ts';
import { streamOf, trafficOfDemand } from './traffic.ts';

/** Of the routes both ways between the first two countries: what leaves all of them, or the mean hops. */
export function measureOfPair(
  plane: Plane,
  country: Uint16Array,
  members: readonly number[],
  measure: PairMeasure,
): number {
  if (members.slice(0, 2).some((member) => member <= 0)) return NaN;
  const area = areaOf(plane, country, members);
  const [one, other] = area.networks;
  const both = [
    streamOf(trafficOfDemand(area, { sources: one, destinations: other }), area, 0, 1),
    streamOf(trafficOfDemand(area, { sources: other, destinations: one }), area, 1, 0),
  ];
  const sum = (field: 'routed' | 'hops' | 'staying'): number => both[0][field] + both[1][field];
  return measure === 'pair-hops' ? sum('hops') / sum('routed') : 1 - sum('staying') / sum('routed');
}
