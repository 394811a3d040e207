import { seededRandom, type Random } from '../../core/random.ts';
import { earliestTimes } from './earliest.ts';
import { findTeam } from './feasibility.ts';
import { greedyPlan } from './greedy.ts';
import { createInsertion, type Insertion, type ListState } from './insertion.ts';
import { lossOf, valueOf, withoutLateness, type Planner } from './planner.ts';
import { withPins } from './pins.ts';
import type { Plan } from './problem.ts';
import { resumeRuns } from './resumed-runs.ts';
import { biggestFirst, listPlan, nearestFirst } from './rules.ts';

/** A search in progress: large-neighbourhood moves on a list of repairs under simulated annealing. */
export interface Search {
  readonly best: () => { readonly plan: Plan; readonly value: number };
  /**
   * Does that many moves of the budget; what it finds then depends on the seed and the budget alone. With `progress` (0 … 1) it cools by
   * that instead, whatever the budget: for a search that ends by the clock.
   */
  readonly advance: (moves: number, progress?: number) => void;
  readonly movesDone: () => number;
}

/**
 * Starts from the best of the greedy plan and the simple rules, so it is never worse than these; and of a plan given.
 * `warmth` < 1 starts from the given plan alone and cooler: less is given up of it.
 */
export function startSearch(
  planner: Planner,
  seed: number,
  budget: number,
  start?: Plan,
  warmth = 1,
): Search {
  const starts = start && warmth < 1 ? [start] : [...(start ? [start] : []), ...firstPlans(planner)];
  const pinned = starts.map((plan) => withPins(planner, plan));
  const values = pinned.map((plan) => valueOf(planner, plan));
  const first = values.indexOf(Math.min(...values));
  return annealing(planner, seededRandom(seed), budget, pinned[first], values[first], warmth);
}

function firstPlans(planner: Planner): Plan[] {
  const plans = [greedyPlan(planner), biggestFirst(planner), nearestFirst(planner)];
  // The list of one rule under the crews' choice of another often does better than either.
  return [...plans, listPlan(planner, plans[2].order)];
}

function annealing(
  planner: Planner,
  random: Random,
  budget: number,
  start: Plan,
  startValue: number,
  warmth: number,
): Search {
  const focus = createFocus(planner, random);
  const insertion = createInsertion(planner, random);
  const runs = resumeRuns(planner.run);
  const learnEvery = MOVES_PER_REPAIR * planner.feasible.length;
  const moves = createMoves(planner, random, focus.position, insertion);
  const current = stateOf(planner, start);
  const trial = stateOf(planner, start);
  let value = startValue;
  let best = { plan: start, value: startValue };
  let done = 0;
  const advance = (count: number, progress?: number): void => {
    if (planner.feasible.length === 0) return;
    const end = progress === undefined ? Math.min(budget, done + count) : done + count;
    for (; done < end; done++) {
      const heat = temperature(withoutLateness(planner, best.value), progress ?? done / budget, warmth);
      if (done % FOCUS_EVERY === 0) focus.refresh(current);
      if (done > 0 && done % learnEvery === 0) insertion.learn(current);
      copyState(current, trial);
      moves(trial);
      runs.runLike(trial as unknown as Plan, current as unknown as Plan);
      const trialValue = lossOf(planner, planner.run.finish);
      const threshold = value - heat * Math.log(random.next() + 1e-12);
      if (trialValue > threshold) continue;
      copyState(trial, current);
      runs.keep();
      insertion.changed(planner.run.finish);
      value = trialValue;
      if (value < best.value) best = { plan: planOf(current), value };
    }
  };
  return { best: () => best, advance, movesDone: () => done };
}

const HOT = 1e-2;
const COLD = 5e-5;

/** A share of the best value that falls geometrically. */
function temperature(value: number, progress: number, warmth: number): number {
  const hot = HOT * warmth;
  return Math.max(value, 1) * hot * (COLD / hot) ** progress;
}

