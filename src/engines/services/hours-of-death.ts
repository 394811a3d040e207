import { popItem, pushItem } from '../../core/heap.ts';
import type { NeedsOrder } from './circles.ts';
import { ALL, ANY, FACT, type NeedsGraph } from './needs-graph.ts';

/** The hour of death of what never held: not even before the first hour. */
export const NEVER_HELD = -Infinity;

/**
 * The earliest hour after which each node can cease to hold, where nothing is remembered (cold caches): a node that needs all dies
 * with the first of its needs, one that needs any with the last; a circle does not carry itself. The least fixed point in (max, min).
 *
 * @param hours hour of death of each fact, `Infinity` for what outlives the question, [nodeCount]; other nodes are written.
 * @param groups those to be written, in order; undefined = all. Others stand as they are: `groupsAbove` of the facts that changed since
 * they were written gives what writing all would.
 */
export function deathsAtTheEarliest(
  graph: NeedsGraph,
  order: NeedsOrder,
  hours: Float64Array,
  groups?: Uint32Array,
): void {
  forEachGroup(graph, order, hours, false, groups);
}

/**
 * The latest hour after which each node can cease to hold, where everything was remembered at hour 0 (warm caches) and what is
 * remembered serves to ask again: `lag` hours after its needs ceased; a circle lives on until something it cannot do without dies.
 * The greatest fixed point in (max, min, +).
 *
 * @param hours as above
 */
export function deathsAtTheLatest(graph: NeedsGraph, order: NeedsOrder, hours: Float64Array): void {
  forEachGroup(graph, order, hours, true);
}

/** Groups in order: what stands alone is looked at once, circles by their own rule. */
function forEachGroup(
  graph: NeedsGraph,
  order: NeedsOrder,
  hours: Float64Array,
  isLatest: boolean,
  groups?: Uint32Array,
): void {
  const { kind, offsets, needs, lag } = graph;
  const { starts, isCircle } = order;
  let state: CircleState | undefined;
  const count = groups?.length ?? isCircle.length;
  for (let of = 0; of < count; of++) {
    const at = groups === undefined ? of : groups[of];
    if (isCircle[at]) {
      state ??= circleState(graph.nodeCount);
      settleCircle(graph, order, hours, state, at, isLatest);
      continue;
    }
    const node = order.order[starts[at]];
    if (kind[node] === FACT) continue;
    const isAll = kind[node] === ALL;
    let hour = isAll ? Infinity : NEVER_HELD;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const needed = hours[needs[arc]];
      if (isAll ? needed < hour : needed > hour) hour = needed;
    }
    hours[node] = isLatest ? hour + lag[node] : hour;
  }
}

/** What is known of the nodes of circles while they are settled. */
interface CircleState {
  /** Needs inside the circle that are not settled yet, [nodeCount]. */
  readonly left: Uint32Array;
  /** What the needs outside come to, [nodeCount]. */
  readonly outside: Float64Array;
  readonly isSettled: Uint8Array;
}

function circleState(nodeCount: number): CircleState {
  return {
    left: new Uint32Array(nodeCount),
    outside: new Float64Array(nodeCount),
    isSettled: new Uint8Array(nodeCount),
  };
}

/** A node of a circle with an hour it may have; a heap of them has the next to be settled on top. */
interface Due {
  readonly bound: number;
  readonly node: number;
}

/**
 * A circle, node by node (Knuth's generalisation of Dijkstra, 1977). At the earliest, in falling order of hours: who needs any lives as
 * long as the first of its needs to be settled, who needs all as long as the last, and whoever nothing carries never held. At the
 * latest, in rising order: who needs all dies with the first, who needs any with the last, and whoever nothing kills lives for ever.
 */
function settleCircle(
  { kind, offsets, needs, lag }: NeedsGraph,
  { order, starts, group, users }: NeedsOrder,
  hours: Float64Array,
  { left, outside, isSettled }: CircleState,
  circle: number,
  isLatest: boolean,
): void {
  const first = isLatest ? ALL : ANY;
  const sign = isLatest ? -1 : 1;
  const members = order.subarray(starts[circle], starts[circle + 1]);
  const heap: Due[] = [];
  const due = (node: number, hour: number): void =>
    pushItem(heap, { bound: sign * (isLatest ? hour + lag[node] : hour), node });

  for (const node of members) {
    const isAll = kind[node] === ALL;
    let inside = 0;
    let hour = isAll ? Infinity : NEVER_HELD;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const needed = needs[arc];
      if (group[needed] === circle) inside++;
      else if (isAll ? hours[needed] < hour : hours[needed] > hour) hour = hours[needed];
    }
    left[node] = inside;
    outside[node] = hour;
    if (kind[node] === first) due(node, hour);
  }
  for (const node of members) hours[node] = isLatest ? Infinity : NEVER_HELD;

  for (let next = popItem(heap); next; next = popItem(heap)) {
    const { node } = next;
    if (isSettled[node]) continue;
    isSettled[node] = 1;
    const hour = sign * next.bound;
    hours[node] = hour;
    for (let arc = users.offsets[node]; arc < users.offsets[node + 1]; arc++) {
      const user = users.targets[arc];
      if (group[user] !== circle || isSettled[user]) continue;
      left[user]--;
      if (kind[user] === first) due(user, hour);
      // What it needs inside is settled in order: this one decides.
      else if (left[user] === 0) due(user, (isLatest ? Math.max : Math.min)(hour, outside[user]));
    }
  }
}
