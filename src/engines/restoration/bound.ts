import { startState, type BoundState } from './bound-state.ts';
import { addCut, moveShares } from './cut-shares.ts';
import { earliestTimes } from './earliest.ts';
import { serviceLossOf, type Planner } from './planner.ts';
import { keepContinuations, priceClass, type Chosen, type Prices } from './pricing.ts';
import type { Plan } from './problem.ts';
import type { Run } from './schedule.ts';

/** A lower bound being raised. */
export interface Bound {
  /** No plan's value is below this. */
  readonly best: () => number;
  /** Does that many steps, each a proven bound; `upper` is the value of the best plan known. */
  readonly advance: (steps: number, upper: number) => void;
  readonly stepsDone: () => number;
  /** At the present multipliers: a bound for every plan that begins with what has been placed in a run. */
  readonly freeze: () => (run: Run) => number;
}

/** Steps without progress before they are made shorter. */
const PATIENCE = 25;
/** First share of the distance to the best plan's value that a step of the prices aims at. */
const STEP = 0.5;
/** First share by which weights move to the weakest cut and the last role. */
const SHARE_STEP = 0.05;

/** Stops that are remembered at a stop of a route, and after how many steps one more is: what is remembered makes a step longer. */
const MOST_REMEMBERED = 5;
const STEPS_PER_MEMORY = 100;

/** What no plan can be below because no repair can be finished before its earliest tick: at once, and good for small problems. */
export function earliestBound(planner: Planner): number {
  return Math.max(0, serviceLossOf(planner, earliestTimes(planner.work, planner.feasible).finish));
}

/** Starts from a plan; the window and the first multipliers are taken from it. See docs/methods/restoration.md, "The bound". */
export function startBound(planner: Planner, plan: Plan, pieces = 60): Bound {
  const earliest = earliestTimes(planner.work, planner.feasible);
  let best = earliestBound(planner);
  let steps = 0;
  if (planner.feasible.length === 0)
    return { best: () => 0, advance: () => {}, stepsDone: () => 0, freeze: () => () => 0 };
  const state = startState(planner, plan, earliest, pieces);
  let climbed = -Infinity;
  let patience = 0;
  let scale = 1;
  const advance = (count: number, upper: number): void => {
    for (let end = steps + count; steps < end; steps++) {
      const bound = step(state, upper, steps, scale) - planner.thinness;
      if (bound > climbed + 1e-4 * Math.abs(climbed)) patience = 0;
      else if (++patience >= PATIENCE) {
        scale = Math.max(0.02, scale * 0.7);
        patience = 0;
      }
      climbed = Math.max(climbed, bound);
      best = Math.max(best, bound);
      if (steps % 20 === 19) separate(state, steps);
    }
  };
  return { best: () => best, advance, stepsDone: () => steps, freeze: () => freeze(state) };
}

/** One Lagrangian bound at the present multipliers, then a step of these. */
function step(state: BoundState, upper: number, steps: number, scale: number): number {
  const { classes } = state;
  const constant = loadRewards(state);
  if (steps === 0) startPrices(state);
  const prices = currentPrices(state);
  const chosen: Chosen[] = [];
  let profit = 0;
  const memory = Math.min(MOST_REMEMBERED, 1 + Math.floor(steps / STEPS_PER_MEMORY));
  for (const crewClass of classes) profit += priceClass(state, crewClass, prices, chosen, memory);
  profit += payments(state);
  const bound = constant - profit;
  movePrices(state, chosen, upper, bound, scale);
  averageDone(state, chosen, Math.max(0.03, 2 / (steps + 6)));
  for (const unit of state.units) moveShares(unit, state.done, SHARE_STEP * scale);
  moveRoles(state, SHARE_STEP * scale);
  return bound;
}

/** The bound taken apart: what is placed earns what it earns, every crew goes on along its best route from where it is. */
function freeze(state: BoundState): (run: Run) => number {
  const { planner, visitsOf, visits, classes, window } = state;
  const constant = loadRewards(state);
  const prices = currentPrices(state);
  const continuations = classes.map((crewClass) =>
    keepContinuations(planner, state.pricer, crewClass, prices),
  );
  const fixed = payments(state);
  const charges = visits.map((_, visit) => prices.charge(visit));
  return (run) => {
    let profit = fixed;
    for (const repair of planner.feasible) {
      if (run.placed[repair] !== 1) continue;
      for (const visit of visitsOf[repair]) {
        const worth = prices.profit[visit * (window + 1) + Math.min(window, run.finish[repair])];
        const charge = charges[visit]?.[Math.min(window, run.start[repair])] ?? 0;
        profit += visits[visit].count * (worth - charge);
      }
    }
    for (const continuation of continuations) profit += continuation(run);
    return constant - planner.thinness - profit;
  };
}

