import { distanceKm } from '../../core/great-circle.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import type { FibreAnswer } from '../../schemas/joint-restoration-answer.ts';
import { serviceCurve, undamagedService } from './curve.ts';
import { finishTicks, type Planner } from './planner.ts';
import { TICKS_PER_HOUR, type Plan } from './problem.ts';

/** Border points further apart than this are not joined. */
const FARTHEST_KM = 800;
/** Kinds of site in which a fibre from abroad can end. */
const BORDER_KINDS: readonly string[] = ['exchange', 'data-centre', 'landing-station'];
/** How many fibres, the shortest, are tried. */
export const FIBRES = 3;

/** A problem with the best plan found. */
export interface Planned {
  readonly planner: Planner;
  readonly plan: Plan;
  /** How many sites are of the first inventory; they come first. */
  readonly ownSites: number;
}

/** Two plans one after the other, in the indices of the shared inventory: what is of the first side comes first there. */
export function plansTogether(one: Planned, other: Planned): Plan {
  const { repairs, crews } = one.planner.problem;
  return {
    order: [...one.plan.order, ...other.plan.order.map((repair) => repair + repairs.length)],
    crews: [...one.plan.crews, ...other.plan.crews.map((team) => team.map((crew) => crew + crews.length))],
  };
}

/**
 * Person-hours without service under a plan, to its horizon, on the sites of one side (0: the first); critical services count as
 * the people they stand for. Unlike the objective of a plan this holds what no order of work can avoid, so that plans with other
 * crews compare.
 */
export function lossIn({ planner, plan, ownSites }: Planned, side: 0 | 1): number {
  const { problem } = planner;
  const weights = Float64Array.from(problem.sites, ({ weight }, site) =>
    site < ownSites === (side === 0) ? weight : 0,
  );
  const curve = serviceCurve(planner, finishTicks(planner, plan), weights);
  const whole = undamagedService(planner, weights);
  const lost = curve.reduce((total, [tick, served], at) => {
    const until = curve[at + 1]?.[0] ?? problem.horizon;
    return total + (whole - served) * Math.max(0, until - tick);
  }, 0);
  return lost / TICKS_PER_HOUR;
}

/** The shortest fibres between border points of the two, each point once: places where a cable can end. */
export function borderFibres(one: Inventory, other: Inventory): Omit<FibreAnswer, 'gains'>[] {
  const points = ({ sites }: Inventory): Inventory['sites'] =>
    sites.filter(({ kind }) => BORDER_KINDS.includes(kind));
  const pairs = points(one)
    .flatMap((from) => points(other).map((to) => ({ from, to, km: distanceKm(from, to) })))
    .filter(({ km }) => km <= FARTHEST_KM)
    .sort((a, b) => a.km - b.km || (a.from.id < b.from.id ? -1 : 1));
  const used = new Set<unknown>();
  const chosen = pairs.filter(({ from, to }) => {
    if (used.has(from) || used.has(to)) return false;
    used.add(from).add(to);
    return true;
  });
  return chosen.slice(0, FIBRES).map(({ from, to, km }) => ({
    from: { id: from.id, name: from.name ?? null },
    to: { id: to.id, name: to.name ?? null },
    km,
  }));
}

/** What two lists have in common, each once, in order. */
export function inBoth(lists: readonly (readonly string[])[]): string[] {
  const [one, other] = lists;
  return [...new Set(one)].filter((each) => other.includes(each)).sort();
}

/** Share of the loss that is saved, never less than nothing: what costs more is not done. */
export function gainOfSharing(before: number, after: number): number {
  return before > 0 ? Math.max(0, (before - after) / before) : 0;
}
