import { changeTicks } from './curve.ts';
import type { Planner } from './planner.ts';
import { shares, supplyOrder } from './service-model.ts';

/**
 * Service by maximum flow: demands (people) fed from all cores (gateways) that are up, over links with capacities in people served.
 *
 * A site is up and a link carries as in service-twin.ts; between changes nothing moves, so one flow a change is exact.
 */
export function flowLoss(planner: Planner, finish: Int32Array, kbpsPerPerson: number): number {
  const { problem } = planner;
  const total = problem.sites.reduce((sum, site) => sum + site.weight, 0);
  let loss = 0;
  const ticks = [...changeTicks(planner, finish), problem.horizon];
  for (let at = 0; at + 1 < ticks.length; at++)
    loss += (total - flowServed(planner, finish, ticks[at], kbpsPerPerson)) * (ticks[at + 1] - ticks[at]);
  return loss;
}

/** People served in one tick. */
export function flowServed(
  planner: Planner,
  finish: Int32Array,
  tick: number,
  kbpsPerPerson: number,
): number {
  const { problem } = planner;
  const { nationalShare, internationalShare } = shares(problem);
  const up = upSites(planner, finish, tick);
  const broken = new Set(
    problem.repairs.flatMap(({ asset }, repair) =>
      'link' in asset && finish[repair] > tick ? [asset.link] : [],
    ),
  );
  const network = createFlow(problem.sites.length + 2);
  const source = problem.sites.length;
  const sink = source + 1;
  problem.links.forEach(({ from, to, capacityGbps }, link) => {
    if (broken.has(link) || !up[from] || !up[to] || from === to) return;
    const capacity = capacityGbps === undefined ? Infinity : (capacityGbps * 1e6) / kbpsPerPerson;
    network.addEdge(from, to, capacity);
  });
  problem.sites.forEach(({ weight }, site) => {
    if (up[site] && weight > 0) network.addArc(site, sink, weight);
  });
  const serve = (isSource: (site: number) => boolean): number => {
    const flow = network.copy();
    problem.sites.forEach((_, site) => {
      if (up[site] && isSource(site)) flow.addArc(source, site, Infinity);
    });
    return flow.maximum(source, sink);
  };
  return (
    (nationalShare > 0 ? nationalShare * serve((site) => problem.sites[site].core) : 0) +
    (internationalShare > 0 ? internationalShare * serve((site) => problem.sites[site].gateway) : 0)
  );
}

/** Which sites are up in a tick, with batteries: the outage of supply is followed from 0. */
function upSites({ problem }: Planner, finish: Int32Array, tick: number): Uint8Array {
  const repairOf = new Map<number, number>();
  problem.repairs.forEach(({ asset }, repair) => {
    if ('site' in asset) repairOf.set(asset.site, repair);
  });
  // For each site its down intervals up to this tick, in supply order; most have none.
  const down: (readonly (readonly [number, number])[])[] = [];
  const up = new Uint8Array(problem.sites.length);
  for (const site of supplyOrder(problem)) {
    const { supplies, batteryTicks } = problem.sites[site];
    const repair = repairOf.get(site);
    const own: [number, number][] = repair !== undefined && finish[repair] > 0 ? [[0, finish[repair]]] : [];
    let out: (readonly [number, number])[] = supplies.length === 0 ? [] : [...down[supplies[0]]];
    for (const supply of supplies.slice(1)) out = intersection(out, down[supply]);
    const dead = out.flatMap(([from, to]) =>
      from + batteryTicks < to ? [[from + batteryTicks, to] as const] : [],
    );
    down[site] = union([...own, ...dead]);
    up[site] = down[site].some(([from, to]) => from <= tick && tick < to) ? 0 : 1;
  }
  return up;
}

type Interval = readonly [from: number, to: number];

function intersection(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  return one.flatMap(([a, b]) =>
    other.flatMap(([c, d]): Interval[] =>
      Math.max(a, c) < Math.min(b, d) ? [[Math.max(a, c), Math.min(b, d)]] : [],
    ),
  );
}

function union(intervals: readonly Interval[]): Interval[] {
  const merged: [number, number][] = [];
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

interface Flow {
  /** Capacity in one direction. */
  readonly addArc: (from: number, to: number, capacity: number) => void;
  /** Capacity in both directions. */
  readonly addEdge: (one: number, other: number, capacity: number) => void;
  readonly copy: () => Flow;
  readonly maximum: (source: number, sink: number) => number;
}

/** Maximum flow by blocking flows (Dinic 1970). */
function createFlow(nodeCount: number, heads: number[] = [], room: number[] = [], at?: number[][]): Flow {
  const arcsAt = at ?? Array.from({ length: nodeCount }, (): number[] => []);
  const add = (from: number, to: number, forth: number, back: number): void => {
    arcsAt[from].push(heads.length);
    arcsAt[to].push(heads.length + 1);
    heads.push(to, from);
    room.push(forth, back);
  };
  const maximum = (source: number, sink: number): number => {
    let total = 0;
    for (;;) {
      const level = levels(source, sink);
      if (level[sink] < 0) return total;
      const next = new Int32Array(nodeCount);
      for (;;) {
        const pushed = push(source, sink, Infinity, level, next);
        if (pushed === 0) break;
        total += pushed;
      }
    }
  };
  const levels = (source: number, sink: number): Int32Array => {
    const level = new Int32Array(nodeCount).fill(-1);
    level[source] = 0;
    const queue = [source];
    for (const node of queue) {
      if (node === sink) break;
      for (const arc of arcsAt[node])
        if (room[arc] > 1e-9 && level[heads[arc]] < 0) {
          level[heads[arc]] = level[node] + 1;
          queue.push(heads[arc]);
        }
    }
    return level;
  };
  const push = (node: number, sink: number, most: number, level: Int32Array, next: Int32Array): number => {
    if (node === sink) return most;
    for (; next[node] < arcsAt[node].length; next[node]++) {
      const arc = arcsAt[node][next[node]];
      if (room[arc] <= 1e-9 || level[heads[arc]] !== level[node] + 1) continue;
      const pushed = push(heads[arc], sink, Math.min(most, room[arc]), level, next);
      if (pushed > 0) {
        room[arc] -= pushed;
        room[arc ^ 1] += pushed;
        return pushed;
      }
    }
    return 0;
  };
  return {
    addArc: (from, to, capacity) => add(from, to, capacity, 0),
    addEdge: (one, other, capacity) => add(one, other, capacity, capacity),
    copy: () =>
      createFlow(
        nodeCount,
        [...heads],
        [...room],
        arcsAt.map((arcs) => [...arcs]),
      ),
    maximum,
  };
}
