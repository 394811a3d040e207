import type { AsGraph } from '../../core/as-graph.ts';
import type { KernelGraph, NodeRows } from '../routing/kernel-graph.ts';
import type { Mask } from '../routing/mask.ts';
import { NO_NODE, twinClasses, type TwinClasses } from '../routing/twin-classes.ts';

/** Whose routes are weighed: countries and weights of the ASes of a graph. */
export interface FlowQuestion {
  readonly graph: AsGraph;
  /** Country of each AS, [n], below `countryCount`; 0 = unknown, foreign to every country. */
  readonly country: Uint16Array;
  readonly countryCount: number;
  /** Weight of each AS as source and as destination, [n]; NaN (unknown) carries nothing. */
  readonly weight: Float64Array;
  readonly mask?: Mask | undefined;
}

/** Groups fit into a byte in the kernel. */
export const MOST_COUNTRIES = 256;

/** The columns that the flow kernel reads; names as in kernels/hegemony.as.ts, which says what each holds. */
export interface FlowPlan {
  readonly graph: KernelGraph;
  readonly countryCount: number;
  /** `countryCount` rounded up to a multiple of four. */
  readonly groupCount: number;
  readonly transitSlots: number;
  /** How many of `active` have no customers. */
  readonly activeStubs: number;
  /** Nodes to route to: all with a weight behind them, ascending. */
  readonly destinations: Uint32Array;
  readonly columns: {
    readonly country: Uint32Array;
    readonly bitOfNode: Uint32Array;
    readonly active: Int32Array;
    readonly listenerOffsets: Uint32Array;
    readonly listenerTargets: Uint32Array;
    readonly slotOffsets: Uint32Array;
    readonly slotGroup: Uint8Array;
    readonly entering: Float64Array;
    readonly ownWeight: Float64Array;
    readonly ownSlot: Int32Array;
    readonly enteringHome: Float64Array;
    readonly mapOffsets: Uint32Array;
    readonly slotMaps: Uint32Array;
    readonly wideSlots: Uint32Array;
    readonly stubs: Uint8Array;
    readonly stubBytes: Uint32Array;
    readonly placeOffsets: Uint32Array;
    readonly places: Uint32Array;
    readonly destOffsets: Uint32Array;
    readonly destGroup: Uint32Array;
    readonly destOwn: Float64Array;
    readonly destHanging: Float64Array;
    readonly selfOwn: Float64Array;
    readonly selfHanging: Float64Array;
    readonly totalOwn: Float64Array;
    readonly totalHanging: Float64Array;
    readonly hasTwins: Uint8Array;
  };
}

/** Weights by group: of a node's own members, or of what hangs on it. */
type Weights = Map<number, number>;

/**
 * Lays out sources and destinations by node. `hang`: what hangs on one provider is reckoned with it (see twin-classes.ts),
 * which is faster, and exact as long as no route reaches the limit of hops.
 */
