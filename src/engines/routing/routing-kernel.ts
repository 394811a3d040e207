import { wasmBytes } from '../../kernels/routing.wasm.generated.ts';
import { layOutMemory, startKernel, type KernelMemory, type Layout } from '../../kernels/wasm-memory.ts';
import type { KernelGraph } from './kernel-graph.ts';

/** Destinations routed at once. */
export const LANES = 64;

/** Counters of each lane: see `countRoutes`. */
export const COUNTERS = 68;

/** A node that is down in some lanes: how scenarios share one pass. */
export interface LaneFailure {
  readonly node: number;
  /** 1 = down in that lane, [LANES]. */
  readonly lanes: Uint8Array;
}

/** Policy routes by SIMD, 64 destinations at once. Equal to `routesTo` in class and hops. */
export interface RoutingKernel {
  readonly graph: KernelGraph;
  /**
   * Routes to at most LANES destinations (the same one may stand in several lanes, each with its own failures).
   * Returns the route bytes, [node × LANES + lane], valid until the next call; read them with `classOf` and `hopsOf` (route-byte.ts).
   */
  routeBlock(destinations: ArrayLike<number>, failures?: readonly LaneFailure[]): Uint8Array;
  /**
   * How many ASes (`standFor` of each node) hold routes of which class and length in the last block: COUNTERS a lane, namely
   * routes of class ≥ PROVIDER, ≥ PEER and ≥ CUSTOMER, one unused, then routes by hops 0 … 62. Valid until the next call.
   */
  countRoutes(): Uint32Array;
}

/** The functions of the compiled kernel (kernels/routing.as.ts). */
export interface RoutingExports {
  setGraph(
    nodes: number,
    transit: number,
    upOffsets: number,
    upTargets: number,
    acrossOffsets: number,
    acrossTargets: number,
  ): void;
  setRows(rows: number, offers: number, learnt: number, touched: number, climbed: number): void;
  setFailures(used: boolean, aliveRow: number, alive: number): void;
  routeBlock(destinations: number, lanes: number): void;
  routeApart(destinations: number, lanes: number): void;
  setWanted(list: number, count: number): void;
  climbedCount(): number;
  countRoutes(rows: number, counters: number, list: number, length: number, weight: number): void;
}

/** What the kernel needs in its memory, for `startRouting`: about 150 bytes a node and 8 a link. */
export function routingLayout(
  { nodeCount, transitCount, providers, peers }: KernelGraph,
  list: ArrayLike<number>,
) {
  return {
    upOffsets: { type: 'u32', of: providers.offsets },
    upTargets: { type: 'u32', of: providers.targets },
    acrossOffsets: { type: 'u32', of: peers.offsets },
    acrossTargets: { type: 'u32', of: peers.targets },
    rows: { type: 'u8', of: nodeCount * LANES },
    offers: { type: 'u8', of: transitCount * LANES },
    learnt: { type: 'u8', of: nodeCount * LANES },
    touched: { type: 'u8', of: nodeCount },
    blockClimbed: { type: 'i32', of: nodeCount },
    destinations: { type: 'i32', of: LANES },
    counters: { type: 'u32', of: LANES * COUNTERS },
    list: { type: 'u32', of: list },
    aliveRow: { type: 'u16', of: nodeCount },
    alive: { type: 'u8', of: MAX_FAILURES * LANES },
  } as const satisfies Layout;
}

/** The kernel over a memory that has `routingLayout` in it. */
export function startRouting(
  { nodeCount, transitCount }: KernelGraph,
  { memory, at }: KernelMemory<ReturnType<typeof routingLayout>>,
): RoutingExports {
  const kernel = startKernel(wasmBytes, memory) as RoutingExports;
  kernel.setGraph(nodeCount, transitCount, at.upOffsets, at.upTargets, at.acrossOffsets, at.acrossTargets);
  kernel.setRows(at.rows, at.offers, at.learnt, at.touched, at.blockClimbed);
  return kernel;
}

/**
 * Compiles the kernel and gives it a memory of its own.
 * `standFor` is how many ASes each node stands for, [node]; one unless given.
 */
export function createRoutingKernel(graph: KernelGraph, standFor?: Uint32Array): RoutingKernel {
  const { list, ranges } = byBit(standFor ?? new Uint32Array(graph.nodeCount).fill(1));
  const kernelMemory = layOutMemory(routingLayout(graph, list));
  const { views, at } = kernelMemory;
  const kernel = startRouting(graph, kernelMemory);

  const fail = (failures: readonly LaneFailure[]): void => {
    if (failures.length > MAX_FAILURES) throw new Error(`${failures.length} failures in one block`);
    views.aliveRow.fill(0);
    failures.forEach(({ node, lanes }, row) => {
      views.aliveRow[node] = row + 1;
      for (let lane = 0; lane < LANES; lane++) views.alive[row * LANES + lane] = lanes[lane] ? 0 : 0xff;
    });
    kernel.setFailures(failures.length > 0, at.aliveRow, at.alive);
  };
  let failing = false;
  return {
    graph,
    routeBlock: (destinations, failures = []) => {
      if (destinations.length > LANES) throw new Error(`${destinations.length} destinations in one block`);
      if (failing || failures.length > 0) fail(failures);
      failing = failures.length > 0;
      views.destinations.set(destinations);
      kernel.routeBlock(at.destinations, destinations.length);
      return views.rows;
    },
    countRoutes: () => {
      views.counters.fill(0);
      for (const { first, length, weight } of ranges)
        kernel.countRoutes(at.rows, at.counters, at.list + 4 * first, length, weight);
      return views.counters;
    },
  };
}

/** Nodes that may fail in one block: 64 scenarios of 64 nodes each. */
const MAX_FAILURES = 4096;

/** Nodes grouped by the binary digits of what they stand for, so that bytes can be counted one a node: Σ 2^bit · count. */
function byBit(standFor: Uint32Array): {
  list: number[];
  ranges: { first: number; length: number; weight: number }[];
} {
  const list: number[] = [];
  const ranges = [];
  for (let weight = 1; standFor.some((count) => count >= weight); weight *= 2) {
    const first = list.length;
    for (let node = 0; node < standFor.length; node++) if (standFor[node] & weight) list.push(node);
    ranges.push({ first, length: list.length - first, weight });
  }
  return { list, ranges };
}