function stateOf(planner: Planner, plan: Plan): ListState {
  const listed = new Set(plan.order);
  const order = [...plan.order, ...planner.feasible.filter((repair) => !listed.has(repair))];
  const crews = plan.crews.map((team, repair) => {
    if (team.length > 0 || !planner.feasible.includes(repair)) return team;
    // Feasible: there is a team.
    return findTeam(planner.work.candidates[repair], () => true)!;
  });
  return { order: Int32Array.from(order), crews };
}

function planOf(state: ListState): Plan {
  return { order: [...state.order], crews: [...state.crews] };
}

function copyState(from: ListState, to: ListState): void {
  to.order.set(from.order);
  for (let repair = 0; repair < from.crews.length; repair++) to.crews[repair] = from.crews[repair];
}

const FOCUS_EVERY = 500;
/** Moves between two looks at what delays cost, for each repair: a look is two valuations of each. */
const MOVES_PER_REPAIR = 10;
const MOST_REFRESHED = 300;

/** Which repairs to move: half of the draws by what their lateness costs in the present plan, half evenly. */
interface Focus {
  readonly refresh: (state: ListState) => void;
  /** A position in the list. */
  readonly position: (state: ListState) => number;
}

function createFocus(planner: Planner, random: Random): Focus {
  const { feasible } = planner;
  const earliest = earliestTimes(planner.work, feasible).finish;
  const cost = new Float64Array(feasible.length);
  const upTo = new Float64Array(feasible.length);
  const refresh = (state: ListState): void => {
    const value = valueOf(planner, state as unknown as Plan);
    const finish = planner.run.finish.slice();
    // Each is one more valuation: of large plans a part, the next part the next time.
    for (let count = Math.min(feasible.length, MOST_REFRESHED); count > 0; count--) {
      const at = next++ % feasible.length;
      const repair = feasible[at];
      const late = finish[repair];
      finish[repair] = Math.min(late, earliest[repair]);
      cost[at] = Math.sqrt(Math.max(0, value - lossOf(planner, finish)));
      finish[repair] = late;
    }
    let total = 0;
    for (let at = 0; at < feasible.length; at++) upTo[at] = total += cost[at];
  };
  let next = 0;
  const position = ({ order }: ListState): number => {
    const total = upTo[feasible.length - 1];
    if (total === 0 || random.below(2) === 0) return random.below(order.length);
    const wanted = random.next() * total;
    let low = 0;
    let high = feasible.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return order.indexOf(feasible[low]);
  };
  return { refresh, position };
}