export function flowPlan(question: FlowQuestion, hang: boolean): FlowPlan {
  const { countryCount } = question;
  if (countryCount > MOST_COUNTRIES) throw new Error(`more than ${MOST_COUNTRIES} countries`);
  const classes = twinClasses(question.graph, question.mask);
  const { graph } = classes;
  const { nodeCount, transitCount } = graph;
  const hangsOn = (node: number): number => (hang ? classes.hangsOn[node] : -1);
  const groupCount = 4 * Math.ceil(countryCount / 4);
  const country = question.country.slice(0, transitCount);
  const { entering: entersAt, ownWeight } = sourcesOfNodes(classes, question, hangsOn);
  const groups = groupsOfNodes(graph, country, entersAt, ownWeight, hangsOn);
  const slots = slotsOf(groups, transitCount, groupCount);
  const { slotOffsets, slotAt } = slots;

  const entering = new Float64Array(slots.slotGroup.length);
  const enteringHome = new Float64Array(transitCount);
  entersAt.forEach((weights, node) => {
    for (const [group, weight] of weights ?? []) {
      entering[slotAt(node, group)] = weight;
      if (node < transitCount && group === country[node]) enteringHome[node] = weight;
    }
  });
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  const active = nodes.filter((node) => slotOffsets[node + 1] > slotOffsets[node]).toReversed();
  const listeners = rowsAmong(graph.peers, active, nodeCount);
  const dests = destinationsOf(classes, question, hangsOn);
  return {
    graph,
    countryCount,
    groupCount,
    transitSlots: slotOffsets[transitCount],
    activeStubs: active.filter((node) => node >= transitCount).length,
    destinations: Uint32Array.from(
      nodes.filter((node) => dests.totalOwn[node] + dests.totalHanging[node] > 0),
    ),
    columns: {
      country: Uint32Array.from(country),
      bitOfNode: bitsOfNodes(country, countryCount),
      active: Int32Array.from(active),
      listenerOffsets: listeners.offsets,
      listenerTargets: listeners.targets,
      slotOffsets,
      slotGroup: slots.slotGroup,
      entering,
      ownWeight,
      ownSlot: Int32Array.from(country, (group, node) => (ownWeight[node] > 0 ? slotAt(node, group) : -1)),
      enteringHome,
      ...arcMaps(graph, slots, groupCount),
      wideSlots: wideEntries(slots, entering, transitCount, groupCount),
      ...stubRecords(graph, slots, entering),
      ...placesOf(groups, groupCount, slotAt),
      ...dests,
    },
  };
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
function rowsAmong({ offsets, targets }: NodeRows, among: readonly number[], nodeCount: number): NodeRows {
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

interface Sources {
  /** What enters at each node: at stub nodes their members, at others what hangs on them; undefined = nothing. */
  readonly entering: (Weights | undefined)[];
  /** Of ASes with customers, [transitCount]. */
  readonly ownWeight: Float64Array;
}

function sourcesOfNodes(
  { graph, nodeOf }: TwinClasses,
  { country, weight }: FlowQuestion,
  hangsOn: (node: number) => number,
): Sources {
  const { nodeCount, transitCount } = graph;
  const entering: (Weights | undefined)[] = Array.from({ length: nodeCount });
  const ownWeight = new Float64Array(transitCount);
  for (let as = 0; as < nodeOf.length; as++) {
    const node = nodeOf[as];
    if (node === NO_NODE || !(weight[as] > 0)) continue;
    if (node < transitCount) {
      ownWeight[node] = weight[as];
      continue;
    }
    const provider = hangsOn(node);
    const weights = (entering[provider < 0 ? node : provider] ??= new Map<number, number>());
    weights.set(country[as], (weights.get(country[as]) ?? 0) + weight[as]);
  }
  return { entering, ownWeight };
}

/** The groups with a source at or below each node, ascending. */
function groupsOfNodes(
  { nodeCount, providers }: KernelGraph,
  country: Uint16Array,
  entering: readonly (Weights | undefined)[],
  ownWeight: Float64Array,
  hangsOn: (node: number) => number,
): Uint32Array[] {
  const groups: (Set<number> | undefined)[] = Array.from({ length: nodeCount });
  for (let node = nodeCount - 1; node >= 0; node--) {
    if (hangsOn(node) >= 0) continue;
    const own = [...(entering[node]?.keys() ?? [])];
    if (ownWeight[node] > 0) own.push(country[node]);
    if (own.length > 0) {
      const mine = (groups[node] ??= new Set());
      for (const group of own) mine.add(group);
    }
    const mine = groups[node];
    if (!mine) continue;
    for (let arc = providers.offsets[node]; arc < providers.offsets[node + 1]; arc++) {
      const above = (groups[providers.targets[arc]] ??= new Set());
      for (const group of mine) above.add(group);
    }
  }
  return groups.map((set) => Uint32Array.from(set ?? []).sort());
}

interface Slots {
  readonly slotOffsets: Uint32Array;
  readonly slotGroup: Uint8Array;
  readonly slotAt: (node: number, group: number) => number;
}

/** An AS with customers and more than this share of all groups is wide: working through whole rows is faster by then. */
const WIDE = 1 / 4;

/** Slots of each node for its groups, or for all groups where it is wide. */
function slotsOf(groups: readonly Uint32Array[], transitCount: number, groupCount: number): Slots {
  const all = Uint32Array.from({ length: groupCount }, (_, group) => group);
  const ofNode = groups.map((own, node) =>
    node < transitCount && own.length > WIDE * groupCount ? all : own,
  );
  const slotOffsets = new Uint32Array(groups.length + 1);
  ofNode.forEach((own, node) => (slotOffsets[node + 1] = slotOffsets[node] + own.length));
  const slotGroup = new Uint8Array(slotOffsets[groups.length]);
  ofNode.forEach((own, node) => slotGroup.set(own, slotOffsets[node]));
  const slotAt = (node: number, group: number): number => {
    if (ofNode[node] === all) return slotOffsets[node] + group;
    for (let low = slotOffsets[node], high = slotOffsets[node + 1]; low < high;) {
      const middle = (low + high) >> 1;
      if (slotGroup[middle] === group) return middle;
      if (slotGroup[middle] < group) low = middle + 1;
      else high = middle;
    }
    throw new Error(`node ${node} has no slot for group ${group}`);
  };
  return { slotOffsets, slotGroup, slotAt };
}

/** For each arc of an AS with customers to a provider where each slot goes; wide nodes need no map, as their providers are wide too. */
function arcMaps(
  { transitCount, providers }: KernelGraph,
  { slotOffsets, slotGroup, slotAt }: Slots,
  groupCount: number,
): { mapOffsets: Uint32Array; slotMaps: Uint32Array } {
  const mapOffsets = new Uint32Array(providers.targets.length);
  const needsMap = (node: number): boolean => slotOffsets[node + 1] - slotOffsets[node] < groupCount;
  let length = 0;
  for (let node = 0; node < transitCount; node++)
    if (needsMap(node))
      length +=
        (slotOffsets[node + 1] - slotOffsets[node]) * (providers.offsets[node + 1] - providers.offsets[node]);
  const slotMaps = new Uint32Array(length);
  let filled = 0;
  for (let node = 0; node < transitCount; node++) {
    const [first, end] = [slotOffsets[node], slotOffsets[node + 1]];
    if (first === end || !needsMap(node)) continue;
    for (let arc = providers.offsets[node]; arc < providers.offsets[node + 1]; arc++) {
      mapOffsets[arc] = filled;
      for (let slot = first; slot < end; slot++)
        slotMaps[filled++] = slotAt(providers.targets[arc], slotGroup[slot]);
    }
  }
  return { mapOffsets, slotMaps };
}

/** Slots of wide nodes where something enters. */
function wideEntries(
  { slotOffsets }: Slots,
  entering: Float64Array,
  transitCount: number,
  groupCount: number,
): Uint32Array {
  const found = [];
  for (let node = 0; node < transitCount; node++) {
    if (slotOffsets[node + 1] - slotOffsets[node] < groupCount) continue;
    for (let slot = slotOffsets[node]; slot < slotOffsets[node + 1]; slot++)
      if (entering[slot] > 0) found.push(slot);
  }
  return Uint32Array.from(found);
}

/** One record for each slot of a node without customers, by number of providers: see kernels/hegemony.as.ts. */
function stubRecords(
  { nodeCount, transitCount, providers }: KernelGraph,
  { slotOffsets, slotGroup, slotAt }: Slots,
  entering: Float64Array,
): { stubs: Uint8Array; stubBytes: Uint32Array } {
  const degree = (node: number): number => providers.offsets[node + 1] - providers.offsets[node];
  const nodes = Array.from({ length: nodeCount - transitCount }, (_, at) => transitCount + at).sort(
    (a, b) => degree(a) - degree(b) || a - b,
  );
  const size = (node: number): number =>
    degree(node) === 0 ? 0 : (slotOffsets[node + 1] - slotOffsets[node]) * (16 + 8 * degree(node));
  const most = nodes.length === 0 ? 0 : degree(nodes[nodes.length - 1]);
  const stubBytes = new Uint32Array(most + 1);
  for (const node of nodes) stubBytes[degree(node)] += size(node);
  const stubs = new DataView(new ArrayBuffer(stubBytes.reduce((sum, bytes) => sum + bytes, 0)));
  let at = 0;
  for (const node of nodes) {
    if (degree(node) === 0) continue;
    for (let slot = slotOffsets[node]; slot < slotOffsets[node + 1]; slot++) {
      stubs.setUint32(at, node, true);
      stubs.setFloat64(at + 8, entering[slot], true);
      at += 16;
      for (let arc = providers.offsets[node]; arc < providers.offsets[node + 1]; arc++, at += 8) {
        stubs.setUint32(at, providers.targets[arc], true);
        stubs.setUint32(at + 4, slotAt(providers.targets[arc], slotGroup[slot]), true);
      }
    }
  }
  return { stubs: new Uint8Array(stubs.buffer), stubBytes };
}

/** The slots of each group, by falling node: pairs of node and slot. */
function placesOf(
  groups: readonly Uint32Array[],
  groupCount: number,
  slotAt: (node: number, group: number) => number,
): { placeOffsets: Uint32Array; places: Uint32Array } {
  const placeOffsets = new Uint32Array(groupCount + 1);
  for (const own of groups) for (const group of own) placeOffsets[group + 1]++;
  for (let group = 0; group < groupCount; group++) placeOffsets[group + 1] += placeOffsets[group];
  const places = new Uint32Array(2 * placeOffsets[groupCount]);
  const next = placeOffsets.slice(0, groupCount);
  for (let node = groups.length - 1; node >= 0; node--)
    for (const group of groups[node]) {
      const place = next[group]++;
      places[2 * place] = node;
      places[2 * place + 1] = slotAt(node, group);
    }
  return { placeOffsets, places };
}

type Destinations = Pick<
  FlowPlan['columns'],
  | 'destOffsets'
  | 'destGroup'
  | 'destOwn'
  | 'destHanging'
  | 'selfOwn'
  | 'selfHanging'
  | 'totalOwn'
  | 'totalHanging'
  | 'hasTwins'
>;

/** One entry for each group with a destination weight at a node, own or hanging. */
interface Entry {
  own: number;
  hanging: number;
  selfOwn: number;
  selfHanging: number;
}

function destinationsOf(
  { graph, nodeOf, members }: TwinClasses,
  { country, weight }: FlowQuestion,
  hangsOn: (node: number) => number,
): Destinations {
  const { nodeCount } = graph;
  const entries: (Map<number, Entry> | undefined)[] = Array.from({ length: nodeCount });
  const totalOwn = new Float64Array(nodeCount);
  const totalHanging = new Float64Array(nodeCount);
  for (let as = 0; as < nodeOf.length; as++) {
    if (nodeOf[as] === NO_NODE || !(weight[as] > 0)) continue;
    const provider = hangsOn(nodeOf[as]);
    const node = provider < 0 ? nodeOf[as] : provider;
    (provider < 0 ? totalOwn : totalHanging)[node] += weight[as];
    const of = (entries[node] ??= new Map<number, Entry>());
    const entry = of.get(country[as]) ?? { own: 0, hanging: 0, selfOwn: 0, selfHanging: 0 };
    of.set(country[as], entry);
    entry[provider < 0 ? 'own' : 'hanging'] += weight[as];
    entry[provider < 0 ? 'selfOwn' : 'selfHanging'] += weight[as] ** 2;
  }
  const destOffsets = new Uint32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node++)
    destOffsets[node + 1] = destOffsets[node] + (entries[node]?.size ?? 0);
  const flat = entries.flatMap((of) => (of ? [...of] : []));
  return {
    destOffsets,
    destGroup: Uint32Array.from(flat, ([group]) => group),
    destOwn: Float64Array.from(flat, ([, entry]) => entry.own),
    destHanging: Float64Array.from(flat, ([, entry]) => entry.hanging),
    selfOwn: Float64Array.from(flat, ([, entry]) => entry.selfOwn),
    selfHanging: Float64Array.from(flat, ([, entry]) => entry.selfHanging),
    totalOwn,
    totalHanging,
    hasTwins: Uint8Array.from({ length: nodeCount }, (_, node) =>
      Number(members.offsets[node + 1] - members.offsets[node] > 1 && hangsOn(node) < 0),
    ),
  };
}
