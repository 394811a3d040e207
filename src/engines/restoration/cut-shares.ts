import type { CutNetwork } from './cut-network.ts';
import type { Planner } from './planner.ts';
import { CORE, GATEWAY } from './service-model.ts';
import { servedNodes } from './service.ts';

/** Time in pieces in which the multipliers of the bound are constant. */
export interface Buckets {
  /** Ticks, ascending, [count + 1]; every break up to the window is among them. */
  readonly edges: Int32Array;
  readonly count: number;
}

/**
 * A demand (a node's national or international service) with the cuts that hold it back.
 *
 * share[bucket × (cuts + 1) + k] sums to 1 over k: k = 0 is "served at most 1", k ≥ 1 "served at most the sum of cut k".
 */
export interface Unit {
  readonly node: number;
  readonly kind: typeof CORE | typeof GATEWAY;
  readonly weight: number;
  readonly cuts: Cut[];
  /** Per bucket the share of each cut, grown with `cuts`. */
  readonly shares: number[][];
  /** Buckets in which the reference serves the unit. */
  readonly served: Uint8Array;
}

export interface Cut {
  readonly repairs: readonly number[];
  /** First bucket in which it holds (batteries help before). */
  readonly from: number;
}

export function makeBuckets(breaks: Int32Array, window: number, wanted: number): Buckets {
  const edges = new Set<number>([0, window]);
  for (const tick of breaks) if (tick < window) edges.add(tick);
  for (let bucket = 1; bucket < wanted; bucket++) edges.add(Math.round((window * bucket) / wanted));
  const sorted = Int32Array.from([...edges].sort((a, b) => a - b));
  return { edges: sorted, count: sorted.length - 1 };
}

/** Units that some repair holds back, with the cuts that hold them back in the given plan and all shares on these. */
export function startUnits(
  planner: Planner,
  network: CutNetwork,
  buckets: Buckets,
  finish: Int32Array,
): Unit[] {
  const { service, problem } = planner;
  const reference = new Int32Array(problem.repairs.length).fill(problem.horizon);
  for (const repair of planner.feasible) reference[repair] = 0;
  const servedIn = Array.from({ length: buckets.count }, (_, bucket) =>
    servedNodes(service, reference, planner.scratch, buckets.edges[bucket]),
  );
  const nothing = new Int32Array(problem.repairs.length).fill(problem.horizon);
  const untouched = servedNodes(service, nothing, planner.scratch, problem.horizon - 1);
  const units: Unit[] = [];
  for (let node = 0; node < service.nodeCount; node++)
    for (const [kind, weights] of [
      [CORE, service.national],
      [GATEWAY, service.international],
    ] as const) {
      if (weights[node] === 0) continue;
      // Served at the end with nothing repaired: served all along.
      if (untouched[node] & kind) continue;
      const served = Uint8Array.from(servedIn, (bits) => (bits[node] & kind ? 1 : 0));
      const unit: Unit = {
        node,
        kind,
        weight: weights[node],
        cuts: [],
        shares: Array.from({ length: buckets.count }, () => [1]),
        served,
      };
      startShares(unit, network, buckets, finish);
      units.push(unit);
    }
  return units;
}

/** From the end backwards: while the plan leaves the unit unserved, all weight on the cut that holds it back longest. */
function startShares(unit: Unit, network: CutNetwork, buckets: Buckets, finish: Int32Array): void {
  const done = new Float64Array(finish.length);
  let cut = -1;
  for (let bucket = buckets.count - 1; bucket >= 0; bucket--) {
    if (!unit.served[bucket]) continue;
    const tick = buckets.edges[bucket];
    if (cut < 0 || !holds(unit.cuts[cut], finish, tick, bucket)) {
      for (let repair = 0; repair < finish.length; repair++) done[repair] = finish[repair] <= tick ? 1 : 1e-5;
      const found = network.minimumCut(unit.node, unit.kind, done, tick);
      cut = found
        ? addCut(unit, {
            repairs: found.repairs,
            from: firstBucket(unit, network, buckets, found.repairs, bucket, finish.length),
          })
        : -1;
    }
    if (cut >= 0) setShare(unit, bucket, cut);
  }
}

function holds(cut: Cut, finish: Int32Array, tick: number, bucket: number): boolean {
  return bucket >= cut.from && cut.repairs.every((repair) => finish[repair] > tick);
}

/** The first bucket from which the unit cannot be served without one of the repairs (before, batteries help). */
function firstBucket(
  unit: Unit,
  network: CutNetwork,
  buckets: Buckets,
  repairs: readonly number[],
  known: number,
  repairCount: number,
): number {
  const done = new Float64Array(repairCount).fill(1);
  for (const repair of repairs) done[repair] = 0;
  const holdsAt = (bucket: number): boolean =>
    network.minimumCut(unit.node, unit.kind, done, buckets.edges[bucket])?.value === 0;
  if (known === 0 || holdsAt(0)) return 0;
  let low = 1;
  let high = known;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holdsAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the cut in the unit's list, added if it is new. */
export function addCut(unit: Unit, cut: Cut): number {
  const known = unit.cuts.findIndex(
    ({ repairs, from }) =>
      repairs.length === cut.repairs.length &&
      repairs.every((repair, at) => repair === cut.repairs[at]) &&
      from <= cut.from,
  );
  if (known >= 0) return known;
  unit.cuts.push(cut);
  for (const shares of unit.shares) shares.push(0);
  return unit.cuts.length - 1;
}

function setShare(unit: Unit, bucket: number, cut: number): void {
  unit.shares[bucket].fill(0);
  const share = 1 / unit.cuts[cut].repairs.length;
  unit.shares[bucket][0] = 1 - share;
  unit.shares[bucket][cut + 1] = share;
}

/** Moves every share a step towards the cut that the (averaged) fractions of work done leave weakest. */
export function moveShares(unit: Unit, done: readonly Float64Array[], step: number): void {
  for (let bucket = 0; bucket < unit.shares.length; bucket++) {
    if (!unit.served[bucket]) continue;
    const fractions = done[bucket];
    let weakest = 0;
    let least = 1;
    for (let k = 0; k < unit.cuts.length; k++) {
      if (bucket < unit.cuts[k].from) continue;
      let sum = 0;
      for (const repair of unit.cuts[k].repairs) sum += fractions[repair];
      if (sum >= least) continue;
      least = sum;
      weakest = k + 1;
    }
    const shares = unit.shares[bucket];
    for (let k = 0; k < shares.length; k++) shares[k] *= 1 - step;
    shares[weakest] += step;
  }
}