/** What all visits and scarce parts together pay, whatever the routes. */
function payments({ visits, price, scarce }: BoundState): number {
  return (
    visits.reduce((sum, { count }, visit) => sum + count * price[visit], 0) +
    scarce.reduce((sum, entry) => sum + entry.price * entry.units, 0)
  );
}

/**
 * Subgradient step towards the best known plan's value (Polyak 1969), each price on the scale of its visit's worth: prices of visits
 * made too often rise, of those left out fall; so do the charges for parts used before they are there.
 */
function movePrices(
  state: BoundState,
  chosen: readonly Chosen[],
  upper: number,
  bound: number,
  scale: number,
): void {
  const { visits, price, scarce, left } = state;
  const made = new Float64Array(visits.length);
  const used = new Float64Array(scarce.length);
  for (const { visit, start } of chosen) {
    made[visit]++;
    scarce.forEach((entry, e) => {
      if (start < entry.tick) used[e] += entry.need[visit];
    });
  }
  const floor = (1e-4 * upper) / visits.length;
  const size = Float64Array.from(visits, (_, visit) => left[0][visit] + floor);
  const typical = size.reduce((sum, value) => sum + value, 0) / visits.length;
  let norm = 1e-9;
  for (let visit = 0; visit < visits.length; visit++)
    norm += size[visit] * (made[visit] - visits[visit].count) ** 2;
  scarce.forEach((entry, e) => (norm += typical * (used[e] - entry.units) ** 2));
  const length = (scale * STEP * Math.max(upper - bound, 1e-3 * Math.abs(upper))) / norm;
  for (let visit = 0; visit < visits.length; visit++)
    price[visit] = Math.max(0, price[visit] + length * size[visit] * (made[visit] - visits[visit].count));
  scarce.forEach((entry, e) => {
    entry.price = Math.max(0, entry.price + length * typical * (used[e] - entry.units));
  });
}

/** Moves the averaged fractions of work done a step towards what the routes just found do. */
function averageDone(state: BoundState, chosen: readonly Chosen[], memory: number): void {
  const { buckets, visitDone, done, visits, visitsOf } = state;
  const now = visitDone.map((fractions) => new Float64Array(fractions.length));
  const { edges, count } = buckets;
  for (const { visit, finish } of chosen)
    for (let bucket = count - 1; bucket >= 0 && finish < edges[bucket + 1]; bucket--)
      now[bucket][visit] +=
        (finish <= edges[bucket] ? 1 : (edges[bucket + 1] - finish) / (edges[bucket + 1] - edges[bucket])) /
        visits[visit].count;
  for (let bucket = 0; bucket < count; bucket++) {
    for (let visit = 0; visit < visits.length; visit++)
      visitDone[bucket][visit] += memory * (now[bucket][visit] - visitDone[bucket][visit]);
    for (const repair of state.planner.feasible)
      done[bucket][repair] = visitsOf[repair].reduce(
        (least, visit) => Math.min(least, visitDone[bucket][visit]),
        Infinity,
      );
  }
}

/** A repair is done when its last role is: its reward moves to the role that is behind. */
function moveRoles(state: BoundState, shift: number): void {
  const { visitsOf, visitDone, roleShare, buckets } = state;
  for (const visits of visitsOf) {
    if (visits.length < 2) continue;
    for (let bucket = 0; bucket < buckets.count; bucket++) {
      let behind = visits[0];
      for (const visit of visits) if (visitDone[bucket][visit] < visitDone[bucket][behind]) behind = visit;
      for (const visit of visits)
        roleShare[bucket][visit] = (1 - shift) * roleShare[bucket][visit] + (visit === behind ? shift : 0);
    }
  }
}