/** Random changes of a plan, from small (one repair elsewhere) to large (a neighbourhood taken out and put back). */
function createMoves(
  planner: Planner,
  random: Random,
  pick: (state: ListState) => number,
  insertion: Insertion,
): (state: ListState) => void {
  const { work, feasible } = planner;
  const near = nearestRepairs(planner);
  const position = new Int32Array(work.repairCount);
  const count = feasible.length;
  const index = (state: ListState): void => {
    for (let at = 0; at < count; at++) position[state.order[at]] = at;
  };
  const shift = (state: ListState, from: number, to: number): void => {
    const repair = state.order[from];
    if (from < to) state.order.copyWithin(from, from + 1, to + 1);
    else state.order.copyWithin(to + 1, to, from);
    state.order[to] = repair;
  };
  const replaceCrew = (state: ListState, repair: number, crew: number): void => {
    const team = state.crews[repair];
    if (team.includes(crew)) return;
    const roles = work.candidates[repair].flatMap((crews, role) => (crews.includes(crew) ? [role] : []));
    if (roles.length === 0) return;
    const role = roles[random.below(roles.length)];
    state.crews[repair] = team.map((other, at) => (at === role ? crew : other));
  };
  const elsewhere = (state: ListState): void => {
    const from = pick(state);
    const reach = 1 + random.below(random.below(4) === 0 ? count : Math.min(count, 30));
    const to = Math.min(count - 1, Math.max(0, from + (random.below(2) === 0 ? reach : -reach)));
    shift(state, from, to);
  };
  const beside = (state: ListState): void => {
    const from = pick(state);
    const repair = state.order[from];
    const mates = near[repair];
    if (mates.length === 0) return;
    const mate = mates[random.below(Math.min(mates.length, 1 + random.below(mates.length)))];
    const team = state.crews[mate];
    if (team.length > 0) replaceCrew(state, repair, team[random.below(team.length)]);
    index(state);
    const at = position[mate];
    const to = random.below(2) === 0 ? at : from < at ? at : Math.min(count - 1, at + 1);
    shift(state, from, to);
  };
  const otherCrew = (state: ListState): void => {
    const repair = state.order[pick(state)];
    const roles = work.candidates[repair];
    const candidates = roles[random.below(roles.length)];
    replaceCrew(state, repair, candidates[random.below(candidates.length)]);
  };
  const exchange = (state: ListState): void => {
    const one = pick(state);
    const other = random.below(count);
    const [a, b] = [state.order[one], state.order[other]];
    state.order[one] = b;
    state.order[other] = a;
    const [crewsA, crewsB] = [state.crews[a], state.crews[b]];
    if (crewsA.length === 1 && crewsB.length === 1) {
      replaceCrew(state, a, crewsB[0]);
      replaceCrew(state, b, crewsA[0]);
    }
  };
  /** Two crews change places for the rest of the list, where they can do each other's work. */
  const exchangeTails = (state: ListState): void => {
    const from = random.below(count);
    const team = state.crews[state.order[from]];
    const one = team[random.below(team.length)];
    const roles = work.candidates[state.order[from]];
    const candidates = roles[random.below(roles.length)];
    const other = candidates[random.below(candidates.length)];
    if (one === other || one === undefined) return;
    for (let at = from; at < count; at++) {
      const repair = state.order[at];
      const crews = state.crews[repair];
      const hasOne = crews.includes(one);
      if (hasOne === crews.includes(other)) continue;
      const [leaves, comes] = hasOne ? [one, other] : [other, one];
      const role = crews.indexOf(leaves);
      if (!work.candidates[repair][role].includes(comes)) continue;
      state.crews[repair] = crews.map((crew, index) => (index === role ? comes : crew));
    }
  };
  const whereItLooksGood = (state: ListState): void => {
    const from = pick(state);
    const at = insertion.propose(state, state.order[from]);
    if (at < 0) elsewhere(state);
    else shift(state, from, at > from ? at - 1 : at);
  };
  return (state) => {
    if (count < 2) return otherCrew(state);
    if (insertion.hasLearnt() && random.below(2) === 0) return whereItLooksGood(state);
    const draw = random.below(100);
    if (draw < 25) elsewhere(state);
    else if (draw < 65) beside(state);
    else if (draw < 75) otherCrew(state);
    else if (draw < 85) exchange(state);
    else if (draw < 90) exchangeTails(state);
    else for (let again = 2 + random.below(4); again > 0; again--) beside(state);
  };
}

/** The twelve nearest repairs of each that share a possible crew, nearest first; kept, for several searches use them. */
function nearestRepairs({ work, feasible }: Planner): readonly (readonly number[])[] {
  const known = NEAREST.get(work);
  if (known) return known;
  const { km, repairCount, candidates } = work;
  // Crews that can do something of a repair, as bits.
  const able = candidates.map((roles) =>
    roles.flat().reduce((bits, crew) => bits | (1n << BigInt(crew)), 0n),
  );
  const near: number[][] = Array.from({ length: repairCount }, () => []);
  for (const repair of feasible) {
    const row = repair * repairCount;
    const mates = near[repair];
    for (const other of feasible) {
      if (other === repair) continue;
      const distance = km[row + other];
      if (mates.length === MATES && distance >= km[row + mates[MATES - 1]]) continue;
      if ((able[repair] & able[other]) === 0n) continue;
      let at = mates.length;
      while (at > 0 && km[row + mates[at - 1]] > distance) at--;
      mates.splice(at, 0, other);
      if (mates.length > MATES) mates.pop();
    }
  }
  NEAREST.set(work, near);
  return near;
}

const MATES = 12;
const NEAREST = new WeakMap<object, readonly (readonly number[])[]>();
