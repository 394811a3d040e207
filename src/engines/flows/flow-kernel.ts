import { wasmBytes } from '../../kernels/flows.wasm.generated.ts';
import { layOutMemory, startKernel } from '../../kernels/wasm-memory.ts';
import type { KernelGraph, NodeRows } from '../routing/kernel-graph.ts';
import { LANES, routingLayout, startRouting } from '../routing/routing-kernel.ts';
import type { Destination, SourceSet } from './flow-ends.ts';

/** Lanes whose flow is followed at once. */
export const GROUP = 16;

/** A link of which the flow from one node to another is asked. */
export interface WatchedLink {
  readonly from: number;
  readonly to: number;
  readonly toIs: 'provider' | 'peer' | 'customer';
  /** Of what `from` hands over, the part that is meant: less than 1 where the node stands for several ASes. */
  readonly factor: number;
}

export interface FlowKernelOptions {
  readonly graph: KernelGraph;
  /** Country of each node with customers, [≥ transitCount]; without it nothing is added up by country. */
  readonly country?: Uint16Array | undefined;
  readonly countryCount?: number | undefined;
  /** Set 0 is the one whose routes `aim` may be confined to. */
  readonly sets: readonly SourceSet[];
  /** How many separate sums are kept. */
  readonly columns: number;
  /** A column that gets the sum of all before it. */
  readonly arriving?: number | undefined;
  readonly links?: readonly WatchedLink[] | undefined;
  /** Nodes, besides those at links, whose `shares` are wanted. */
  readonly watched?: Iterable<number> | undefined;
}

/** What a push is added to, and how. */
export interface Push {
  readonly column: number;
  /** The destinations are in the set themselves. */
  readonly domestic?: boolean | undefined;
}

/**
 * Follows the flow of sets of sources to blocks of destinations: `aim`, then for each group of the block `openGroup`, any
 * number of pushes, `followDown`, `closeGroup`.
 */
export interface FlowKernel {
  /** Routes to at most LANES destinations: everybody's, or only those of the nodes in set 0. */
  aim(destinations: readonly Destination[], wanted: 'all' | 'first set'): void;
  /** How many groups the block has. */
  groups(): number;
  openGroup(group: number): void;
  /** Adds the flow of a set to its columns, as far as routes go up. */
  push(set: number, to: Push): void;
  /** The same for what comes to the destinations without crossing an AS that is not of the country. */
  pushStaying(set: number, column: number, country: number): void;
  /** Adds what all pushes so far have brought to where routes go down. */
  followDown(watch?: number): void;
  /** Of each lane of the open group, what a set sends over routes, [GROUP], then the same times their hops; until asked again. */
  routedByLane(set: number): Float64Array;
  /** Adds the flow over the watched links of the column given to `followDown`. */
  tallyLinks(): void;
  closeGroup(): void;
  /** Gives a set other weights. */
  setEntering(set: number, entering: Float64Array): void;
  /** The sums of so many columns side by side, which then begin anew. */
  takeSums(first: number, count?: number): ColumnSums[];
  /** Flow over each watched link so far, [links]. */
  readonly overLinks: Float64Array;
  /** What a watched node hands to each next hop, [node × GROUP + lane]; and everybody's route bytes. */
  readonly shares: Float64Array;
  readonly rows: Uint8Array;
}

/** See `CountryFlows`. */
export interface ColumnSums {
  /** Weight that has a route, and that has arrived. */
  readonly routed: number;
  readonly arrived: number;
  /** [transitCount]. */
  readonly crossing: Float64Array;
  /** [countryCount]. */
  readonly through: Float64Array;
}

interface FlowExports {
  readonly peerOffsets: { value: number };
  readonly peerTargets: { value: number };
  readonly usedLanes: { value: number };
  readonly sumOfWeights: { value: number };
  readonly routed: { readonly value: number };
  readonly arrived: { readonly value: number };
  prepareGroup(first: number, climbed: number, list: number, listed: number): void;
  push(list: number, count: number, entering: number, home: number, counts: boolean): void;
  addRouted(list: number, count: number, entering: number, into: number): void;
  collect(column: number): void;
  roomForSets(): number;
  tallyTo(crossing: number, through: number, otherCrossing: number, otherThrough: number): void;
  forgetFlow(list: number, count: number): void;
  followDown(arriving: number, staying: number, home: number, watched: number): void;
  forgetGroup(): void;
  tallyLinks(links: number, count: number, sums: number): void;
}

