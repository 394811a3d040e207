import { clockAfter } from '../../core/clock-after.ts';
import { contains, siteOutages } from './outages.ts';
import { schedulePlan, type PartsTaken, type Step } from './explain.ts';
import { placeAlong, type Place } from '../../core/great-circle.ts';
import { createPlanner, type Planner } from './planner.ts';
import { planInForce } from './plan-in-force.ts';
import { TICKS_PER_HOUR } from './problem.ts';
import { buildProblem, type BuiltProblem } from './problem-of-inventory.ts';
import { teamCalendar } from './schedule.ts';
import type { Damage, PartUnits } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';

/** A plan some ticks after its moment. */
interface Moment {
  readonly inventory: Inventory;
  /** With the plan in force. */
  readonly before: Damage;
  readonly built: BuiltProblem;
  readonly planner: Planner;
  readonly steps: readonly Step[];
  readonly finish: Int32Array;
  readonly tick: number;
}

/** When each repair of a plan ends, hours since the moment of the damage: what the plan said when it was made. */
export type FinishHours = ReadonlyMap<string, number>;

/**
 * The state `tick` ticks into the plan that `before` carries, if all goes as planned: what is broken, who is where with what in hand or
 * on the road, which parts are used or sent, how full batteries are, and the rest of the plan.
 *
 * Going on with the rest of the plan from there ends every repair at the same moment (a property test).
 */
export function stateAfter(
  inventory: Inventory,
  before: Damage,
  localOnly: boolean,
  tick: number,
): { readonly state: Damage; readonly finish: FinishHours } {
  const built = buildProblem(inventory, before, { objective: 'people', localOnly });
  const planner = createPlanner(built.problem);
  const plan = planInForce(inventory, before, built) ?? { order: [], crews: built.assets.map(() => []) };
  const { steps, finish } = schedulePlan(planner, plan);
  const moment: Moment = { inventory, before, built, planner, steps, finish, tick };
  const rest = steps.filter((step) => step.finish > tick);
  const begun = new Map((before.plan ?? []).map(({ asset, start_hour }) => [asset, start_hour]));
  return {
    state: {
      ...before,
      at: clockAfter(before.at, hours(tick)),
      began: before.began ?? clockAfter(before.at, 0),
      assets: brokenAssets(moment),
      crews: inventory.crews.map(({ id }, crew) => crewState(moment, id, crew)),
      batteries: batteriesLeft(moment),
      plan: rest.map((step) => ({
        asset: built.assets[step.repair],
        crews: step.crews.map((crew) => inventory.crews[crew].id),
        ...(step.start >= tick && { parts: step.parts.map((taken) => keptFor(moment, step, taken)) }),
        // Work in hand began before.
        start_hour:
          Math.min(begun.get(built.assets[step.repair]) ?? Infinity, hours(step.start)) - hours(tick),
        finish_hour: hours(step.finish - tick),
      })),
      ...partsState(moment),
      ...pinsLeft(moment),
    },
    finish: new Map(steps.map((step) => [built.assets[step.repair], hours(step.finish)])),
  };
}

function hours(ticks: number): number {
  return ticks / TICKS_PER_HOUR;
}

/** The pins of what is not finished, by hours from the moment. */
function pinsLeft({ before, finish, built, tick }: Moment): Pick<Damage, 'pins'> {
  if (!before.pins) return {};
  const later = (hour: number): number => Math.max(0, hour - hours(tick));
  return {
    pins: before.pins.flatMap(({ from_hour, until_hour, ...pin }) => {
      if (finish[built.assets.indexOf(pin.asset)] <= tick) return [];
      return [
        {
          ...pin,
          ...(from_hour !== undefined && { from_hour: later(from_hour) }),
          ...(until_hour !== undefined && { until_hour: later(until_hour) }),
        },
      ];
    }),
  };
}

function brokenAssets({ before, steps, finish, built, tick }: Moment): Damage['assets'] {
  const begun = new Set(steps.filter(({ start }) => start < tick).map(({ repair }) => repair));
  return before.assets.flatMap((entry, repair) => {
    if (finish[repair] <= tick) return [];
    const hasParts = begun.has(repair) || built.problem.repairs[repair].inHand !== undefined;
    return [
      {
        ...entry,
        ...(entry.accessible_from_hour !== undefined && {
          accessible_from_hour: Math.max(0, entry.accessible_from_hour - hours(tick)),
        }),
        ...(hasParts && { has_parts: true }),
      },
    ];
  });
}

type CrewState = NonNullable<Damage['crews']>[number];

/** Where a crew is: at its work, on the road, where it waits or ended, or where it was before. */
function crewState(moment: Moment, id: string, crew: number): CrewState {
  const { steps, planner, tick, built } = moment;
  const mine = steps.filter(({ crews }) => crews.includes(crew));
  const last = mine.findLast(({ start }) => start < tick);
  if (last && last.finish > tick) {
    const calendar = teamCalendar(planner.run, last.crews);
    return {
      crew: id,
      ...placeOf(moment, last),
      working_on: built.assets[last.repair],
      hours_left: hours(calendar.workBefore[last.finish] - calendar.workBefore[tick]),
    };
  }
  const next = mine.find(({ start }) => start >= tick);
  const inHand = !last && next !== undefined && inHandOf(moment, crew) === next.repair;
  if (next && !inHand && next.departs[next.crews.indexOf(crew)] < tick)
    return onTheWay(moment, id, crew, next, last);
  return last ? { crew: id, ...placeOf(moment, last) } : stillThere(moment, id, crew);
}

