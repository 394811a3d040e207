import type { NeedsOrder } from '../circles.ts';
import { ALL, FACT, type NeedsGraph } from '../needs-graph.ts';

/** Hours times groups of networks as bits: bit g of hour h is in word h · groupWords + (g >>> 5), set while it holds. */
export interface HourLanes {
  readonly hours: number;
  readonly groupWords: number;
  /** Words of a node: hours · groupWords. */
  readonly words: number;
}

export function hourLanes(hours: number, groups: number): HourLanes {
  const groupWords = Math.max(1, Math.ceil(groups / 32));
  return { hours, groupWords, words: hours * groupWords };
}

/**
 * What holds at every hour for every group at once, given where each fact does. Without lags the hours of death come to this: the least
 * fixed point where nothing is remembered, the greatest where everything is.
 *
 * @param lanes words of each node, where the facts stand; other nodes are written, [nodeCount · words]
 */
export function holdInLanes(
  { kind, offsets, needs }: NeedsGraph,
  { order, starts, isCircle, group, users }: NeedsOrder,
  lanes: Uint32Array,
  words: number,
  isGreatest: boolean,
): void {
  /** What the needs of a node come to, into the words that begin at `to`. */
  const look = (node: number, into: Uint32Array, to: number): void => {
    const isAll = kind[node] === ALL;
    if (offsets[node] === offsets[node + 1]) into.fill(isAll ? 0xffffffff : 0, to, to + words);
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const from = needs[arc] * words;
      if (arc === offsets[node])
        for (let word = 0; word < words; word++) into[to + word] = lanes[from + word];
      else if (isAll) for (let word = 0; word < words; word++) into[to + word] &= lanes[from + word];
      else for (let word = 0; word < words; word++) into[to + word] |= lanes[from + word];
    }
  };
  const looked = new Uint32Array(words);
  /** A circle from below, or from above: nodes are looked at again when something they need has changed. */
  const settle = (circle: number): void => {
    const waiting = Array.from(order.subarray(starts[circle], starts[circle + 1]));
    const isWaiting = new Set(waiting);
    for (const node of waiting) lanes.fill(isGreatest ? 0xffffffff : 0, node * words, (node + 1) * words);
    for (const node of waiting) {
      isWaiting.delete(node);
      look(node, looked, 0);
      if (looked.every((bits, word) => bits === lanes[node * words + word])) continue;
      lanes.set(looked, node * words);
      for (let arc = users.offsets[node]; arc < users.offsets[node + 1]; arc++) {
        const user = users.targets[arc];
        if (group[user] !== circle || isWaiting.has(user)) continue;
        isWaiting.add(user);
        waiting.push(user);
      }
    }
  };
  for (let at = 0; at < isCircle.length; at++) {
    const node = order[starts[at]];
    if (isCircle[at]) settle(at);
    else if (kind[node] !== FACT) look(node, lanes, node * words);
  }
}

/** Sets the bits of one node from the hours after which it ceases, by group. */
export function setLanes(
  lanes: Uint32Array,
  start: number,
  { groupWords, words }: HourLanes,
  hours: readonly number[],
  until: Float64Array,
  from: number,
  groups: number,
): void {
  lanes.fill(0, start, start + words);
  for (let group = 0; group < groups; group++) {
    const ceases = until[from + group];
    for (let hour = 0; hour < hours.length && ceases > hours[hour]; hour++)
      lanes[start + hour * groupWords + (group >>> 5)] |= 1 << (group & 31);
  }
}
