import { batteryFrom, CORE, GATEWAY, type ServiceModel } from './service-model.ts';

/** Working memory of `serviceLoss`, reused between calls. */
export interface ServiceScratch {
  readonly upFrom: Int32Array;
  readonly parent: Int32Array;
  readonly national: Float64Array;
  readonly international: Float64Array;
  readonly flags: Uint8Array;
  /** Every node for itself, and the nodes that are cores or gateways. */
  readonly alone: Int32Array;
  readonly sources: Int32Array;
  /** Events waiting for their tick, as linked lists: the first (+ 1) at each tick, the next (+ 1) after each. All 0 between calls. */
  readonly firstAt: Int32Array;
  readonly nextAfter: Int32Array;
  /** Bits of the ticks that have some. */
  readonly busy: Int32Array;
  /** Down intervals of nodes that depend on supplies: [start, end) pairs. */
  readonly down: number[][];
  /** 1 for nodes with an entry in `down`. */
  readonly isPowered: Uint8Array;
  /** What was lost before the last break, of two plans: the last one met, and the last that was met again. */
  readonly early: [EarlyLoss, EarlyLoss];
}

/** A loss, and the finishes (cut off at the last break) for which it holds. */
interface EarlyLoss {
  finish: Int32Array | undefined;
  loss: number;
}

export function createServiceScratch(model: ServiceModel): ServiceScratch {
  const { nodeCount, edgeFrom, powered } = model;
  const isPowered = new Uint8Array(nodeCount);
  for (const { node } of powered) isPowered[node] = 1;
  return {
    upFrom: new Int32Array(nodeCount),
    parent: new Int32Array(nodeCount),
    national: new Float64Array(nodeCount),
    international: new Float64Array(nodeCount),
    flags: new Uint8Array(nodeCount),
    alone: Int32Array.from({ length: nodeCount }, (_, node) => node),
    sources: Int32Array.from(model.flags.keys()).filter((node) => model.flags[node] !== 0),
    firstAt: new Int32Array(model.horizon + 1),
    nextAfter: new Int32Array(nodeCount + edgeFrom.length),
    busy: new Int32Array((model.horizon >> 5) + 1),
    down: Array.from({ length: nodeCount }, () => []),
    isPowered,
    early: [
      { finish: undefined, loss: 0 },
      { finish: undefined, loss: 0 },
    ],
  };
}

/**
 * Person-equivalents × ticks without service until the horizon, when each repair finishes at `finish[repair]` (the horizon: never).
 *
 * Between two breaks service only rises, so each stretch is one pass of a union–find over edges in the order in which they come up
 * (Kruskal 1956 on activation times): a group is served from the moment it joins one with a core (gateway).
 */
export function serviceLoss(model: ServiceModel, finish: Int32Array, scratch: ServiceScratch): number {
  const { breaks } = model;
  const last = breaks.length - 2;
  let loss = last > 0 ? earlyLoss(model, finish, scratch, breaks[last]) : 0;
  markUpWithoutBatteries(model, finish, scratch, breaks[last]);
  loss += stretchLoss(model, finish, scratch, breaks[last], breaks[last + 1]);
  return loss;
}

/**
 * The stretches in which batteries matter. Plans mostly differ later: the answers of two are kept, of the plan that is being changed, which
 * is met again and again, and of the last one that was tried.
 */
function earlyLoss(model: ServiceModel, finish: Int32Array, scratch: ServiceScratch, until: number): number {
  const { early } = scratch;
  const known = early.findIndex((entry) => entry.finish && sameUntil(entry.finish, finish, until));
  if (known === 0) return early[0].loss;
  const [again, last] = early;
  if (known === 1) {
    early[0] = last;
    early[1] = again;
    return last.loss;
  }
  last.finish ??= new Int32Array(finish.length);
  for (let repair = 0; repair < finish.length; repair++)
    last.finish[repair] = Math.min(finish[repair], until);
  markDownIntervals(model, finish, scratch);
  last.loss = 0;
  for (let stretch = 0; model.breaks[stretch] < until; stretch++) {
    const [lo, hi] = [model.breaks[stretch], model.breaks[stretch + 1]];
    markUpFrom(model, finish, scratch, lo, hi);
    last.loss += stretchLoss(model, finish, scratch, lo, hi);
  }
  return last.loss;
}

function sameUntil(known: Int32Array, finish: Int32Array, until: number): boolean {
  for (let repair = 0; repair < finish.length; repair++)
    if (known[repair] !== finish[repair] && (finish[repair] < until || known[repair] < until)) return false;
  return true;
}

