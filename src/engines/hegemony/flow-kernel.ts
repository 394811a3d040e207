import { wasmBytes } from '../../kernels/hegemony.wasm.generated.ts';
import { layOutMemory, startKernel } from '../../kernels/wasm-memory.ts';
import { LANES, routingLayout, startRouting } from '../routing/routing-kernel.ts';
import type { FlowPlan } from './flow-plan.ts';

/** What the kernel has added up; names as in kernels/hegemony.as.ts. */
export interface FlowSums {
  readonly outClimbed: Float64Array;
  readonly domClimbed: Float64Array;
  readonly outSlot: Float64Array;
  readonly domSlot: Float64Array;
  readonly throughSlot: Float64Array;
  readonly inCrossing: Float64Array;
  readonly outThrough: Float64Array;
  readonly inThrough: Float64Array;
  readonly outWeight: Float64Array;
  readonly inWeight: Float64Array;
  readonly domWeight: Float64Array;
  readonly domStaying: Float64Array;
}

/** Follows the routes to blocks of destinations, in any order and on several workers; sums of all are the answer. */
export interface FlowKernel {
  /** Adds the flows to at most LANES destinations (nodes of the plan) to the sums. */
  addBlock(destinations: ArrayLike<number>): void;
  readonly sums: FlowSums;
  /** The sums outside the kernel's memory, to be sent. */
  copySums(): FlowSums;
  /** Whether some route was as long as routes may be: then nothing may hang on a provider (see flow-plan.ts). */
  reachesLimit(): boolean;
}

/** Adds `part` to `sums`. */
export function addSums(sums: FlowSums, part: FlowSums): void {
  for (const name of Object.keys(sums) as (keyof FlowSums)[])
    for (let at = 0; at < part[name].length; at++) sums[name][at] += part[name][at];
}

interface Exports {
  matchPeers(nodes: number, count: number, group: number): void;
  prepare(): void;
  pushToProviders(first: number): void;
  addDestination(destination: number, lane: number): void;
  tallySlots(destinations: number, first: number, count: number): void;
}

/** Lanes whose flows are pushed at once. */
const LANES_PUSHED = 8;

