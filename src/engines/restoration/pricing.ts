import { createRoutePricer, type RoutePricer, type RouteTable } from '../../kernels/route-pricing.ts';
import type { Calendar } from './calendar.ts';
import type { Earliest } from './earliest.ts';
import type { Planner } from './planner.ts';
import type { Run } from './schedule.ts';
import { travelBetween } from './work-model.ts';

/** The part of crews with one skill in one repair: what the bound's routes are made of. */
export interface Visit {
  readonly repair: number;
  readonly skill: number;
  /** How many crews the repair needs for it. */
  readonly count: number;
}

/** A repair on the route of a crew, for any of the visits that it can make there: it is there once, in one of them. */
interface Stop {
  readonly repair: number;
  readonly visits: readonly number[];
}

/** Crews that differ in nothing but where they start. */
export interface CrewClass {
  readonly crews: readonly number[];
  readonly calendar: Calendar;
  readonly stops: readonly Stop[];
  /** On-shift ticks within the window; routes are timed in these. */
  readonly width: number;
  /** On-shift ticks on the road, [stops × stops]; −1 from a stop to itself. */
  readonly travel: Int32Array;
  /** On-shift tick before which work at a stop cannot start, [stops]. */
  readonly release: Int32Array;
  readonly ticks: Int32Array;
  /** The same for the crews that have it in hand, [stops]. */
  readonly shortest: Int32Array;
  /** Stops that are remembered at each stop: a crew returns to none while it remembers it. Grows where routes return. */
  readonly memory: readonly number[][];
}

/** What a visit is worth. */
export interface Prices {
  /** Worth of having visit v finished by tick t, [visits × (window + 1)], less its price; not rising with t. */
  readonly profit: Float64Array;
  readonly window: number;
  /** Charge for starting a visit at a tick (scarce parts), [window + 1]; undefined = none. */
  readonly charge: (visit: number) => Float64Array | undefined;
}

/** A visit on a best route. */
export interface Chosen {
  readonly visit: number;
  readonly start: number;
  readonly finish: number;
}

export function listVisits({ problem, feasible }: Planner): Visit[] {
  return feasible.flatMap((repair) => {
    const { roles } = problem.repairs[repair];
    return [...new Set(roles)].map((skill) => ({
      repair,
      skill,
      count: roles.filter((role) => role === skill).length,
    }));
  });
}