/** After the last break no battery helps any more: a node is up from its own finish and its first supply's on. */
function markUpWithoutBatteries(
  { nodeCount, repairOfNode, powered }: ServiceModel,
  finish: Int32Array,
  { upFrom }: ServiceScratch,
  lo: number,
): void {
  for (let node = 0; node < nodeCount; node++) {
    const repair = repairOfNode[node];
    upFrom[node] = repair >= 0 && finish[repair] > lo ? finish[repair] : lo;
  }
  for (const { node, supplies } of powered) {
    let first = upFrom[supplies[0]];
    for (let at = 1; at < supplies.length; at++) first = Math.min(first, upFrom[supplies[at]]);
    if (first > upFrom[node]) upFrom[node] = first;
  }
}

/** Which nodes have national (CORE) and international (GATEWAY) service in one tick: bits by node. */
export function servedNodes(
  model: ServiceModel,
  finish: Int32Array,
  scratch: ServiceScratch,
  tick: number,
): Uint8Array {
  const { nodeCount, edgeFrom, edgeTo, repairOfEdge } = model;
  const { upFrom, parent, flags } = scratch;
  if (tick >= model.breaks[model.breaks.length - 2]) markUpWithoutBatteries(model, finish, scratch, tick);
  else {
    markDownIntervals(model, finish, scratch);
    markUpFrom(model, finish, scratch, tick, tick + 1);
  }
  for (let node = 0; node < nodeCount; node++) {
    parent[node] = node;
    flags[node] = upFrom[node] <= tick ? model.flags[node] : 0;
  }
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const repair = repairOfEdge[edge];
    if (repair >= 0 && finish[repair] > tick) continue;
    if (upFrom[edgeFrom[edge]] <= tick && upFrom[edgeTo[edge]] <= tick)
      join(scratch, edgeFrom[edge], edgeTo[edge], 0);
  }
  return Uint8Array.from({ length: nodeCount }, (_, node) => flags[find(parent, node)]);
}

/** Loss in [lo, hi), in which service only rises; `upFrom` is marked for it. */
function stretchLoss(
  model: ServiceModel,
  finish: Int32Array,
  scratch: ServiceScratch,
  lo: number,
  hi: number,
): number {
  const { nodeCount, edgeFrom, edgeTo, repairOfEdge } = model;
  const { upFrom, parent, national, international, flags, firstAt, nextAfter, busy } = scratch;
  let lastTick = lo;

  // What is up at the beginning of the stretch is up all through.
  parent.set(scratch.alone);
  national.set(model.national);
  international.set(model.international);
  flags.set(model.flags);
  for (const node of scratch.sources) {
    if (upFrom[node] > lo) {
      flags[node] = 0;
      if (upFrom[node] < hi) lastTick = Math.max(lastTick, wait(scratch, upFrom[node], node));
      continue;
    }
    if (flags[node] & CORE) national[node] = 0;
    if (flags[node] & GATEWAY) international[node] = 0;
  }

  // Edges that carry at once are joined at once, the others wait their turn.
  let loss = 0;
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const repair = repairOfEdge[edge];
    let up = repair >= 0 && finish[repair] > lo ? finish[repair] : lo;
    if (upFrom[edgeFrom[edge]] > up) up = upFrom[edgeFrom[edge]];
    if (upFrom[edgeTo[edge]] > up) up = upFrom[edgeTo[edge]];
    if (up <= lo) loss += join(scratch, edgeFrom[edge], edgeTo[edge], 0);
    else if (up < hi) lastTick = Math.max(lastTick, wait(scratch, up, nodeCount + edge));
  }
  for (let word = lo >> 5; word <= lastTick >> 5; word++) {
    for (let bits = busy[word]; bits !== 0; bits &= bits - 1) {
      const tick = (word << 5) + 31 - Math.clz32(bits & -bits);
      for (let event = firstAt[tick]; event > 0; event = nextAfter[event - 1]) {
        const slot = event - 1;
        if (slot < nodeCount) loss += mark(scratch, slot, model.flags[slot], tick - lo);
        else loss += join(scratch, edgeFrom[slot - nodeCount], edgeTo[slot - nodeCount], tick - lo);
      }
      firstAt[tick] = 0;
    }
    busy[word] = 0;
  }

  // Who is still waiting has waited all along.
  for (let node = 0; node < nodeCount; node++)
    if (parent[node] === node) loss += (national[node] + international[node]) * (hi - lo);
  return loss;
}

