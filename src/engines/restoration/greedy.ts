import type { Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { listPlan } from './rules.ts';
import { CORE, GATEWAY, NEVER_DOWN } from './service-model.ts';

/**
 * A first plan: again and again the bundle of repairs that brings most people back per hour of work goes next.
 *
 * A bundle is a cheapest path (Dijkstra, weights = work still to be done) from what is served to a node that is not, with the
 * supplies and the needs of its repairs: Smith's ratio (1956) on paths. `order` is also what the search starts from.
 */
export function greedyPlan(planner: Planner): Plan {
  return listPlan(planner, bundleOrder(planner));
}

function bundleOrder(planner: Planner): number[] {
  const state = startState(planner);
  const order: number[] = [];
  const listed = new Uint8Array(planner.problem.repairs.length);
  for (;;) {
    growServed(state, listed);
    const bundles = rankedBundles(state, listed);
    if (bundles.length === 0) break;
    // Large problems take several of the best at once: a Dijkstra a bundle would be quadratic.
    const taken = Math.max(1, Math.floor(bundles.length / 40));
    for (const { repairs } of bundles.slice(0, taken))
      for (const repair of repairs)
        if (!listed[repair]) {
          listed[repair] = 1;
          order.push(repair);
        }
  }
  return [...order, ...planner.feasible.filter((repair) => !listed[repair])];
}

interface GreedyState {
  readonly planner: Planner;
  /** Edges at each node. */
  readonly edgesOf: readonly (readonly number[])[];
  /** Crew ticks of a repair alone, with a typical drive. */
  readonly cost: Float64Array;
  readonly suppliesOf: ReadonlyMap<number, readonly number[]>;
  readonly isFeasible: Uint8Array;
  /** 1 = joined to a core or gateway by what is listed. */
  readonly served: Uint8Array;
}

const TYPICAL_DRIVE_TICKS = 4;

function startState(planner: Planner): GreedyState {
  const { service, problem } = planner;
  const edgesOf: number[][] = Array.from({ length: service.nodeCount }, () => []);
  service.edgeFrom.forEach((from, edge) => {
    edgesOf[from].push(edge);
    edgesOf[service.edgeTo[edge]].push(edge);
  });
  const isFeasible = new Uint8Array(problem.repairs.length);
  for (const repair of planner.feasible) isFeasible[repair] = 1;
  return {
    planner,
    edgesOf,
    cost: Float64Array.from(
      problem.repairs,
      (repair) => (repair.ticks + TYPICAL_DRIVE_TICKS) * repair.roles.length + repair.accessTick / 4,
    ),
    suppliesOf: new Map(service.powered.map(({ node, supplies }) => [node, supplies])),
    isFeasible,
    served: new Uint8Array(service.nodeCount),
  };
}

/** Unlisted repairs that a node waits for: its own, a cheapest supply's, and what these need; undefined if it can never be up. */
function nodeRepairs(state: GreedyState, listed: Uint8Array, node: number): readonly number[] | undefined {
  const repairs = new Set<number>();
  if (!collectNode(state, listed, node, repairs)) return undefined;
  return [...repairs];
}

function collectNode(state: GreedyState, listed: Uint8Array, node: number, into: Set<number>): boolean {
  const repair = state.planner.service.repairOfNode[node];
  if (repair === NEVER_DOWN) return true;
  if (!collectRepair(state, listed, repair, into)) return false;
  const supplies = state.suppliesOf.get(node);
  if (!supplies) return true;
  let best: Set<number> | undefined;
  for (const supply of supplies) {
    const option = new Set<number>();
    if (!collectNode(state, listed, supply, option)) continue;
    if (!best || costOf(state, option) < costOf(state, best)) best = option;
  }
  for (const repair of best ?? []) into.add(repair);
  return best !== undefined;
}

function collectRepair(state: GreedyState, listed: Uint8Array, repair: number, into: Set<number>): boolean {
  if (repair < 0 || listed[repair]) return true;
  if (!state.isFeasible[repair]) return false;
  for (const need of state.planner.problem.repairs[repair].needs)
    if (!collectRepair(state, listed, need, into)) return false;
  into.add(repair);
  return true;
}

function costOf(state: GreedyState, repairs: Iterable<number>): number {
  let cost = 0;
  for (const repair of repairs) cost += state.cost[repair];
  return cost;
}

function growServed(state: GreedyState, listed: Uint8Array): void {
  const { service } = state.planner;
  const stack: number[] = [];
  for (let node = 0; node < service.nodeCount; node++)
    if (
      state.served[node] ||
      ((service.flags[node] & (CORE | GATEWAY)) !== 0 && nodeRepairs(state, listed, node)?.length === 0)
    ) {
      state.served[node] = 1;
      stack.push(node);
    }
  while (stack.length > 0) {
    const node = stack.pop()!;
    for (const edge of state.edgesOf[node]) {
      const other = service.edgeFrom[edge] === node ? service.edgeTo[edge] : service.edgeFrom[edge];
      const repair = service.repairOfEdge[edge];
      if (state.served[other] || (repair >= 0 && !listed[repair])) continue;
      if (nodeRepairs(state, listed, other)?.length !== 0) continue;
      state.served[other] = 1;
      stack.push(other);
    }
  }
}

interface Bundle {
  readonly repairs: readonly number[];
  readonly ratio: number;
}

/** Bundles of positive cost, best ratio first. */
function rankedBundles(state: GreedyState, listed: Uint8Array): Bundle[] {
  const { service } = state.planner;
  const { nodeCount } = service;
  const own = Array.from({ length: nodeCount }, (_, node) =>
    state.served[node] ? [] : nodeRepairs(state, listed, node),
  );
  const ownCost = own.map((repairs) => (repairs ? costOf(state, repairs) : Infinity));
  const distance = new Float64Array(nodeCount).fill(Infinity);
  const gain = new Float64Array(nodeCount);
  const via = new Int32Array(nodeCount).fill(-1);
  const queue = createQueue();
  const relax = (node: number, cost: number, from: number, edge: number): void => {
    if (cost >= distance[node]) return;
    distance[node] = cost;
    gain[node] = (from < 0 ? 0 : gain[from]) + (state.served[node] ? 0 : weightOf(state, node));
    via[node] = edge;
    queue.push(cost, node);
  };
  for (let node = 0; node < nodeCount; node++)
    if (state.served[node]) relax(node, 0, -1, -1);
    else if (service.flags[node] & (CORE | GATEWAY)) relax(node, ownCost[node], -1, -1);
  for (let top = queue.pop(); top; top = queue.pop()) {
    const [cost, node] = top;
    if (cost > distance[node]) continue;
    for (const edge of state.edgesOf[node]) {
      const other = service.edgeFrom[edge] === node ? service.edgeTo[edge] : service.edgeFrom[edge];
      if (ownCost[other] === Infinity) continue;
      const repair = service.repairOfEdge[edge];
      if (repair >= 0 && !state.isFeasible[repair]) continue;
      const step = ownCost[other] + (repair >= 0 && !listed[repair] ? state.cost[repair] : 0);
      relax(other, cost + step, node, edge);
    }
  }
  const bundles: Bundle[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (state.served[node] || distance[node] === Infinity || gain[node] === 0) continue;
    const repairs = pathRepairs(state, listed, node, via, own);
    const cost = costOf(state, repairs);
    if (cost > 0) bundles.push({ repairs, ratio: gain[node] / cost });
  }
  return bundles.sort((a, b) => b.ratio - a.ratio);
}

function weightOf({ planner: { service } }: GreedyState, node: number): number {
  return service.national[node] + service.international[node];
}

function pathRepairs(
  state: GreedyState,
  listed: Uint8Array,
  target: number,
  via: Int32Array,
  own: readonly (readonly number[] | undefined)[],
): number[] {
  const { service } = state.planner;
  const steps: number[][] = [];
  for (let node = target; node >= 0 && !state.served[node];) {
    const edge = via[node];
    const repairs = new Set(own[node] ?? []);
    if (edge >= 0) collectRepair(state, listed, service.repairOfEdge[edge], repairs);
    steps.push([...repairs]);
    node = edge < 0 ? -1 : service.edgeFrom[edge] === node ? service.edgeTo[edge] : service.edgeFrom[edge];
  }
  return [...new Set(steps.toReversed().flat())];
}

interface Queue {
  readonly push: (key: number, item: number) => void;
  readonly pop: () => readonly [number, number] | undefined;
}

/** A binary heap of (key, item). */
function createQueue(): Queue {
  const keys: number[] = [];
  const items: number[] = [];
  const swap = (a: number, b: number): void => {
    [keys[a], keys[b]] = [keys[b], keys[a]];
    [items[a], items[b]] = [items[b], items[a]];
  };
  return {
    push: (key, item) => {
      keys.push(key);
      items.push(item);
      for (let at = keys.length - 1; at > 0;) {
        const up = (at - 1) >> 1;
        if (keys[up] <= keys[at]) break;
        swap(at, up);
        at = up;
      }
    },
    pop: () => {
      if (keys.length === 0) return undefined;
      swap(0, keys.length - 1);
      const top = [keys.pop()!, items.pop()!] as const;
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        if (left >= keys.length) break;
        const child = left + 1 < keys.length && keys[left + 1] < keys[left] ? left + 1 : left;
        if (keys[at] <= keys[child]) break;
        swap(at, child);
        at = child;
      }
      return top;
    },
  };
}