/** Routing and flow kernels over one memory. */
export function createFlowKernel(plan: FlowPlan): FlowKernel {
  const { graph, groupCount, countryCount, transitSlots, columns } = plan;
  const { nodeCount, transitCount, providers, peers } = graph;
  const arcs = providers.targets.length;
  const kernelMemory = layOutMemory({
    ...routingLayout(graph, []),
    country: { type: 'u32', of: columns.country },
    groupOfCountry: { type: 'i32', of: columns.groupOfCountry },
    active: { type: 'i32', of: columns.active },
    isActive: { type: 'u8', of: columns.isActive },
    slotOffsets: { type: 'u32', of: columns.slotOffsets },
    slotGroup: { type: 'u32', of: columns.slotGroup },
    entering: { type: 'f64', of: columns.entering },
    ownWeight: { type: 'f64', of: columns.ownWeight },
    ownGroup: { type: 'i32', of: columns.ownGroup },
    ownSlot: { type: 'i32', of: columns.ownSlot },
    enteringHome: { type: 'f64', of: columns.enteringHome },
    mapOffsets: { type: 'u32', of: columns.mapOffsets },
    slotMaps: { type: 'u32', of: columns.slotMaps },
    homeSlot: { type: 'i32', of: columns.homeSlot },
    destOffsets: { type: 'u32', of: columns.destOffsets },
    destGroup: { type: 'u32', of: columns.destGroup },
    destOwn: { type: 'f64', of: columns.destOwn },
    destHanging: { type: 'f64', of: columns.destHanging },
    selfOwn: { type: 'f64', of: columns.selfOwn },
    selfHanging: { type: 'f64', of: columns.selfHanging },
    totalOwn: { type: 'f64', of: columns.totalOwn },
    totalHanging: { type: 'f64', of: columns.totalHanging },
    hasTwins: { type: 'u8', of: columns.hasTwins },
    flow: { type: 'f64', of: LANES_PUSHED * transitSlots },
    home: { type: 'f64', of: LANES_PUSHED * transitCount },
    arcLanes: { type: 'u8', of: arcs },
    maskOfByte: { type: 'f64', of: 256 * LANES_PUSHED },
    lastOfCountry: { type: 'f64', of: LANES_PUSHED * transitCount },
    weightOutside: { type: 'f64', of: LANES_PUSHED * groupCount },
    weightInside: { type: 'f64', of: LANES_PUSHED * groupCount },
    ownOutside: { type: 'f64', of: LANES_PUSHED * groupCount },
    noneInside: { type: 'f64', of: LANES_PUSHED * groupCount },
    someInside: { type: 'u8', of: groupCount },
    homeArrived: { type: 'f64', of: groupCount },
    dense: { type: 'f64', of: (transitCount + 1) * groupCount },
    climbedAt: { type: 'u32', of: nodeCount },
    climbed: { type: 'i32', of: nodeCount },
    nextStart: { type: 'u32', of: transitCount },
    nextCount: { type: 'u32', of: transitCount },
    nextHops: { type: 'u32', of: 2 * arcs + peers.targets.length },
    climbFrom: { type: 'u32', of: arcs },
    climbTo: { type: 'u32', of: arcs },
    peerMatches: { type: 'f64', of: LANES_PUSHED * peers.targets.length },
    peerWays: { type: 'u32', of: nodeCount },
    ahead: { type: 'f64', of: 4 * transitCount },
    destEntry: { type: 'i32', of: groupCount },
    outClimbed: { type: 'f64', of: transitCount * groupCount },
    domClimbed: { type: 'f64', of: transitCount * groupCount },
    outSlot: { type: 'f64', of: transitSlots },
    domSlot: { type: 'f64', of: transitSlots },
    throughSlot: { type: 'f64', of: transitSlots },
    inCrossing: { type: 'f64', of: groupCount * transitCount },
    outThrough: { type: 'f64', of: countryCount * groupCount },
    inThrough: { type: 'f64', of: groupCount * countryCount },
    outWeight: { type: 'f64', of: groupCount },
    inWeight: { type: 'f64', of: groupCount },
    domWeight: { type: 'f64', of: groupCount },
    domStaying: { type: 'f64', of: groupCount },
  });
  const { memory, views, at } = kernelMemory;
  const routing = startRouting(graph, kernelMemory);
  const counts = {
    nodeCount,
    transitCount,
    groupCount,
    countryCount,
    activeCount: columns.active.length,
    peerRoom: peers.targets.length,
  };
  const flows = startKernel(wasmBytes, memory, { ...at, ...counts }) as Exports;
  flows.prepare();
  let limit = false;
  return {
    sums: views,
    copySums: () => ({
      outClimbed: views.outClimbed.slice(),
      domClimbed: views.domClimbed.slice(),
      outSlot: views.outSlot.slice(),
      domSlot: views.domSlot.slice(),
      throughSlot: views.throughSlot.slice(),
      inCrossing: views.inCrossing.slice(),
      outThrough: views.outThrough.slice(),
      inThrough: views.inThrough.slice(),
      outWeight: views.outWeight.slice(),
      inWeight: views.inWeight.slice(),
      domWeight: views.domWeight.slice(),
      domStaying: views.domStaying.slice(),
    }),
    reachesLimit: () => limit,
    addBlock: (destinations) => {
      if (destinations.length > LANES) throw new Error(`${destinations.length} destinations in one block`);
      views.destinations.set(destinations);
      routing.routeBlock(at.destinations, destinations.length);
      limit ||= routing.longestIsLimit();
      for (let lane = 0; lane < destinations.length; lane++) {
        if (lane % LANES_PUSHED === 0) {
          flows.matchPeers(at.blockClimbed, routing.climbedCount(), lane);
          flows.pushToProviders(lane);
        }
        flows.addDestination(destinations[lane], lane);
        if (lane % LANES_PUSHED !== LANES_PUSHED - 1 && lane + 1 < destinations.length) continue;
        const first = lane - (lane % LANES_PUSHED);
        flows.tallySlots(at.destinations + 4 * first, first, lane + 1 - first);
      }
    },
  };
}