/** About how many entries are kept before they go down: enough for all pushes of most groups. */
const ENTRY_ROOM = 1 << 20;

/** Routing and flow kernels over one memory. */
export function createFlowKernel(options: FlowKernelOptions): FlowKernel {
  const { graph, country, countryCount = 0, sets, links = [] } = options;
  const watched = [...new Set([...links.map(({ from }) => from), ...(options.watched ?? [])])];
  const { nodeCount, transitCount, providers, peers } = graph;
  const arcs = providers.targets.length + peers.targets.length;
  const columns = 4 * Math.ceil(options.columns / 4);
  const first = sets[0].nodes.toReversed();
  const peersOfFirst = first.length === nodeCount ? peers : rowsAmong(peers, first, nodeCount);
  const starts = sets.map((_, at) => sets.slice(0, at).reduce((sum, { nodes }) => sum + nodes.length, 0));
  const entryRoom = transitCount * Math.min(columns, Math.ceil(ENTRY_ROOM / (16 * transitCount + 1)));
  const kernelMemory = layOutMemory({
    ...routingLayout(graph, []),
    firstOffsets: { type: 'u32', of: peersOfFirst.offsets },
    firstTargets: { type: 'u32', of: peersOfFirst.targets },
    wanted: { type: 'i32', of: first },
    setNodes: { type: 'i32', of: sets.reduce((sum, { nodes }) => sum + nodes.length, 0) },
    setEntering: { type: 'f64', of: sets.reduce((sum, { nodes }) => sum + nodes.length, 0) },
    country: { type: 'u32', of: country?.subarray(0, transitCount) ?? 0 },
    bitOfNode: {
      type: 'u32',
      of: country ? bitsOfNodes(country.subarray(0, transitCount), countryCount) : 0,
    },
    groupRows: { type: 'u8', of: nodeCount * GROUP },
    laneWeights: { type: 'f64', of: GROUP },
    exceptions: { type: 'f64', of: 2 * GROUP },
    isException: { type: 'u8', of: nodeCount },
    flow: { type: 'f64', of: transitCount * GROUP },
    hasFlow: { type: 'u8', of: transitCount },
    ahead: { type: 'f64', of: country ? transitCount * GROUP : 0 },
    upGroup: { type: 'u32', of: transitCount },
    downGroup: { type: 'u32', of: transitCount },
    isAheadUp: { type: 'u8', of: transitCount },
    last: { type: 'f64', of: country ? transitCount * GROUP : 0 },
    lastGroup: { type: 'u32', of: transitCount },
    edgeStarts: { type: 'i32', of: nodeCount },
    edgeCounts: { type: 'i32', of: nodeCount },
    edgeTo: { type: 'i32', of: arcs },
    edgeLanes: { type: 'u8', of: arcs * GROUP },
    found: { type: 'f64', of: 4 * arcs },
    foundFrom: { type: 'i32', of: nodeCount },
    climbed: { type: 'i32', of: transitCount },
    hasClimbed: { type: 'u8', of: nodeCount },
    entries: { type: 'f64', of: 16 * 2 * entryRoom },
    laneRouted: { type: 'f64', of: 2 * GROUP },
    laneEntries: { type: 'u32', of: GROUP },
    laneNodes: { type: 'i32', of: transitCount },
    positions: { type: 'i32', of: transitCount },
    isActive: { type: 'u8', of: transitCount },
    downFlow: { type: 'f64', of: transitCount * columns },
    downCrossing: { type: 'f64', of: transitCount * columns },
    downThrough: { type: 'f64', of: countryCount * columns },
    downArrived: { type: 'f64', of: columns },
    wantsShares: { type: 'u8', of: nodeCount },
    shares: { type: 'f64', of: watched.length === 0 ? 0 : nodeCount * GROUP },
    links: { type: 'f64', of: 3 * links.length },
    overLinks: { type: 'f64', of: links.length },
    crossing: { type: 'f64', of: columns * transitCount },
    through: { type: 'f64', of: columns * countryCount },
  });
  const { memory, views, at } = kernelMemory;
  const routing = startRouting(graph, kernelMemory);
  const { links: _links, laneRouted, wantsShares, ...pointers } = at;
  const flows = startKernel(wasmBytes, memory, {
    ...pointers,
    wantsShares: watched.length === 0 ? 0 : wantsShares,
    country: country ? at.country : 0,
    nodeCount,
    transitCount,
    columns,
    entryRoom,
    peerOffsets: at.acrossOffsets,
    peerTargets: at.acrossTargets,
  }) as FlowExports;
  sets.forEach(({ nodes, entering }, set) => {
    views.setNodes.set(nodes, starts[set]);
    views.setEntering.set(entering, starts[set]);
  });
  writeLinks(links, views.links);
  for (const node of watched) views.wantsShares[node] = 1;

  const routed = new Float64Array(columns);
  const arrived = new Float64Array(columns);
  const exception = new Int32Array(views.exceptions.buffer, at.exceptions, 4 * GROUP);
  let block: readonly Destination[] = [];
  let inGroup: readonly Destination[] = [];
  let everybody = true;
  let staying = { column: -1, country: -1 };
  const arriving = options.arriving ?? -1;
  const crossingAt = (column: number): number => at.crossing + 8 * column * transitCount;
  const throughAt = (column: number): number => at.through + 8 * column * countryCount;

  const except = (some: readonly Destination[]): void => {
    exception.fill(-1);
    some.forEach(({ node, amongMembers }, lane) => {
      exception[4 * lane] = node;
      views.exceptions[2 * lane + 1] = amongMembers;
      views.isException[node] = 1;
    });
  };
  const followDown = (watch = -1): void => flows.followDown(arriving, staying.column, staying.country, watch);
  /** Sends, and says where the part of the list with customers is. */
  const pushFrom = (
    set: number,
    domestic: boolean,
    home: number,
    counts: boolean,
  ): readonly [number, number] => {
    const { nodes, stubs } = sets[set];
    const list = at.setNodes + 4 * starts[set];
    if (domestic) except(inGroup);
    flows.push(list, nodes.length, at.setEntering + 8 * starts[set], home, counts);
    if (domestic) for (const { node } of inGroup) views.isException[node] = 0;
    if (flows.roomForSets() === 0) followDown();
    return [list + 4 * stubs, nodes.length - stubs];
  };
  return {
    aim: (destinations, wanted) => {
      if (destinations.length > LANES) throw new Error(`${destinations.length} destinations in one block`);
      block = destinations;
      // What the first set does not reach is not cleared when it sends.
      if (everybody !== (wanted === 'all')) views.shares.fill(0);
      everybody = wanted === 'all';
      const across = everybody
        ? ([at.acrossOffsets, at.acrossTargets] as const)
        : ([at.firstOffsets, at.firstTargets] as const);
      routing.setGraph(nodeCount, transitCount, at.upOffsets, at.upTargets, ...across);
      routing.setWanted(everybody ? 0 : at.wanted, first.length);
      [flows.peerOffsets.value, flows.peerTargets.value] = across;
      views.destinations.set(Int32Array.from(destinations, ({ node }) => node));
      routing.routeApart(at.destinations, destinations.length);
    },
    groups: () => Math.ceil(block.length / GROUP),
    openGroup: (group) => {
      inGroup = block.slice(group * GROUP, (group + 1) * GROUP);
      views.laneWeights.fill(0).set(inGroup.map(({ weight }) => weight));
      flows.usedLanes.value = (1 << inGroup.length) - 1;
      flows.sumOfWeights.value = inGroup.reduce((sum, { weight }) => sum + weight, 0);
      flows.prepareGroup(group * GROUP, routing.climbedCount(), everybody ? 0 : at.wanted, first.length);
    },
    push: (set, { column, domestic = false }) => {
      const arrives = column < arriving;
      const also = arrives ? [crossingAt(arriving), throughAt(arriving)] : [0, 0];
      flows.tallyTo(crossingAt(column), throughAt(column), also[0], also[1]);
      pushFrom(set, domestic, -1, true);
      flows.collect(column);
      routed[column] += flows.routed.value;
      if (arrives) routed[arriving] += flows.routed.value;
    },
    pushStaying: (set, column, home) => {
      staying = { column, country: home };
      const [list, count] = pushFrom(set, true, home, false);
      arrived[column] += flows.arrived.value;
      flows.collect(column);
      flows.forgetFlow(list, count);
    },
    followDown,
    routedByLane: (set) => {
      const { nodes } = sets[set];
      flows.addRouted(
        at.setNodes + 4 * starts[set],
        nodes.length,
        at.setEntering + 8 * starts[set],
        laneRouted,
      );
      return views.laneRouted;
    },
    tallyLinks: () => flows.tallyLinks(at.links, links.length, at.overLinks),
    closeGroup: () => flows.forgetGroup(),
    setEntering: (set, entering) => views.setEntering.set(entering, starts[set]),
    takeSums: (column, count = 1) => {
      const parts = (of: Float64Array, length: number): Float64Array[] =>
        Array.from({ length: count }, (_, at) =>
          of.slice((column + at) * length, (column + at + 1) * length),
        );
      const crossing = parts(views.crossing, transitCount);
      const through = parts(views.through, countryCount);
      takeColumns(views.downCrossing, columns, column, crossing);
      takeColumns(views.downThrough, columns, column, through);
      views.crossing.fill(0, column * transitCount, (column + count) * transitCount);
      views.through.fill(0, column * countryCount, (column + count) * countryCount);
      return crossing.map((one, at) => {
        const taken = column + at;
        const sums = {
          routed: routed[taken],
          arrived: arrived[taken] + views.downArrived[taken],
          crossing: one,
          through: through[at],
        };
        routed[taken] = arrived[taken] = views.downArrived[taken] = 0;
        return sums;
      });
    },
    overLinks: views.overLinks,
    shares: views.shares,
    rows: views.rows,
  };
}

