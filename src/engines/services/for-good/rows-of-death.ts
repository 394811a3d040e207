import type { NeedsOrder } from '../circles.ts';
import { ALL, FACT, type NeedsGraph } from '../needs-graph.ts';
import { ALWAYS_ROW, NEVER_ROW, type HourRows } from './hour-rows.ts';

/**
 * The hours of death of every node for many groups of networks at once: `deathsAtTheEarliest`, or `deathsAtTheLatest`, in every place of
 * the rows. Nodes that share their hours share a row, so that most of the work is looking up what two rows come to.
 *
 * @param rowOf row of each fact, [nodeCount]; other nodes are written
 */
export function rowsOfDeath(
  { kind, offsets, needs, lag }: NeedsGraph,
  { order, starts, isCircle, group, users }: NeedsOrder,
  rowOf: Int32Array,
  { least, most, later }: HourRows,
  isLatest: boolean,
): void {
  const look = (node: number): number => {
    let row: number;
    if (kind[node] === ALL) {
      row = ALWAYS_ROW;
      for (let arc = offsets[node]; arc < offsets[node + 1] && row !== NEVER_ROW; arc++)
        row = least(row, rowOf[needs[arc]]);
    } else {
      row = NEVER_ROW;
      for (let arc = offsets[node]; arc < offsets[node + 1] && row !== ALWAYS_ROW; arc++)
        row = most(row, rowOf[needs[arc]]);
    }
    return isLatest ? later(row, lag[node]) : row;
  };
  /** A circle from below, or from above: nodes are looked at again when something they need has changed. */
  const settle = (circle: number): void => {
    const waiting = Array.from(order.subarray(starts[circle], starts[circle + 1]));
    const isWaiting = new Set(waiting);
    for (const node of waiting) rowOf[node] = isLatest ? ALWAYS_ROW : NEVER_ROW;
    for (const node of waiting) {
      isWaiting.delete(node);
      const row = look(node);
      if (row === rowOf[node]) continue;
      rowOf[node] = row;
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
    else if (kind[node] !== FACT) rowOf[node] = look(node);
  }
}
