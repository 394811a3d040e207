import type { NeedsOrder } from './circles.ts';
import { ALL, FACT, type NeedsGraph } from './needs-graph.ts';

/** 64 scenarios beside each other: bit s of a node says whether it holds in scenario s. */
export interface ScenarioLanes {
  /** Scenarios 0 … 31, [nodeCount]. */
  readonly low: Uint32Array;
  /** Scenarios 32 … 63, [nodeCount]. */
  readonly high: Uint32Array;
}

/** Lanes in which nothing holds. */
export function emptyLanes(nodeCount: number): ScenarioLanes {
  return { low: new Uint32Array(nodeCount), high: new Uint32Array(nodeCount) };
}

/**
 * What holds in 64 scenarios, given in which of them each fact does: the least fixed point, so a circle does not carry itself.
 * Writes into `lanes`, where the facts stand. Each group comes after what it needs; within a circle nodes are looked at again when
 * something they need has gained a scenario, so the work is at most 64 times the number of needs, and in practice once.
 */
export function whatHolds(
  graph: NeedsGraph,
  { order, starts, group, isCircle, users }: NeedsOrder,
  lanes: ScenarioLanes,
): void {
  const { kind, offsets, needs } = graph;
  const { low, high } = lanes;
  const waiting: number[] = [];
  const isWaiting = new Uint8Array(isCircle.includes(1) ? graph.nodeCount : 0);

  /** Looks at one node; whether it gained a scenario. */
  function look(node: number): boolean {
    const isAll = kind[node] === ALL;
    let lower = isAll ? 0xffffffff : 0;
    let upper = lower;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const needed = needs[arc];
      if (isAll) {
        lower &= low[needed];
        upper &= high[needed];
      } else {
        lower |= low[needed];
        upper |= high[needed];
      }
    }
    lower >>>= 0;
    upper >>>= 0;
    const gained = lower !== low[node] || upper !== high[node];
    low[node] = lower;
    high[node] = upper;
    return gained;
  }

  for (let at = 0; at < isCircle.length; at++) {
    if (!isCircle[at]) {
      const node = order[starts[at]];
      if (kind[node] !== FACT) look(node);
      continue;
    }
    for (let member = starts[at]; member < starts[at + 1]; member++) {
      const node = order[member];
      low[node] = high[node] = 0;
      waiting.push(node);
      isWaiting[node] = 1;
    }
    for (let first = 0; first < waiting.length; first++) {
      const node = waiting[first];
      isWaiting[node] = 0;
      if (!look(node)) continue;
      for (let arc = users.offsets[node]; arc < users.offsets[node + 1]; arc++) {
        const user = users.targets[arc];
        if (group[user] !== at || isWaiting[user]) continue;
        isWaiting[user] = 1;
        waiting.push(user);
      }
    }
    waiting.length = 0;
  }
}
