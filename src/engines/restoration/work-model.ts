import { distanceKm } from '../../core/great-circle.ts';
import { crewCalendar, type Calendar } from './calendar.ts';
import { COURIER_KMH, ticksPerKm, travelTicks } from './geography.ts';
import type { Problem } from './problem.ts';

/** The work side of a problem, compiled: distances, calendars, roles and parts in flat arrays. */
export interface WorkModel {
  readonly problem: Problem;
  readonly repairCount: number;
  readonly crewCount: number;
  readonly horizon: number;
  /** Great-circle km between repairs, [repairs × repairs]. */
  readonly km: Float32Array;
  /** Ticks on the road = ⌈km × factor⌉, [crews]. */
  readonly ticksPerKm: Float64Array;
  /** Ticks from each crew's base to each repair, [crews × repairs]. */
  readonly fromBase: Int32Array;
  /** Crews with the same calendar share one object, [crews]. */
  readonly calendars: readonly Calendar[];
  /** Index of the calendar among distinct ones, [crews]. */
  readonly calendarOf: Uint16Array;
  readonly ticks: Int32Array;
  readonly access: Int32Array;
  /** Crews that can fill a role, per repair and role. */
  readonly candidates: readonly (readonly (readonly number[])[])[];
  /** Tick at which a unit of a batch can be at a repair, [batches × repairs]. */
  readonly delivery: Int32Array;
  /** What each repair takes from stock: its batches, and how many units of them. */
  readonly takes: readonly (readonly Take[])[];
  /** Batches of each part. */
  readonly batchesOf: ReadonlyMap<number, readonly number[]>;
  readonly dependents: readonly (readonly number[])[];
}

export interface Take {
  readonly batches: readonly number[];
  readonly quantity: number;
  /** The batches of the units that are set aside for it, a batch once a unit. */
  readonly own: readonly number[];
}

export function compileWork(problem: Problem): WorkModel {
  const { repairs, crews, batches, horizon } = problem;
  const repairCount = repairs.length;
  const km = new Float32Array(repairCount * repairCount);
  for (let from = 0; from < repairCount; from++)
    for (let to = 0; to < from; to++)
      km[from * repairCount + to] = km[to * repairCount + from] = distanceKm(repairs[from], repairs[to]);
  const fromBase = new Int32Array(crews.length * repairCount);
  crews.forEach((crew, c) => {
    // A crew with work in hand starts where that is.
    const start = repairs.find(({ inHand }) => inHand?.crews.includes(c)) ?? crew;
    repairs.forEach((repair, r) => {
      const km = Math.fround(distanceKm(start, repair));
      fromBase[c * repairCount + r] = travelTicks(km, ticksPerKm(crew.speedKmh));
    });
    if (crew.heading)
      goOn(crew.heading, fromBase.subarray(c * repairCount, (c + 1) * repairCount), (r) =>
        travelTicks(km[crew.heading!.repair * repairCount + r], ticksPerKm(crew.speedKmh)),
      );
  });
  const delivery = new Int32Array(batches.length * repairCount);
  batches.forEach((batch, b) =>
    repairs.forEach((repair, r) => {
      const road = travelTicks(distanceKm(batch, repair), ticksPerKm(COURIER_KMH));
      delivery[b * repairCount + r] = batch.arrivalTick + road;
    }),
  );
  const { calendars, calendarOf } = distinctCalendars(problem);
  const batchesOf = groupBatches(problem);
  const dependents: number[][] = repairs.map(() => []);
  repairs.forEach((repair, r) => repair.needs.forEach((need) => dependents[need].push(r)));
  return {
    problem,
    repairCount,
    crewCount: crews.length,
    horizon,
    km,
    ticksPerKm: Float64Array.from(crews, ({ speedKmh }) => ticksPerKm(speedKmh)),
    fromBase,
    calendars,
    calendarOf,
    ticks: Int32Array.from(repairs, (repair) => repair.ticks),
    access: Int32Array.from(repairs, ({ accessTick, pinnedFrom = 0 }) => Math.max(accessTick, pinnedFrom)),
    candidates: repairs.map(({ roles, team }) =>
      roles.map((skill, role) =>
        crews.flatMap((crew, c) => (crew.skills.includes(skill) && (team?.[role] ?? c) === c ? [c] : [])),
      ),
    ),
    delivery,
    takes: repairs.map(({ parts, setAside = [] }) =>
      parts.map(({ part, quantity }) => ({
        batches: batchesOf.get(part) ?? [],
        quantity,
        own: setAside
          .filter(({ batch }) => batches[batch].part === part)
          .flatMap((entry) => Array.from({ length: entry.quantity }, () => entry.batch)),
      })),
    ),
    batchesOf,
    dependents,
  };
}

/** Ticks to each repair of a crew on the road to one: as stated to that, and to no other longer than over it. */
function goOn(
  { repair, ticks }: NonNullable<Problem['crews'][number]['heading']>,
  toRepair: Int32Array,
  onwards: (other: number) => number,
): void {
  for (let other = 0; other < toRepair.length; other++)
    toRepair[other] = other === repair ? ticks : Math.min(toRepair[other], ticks + onwards(other));
}

/** Ticks a crew is on the road between two repairs. */
export function travelBetween(model: WorkModel, crew: number, from: number, to: number): number {
  return travelTicks(model.km[from * model.repairCount + to], model.ticksPerKm[crew]);
}

function distinctCalendars(problem: Problem): { calendars: Calendar[]; calendarOf: Uint16Array } {
  const known = new Map<string, number>();
  const distinct: Calendar[] = [];
  const calendarOf = Uint16Array.from(problem.crews, (crew) => {
    const key = `${crew.fromTick} ${crew.shifts.map(({ start, end }) => `${start}-${end}`).join()}`;
    if (!known.has(key)) {
      known.set(key, distinct.length);
      distinct.push(crewCalendar(crew, problem.startMinute, problem.horizon));
    }
    return known.get(key)!;
  });
  return { calendars: Array.from(calendarOf, (index) => distinct[index]), calendarOf };
}

function groupBatches(problem: Problem): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  problem.batches.forEach(({ part }, batch) => {
    if (!groups.has(part)) groups.set(part, []);
    groups.get(part)!.push(batch);
  });
  return groups;
}
