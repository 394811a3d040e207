import { fitted, grown } from '../../core/grown.ts';

/** Whether something is a fact, or holds when all or any of its needs hold. */
export const FACT = 0;
export const ALL = 1;
export const ANY = 2;

/**
 * What needs what. A node is a fact (a server answers, a certificate is valid), or it holds when all or any of its needs do.
 * Needs may go in circles: such nodes hold only if something outside the circle carries them.
 */
export interface NeedsGraph {
  readonly nodeCount: number;
  /** `FACT`, `ALL` or `ANY`, [nodeCount]. `ALL` of nothing holds, `ANY` of nothing does not. */
  readonly kind: Uint8Array;
  /** Needs of node n are `needs[offsets[n]] … needs[offsets[n + 1] − 1]`, [nodeCount + 1]. */
  readonly offsets: Uint32Array;
  readonly needs: Uint32Array;
  /**
   * Hours for which a node goes on holding after its needs ceased, [nodeCount]: what a cache still remembers. Only
   * `deathsAtTheLatest` counts them.
   */
  readonly lag: Float64Array;
}

/** A graph while it is put together. Needs may name nodes that come later. */
export interface NeedsDraft {
  /** A fact. */
  readonly fact: () => number;
  /** A node whose needs are added afterwards by `need`. */
  readonly node: (kind: typeof ALL | typeof ANY, lagHours?: number) => number;
  readonly need: (node: number, needed: number) => void;
  /** A node that holds when all of these do. */
  readonly all: (needs: readonly number[], lagHours?: number) => number;
  /** A node that holds when any of these does. */
  readonly any: (needs: readonly number[], lagHours?: number) => number;
  readonly graph: () => NeedsGraph;
}

/**
 * A graph of needs.
 *
 * @example
 * const draft = needsDraft();
 * const [home, abroad] = [draft.fact(), draft.fact()];
 * const name = draft.any([home, abroad]);
 * const service = draft.all([name, home]);
 */
export function needsDraft(): NeedsDraft {
  let nodeCount = 0;
  let kind = new Uint8Array(1024);
  let lag = new Float64Array(1024);
  let needCount = 0;
  let who = new Uint32Array(1024);
  let what = new Uint32Array(1024);

  function node(ofKind: number, lagHours = 0): number {
    if (!(lagHours >= 0)) throw new Error(`a lag of ${lagHours} hours`);
    if (nodeCount === kind.length) {
      kind = grown(kind, nodeCount + 1);
      const longer = new Float64Array(kind.length);
      longer.set(lag);
      lag = longer;
    }
    kind[nodeCount] = ofKind;
    lag[nodeCount] = lagHours;
    return nodeCount++;
  }

  function need(by: number, needed: number): void {
    if (needCount === who.length) {
      who = grown(who, needCount + 1);
      what = grown(what, needCount + 1);
    }
    who[needCount] = by;
    what[needCount++] = needed;
  }

  function nodeOf(ofKind: number, needs: readonly number[], lagHours?: number): number {
    const made = node(ofKind, lagHours);
    for (const needed of needs) need(made, needed);
    return made;
  }

  return {
    fact: () => node(FACT),
    node,
    need,
    all: (needs, lagHours) => nodeOf(ALL, needs, lagHours),
    any: (needs, lagHours) => nodeOf(ANY, needs, lagHours),
    graph: () => {
      const { offsets, targets: needs } = rowsOf(nodeCount, who.subarray(0, needCount), what);
      return { nodeCount, kind: fitted(kind, nodeCount), offsets, needs, lag: lag.subarray(0, nodeCount) };
    },
  };
}

/** Who needs each node: the same arcs from the other end. */
export function usersOf({ nodeCount, offsets, needs }: NeedsGraph): {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
} {
  const who = new Uint32Array(needs.length);
  for (let node = 0; node < nodeCount; node++) who.fill(node, offsets[node], offsets[node + 1]);
  return rowsOf(nodeCount, needs, who);
}

/** Arcs as rows of their beginnings, each row in the order of the arcs. */
function rowsOf(
  nodeCount: number,
  from: Uint32Array,
  to: Uint32Array,
): { readonly offsets: Uint32Array; readonly targets: Uint32Array } {
  const offsets = new Uint32Array(nodeCount + 1);
  for (let arc = 0; arc < from.length; arc++) offsets[from[arc] + 1]++;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice();
  const targets = new Uint32Array(from.length);
  for (let arc = 0; arc < from.length; arc++) targets[next[from[arc]]++] = to[arc];
  return { offsets, targets };
}
