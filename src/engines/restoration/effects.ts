import { flowServedAt } from './flow-service.ts';
import { contains, siteOutages } from './outages.ts';
import type { Planner } from './planner.ts';
import type { Problem } from './problem.ts';
import { changeTicks } from './service-model.ts';
import { servedNodes } from './service.ts';

/** What a repair brings, told from what would be without it and what cannot be done before it. */
export type Effect =
  /** Sites that have service from `from` on: at its finish, later with others, or kept when batteries run out. */
  | {
      readonly kind: 'at-finish' | 'later' | 'keeps';
      readonly from: number;
      readonly sites: readonly number[];
    }
  /** Nobody is reached by it alone, but links carry that many more people. */
  | { readonly kind: 'capacity'; readonly people: number }
  /** What it carries is carried without it too. */
  | { readonly kind: 'second-way' }
  /** Other repairs wait for it. */
  | { readonly kind: 'needed'; readonly repairs: readonly number[] }
  /** It cannot serve, because this site stays down. */
  | { readonly kind: 'blocked'; readonly site: number }
  /** It works, and no core or gateway is reached. */
  | { readonly kind: 'unreached' }
  /** Nobody lives there or behind it. */
  | { readonly kind: 'nobody' };

/** The effect of every repair of a plan, from the finishes. Where many things change, later effects are looked for by halving. */
export function planEffects(planner: Planner, finish: Int32Array): (repair: number) => Effect {
  const { service, problem } = planner;
  const times = finish.slice();
  const ticks = changeTicks(service.breaks, times, problem.horizon);
  const end = endState(planner, times, ticks[ticks.length - 1]);
  const lost = lostWithout(planner, times, ticks);
  return (repair) => {
    const own = times[repair];
    const behind = withDependents(planner, repair);
    const kept = behind.map((other) => times[other]);
    for (const other of behind) times[other] = problem.horizon;
    const change = firstLoss(lost, ticks, own);
    const more = !change && planner.flow ? capacityGained(planner, finish, times, own, end.tick) : 0;
    const keeps = change && lost.servedBefore(change.sites, own);
    const without = change || more > 0 ? undefined : endState(planner, times, end.tick);
    behind.forEach((other, at) => (times[other] = kept[at]));
    if (change)
      return {
        kind: keeps ? 'keeps' : change.tick === own ? 'at-finish' : 'later',
        from: change.tick,
        sites: change.sites,
      };
    return without ? withoutLoss(planner, end, without, repair) : { kind: 'capacity', people: more };
  };
}

interface Lost {
  /** Sites with people that are served in a tick, and would not be with the finishes as they now are. */
  readonly at: (tick: number) => number[];
  /** Whether sites were all served just before a tick: then a later loss is one of batteries. */
  readonly servedBefore: (sites: readonly number[], tick: number) => boolean;
}

function lostWithout(
  { service, scratch, problem }: Planner,
  times: Int32Array,
  ticks: readonly number[],
): Lost {
  const served = new Map(ticks.map((tick) => [tick, servedNodes(service, times, scratch, tick)]));
  const sitesOfNode: number[][] = Array.from({ length: service.nodeCount }, () => []);
  service.nodeOfSite.forEach((node, site) => {
    if (problem.sites[site].weight > 0) sitesOfNode[node].push(site);
  });
  return {
    at: (tick) => {
      const without = servedNodes(service, times, scratch, tick);
      const withIt = served.get(tick)!;
      return sitesOfNode.flatMap((sites, node) => ((withIt[node] & ~without[node]) !== 0 ? sites : []));
    },
    servedBefore: (sites, tick) => {
      const before = ticks.findLast((other) => other < tick);
      return (
        before !== undefined && sites.every((site) => served.get(before)![service.nodeOfSite[site]] !== 0)
      );
    },
  };
}

interface Loss {
  readonly tick: number;
  readonly sites: readonly number[];
}

const FEW_TICKS = 300;