/** The repair that a crew has in hand at the moment of the damage, or −1. */
function inHandOf({ built }: Moment, crew: number): number {
  return built.problem.repairs.findIndex(({ inHand }) => inHand?.crews.includes(crew));
}

function placeOf({ built }: Moment, { repair }: Step): Place {
  const { lat, lon } = built.problem.repairs[repair];
  return { lat, lon };
}

/** On the road to its next work, or there already. */
function onTheWay(moment: Moment, id: string, crew: number, next: Step, last: Step | undefined): CrewState {
  const { planner, built, tick } = moment;
  const { workBefore } = planner.work.calendars[crew];
  const at = next.crews.indexOf(crew);
  const [departs, arrives] = [next.departs[at], next.arrives[at]];
  const left = arrives > tick ? workBefore[arrives] - workBefore[tick] : 0;
  const target = placeOf(moment, next);
  if (left === 0) return { crew: id, ...target };
  const inHand = inHandOf(moment, crew);
  const from = last ? placeOf(moment, last) : (built.problem.repairs[inHand] ?? built.problem.crews[crew]);
  return {
    crew: id,
    ...placeAlong(from, target, 1 - left / (workBefore[arrives] - workBefore[departs])),
    heading_to: built.assets[next.repair],
    hours_left: hours(left),
  };
}

/** A crew that has not moved: as it was before, so many hours later. What others have begun since is no longer in its hands. */
function stillThere(moment: Moment, id: string, crew: number): CrewState {
  const { before, steps, tick } = moment;
  const known = before.crews?.find((state) => state.crew === id) ?? { crew: id };
  const taken = steps.find(({ repair, start }) => repair === inHandOf(moment, crew) && start < tick);
  const { working_on: _, hours_left: __, ...without } = known;
  return {
    ...(taken ? { ...without, ...placeOf(moment, taken) } : known),
    ...(known.from_hour !== undefined && { from_hour: Math.max(0, known.from_hour - hours(tick)) }),
  };
}

/** Batteries that have been drained, with what is left of them. */
function batteriesLeft({ inventory, built, finish, tick }: Moment): NonNullable<Damage['batteries']> {
  const { problem } = built;
  const { unpowered } = siteOutages(problem, finish);
  return problem.sites.flatMap(({ batteryTicks, batteryLeft = batteryTicks }, site) => {
    const outage = unpowered[site].find((interval) => contains([interval], tick));
    if (!outage || outage[0] === tick || batteryTicks === 0) return [];
    const full = outage[0] === 0 ? batteryLeft : batteryTicks;
    const left = Math.max(0, full - (tick - outage[0]));
    return [{ site: inventory.sites[site].id, hours_left: hours(left) }];
  });
}

/** Whether units are with their repair, or on the road to it. */
function isSent({ tick }: Moment, { start }: Step, { leaves }: PartsTaken): boolean {
  return start < tick || leaves < tick;
}

/** How the state names the units that the plan keeps for a repair not begun. */
function keptFor(moment: Moment, step: Step, taken: PartsTaken): PartUnits {
  const { built, tick } = moment;
  const { batch, quantity, arrives } = taken;
  const later = (at: number): number => hours(Math.max(0, at - tick));
  const name = built.batchNames[batch];
  if (!isSent(moment, step, taken))
    return { ...name, quantity, from_hour: later(built.problem.batches[batch].arrivalTick) };
  return { part: name.part, quantity, sent_to: built.assets[step.repair], from_hour: later(arrives) };
}

/** What has left the depots, and what of it is on the road or lies at a repair. */
function partsState(moment: Moment): Pick<Damage, 'used_parts' | 'sent_parts'> {
  const { before, steps, built, tick } = moment;
  const used = (before.used_parts ?? []).map((entry) => ({ ...entry }));
  const left = built.problem.batches.map(({ quantity }) => quantity);
  const sent: NonNullable<Damage['sent_parts']> = [];
  for (const step of steps)
    for (const taken of step.parts.filter((units) => isSent(moment, step, units))) {
      const { batch, quantity, arrives } = taken;
      const { from_hour: _, sent_to, ...name } = built.batchNames[batch];
      const origin = built.problem.batches[batch].foreign ? ('foreign' as const) : ('local' as const);
      left[batch] -= quantity;
      if (sent_to === undefined) addUsed(used, { ...name, quantity, origin });
      if (step.start < tick) continue;
      const to = built.assets[step.repair];
      sent.push({ part: name.part, quantity, to, from_hour: hours(Math.max(0, arrives - tick)), origin });
    }
  built.batchNames.forEach(({ part, sent_to: to }, batch) => {
    if (to === undefined || left[batch] === 0) return;
    const { arrivalTick, foreign } = built.problem.batches[batch];
    const from_hour = hours(Math.max(0, arrivalTick - tick));
    sent.push({ part, quantity: left[batch], to, from_hour, origin: foreign ? 'foreign' : 'local' });
  });
  return { used_parts: used, sent_parts: sent };
}

function addUsed(used: NonNullable<Damage['used_parts']>, entry: (typeof used)[number]): void {
  const known = used.find(
    (name) =>
      name.part === entry.part &&
      name.depot === entry.depot &&
      name.lat === entry.lat &&
      name.lon === entry.lon &&
      name.origin === entry.origin,
  );
  if (known) known.quantity += entry.quantity;
  else used.push(entry);
}
