import type { Problem } from './problem.ts';
import { supplyOrder } from './service-model.ts';

/** Ticks [from, to) in which something is the case; lists of them are ascending and disjoint. */
export type Interval = readonly [from: number, to: number];

/** When each site has no supply, and when it is down. */
export interface Outages {
  readonly unpowered: readonly (readonly Interval[])[];
  readonly down: readonly (readonly Interval[])[];
}

/** The outages of all sites when each repair finishes at `finish[repair]`; batteries are followed along chains of supplies. */
export function siteOutages(problem: Problem, finish: ArrayLike<number>): Outages {
  const ownEnd = new Map<number, number>();
  problem.repairs.forEach(({ asset }, repair) => {
    if ('site' in asset && finish[repair] > 0) ownEnd.set(asset.site, finish[repair]);
  });
  const unpowered: (readonly Interval[])[] = [];
  const down: (readonly Interval[])[] = [];
  for (const site of supplyOrder(problem)) {
    const { supplies, batteryTicks, batteryLeft = batteryTicks } = problem.sites[site];
    const without = supplies
      .map((supply) => down[supply])
      .reduce((all, one) => intersection(all, one), supplies.length === 0 ? [] : EVER);
    const dead = without.flatMap(([from, to]): Interval[] => {
      const empty = from + (from === 0 ? batteryLeft : batteryTicks);
      return empty < to ? [[empty, to]] : [];
    });
    const end = ownEnd.get(site);
    unpowered[site] = without;
    down[site] = end === undefined ? dead : union([[0, end], ...dead]);
  }
  return { unpowered, down };
}

export function contains(intervals: readonly Interval[], tick: number): boolean {
  return intervals.some(([from, to]) => from <= tick && tick < to);
}

const EVER: readonly Interval[] = [[0, Infinity]];

function intersection(one: readonly Interval[], other: readonly Interval[]): readonly Interval[] {
  return one.flatMap(([a, b]) =>
    other.flatMap(([c, d]): Interval[] =>
      Math.max(a, c) < Math.min(b, d) ? [[Math.max(a, c), Math.min(b, d)]] : [],
    ),
  );
}

function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: [number, number][] = [];
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