export function crewClasses(
  planner: Planner,
  visits: readonly Visit[],
  earliest: Earliest,
  window: number,
): CrewClass[] {
  const { work, problem } = planner;
  const groups = new Map<string, number[]>();
  problem.crews.forEach((crew, index) => {
    const skills = [...crew.skills].sort((a, b) => a - b).join();
    const key = `${skills} ${crew.speedKmh} ${work.calendarOf[index]}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key)!.push(index);
  });
  return [...groups.values()].map((crews) => {
    const [crew] = crews;
    const calendar = work.calendars[crew];
    const stops = stopsOf(visits, problem.crews[crew].skills);
    const travel = new Int32Array(stops.length ** 2);
    stops.forEach((from, a) =>
      stops.forEach((to, b) => {
        travel[a * stops.length + b] = a === b ? -1 : travelBetween(work, crew, from.repair, to.repair);
      }),
    );
    return {
      crews,
      calendar,
      stops,
      width: calendar.workBefore[window],
      travel,
      release: Int32Array.from(stops, ({ repair }) => calendar.workBefore[earliest.start[repair]]),
      ticks: Int32Array.from(stops, ({ repair }) => work.ticks[repair]),
      shortest: Int32Array.from(stops, ({ repair }) =>
        Math.min(work.ticks[repair], problem.repairs[repair].inHand?.ticks ?? Infinity),
      ),
      memory: stops.map(() => []),
    };
  });
}

/** The visits that crews with these skills can make, by repair. */
function stopsOf(visits: readonly Visit[], skills: readonly number[]): Stop[] {
  const able = visits.flatMap(({ skill }, visit) => (skills.includes(skill) ? [visit] : []));
  const groups = Map.groupBy(able, (visit) => visits[visit].repair);
  return [...groups].map(([repair, own]) => ({ repair, visits: own }));
}

/** What finishing a stop by a tick is worth: the best of its visits. */
function worthAt({ profit, window }: Prices, { visits }: Stop, tick: number): number {
  let worth = -Infinity;
  for (const visit of visits) worth = Math.max(worth, profit[visit * (window + 1) + tick]);
  return worth;
}

/** The visit whose worth that is. */
function bestVisit({ profit, window }: Prices, { visits }: Stop, tick: number): number {
  return visits.reduce((best, visit) =>
    profit[visit * (window + 1) + tick] > profit[best * (window + 1) + tick] ? visit : best,
  );
}

/**
 * Best routes of all crews of a class: their worth (never too low) and their visits, added to `chosen`. Where they return to a stop, up to
 * `memory` stops are remembered at each from then on.
 */
export function priceClass(
  { planner, pricer }: { readonly planner: Planner; readonly pricer: RoutePricer },
  crewClass: CrewClass,
  prices: Prices,
  chosen: Chosen[],
  memory: number,
): number {
  const live = liveStops(crewClass, prices);
  if (live.length === 0) return 0;
  const routes = solveClass(planner, pricer, crewClass, prices, live);
  let value = 0;
  for (const crew of crewClass.crews) {
    const route: number[] = [];
    value += followRoute(routes, crew, route, chosen);
    remember(crewClass, route, memory);
  }
  return value * routes.scaled.unit;
}

/** The worth of the best continuations of all crews of a class, as a function of where they are in a run. */
export function keepContinuations(
  planner: Planner,
  pricer: RoutePricer,
  crewClass: CrewClass,
  prices: Prices,
): (run: Run) => number {
  // All stops are kept: a crew can be at any of them.
  const all = crewClass.stops.map((_, stop) => stop);
  if (liveStops(crewClass, prices).length === 0) return () => 0;
  const routes = solveClass(planner, pricer, crewClass, prices, all);
  const { stride, states } = routes.table;
  const best = routes.table.best.slice();
  const fromBase = new Map(crewClass.crews.map((crew) => [crew, firstStop(routes, crew).value]));
  const stopAt = new Map(crewClass.stops.map(({ repair }, stop) => [repair, stop]));
  return (run) => {
    let value = 0;
    for (const crew of crewClass.crews) {
      if (run.at[crew] < 0) value += fromBase.get(crew)!;
      else if (run.worked[crew] <= crewClass.width)
        value += best[states.firstOf[stopAt.get(run.at[crew])!] * stride + run.worked[crew]];
    }
    return value * routes.scaled.unit;
  };
}

function solveClass(
  planner: Planner,
  pricer: RoutePricer,
  crewClass: CrewClass,
  prices: Prices,
  live: readonly number[],
): Routes {
  const scaled = scaleProfits(crewClass, prices, live);
  const table = pricer({
    n: live.length,
    width: crewClass.width,
    hop: pick(crewClass.travel, crewClass.stops.length, live),
    ticks: Int32Array.from(live, (v) => crewClass.ticks[v]),
    release: Int32Array.from(live, (v) => crewClass.release[v]),
    mayWait: Int32Array.from(live, (stop) => (chargeAt(prices, crewClass.stops[stop]) ? 1 : 0)),
    profit: scaled.profit,
    charge: scaled.charge,
    memory: memoryOf(crewClass, live),
  });
  return { planner, prices, crewClass, live, scaled, table };
}

export { createRoutePricer };

function tickAfter(calendar: Calendar, worked: number): number {
  return worked === 0 ? 0 : calendar.tickOfWork[worked - 1] + 1;
}

/** Stops worth anything: the others are on no best route. */
function liveStops({ stops, release, shortest, width, calendar }: CrewClass, prices: Prices): number[] {
  return stops.flatMap((stop, s) => {
    const soonest = release[s] + shortest[s];
    if (soonest > width) return [];
    return worthAt(prices, stop, tickAfter(calendar, soonest)) > 0 ? [s] : [];
  });
}

/** What starting at each tick costs: every visit of a repair stands for the same share of its parts. */
function chargeAt(prices: Prices, { visits }: Stop): Float64Array | undefined {
  return prices.charge(visits[0]);
}

function pick(square: Int32Array, size: number, rows: readonly number[]): Int32Array {
  const picked = new Int32Array(rows.length ** 2);
  rows.forEach((row, a) =>
    rows.forEach((column, b) => (picked[a * rows.length + b] = square[row * size + column])),
  );
  return picked;
}

interface Scaled {
  /** Person-equivalents × ticks per whole unit. */
  readonly unit: number;
  readonly profit: Int32Array;
  readonly charge: Int32Array;
}

/** Profits in whole units, rounded up (charges down), so that no route's value is too low and none overflows. */
function scaleProfits(crewClass: CrewClass, prices: Prices, live: readonly number[]): Scaled {
  const { width, calendar, release, shortest, stops } = crewClass;
  const row = width + 1;
  const longest = Math.floor(width / live.reduce((least, s) => Math.min(least, shortest[s]), width)) + 1;
  const most = live.reduce((top, s) => {
    const soonest = Math.min(width, release[s] + shortest[s]);
    return Math.max(top, worthAt(prices, stops[s], tickAfter(calendar, soonest)));
  }, 0);
  const limit = 2 ** 29;
  const unit = (most * longest) / (limit - longest);
  const profit = new Int32Array(live.length * row).fill(-limit);
  const charge = new Int32Array(live.length * row);
  live.forEach((s, a) => {
    for (let w = release[s] + shortest[s]; w <= width; w++)
      profit[a * row + w] = Math.max(
        -limit,
        Math.ceil(worthAt(prices, stops[s], tickAfter(calendar, w)) / unit),
      );
    const charges = chargeAt(prices, stops[s]);
    if (!charges) return;
    for (let w = release[s]; w < width; w++)
      charge[a * row + w] = Math.min(limit, Math.floor(charges[calendar.tickOfWork[w]] / unit));
  });
  return { unit, profit, charge };
}

interface Routes {
  readonly planner: Planner;
  readonly prices: Prices;
  readonly crewClass: CrewClass;
  readonly live: readonly number[];
  readonly scaled: Scaled;
  readonly table: RouteTable;
}

/** The best route of one crew from its base (or its work in hand); returns its value in units. */
function followRoute(routes: Routes, crew: number, route: number[], chosen: Chosen[]): number {
  const { crewClass, live, scaled, table } = routes;
  const { stride, states, best, arrive } = table;
  const row = crewClass.width + 1;
  const { calendar, stops, release, ticks } = crewClass;
  const first = firstStop(routes, crew);
  let { start, finish } = first;
  let state = first.at < 0 ? -1 : states.firstOf[first.at];
  while (state >= 0) {
    const stop = live[states.stopOf[state]];
    const end = calendar.tickOfWork[finish - 1] + 1;
    route.push(stop);
    chosen.push({
      visit: bestVisit(routes.prices, stops[stop], end),
      start: calendar.tickOfWork[start],
      finish: end,
    });
    const wanted = best[state * stride + finish];
    if (wanted === 0) break;
    let way = states.firstWay[state];
    while (arrive[states.to[way] * stride + finish + states.hops[way]] !== wanted) way++;
    state = states.to[way];
    const at = states.stopOf[state];
    start = Math.max(finish + states.hops[way], release[live[at]]);
    finish = start + ticks[live[at]];
    // Where waiting may pay, the start is the one whose value is that of the arrival.
    while (
      scaled.profit[at * row + finish] - scaled.charge[at * row + start] + best[state * stride + finish] <
      wanted
    ) {
      start++;
      finish++;
    }
  }
  return first.value;
}

/** Longer returns are left alone: they are rare, and each would take a place in the memory of many stops. */
const LONGEST_RETURN = 8;
/** States of a class at most. */
const MOST_STATES = 4096;

/** Where a route returned to a stop, the stops between remember it from now on, up to `most` each. */
function remember({ memory }: CrewClass, route: readonly number[], most: number): void {
  for (let from = 0; from < route.length; from++) {
    const back = route.indexOf(route[from], from + 1);
    if (back < 0 || back - from > LONGEST_RETURN) continue;
    const between = route
      .slice(from + 1, back)
      .map((stop) => memory[stop])
      .filter((known) => !known.includes(route[from]));
    if (between.some((known) => known.length >= most)) continue;
    for (const known of between) known.push(route[from]);
    if (statesIn(memory) <= MOST_STATES) continue;
    for (const known of between) known.pop();
  }
}

function statesIn(memory: CrewClass['memory']): number {
  return memory.reduce((sum, known) => sum + (1 << known.length), 0);
}

/** The memory among live stops, by their places there. */
function memoryOf({ memory, stops }: CrewClass, live: readonly number[]): number[][] {
  const place = new Int32Array(stops.length).fill(-1);
  live.forEach((stop, at) => (place[stop] = at));
  return live.map((stop) => memory[stop].flatMap((other) => (place[other] >= 0 ? [place[other]] : [])));
}

function firstStop(
  routes: Routes,
  crew: number,
): { value: number; at: number; start: number; finish: number } {
  const { planner, crewClass, live, scaled, table } = routes;
  const { work } = planner;
  const { width, release, ticks } = crewClass;
  const row = width + 1;
  let first = { value: 0, at: -1, start: 0, finish: 0 };
  const consider = (at: number, start: number, worked: number): void => {
    const finish = start + worked;
    if (finish > width) return;
    const own = scaled.profit[at * row + finish] - scaled.charge[at * row + start];
    const value = own + table.best[table.states.firstOf[at] * table.stride + finish];
    if (value > first.value) first = { value, at, start, finish };
  };
  live.forEach((v, at) => {
    const { repair } = crewClass.stops[v];
    const { inHand } = work.problem.repairs[repair];
    const mine = inHand?.crews.includes(crew) ?? false;
    const arrival = mine ? 0 : work.fromBase[crew * work.repairCount + repair];
    const opens = Math.max(arrival, release[v]);
    if (mine) consider(at, release[v], Math.min(inHand!.ticks, ticks[v]));
    consider(at, opens, ticks[v]);
    if (scaled.charge[at * row + opens] > 0)
      for (let start = opens + 1; start + ticks[v] <= width; start++) consider(at, start, ticks[v]);
  });
  return first;
}
