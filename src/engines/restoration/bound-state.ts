import { createCutNetwork, type CutNetwork } from './cut-network.ts';
import { makeBuckets, startUnits, type Buckets, type Unit } from './cut-shares.ts';
import type { Earliest } from './earliest.ts';
import { finishTicks, serviceLossOf, type Planner } from './planner.ts';
import { createRoutePricer, crewClasses, listVisits, type CrewClass, type Visit } from './pricing.ts';
import type { Plan } from './problem.ts';

/** The multipliers of the bound and what they are moved by. See docs/methods/restoration.md, "The bound". */
export interface BoundState {
  readonly planner: Planner;
  readonly pricer: ReturnType<typeof createRoutePricer>;
  readonly network: CutNetwork;
  readonly buckets: Buckets;
  readonly window: number;
  readonly units: readonly Unit[];
  readonly visits: readonly Visit[];
  readonly visitsOf: readonly (readonly number[])[];
  readonly classes: readonly CrewClass[];
  /** Price of each visit (multiplier of "made at most once"). */
  readonly price: Float64Array;
  readonly scarce: readonly Scarce[];
  /** Averaged fraction of each visit, and of each repair (its least done role), done per bucket. */
  readonly visitDone: readonly Float64Array[];
  readonly done: readonly Float64Array[];
  /** Share of a repair's reward that each of its visits gets, per bucket. */
  readonly roleShare: readonly Float64Array[];
  /** Rate of reward per tick: of repairs, of visits; and what is left of the latter from each bucket's start on. */
  readonly rate: readonly Float64Array[];
  readonly visitRate: readonly Float64Array[];
  readonly left: readonly Float64Array[];
  readonly plan: Plan;
  readonly finish: Int32Array;
}

/** Before `tick` only `units` units of a part are in the country's depots, fewer than the repairs need. */
export interface Scarce {
  readonly tick: number;
  readonly units: number;
  /** Units that one visit of a repair stands for, [visits]. */
  readonly need: Float64Array;
  price: number;
}

/** The first multipliers, taken from a plan, with `pieces` buckets of time. */
export function startState(planner: Planner, plan: Plan, earliest: Earliest, pieces: number): BoundState {
  const { problem, service, feasible } = planner;
  const finish = finishTicks(planner, plan);
  const window = chooseWindow(planner, finish, earliest);
  const buckets = makeBuckets(service.breaks, window, pieces);
  const network = createCutNetwork(planner);
  const visits = listVisits(planner);
  const visitsOf: number[][] = problem.repairs.map(() => []);
  visits.forEach(({ repair }, visit) => visitsOf[repair].push(visit));
  const columns = (size: number): Float64Array[] =>
    Array.from({ length: buckets.count + 1 }, () => new Float64Array(size));
  const done = columns(problem.repairs.length);
  done.forEach((fractions, bucket) => {
    for (const repair of feasible) fractions[repair] = finish[repair] <= buckets.edges[bucket] ? 1 : 0;
  });
  return {
    planner,
    pricer: createRoutePricer(),
    network,
    buckets,
    window,
    units: startUnits(planner, network, buckets, finish),
    visits,
    visitsOf,
    classes: crewClasses(planner, visits, earliest, window),
    price: new Float64Array(visits.length),
    scarce: scarceParts(planner, visits),
    visitDone: done.map((fractions) => Float64Array.from(visits, ({ repair }) => fractions[repair])),
    done,
    roleShare: done.map(() => Float64Array.from(visits, ({ repair }) => 1 / visitsOf[repair].length)),
    rate: columns(problem.repairs.length),
    visitRate: columns(visits.length),
    left: columns(visits.length),
    plan,
    finish,
  };
}

/** The tick after which the plan loses less than a thousandth of its value: what comes later is not counted in the bound. */
function chooseWindow(planner: Planner, finish: Int32Array, earliest: Earliest): number {
  const ticks = planner.feasible
    .map((repair) => Math.min(finish[repair], planner.problem.horizon))
    .sort((a, b) => a - b);
  const total = serviceLossOf(planner, finish);
  const lostAfter = (tick: number): number =>
    total -
    serviceLossOf(
      planner,
      finish.map((end, repair) =>
        end > tick && earliest.finish[repair] < planner.problem.horizon ? tick : end,
      ),
    );
  let low = 0;
  let high = ticks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lostAfter(ticks[middle]) <= 1e-3 * total) high = middle;
    else low = middle + 1;
  }
  return Math.max(1, Math.min(ticks[low], planner.problem.horizon));
}

function scarceParts({ problem, feasible }: Planner, visits: readonly Visit[]): Scarce[] {
  const parts = new Set(problem.batches.map(({ part }) => part));
  const quantity = (repair: number, part: number): number =>
    problem.repairs[repair].parts.reduce((sum, entry) => sum + (entry.part === part ? entry.quantity : 0), 0);
  return [...parts].flatMap((part) => {
    const wanted = feasible.reduce((sum, repair) => sum + quantity(repair, part), 0);
    const need = Float64Array.from(
      visits,
      ({ repair }) => quantity(repair, part) / problem.repairs[repair].roles.length,
    );
    const batches = problem.batches.filter((batch) => batch.part === part);
    return [...new Set(batches.map(({ arrivalTick }) => arrivalTick))].flatMap((tick) => {
      const units = batches.reduce((sum, b) => sum + (b.arrivalTick < tick ? b.quantity : 0), 0);
      return tick > 0 && units < wanted ? [{ tick, units, need, price: 0 }] : [];
    });
  });
}
