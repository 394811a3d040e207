import { wasmBytes } from '../../kernels/hegemony.wasm.generated.ts';
import { layOutMemory, startKernel } from '../../kernels/wasm-memory.ts';
import { LANES, routingLayout, startRouting } from '../routing/routing-kernel.ts';
import type { FlowPlan } from './flow-plan.ts';

/** What the kernel has added up; names as in kernels/hegemony.as.ts. */
const SUMS = [
  'crossed',
  'crossedClimbed',
  'again',
  'throughOthers',
  'crossedTo',
  'throughTo',
  'domestic',
  'domesticClimbed',
  'domesticThrough',
  'outWeight',
  'inWeight',
  'domWeight',
  'domStaying',
] as const;

export type FlowSums = Readonly<Record<(typeof SUMS)[number], Float64Array>>;

/** Follows the routes to blocks of destinations; sums of all blocks are the answer. */
export interface FlowKernel {
  /** Adds the flows to at most LANES destinations (nodes of the plan) to the sums. */
  addBlock(destinations: ArrayLike<number>): void;
  readonly sums: FlowSums;
  /** Puts all sums back to zero. */
  clearSums(): void;
  /** Whether some route was as long as routes may be: then nothing may hang on a provider (see flow-plan.ts). */
  reachesLimit(): boolean;
}

/** Sums of nothing yet, each in an array of that length that `make` makes. */
export function emptySums(
  plan: FlowPlan,
  make: (length: number) => Float64Array = (length) => new Float64Array(length),
): FlowSums {
  const lengths = sumLengths(plan);
  return Object.fromEntries(SUMS.map((name) => [name, make(lengths[name])])) as unknown as FlowSums;
}

/** Adds `part` to `sums`. */
export function addSums(sums: FlowSums, part: FlowSums): void {
  for (const name of SUMS) {
    const sum = sums[name];
    const more = part[name];
    for (let at = 0; at < more.length; at++) sum[at] += more[at];
  }
}

interface Exports {
  prepare(): void;
  turnRows(lanes: number): void;
  matchPeers(nodes: number, count: number, first: number): void;
  addDestination(destination: number, lane: number): void;
}

/** Lanes whose peer routes are looked up at once. */
const LANES_MATCHED = 16;