/** Rates of reward from the shares; returns the constant part of the bound. */
function loadRewards(state: BoundState): number {
  const { buckets, rate, visitRate, left, units, visits, roleShare } = state;
  let constant = 0;
  for (const rates of rate) rates.fill(0);
  for (const unit of units)
    for (let bucket = 0; bucket < buckets.count; bucket++) {
      if (!unit.served[bucket]) continue;
      const shares = unit.shares[bucket];
      constant += unit.weight * (buckets.edges[bucket + 1] - buckets.edges[bucket]) * (1 - shares[0]);
      for (let k = 1; k < shares.length; k++)
        if (shares[k] > 0)
          for (const repair of unit.cuts[k - 1].repairs) rate[bucket][repair] += unit.weight * shares[k];
    }
  for (let bucket = buckets.count - 1; bucket >= 0; bucket--) {
    const length = buckets.edges[bucket + 1] - buckets.edges[bucket];
    for (let visit = 0; visit < visits.length; visit++) {
      const { repair, count } = visits[visit];
      visitRate[bucket][visit] = (rate[bucket][repair] * roleShare[bucket][visit]) / count;
      left[bucket][visit] = left[bucket + 1][visit] + visitRate[bucket][visit] * length;
    }
  }
  return constant;
}

function currentPrices(state: BoundState): Prices {
  const { buckets, visitRate, left, visits, price, scarce, window } = state;
  const profit = new Float64Array(visits.length * (window + 1));
  for (let visit = 0; visit < visits.length; visit++) {
    const row = visit * (window + 1);
    for (let bucket = 0; bucket < buckets.count; bucket++) {
      const end = buckets.edges[bucket + 1];
      const later = left[bucket + 1][visit] - price[visit];
      const rate = visitRate[bucket][visit];
      for (let tick = buckets.edges[bucket]; tick < end; tick++)
        profit[row + tick] = later + rate * (end - tick);
    }
    profit[row + window] = -price[visit];
  }
  return {
    profit,
    window,
    charge: (visit) => {
      const mine = scarce.filter(({ need, price }) => need[visit] > 0 && price > 0);
      if (mine.length === 0) return undefined;
      const charges = new Float64Array(window + 1);
      for (const { tick, need, price } of mine)
        for (let early = 0; early < Math.min(tick, window + 1); early++)
          charges[early] += price * need[visit];
      return charges;
    },
  };
}

/**
 * First prices, from the start plan: what a visit brings at its finish, less what its crew's time is worth while it is on it (the
 * rates of all its work still to come). For one crew with a fixed order these are the optimal prices.
 */
function startPrices(state: BoundState): void {
  const { planner, visits, visitsOf, price, plan, finish, window } = state;
  const { profit } = currentPrices(state);
  const at = (visit: number, tick: number): number => profit[visit * (window + 1) + tick];
  for (let crew = 0; crew < planner.work.crewCount; crew++) {
    const work: number[] = [];
    for (const repair of plan.order) {
      const role = plan.crews[repair].indexOf(crew);
      if (role < 0) continue;
      const skill = planner.problem.repairs[repair].roles[role];
      const visit = visitsOf[repair].find((one) => visits[one].skill === skill)!;
      if (finish[repair] <= window) work.push(visit);
      else price[visit] = 0.5 * at(visit, 0);
    }
    work.sort((a, b) => finish[visits[a].repair] - finish[visits[b].repair]);
    let worth = 0;
    for (let position = work.length - 1; position >= 0; position--) {
      const visit = work[position];
      const end = finish[visits[visit].repair];
      const begin = position > 0 ? finish[visits[work[position - 1]].repair] : 0;
      worth += at(visit, end - 1) - at(visit, end);
      price[visit] = Math.max(0, at(visit, end) - worth * (end - begin));
    }
  }
}

/** Looks for cuts weaker than those known, at the averaged fractions, for a rotating quarter of the units. */
function separate(state: BoundState, steps: number): void {
  const { units, network, buckets, done } = state;
  const turn = Math.floor(steps / 20) % 4;
  for (let u = turn; u < units.length; u += 4) {
    const unit = units[u];
    if (unit.cuts.length >= 24) continue;
    for (let bucket = turn; bucket < buckets.count; bucket += 8) {
      if (!unit.served[bucket]) continue;
      const fractions = done[bucket];
      const sumOf = (repairs: readonly number[]): number =>
        repairs.reduce((sum, repair) => sum + fractions[repair], 0);
      const known = unit.cuts.reduce(
        (least, cut) => (bucket < cut.from ? least : Math.min(least, sumOf(cut.repairs))),
        1,
      );
      if (known < 0.02) continue;
      const found = network.minimumCut(unit.node, unit.kind, fractions, buckets.edges[bucket]);
      if (found && found.value < known - 0.02) addCut(unit, { repairs: found.repairs, from: bucket });
    }
  }
}
