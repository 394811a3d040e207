import type { Planner } from './planner.ts';
import { NEVER_DOWN, type CORE, type GATEWAY, type PoweredNode } from './service-model.ts';

/**
 * Fractional service: with a fraction `done[repair]` of every repair done, a node is served at most to the value of a maximum flow to it
 * from the cores (gateways) over what carries, each repair a capacity of its fraction. The minimum cut names the repairs.
 */
export interface CutNetwork {
  /**
   * The repairs of a minimum cut (with repetitions) between the sources and the node, and its value; undefined when the flow
   * reaches 1. `tick`: batteries that may still help at that tick do.
   */
  readonly minimumCut: (
    node: number,
    kind: typeof CORE | typeof GATEWAY,
    done: Float64Array,
    tick: number,
  ) => { readonly repairs: readonly number[]; readonly value: number } | undefined;
}

const FULL = 1e6;
const SMALL = 1e-9;

/** Node v is split into v_in = 2v and v_out = 2v + 1; arc 2k and its reverse 2k + 1. */
export function createCutNetwork({ service }: Planner): CutNetwork {
  const { nodeCount, edgeFrom, edgeTo, repairOfEdge, repairOfNode, flags } = service;
  const source = 2 * nodeCount;
  const arcsAt: number[][] = Array.from({ length: source + 1 }, () => []);
  const heads: number[] = [];
  const addArc = (from: number, to: number): number => {
    const arc = heads.length;
    heads.push(to, from);
    arcsAt[from].push(arc);
    arcsAt[to].push(arc + 1);
    return arc;
  };
  const nodeArc = Array.from({ length: nodeCount }, (_, node) => addArc(2 * node, 2 * node + 1));
  const edgeArcs = Array.from(edgeFrom, (from, edge) => [
    addArc(2 * from + 1, 2 * edgeTo[edge]),
    addArc(2 * edgeTo[edge] + 1, 2 * from),
  ]);
  const sourceArc = Array.from({ length: nodeCount }, (_, node) => addArc(source, 2 * node));
  const capacity = new Float64Array(heads.length);
  const powered = new Map<number, PoweredNode>(service.powered.map((entry) => [entry.node, entry]));
  const cameBy = new Int32Array(source + 1);
  const queue = new Int32Array(source + 1);

  /** How far a node can be up, and the repairs that say so. */
  const nodeTerm = (node: number, done: Float64Array, tick: number): { value: number; repairs: number[] } => {
    const repair = repairOfNode[node];
    const own = repair >= 0 ? { value: done[repair], repairs: [repair] } : { value: FULL, repairs: [] };
    const power = powered.get(node);
    if (!power || tick < power.deadTick) return own;
    let value = 0;
    const repairs: number[] = [];
    for (const supply of power.supplies) {
      const term = nodeTerm(supply, done, tick);
      value += term.value;
      repairs.push(...term.repairs);
    }
    return value < own.value ? { value, repairs } : own;
  };

  const load = (kind: number, done: Float64Array, tick: number): void => {
    capacity.fill(0);
    for (let node = 0; node < nodeCount; node++) {
      capacity[nodeArc[node]] = repairOfNode[node] === NEVER_DOWN ? FULL : nodeTerm(node, done, tick).value;
      if (flags[node] & kind) capacity[sourceArc[node]] = FULL;
    }
    for (let edge = 0; edge < edgeFrom.length; edge++) {
      const repair = repairOfEdge[edge];
      const value = repair < 0 ? FULL : done[repair];
      for (const arc of edgeArcs[edge]) capacity[arc] = value;
    }
  };

  /** Marks what the residual network reaches from the source; true if the target is among it (breadth first: Edmonds–Karp). */
  const reach = (target: number): boolean => {
    cameBy.fill(-2);
    cameBy[source] = -1;
    queue[0] = source;
    for (let head = 0, tail = 1; head < tail; head++) {
      const at = queue[head];
      for (const arc of arcsAt[at]) {
        const to = heads[arc];
        if (capacity[arc] <= SMALL || cameBy[to] !== -2) continue;
        cameBy[to] = arc;
        if (to === target) return true;
        queue[tail++] = to;
      }
    }
    return false;
  };

  const minimumCut: CutNetwork['minimumCut'] = (node, kind, done, tick) => {
    load(kind, done, tick);
    const target = 2 * node + 1;
    let value = 0;
    while (reach(target)) {
      let flow = Infinity;
      for (let at = target; at !== source; at = heads[cameBy[at] ^ 1])
        flow = Math.min(flow, capacity[cameBy[at]]);
      for (let at = target; at !== source; at = heads[cameBy[at] ^ 1]) {
        capacity[cameBy[at]] -= flow;
        capacity[cameBy[at] ^ 1] += flow;
      }
      value += flow;
      if (value >= 1 - SMALL) return undefined;
    }
    const inside = (vertex: number): boolean => cameBy[vertex] !== -2;
    const repairs: number[] = [];
    for (let other = 0; other < nodeCount; other++)
      if (inside(2 * other) && !inside(2 * other + 1)) repairs.push(...nodeTerm(other, done, tick).repairs);
    for (let edge = 0; edge < edgeFrom.length; edge++) {
      const [from, to] = [edgeFrom[edge], edgeTo[edge]];
      const crosses = (inside(2 * from + 1) && !inside(2 * to)) || (inside(2 * to + 1) && !inside(2 * from));
      if (crosses) repairs.push(repairOfEdge[edge]);
    }
    return { repairs: repairs.sort((a, b) => a - b), value };
  };
  return { minimumCut };
}
