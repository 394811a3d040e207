import { changeTicks } from './curve.ts';
import type { Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { arrivalTick, createRun, place, readyTick } from './schedule.ts';
import { servedNodes } from './service.ts';

/** Why a repair is done when it is done. */
export interface Reason {
  readonly repair: number;
  readonly crews: readonly number[];
  /** Ticks: when the crews leave for it, are all there, start and finish. */
  readonly departs: readonly number[];
  readonly arrives: readonly number[];
  readonly start: number;
  readonly finish: number;
  /** What kept it from starting earlier: nothing but its crews' road and work, or a thing that came later. */
  readonly waits:
    | { readonly kind: 'crew' }
    | { readonly kind: 'access' }
    | { readonly kind: 'part'; readonly part: number }
    | { readonly kind: 'need'; readonly repair: number }
    | { readonly kind: 'crews'; readonly crew: number };
  /** Sites that have service from `from` on and would not without it; `at-finish`, or later with others, or none. */
  readonly gives: {
    readonly kind: 'at-finish' | 'later' | 'nothing';
    readonly from: number;
    readonly sites: readonly number[];
  };
}

/** Reasons of every repair that a plan finishes within the horizon, in order of start. */
export function explainPlan(planner: Planner, plan: Plan): Reason[] {
  const run = createRun(planner.work);
  const { horizon } = planner.problem;
  const reasons: Omit<Reason, 'gives'>[] = [];
  for (const repair of executionOrder(planner, plan)) {
    const crews = plan.crews[repair];
    const ready = readyTick(run, repair);
    if (ready < 0) continue;
    const departs = crews.map((crew) => departTick(planner, run.worked[crew], crew));
    const arrives = crews.map((crew) => arrivalTick(run, crew, repair));
    if (!place(run, repair, crews) || run.finish[repair] >= horizon) continue;
    const waits = waitOf(planner, run.finish, repair, crews, arrives, run.start[repair]);
    reasons.push({
      repair,
      crews,
      departs,
      arrives,
      start: run.start[repair],
      finish: run.finish[repair],
      waits,
    });
  }
  const gives = effects(planner, run.finish);
  return reasons
    .map((reason) => ({ ...reason, gives: gives(reason.repair) }))
    .sort((a, b) => a.start - b.start || a.repair - b.repair);
}

/** The list with every repair after those it needs. */
function executionOrder({ problem }: Planner, plan: Plan): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const listed = new Set(plan.order);
  const add = (repair: number): void => {
    if (seen.has(repair)) return;
    const open = problem.repairs[repair].needs.find((need) => listed.has(need) && !seen.has(need));
    if (open !== undefined) {
      waiting.set(open, [...(waiting.get(open) ?? []), repair]);
      return;
    }
    seen.add(repair);
    order.push(repair);
    const next = waiting.get(repair) ?? [];
    waiting.delete(repair);
    next.forEach(add);
  };
  const waiting = new Map<number, number[]>();
  plan.order.forEach(add);
  return order;
}

function departTick({ work }: Planner, worked: number, crew: number): number {
  const { tickOfWork } = work.calendars[crew];
  return worked < tickOfWork.length ? tickOfWork[worked] : work.horizon;
}

function waitOf(
  { problem, work }: Planner,
  finish: Int32Array,
  repair: number,
  crews: readonly number[],
  arrives: readonly number[],
  start: number,
): Reason['waits'] {
  const { needs, parts } = problem.repairs[repair];
  const first = Math.min(...arrives);
  const last = Math.max(...arrives);
  const need = needs.reduce((late, other) => (late < 0 || finish[other] > finish[late] ? other : late), -1);
  const needTick = need < 0 ? 0 : finish[need];
  const known = Math.max(last, work.access[repair], needTick);
  if (parts.length > 0 && start > known && latestPartTick(work, repair) >= known)
    return { kind: 'part', part: parts[0].part };
  if (needTick > last && needTick >= work.access[repair]) return { kind: 'need', repair: need };
  if (work.access[repair] > last) return { kind: 'access' };
  if (crews.length > 1 && last > first) return { kind: 'crews', crew: crews[arrives.indexOf(last)] };
  return { kind: 'crew' };
}

/** The latest tick at which a unit of any of its parts can come: whether a wait can be for a part at all. */
function latestPartTick(work: Planner['work'], repair: number): number {
  let latest = 0;
  for (const { part } of work.problem.repairs[repair].parts)
    for (const batch of work.batchesOf.get(part) ?? [])
      latest = Math.max(latest, work.delivery[batch * work.repairCount + repair]);
  return latest;
}

/** For a repair: who is served, at its finish or from the first later change on, that would not be if it were never done. */
function effects(planner: Planner, finish: Int32Array): (repair: number) => Reason['gives'] {
  const { service, scratch, problem } = planner;
  const ticks = changeTicks(planner, finish);
  const served = new Map(ticks.map((tick) => [tick, servedNodes(service, finish, scratch, tick)]));
  const last = ticks[ticks.length - 1];
  const sitesOfNode: number[][] = Array.from({ length: service.nodeCount }, () => []);
  service.nodeOfSite.forEach((node, site) => {
    if (problem.sites[site].weight > 0) sitesOfNode[node].push(site);
  });
  return (repair) => {
    const own = finish[repair];
    finish[repair] = problem.horizon;
    const lostAt = (tick: number): number[] => {
      const without = servedNodes(service, finish, scratch, tick);
      const withIt = served.get(tick)!;
      return sitesOfNode.flatMap((sites, node) => ((withIt[node] & ~without[node]) !== 0 ? sites : []));
    };
    let from = own;
    let sites = served.has(own) ? lostAt(own) : [];
    // Later changes: all of them for small plans, halving towards the first for large ones.
    const later = ticks.filter((tick) => tick > own);
    // Most repairs without an effect at once have none at the end either: then nobody waits for them alone.
    if (sites.length === 0 && later.length > 0 && lostAt(last).length > 0) {
      const found = firstChange(later, lostAt);
      if (found) ({ tick: from, sites } = found);
    }
    finish[repair] = own;
    if (sites.length === 0) return { kind: 'nothing', from: own, sites };
    return { kind: from === own ? 'at-finish' : 'later', from, sites };
  };
}

function firstChange(
  ticks: readonly number[],
  lostAt: (tick: number) => number[],
): { tick: number; sites: number[] } | undefined {
  if (ticks.length <= 300) {
    for (const tick of ticks) {
      const sites = lostAt(tick);
      if (sites.length > 0) return { tick, sites };
    }
    return undefined;
  }
  let low = 0;
  let high = ticks.length - 1;
  if (lostAt(ticks[high]).length === 0) return undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lostAt(ticks[middle]).length > 0) high = middle;
    else low = middle + 1;
  }
  return { tick: ticks[low], sites: lostAt(ticks[low]) };
}
