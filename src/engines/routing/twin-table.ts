import type { NodeRows } from './kernel-graph.ts';

/** Nodes by hash, to find the one that is the same as another. */
export interface TwinTable {
  /** The node that is the same, or −1. */
  readonly find: (hash: number, one: number) => number;
  readonly add: (hash: number, node: number) => void;
}

/** A table for so many nodes at most; `isSame` compares what is looked for with a node. */
export function twinTable(most: number, isSame: (one: number, node: number) => boolean): TwinTable {
  const places = 1 << (32 - Math.clz32(most));
  // The last node of each place, and for each the one before it; −1 ends.
  const last = new Int32Array(places).fill(-1);
  const before = new Int32Array(most);
  return {
    find: (hash, one) => {
      let node = last[hash & (places - 1)];
      while (node >= 0 && !isSame(one, node)) node = before[node];
      return node;
    },
    add: (hash, node) => {
      const place = hash & (places - 1);
      before[node] = last[place];
      last[place] = node;
    },
  };
}

export function isSameRow({ offsets, targets }: NodeRows, one: number, other: number): boolean {
  const length = offsets[one + 1] - offsets[one];
  if (length !== offsets[other + 1] - offsets[other]) return false;
  for (let arc = 0; arc < length; arc++)
    if (targets[offsets[one] + arc] !== targets[offsets[other] + arc]) return false;
  return true;
}

export function hashOfRow({ offsets, targets }: NodeRows, node: number, seed: number): number {
  let hash = seed ^ 0x9e3779b9;
  for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
    hash = Math.imul(hash ^ targets[arc], 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash;
}