/** Puts a node or an edge among what comes up at a tick, which it returns. */
function wait({ firstAt, nextAfter, busy }: ServiceScratch, tick: number, slot: number): number {
  busy[tick >> 5] |= 1 << (tick & 31);
  nextAfter[slot] = firstAt[tick];
  firstAt[tick] = slot + 1;
  return tick;
}

function find(parent: Int32Array, node: number): number {
  while (parent[node] !== node) node = parent[node] = parent[parent[node]];
  return node;
}

/** Joins the groups of two nodes; returns what those who are served from now on have waited for, since `elapsed` ticks ago. */
function join(scratch: ServiceScratch, one: number, other: number, elapsed: number): number {
  const { parent, national, international, flags } = scratch;
  const into = find(parent, one);
  const from = find(parent, other);
  if (into === from) return 0;
  parent[from] = into;
  const both = flags[into] | flags[from];
  let loss = 0;
  national[into] += national[from];
  international[into] += international[from];
  if (both & CORE) {
    loss += national[into] * elapsed;
    national[into] = 0;
  }
  if (both & GATEWAY) {
    loss += international[into] * elapsed;
    international[into] = 0;
  }
  flags[into] = both;
  return loss;
}

/** A core or gateway comes up: its group is served from now on. */
function mark(scratch: ServiceScratch, node: number, added: number, elapsed: number): number {
  const { parent, national, international, flags } = scratch;
  const root = find(parent, node);
  flags[root] |= added;
  let loss = 0;
  if (added & CORE) {
    loss += national[root] * elapsed;
    national[root] = 0;
  }
  if (added & GATEWAY) {
    loss += international[root] * elapsed;
    international[root] = 0;
  }
  return loss;
}

function markUpFrom(
  model: ServiceModel,
  finish: Int32Array,
  scratch: ServiceScratch,
  lo: number,
  hi: number,
): void {
  const { nodeCount, repairOfNode, powered } = model;
  const { upFrom, down } = scratch;
  for (let node = 0; node < nodeCount; node++) {
    const repair = repairOfNode[node];
    upFrom[node] = repair >= 0 && finish[repair] > lo ? finish[repair] : lo;
  }
  for (const { node } of powered) {
    const pairs = down[node];
    let up = lo;
    for (let pair = 0; pair < pairs.length; pair += 2)
      if (pairs[pair] < hi && pairs[pair + 1] > up) up = pairs[pair + 1];
    upFrom[node] = up;
  }
}

/** Down intervals of every node that depends on supplies, in supply order. */
function markDownIntervals(model: ServiceModel, finish: Int32Array, scratch: ServiceScratch): void {
  const { powered, repairOfNode } = model;
  const { down, isPowered } = scratch;
  for (const entry of powered) {
    const { node, supplies } = entry;
    // A damaged supply with no supply of its own is down in [0, finish): of several, till the first is back.
    let end = Infinity;
    let out: number[] | undefined;
    for (const supply of supplies)
      if (isPowered[supply]) out = out ? intersect(out, down[supply]) : down[supply];
      else end = Math.min(end, finish[repairOfNode[supply]]);
    if (end < Infinity) out = out ? intersect(out, [0, end]) : end > 0 ? [0, end] : NONE;
    const pairs: number[] = [];
    const repair = repairOfNode[node];
    if (repair >= 0 && finish[repair] > 0) pairs.push(0, finish[repair]);
    for (let pair = 0; pair < out!.length; pair += 2) {
      const empty = out![pair] + batteryFrom(entry, out![pair]);
      if (empty < out![pair + 1]) pairs.push(empty, out![pair + 1]);
    }
    down[node] = pairs.length > 2 ? merge(pairs) : pairs;
  }
}

const NONE: number[] = [];

/** Ticks in both of two sorted lists of intervals. */
function intersect(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = [];
  for (let a = 0; a < one.length; a += 2)
    for (let b = 0; b < other.length; b += 2) {
      const start = Math.max(one[a], other[b]);
      const end = Math.min(one[a + 1], other[b + 1]);
      if (start < end) both.push(start, end);
    }
  return both;
}

/** Sorted, overlapping and touching intervals merged. The first pair starts at 0 or the list is already sorted. */
function merge(pairs: readonly number[]): number[] {
  const merged: number[] = [];
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const last = merged.length - 1;
    if (last > 0 && pairs[pair] <= merged[last]) merged[last] = Math.max(merged[last], pairs[pair + 1]);
    else merged.push(pairs[pair], pairs[pair + 1]);
  }
  return merged;
}