/** Routing and flow kernels over one memory. */
export function createFlowKernel(plan: FlowPlan): FlowKernel {
  const { graph, groupCount, transitSlots, activeStubs, columns } = plan;
  const { nodeCount, transitCount, providers, peers } = graph;
  const arcs = providers.targets.length;
  const columnBytes = 16 * Math.ceil(nodeCount / 16);
  const kernelMemory = layOutMemory({
    ...routingLayout(graph, []),
    columns: { type: 'u8', of: LANES * columnBytes },
    country: { type: 'u32', of: columns.country },
    bitOfNode: { type: 'u32', of: columns.bitOfNode },
    active: { type: 'i32', of: columns.active },
    listenerOffsets: { type: 'u32', of: columns.listenerOffsets },
    listenerTargets: { type: 'u32', of: columns.listenerTargets },
    slotOffsets: { type: 'u32', of: columns.slotOffsets },
    slotGroup: { type: 'u8', of: columns.slotGroup },
    entering: { type: 'f64', of: columns.entering },
    ownWeight: { type: 'f64', of: columns.ownWeight },
    ownSlot: { type: 'i32', of: columns.ownSlot },
    enteringHome: { type: 'f64', of: columns.enteringHome },
    mapOffsets: { type: 'u32', of: columns.mapOffsets },
    slotMaps: { type: 'u32', of: columns.slotMaps },
    wideSlots: { type: 'u32', of: columns.wideSlots },
    stubs: { type: 'u8', of: columns.stubs },
    stubBytes: { type: 'u32', of: columns.stubBytes },
    placeOffsets: { type: 'u32', of: columns.placeOffsets },
    places: { type: 'u32', of: columns.places },
    destOffsets: { type: 'u32', of: columns.destOffsets },
    destGroup: { type: 'u32', of: columns.destGroup },
    destOwn: { type: 'f64', of: columns.destOwn },
    destHanging: { type: 'f64', of: columns.destHanging },
    selfOwn: { type: 'f64', of: columns.selfOwn },
    selfHanging: { type: 'f64', of: columns.selfHanging },
    totalOwn: { type: 'f64', of: columns.totalOwn },
    totalHanging: { type: 'f64', of: columns.totalHanging },
    hasTwins: { type: 'u8', of: columns.hasTwins },
    flow: { type: 'f64', of: columns.entering.subarray(0, transitSlots) },
    spareRows: { type: 'f64', of: (transitCount + 1) * groupCount },
    crossing: { type: 'f64', of: transitCount },
    lastIn: { type: 'f64', of: groupCount },
    home: { type: 'f64', of: transitCount },
    lastOfCountry: { type: 'f64', of: transitCount },
    climbedAt: { type: 'u32', of: nodeCount },
    climbed: { type: 'i32', of: nodeCount },
    rowOf: { type: 'u32', of: nodeCount },
    nextStart: { type: 'u32', of: nodeCount },
    nextCount: { type: 'i32', of: nodeCount },
    nextHops: { type: 'u32', of: 2 * arcs + peers.targets.length + 1 },
    climbFrom: { type: 'u32', of: arcs },
    climbTo: { type: 'u32', of: arcs },
    peerPairs: { type: 'f64', of: LANES_MATCHED * columns.listenerTargets.length },
    ahead: { type: 'f64', of: nodeCount },
    destEntry: { type: 'i32', of: groupCount },
    ...sumLayout(plan),
  });
  const { memory, views, at } = kernelMemory;
  const routing = startRouting(graph, kernelMemory);
  const counts = {
    nodeCount,
    transitCount,
    groupCount,
    columnBytes,
    activeCount: columns.active.length,
    activeStubs,
    wideCount: columns.wideSlots.length,
    mostProviders: columns.stubBytes.length - 1,
    peerRoom: columns.listenerTargets.length,
  };
  const flows = startKernel(wasmBytes, memory, { ...at, ...counts }) as Exports;
  for (const slot of columns.wideSlots) views.flow[slot] = 0;
  flows.prepare();
  let limit = false;
  const sums: FlowSums = views;
  return {
    sums,
    clearSums: () => SUMS.forEach((name) => views[name].fill(0)),
    reachesLimit: () => limit,
    addBlock: (destinations) => {
      if (destinations.length > LANES) throw new Error(`${destinations.length} destinations in one block`);
      views.destinations.set(destinations);
      routing.routeBlock(at.destinations, destinations.length);
      limit ||= routing.longestIsLimit() === 1;
      flows.turnRows(destinations.length);
      for (let lane = 0; lane < destinations.length; lane++) {
        if (lane % LANES_MATCHED === 0) flows.matchPeers(at.blockClimbed, routing.climbedCount(), lane);
        flows.addDestination(destinations[lane], lane);
      }
    },
  };
}

function sumLengths({
  graph: { transitCount },
  groupCount,
  transitSlots,
}: FlowPlan): Record<(typeof SUMS)[number], number> {
  return {
    crossed: transitSlots,
    crossedClimbed: transitCount * groupCount,
    again: transitSlots,
    throughOthers: groupCount * groupCount,
    crossedTo: groupCount * transitCount,
    throughTo: groupCount * groupCount,
    domestic: transitSlots,
    domesticClimbed: transitCount * groupCount,
    domesticThrough: groupCount * groupCount,
    outWeight: groupCount,
    inWeight: groupCount,
    domWeight: groupCount,
    domStaying: groupCount,
  };
}

function sumLayout(plan: FlowPlan): Record<(typeof SUMS)[number], { type: 'f64'; of: number }> {
  const lengths = sumLengths(plan);
  return Object.fromEntries(SUMS.map((name) => [name, { type: 'f64', of: lengths[name] }])) as ReturnType<
    typeof sumLayout
  >;
}