/** The first tick from `own` on in which somebody is without service. */
function firstLoss(lost: Lost, ticks: readonly number[], own: number): Loss | undefined {
  const from = ticks.indexOf(own);
  if (from < 0) return undefined;
  const now = lost.at(own);
  if (now.length > 0) return { tick: own, sites: now };
  const later = ticks.slice(from + 1);
  // Most repairs without an effect at once have none at the end either: then nobody waits for them alone.
  if (later.length === 0 || lost.at(later[later.length - 1]).length === 0) return undefined;
  let low = 0;
  let high = later.length - 1;
  if (later.length > FEW_TICKS)
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lost.at(later[middle]).length > 0) high = middle;
      else low = middle + 1;
    }
  else while (lost.at(later[low]).length === 0) low++;
  return { tick: later[low], sites: lost.at(later[low]) };
}

/** A repair and those that cannot be done without it. */
function withDependents({ work }: Planner, repair: number): number[] {
  const all = new Set([repair]);
  for (const one of all) for (const dependent of work.dependents[one]) all.add(dependent);
  return [...all];
}

function capacityGained(
  { flow }: Planner,
  finish: Int32Array,
  without: Int32Array,
  own: number,
  end: number,
): number {
  const gain = (tick: number): number =>
    flowServedAt(flow!, finish, tick) - flowServedAt(flow!, without, tick);
  // Less than a person is rounding.
  const most = Math.max(gain(own), gain(end));
  return most >= 1 ? Math.round(most) : 0;
}

/** What is up and served in the end. */
interface EndState {
  readonly tick: number;
  readonly finish: Int32Array;
  readonly up: readonly boolean[];
  readonly served: readonly boolean[];
}

function endState({ problem, service, scratch }: Planner, finish: Int32Array, tick: number): EndState {
  const { down } = siteOutages(problem, finish);
  const bits = servedNodes(service, finish, scratch, tick);
  return {
    tick,
    finish: finish.slice(),
    up: problem.sites.map((_, site) => !contains(down[site], tick)),
    served: problem.sites.map((_, site) => bits[service.nodeOfSite[site]] !== 0),
  };
}

/** What a repair is for without which nobody loses service: told from the end with it, and the end without it. */
function withoutLoss({ problem, work }: Planner, end: EndState, without: EndState, repair: number): Effect {
  const { asset } = problem.repairs[repair];
  const waiting = work.dependents[repair].filter((other) => end.finish[other] < problem.horizon);
  if (waiting.length > 0) return { kind: 'needed', repairs: waiting };
  if ('link' in asset) {
    const { from, to } = problem.links[asset.link];
    const stuck = [from, to].find((site) => !end.up[site]);
    if (stuck !== undefined) return { kind: 'blocked', site: stuck };
    if (!end.served[from]) return { kind: 'unreached' };
    return { kind: without.served[from] && without.served[to] ? 'second-way' : 'nobody' };
  }
  return siteWithoutLoss(problem, end, without, asset.site);
}

function siteWithoutLoss(problem: Problem, end: EndState, without: EndState, site: number): Effect {
  if (!end.up[site]) return { kind: 'blocked', site: problem.sites[site].supplies[0] };
  const fed = problem.sites.flatMap(({ supplies }, other) =>
    supplies.includes(site) && end.up[other] ? [other] : [],
  );
  if (fed.length > 0) return { kind: fed.every((other) => without.up[other]) ? 'second-way' : 'nobody' };
  const joined = neighbours(problem, end, site);
  if (joined.length > 0 && !end.served[site]) return { kind: 'unreached' };
  const isBackup = joined.length > 1 && joined.every((other) => without.served[other]);
  return { kind: isBackup ? 'second-way' : 'nobody' };
}

/** The sites to which a site is joined in the end. */
function neighbours({ links, repairs }: Problem, { up, finish, tick }: EndState, site: number): number[] {
  const broken = new Set(
    repairs.flatMap(({ asset }, repair) => ('link' in asset && finish[repair] > tick ? [asset.link] : [])),
  );
  const joined = links.flatMap(({ from, to }, link) => {
    const other = from === site ? to : to === site ? from : undefined;
    return other === undefined || broken.has(link) || !up[other] ? [] : [other];
  });
  return [...new Set(joined)];
}