/**
 * Adds columns side by side, from `first` on, of a table with so many to the arrays, one each, and clears them: the rows of a table lie far
 * apart, so it is gone through once for all of them.
 */
function takeColumns(
  table: Float64Array,
  columns: number,
  first: number,
  into: readonly Float64Array[],
): void {
  for (let row = 0; row < into[0].length; row++)
    for (let at = 0; at < into.length; at++) {
      const place = row * columns + first + at;
      into[at][row] += table[place];
      table[place] = 0;
    }
}

const KINDS = { provider: 1, peer: 2, customer: 3 } as const;

function writeLinks(links: readonly WatchedLink[], into: Float64Array): void {
  const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
  links.forEach(({ from, to, toIs, factor }, link) => {
    view.setInt32(24 * link, from, true);
    view.setInt32(24 * link + 4, to, true);
    view.setInt32(24 * link + 8, KINDS[toIs], true);
    view.setFloat64(24 * link + 16, factor, true);
  });
}

/** By node a bit (of 64, as two words) of its country: its own for those with the most ASes with customers, shared by the others. */
function bitsOfNodes(country: Uint16Array, countryCount: number): Uint32Array {
  const sizes = new Uint32Array(countryCount);
  for (const at of country) sizes[at]++;
  const order = Array.from(sizes.keys()).sort((a, b) => sizes[b] - sizes[a] || a - b);
  const bitOf = new Uint8Array(countryCount);
  order.forEach((at, rank) => (bitOf[at] = Math.min(rank, 63)));
  const bits = new Uint32Array(2 * country.length);
  country.forEach((at, node) => (bits[2 * node + (bitOf[at] >> 5)] = 1 << (bitOf[at] & 31)));
  return bits;
}

/** The rows with those targets only that are among the nodes. */
function rowsAmong({ offsets, targets }: NodeRows, among: Int32Array, nodeCount: number): NodeRows {
  const isAmong = new Uint8Array(nodeCount);
  for (const node of among) isAmong[node] = 1;
  const kept = new Uint32Array(targets.length);
  const starts = new Uint32Array(nodeCount + 1);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++)
      if (isAmong[targets[arc]]) kept[count++] = targets[arc];
    starts[node + 1] = count;
  }
  return { offsets: starts, targets: kept.slice(0, count) };
}
