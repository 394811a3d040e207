import type { CalibratedGraph } from './calibrated-graph.ts';
import { beyondOf, calibratedRoutesTo, isOffered, type CalibratedRoutes } from './calibrated-routes.ts';
import { BLOCKED, COST_OF_HOP } from './calibration.ts';
import type { ObservedRoutes } from './observed-routes.ts';

/** Candidates costlier than the chosen one by more than this cannot teach anything. */
const WINDOW = 2 * COST_OF_HOP;

/** Choices one AS was seen to make; the candidates of choice c are rows `offsets[c] … offsets[c + 1] − 1`. */
export interface RouteChoices {
  readonly offsets: number[];
  /** Row of the candidate that was taken, [c]. */
  readonly taken: number[];
  readonly arc: number[];
  /** What lies behind the candidate, see `beyondOf`. */
  readonly beyond: number[];
  /** What the AS would choose by, without what was learnt of the arc. */
  readonly bareKey: number[];
}

/** Choices of every AS on the observed routes, by dense index. */
export type ChoicesByAs = Map<number, RouteChoices>;

/**
 * What every AS on an observed route had to choose from, if all others route as calibrated so far, and what it took. Choices of
 * something that the model does not offer are left out; choices without alternatives are kept, for an arc that is used must
 * not be blocked. Routes that share a tail share its choices.
 */
export function collectChoices(
  ready: CalibratedGraph,
  observed: ObservedRoutes,
  told?: (done: number, total: number) => void,
): ChoicesByAs {
  const byAs: ChoicesByAs = new Map();
  const { offsets, hops, origin } = observed;
  for (let first = 0, last = 0; first < origin.length; first = last) {
    while (last < origin.length && origin[last] === origin[first]) last++;
    told?.(first, origin.length);
    const routes = calibratedRoutesTo(ready, origin[first]);
    const seen = new Set<number>();
    for (let route = first; route < last; route++)
      for (let at = offsets[route]; at + 1 < offsets[route + 1]; at++) {
        const pair = hops[at] * ready.graph.asCount + hops[at + 1];
        if (seen.has(pair)) continue;
        seen.add(pair);
        noteChoice(byAs, ready, routes, hops[at], hops[at + 1]);
      }
  }
  return byAs;
}

function noteChoice(
  byAs: ChoicesByAs,
  ready: CalibratedGraph,
  routes: CalibratedRoutes,
  as: number,
  taken: number,
): void {
  const { arcs, offsets } = ready.byReceiver;
  const [start, end] = [offsets[as], offsets[as + 1]];
  let chosen = -1;
  for (let row = start; row < end && chosen < 0; row++)
    if (ready.speaker[arcs[row]] === taken && isOffered(ready, routes, as, arcs[row])) chosen = arcs[row];
  if (chosen < 0) return;
  const bareKeyOf = (arc: number): number =>
    routes.cost[ready.speaker[arc]] + COST_OF_HOP + ready.classCost[ready.speakerIs[arc]] + unseenCost(arc);
  const unseenCost = (arc: number): number =>
    routes.nextHop[ready.speaker[arc]] < 0 || ready.calibration.isSeen[arc >> 1] === 1
      ? 0
      : ready.calibration.unseenCost;
  const choices = byAs.get(as) ?? { offsets: [0], taken: [], arc: [], beyond: [], bareKey: [] };
  byAs.set(as, choices);
  const most = bareKeyOf(chosen) + WINDOW;
  for (let row = start; row < end; row++) {
    const arc = arcs[row];
    const bareKey = bareKeyOf(arc);
    if (bareKey > most || !isOffered(ready, routes, as, arc)) continue;
    if (arc === chosen) choices.taken.push(choices.arc.length);
    choices.arc.push(arc);
    choices.beyond.push(beyondOf(ready, routes, ready.speaker[arc]));
    choices.bareKey.push(bareKey);
  }
  choices.offsets.push(choices.arc.length);
}

/** The key of a candidate once `cost` is what its arc costs; a blocked one has none. */
export function keyWith(bareKey: number, cost: number): number {
  return cost === BLOCKED ? Infinity : bareKey + cost;
}
