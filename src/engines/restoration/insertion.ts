import type { Random } from '../../core/random.ts';
import { earliestTimes } from './earliest.ts';
import { lossOf, valueOf, type Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { travelBetween } from './work-model.ts';

/** A list of repairs with the crews of each, as the search changes it. */
export interface ListState {
  readonly order: Int32Array;
  readonly crews: (readonly number[])[];
}

/**
 * Places for a repair that look good before a plan is valued: of a few drawn at random, the one that costs least by what a tick of
 * delay costs each repair (the way there, the work, and everything that its crews do later), the rest of the plan unchanged.
 */
export interface Insertion {
  /** Learns what delays cost in a plan: two valuations a repair. */
  readonly learn: (state: ListState) => void;
  /** Nothing can be proposed before. */
  readonly hasLearnt: () => boolean;
  /** The plan was changed; its repairs finish at these ticks. */
  readonly changed: (finish: Int32Array) => void;
  /** Gives the repair a team and returns the list position before which it goes; −1: none was drawn. */
  readonly propose: (state: ListState, repair: number) => number;
}

/** Places that are drawn for one that is tried. */
const DRAWN = 20;
/** Ticks by which a finish is moved to see what that costs. */
const STEP = 16;

export function createInsertion(planner: Planner, random: Random): Insertion {
  const { work, feasible } = planner;
  const { repairCount, crewCount, horizon } = work;
  const earliest = earliestTimes(work, feasible).finish;
  /** What a tick of delay costs. */
  const rate = new Float64Array(repairCount);
  const finish = new Int32Array(repairCount);
  const position = new Int32Array(repairCount);
  /** Each crew's repairs in order, and what a tick of delay from each of them on costs (and 0 at the end). */
  const route = Array.from({ length: crewCount }, (): number[] => []);
  const costFrom = Array.from({ length: crewCount }, (): number[] => []);
  let known = false;
  let learnt = false;

  const learn = (state: ListState): void => {
    const value = valueOf(planner, state as unknown as Plan);
    finish.set(planner.run.finish);
    const times = finish.slice();
    for (const repair of feasible) {
      const own = times[repair];
      const sooner = Math.max(Math.min(own, earliest[repair]), own - STEP);
      times[repair] = sooner;
      const gain = sooner < own ? (value - lossOf(planner, times)) / (own - sooner) : 0;
      times[repair] = Math.min(horizon, own + STEP);
      const cost = (lossOf(planner, times) - value) / STEP;
      times[repair] = own;
      rate[repair] = Math.max(0, gain, cost);
    }
    learnt = true;
    known = false;
  };

  const index = ({ order, crews }: ListState): void => {
    for (const repairs of route) repairs.length = 0;
    for (let at = 0; at < order.length; at++) {
      position[order[at]] = at;
      for (const crew of crews[order[at]]) route[crew].push(order[at]);
    }
    for (let crew = 0; crew < crewCount; crew++) {
      const costs = costFrom[crew];
      costs.length = route[crew].length + 1;
      costs[route[crew].length] = 0;
      for (let at = route[crew].length - 1; at >= 0; at--) costs[at] = costs[at + 1] + rate[route[crew][at]];
    }
    known = true;
  };

  /** Index in a crew's route of its first repair at or after a list position. */
  const slot = (crew: number, at: number): number => {
    const repairs = route[crew];
    let low = 0;
    let high = repairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (position[repairs[middle]] < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const ticksTo = (crew: number, from: number, repair: number): number =>
    from >= 0 ? travelBetween(work, crew, from, repair) : work.fromBase[crew * repairCount + repair];

  /** Ticks of a crew's way and work that are saved at a place of its route if the repair there is left out. */
  const savedAt = (crew: number, place: number): number => {
    const repairs = route[crew];
    const repair = repairs[place];
    const from = place > 0 ? repairs[place - 1] : -1;
    const there = work.ticks[repair] + ticksTo(crew, from, repair);
    if (place === repairs.length - 1) return there;
    const next = repairs[place + 1];
    return there + travelBetween(work, crew, repair, next) - ticksTo(crew, from, next);
  };

  /** What it costs to do the repair by a team before a list position, when it is taken out where it stands. */
  const costAt = (team: readonly number[], repair: number, at: number): number => {
    let start = work.access[repair];
    let cost = 0;
    for (const crew of team) {
      const repairs = route[crew];
      const own = slot(crew, position[repair]);
      const isHere = repairs[own] === repair;
      let next = slot(crew, at);
      if (isHere && next === own) next++;
      const last = isHere && next - 1 === own ? own - 1 : next - 1;
      const from = last >= 0 ? repairs[last] : -1;
      const isEarlier = isHere && own < last;
      const free = (from >= 0 ? finish[from] : 0) - (isEarlier ? savedAt(crew, own) : 0);
      const there = ticksTo(crew, from, repair);
      start = Math.max(start, free + there);
      if (next === repairs.length) continue;
      const onwards = travelBetween(work, crew, repair, repairs[next]);
      const detour = there + onwards - ticksTo(crew, from, repairs[next]);
      const later = costFrom[crew][next] - (isHere && own > next ? rate[repair] : 0);
      cost += later * (detour + work.ticks[repair]);
    }
    return cost + rate[repair] * start;
  };

  const drawTeam = (present: readonly number[], roles: readonly (readonly number[])[]): readonly number[] => {
    if (random.below(3) === 0) return present;
    const team = roles.map((crews) => crews[random.below(crews.length)]);
    const isPresent = team.every((crew, role) => crew === present[role]);
    return isPresent || new Set(team).size < team.length ? present : team;
  };

  /** A list position before or behind the repairs of one of the team; −1 where that changes nothing. */
  const drawPlace = (team: readonly number[], repair: number, isPresent: boolean): number => {
    const repairs = route[team[random.below(team.length)]];
    const next = random.below(repairs.length + 1);
    if (isPresent && (repairs[next] === repair || repairs[next - 1] === repair)) return -1;
    if (next < repairs.length) return position[repairs[next]];
    return next > 0 ? position[repairs[next - 1]] + 1 : 0;
  };

  const propose = (state: ListState, repair: number): number => {
    if (!known) index(state);
    const present = state.crews[repair];
    let best = { at: -1, team: present, cost: Infinity };
    for (let drawn = 0; drawn < DRAWN && present.length > 0; drawn++) {
      const team = drawTeam(present, work.candidates[repair]);
      const at = drawPlace(team, repair, team === present);
      const cost = at < 0 ? Infinity : costAt(team, repair, at);
      if (cost < best.cost) best = { at, team, cost };
    }
    state.crews[repair] = best.team;
    return best.at;
  };

  return {
    learn,
    hasLearnt: () => learnt,
    propose,
    changed: (times) => {
      finish.set(times);
      known = false;
    },
  };
}
