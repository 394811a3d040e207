import type { KernelGraph } from '../routing/kernel-graph.ts';
import type { TwinClasses } from '../routing/twin-classes.ts';
import { NO_NODE } from '../routing/twin-classes.ts';

/** Whose routes are to be followed, AS by AS. A group is what flows are told apart by: a country, or all others together. */
export interface FlowEnds {
  /** Group of each AS as a source, [n]; −1 = none. */
  readonly sourceGroup: Int32Array;
  /** Group of each AS as a destination, [n]; −1 = of no group, but its weight counts as foreign to every group. */
  readonly destGroup: Int32Array;
  /** Weight of each AS as a source and as a destination, [n]; NaN carries nothing. */
  readonly weight: Float64Array;
  readonly groupCount: number;
  /** Country of each AS, [n], below `countryCount` ≤ MOST_COUNTRIES. */
  readonly country: Uint16Array;
  readonly countryCount: number;
  /** The group of each country's own sources, [countryCount]; −1 = none. */
  readonly groupOfCountry: Int32Array;
}

/** As many bits as the kernel has for the countries ahead of a node. */
export const MOST_COUNTRIES = 256;

/** The columns that the flow kernel reads; names as in kernels/hegemony.as.ts, which says what each holds. */
export interface FlowPlan {
  readonly graph: KernelGraph;
  /** Rounded up to an even number. */
  readonly groupCount: number;
  readonly countryCount: number;
  readonly transitSlots: number;
  /** Nodes to route to: all with a weight behind them, ascending. */
  readonly destinations: Uint32Array;
  readonly columns: {
    readonly country: Uint32Array;
    readonly groupOfCountry: Int32Array;
    readonly active: Int32Array;
    readonly isActive: Uint8Array;
    readonly slotOffsets: Uint32Array;
    readonly slotGroup: Uint32Array;
    readonly entering: Float64Array;
    readonly ownWeight: Float64Array;
    readonly ownGroup: Int32Array;
    readonly ownSlot: Int32Array;
    readonly enteringHome: Float64Array;
    readonly mapOffsets: Uint32Array;
    readonly slotMaps: Uint32Array;
    readonly homeSlot: Int32Array;
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

/** Lays out sources and destinations by node. `hang` draws what hangs on a provider into it (see twin-classes.ts). */
export function flowPlan(classes: TwinClasses, ends: FlowEnds, hang: boolean): FlowPlan {
  if (ends.countryCount > MOST_COUNTRIES) throw new Error(`more than ${MOST_COUNTRIES} countries`);
  const { graph } = classes;
  const { nodeCount, transitCount } = graph;
  const hangsOn = (node: number): number => (hang ? classes.hangsOn[node] : -1);
  const nodeCountry = ends.country.slice(0, transitCount);
  const sources = sourcesOfNodes(classes, ends, hangsOn);
  const slots = slotsOf(graph, sources, hangsOn);
  const { slotOffsets, slotGroup } = slots;
  const slotAt = (node: number, group: number): number => {
    for (let low = slotOffsets[node], high = slotOffsets[node + 1]; low < high;) {
      const middle = (low + high) >> 1;
      if (slotGroup[middle] === group) return middle;
      if (slotGroup[middle] < group) low = middle + 1;
      else high = middle;
    }
    return -1;
  };

  const entering = new Float64Array(slotGroup.length);
  const enteringHome = new Float64Array(transitCount);
  sources.entering.forEach((weights, node) => {
    for (const [group, weight] of weights ?? []) {
      entering[slotAt(node, group)] = weight;
      if (node < transitCount && group === ends.groupOfCountry[nodeCountry[node]])
        enteringHome[node] = weight;
    }
  });
  const { ownGroup, ownWeight } = sources;
  const ownSlot = ownGroup.map((group, node) => (group < 0 ? -1 : slotAt(node, group)));
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  const active = nodes.filter((node) => slotOffsets[node + 1] > slotOffsets[node]).reverse();
  const isActive = new Uint8Array(nodeCount);
  for (const node of active) isActive[node] = 1;
  const dests = destinationsOf(classes, ends, hangsOn);
  return {
    graph,
    groupCount: ends.groupCount + (ends.groupCount % 2),
    countryCount: ends.countryCount,
    transitSlots: slotOffsets[transitCount],
    destinations: Uint32Array.from(
      nodes.filter((node) => dests.totalOwn[node] + dests.totalHanging[node] > 0),
    ),
    columns: {
      country: Uint32Array.from(nodeCountry),
      groupOfCountry: ends.groupOfCountry,
      active: Int32Array.from(active),
      isActive,
      slotOffsets,
      slotGroup,
      entering,
      ownWeight,
      ownGroup,
      ownSlot,
      enteringHome,
      ...arcMaps(graph, slots, slotAt, (node, provider) =>
        node < transitCount
          ? nodeCountry[node] === nodeCountry[provider]
            ? 0
            : -1
          : slotAt(node, ends.groupOfCountry[nodeCountry[provider]]),
      ),
      ...dests,
    },
  };
}

interface Sources {
  /** What enters at each node: at stub nodes their members, at others what hangs on them; undefined = nothing. */
  readonly entering: (Weights | undefined)[];
  readonly ownWeight: Float64Array;
  readonly ownGroup: Int32Array;
}

function sourcesOfNodes(
  { graph, nodeOf }: TwinClasses,
  { sourceGroup, weight }: FlowEnds,
  hangsOn: (node: number) => number,
): Sources {
  const { nodeCount, transitCount } = graph;
  const entering: (Weights | undefined)[] = Array.from({ length: nodeCount });
  const ownWeight = new Float64Array(transitCount);
  const ownGroup = new Int32Array(transitCount).fill(-1);
  for (let as = 0; as < nodeOf.length; as++) {
    const node = nodeOf[as];
    const group = sourceGroup[as];
    if (node === NO_NODE || group < 0 || !(weight[as] > 0)) continue;
    if (node < transitCount) {
      ownWeight[node] = weight[as];
      ownGroup[node] = group;
      continue;
    }
    const provider = hangsOn(node);
    const weights = (entering[provider < 0 ? node : provider] ??= new Map<number, number>());
    weights.set(group, (weights.get(group) ?? 0) + weight[as]);
  }
  return { entering, ownWeight, ownGroup };
}

interface Slots {
  readonly slotOffsets: Uint32Array;
  readonly slotGroup: Uint32Array;
}

/** The groups with a source at or below each node, ascending. */
function slotsOf(
  { nodeCount, transitCount, providers }: KernelGraph,
  { entering, ownGroup }: Sources,
  hangsOn: (node: number) => number,
): Slots {
  const groups: (Set<number> | undefined)[] = Array.from({ length: nodeCount });
  for (let node = nodeCount - 1; node >= 0; node--) {
    if (hangsOn(node) >= 0) continue;
    const own = entering[node] ? [...entering[node]!.keys()] : [];
    if (node < transitCount && ownGroup[node] >= 0) own.push(ownGroup[node]);
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
  const slotOffsets = new Uint32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node++)
    slotOffsets[node + 1] = slotOffsets[node] + (groups[node]?.size ?? 0);
  const slotGroup = new Uint32Array(slotOffsets[nodeCount]);
  groups.forEach((set, node) => {
    if (set) slotGroup.set(Uint32Array.from(set).sort(), slotOffsets[node]);
  });
  return { slotOffsets, slotGroup };
}

/** For each arc to a provider where each slot goes, and what of the flow is at home there. */
function arcMaps(
  { nodeCount, providers }: KernelGraph,
  { slotOffsets, slotGroup }: Slots,
  slotAt: (node: number, group: number) => number,
  homeSlotOf: (node: number, provider: number) => number,
): { mapOffsets: Uint32Array; slotMaps: Uint32Array; homeSlot: Int32Array } {
  const mapOffsets = new Uint32Array(providers.targets.length);
  const homeSlot = new Int32Array(providers.targets.length).fill(-1);
  let length = 0;
  for (let node = 0; node < nodeCount; node++)
    length +=
      (slotOffsets[node + 1] - slotOffsets[node]) * (providers.offsets[node + 1] - providers.offsets[node]);
  const slotMaps = new Uint32Array(length);
  let filled = 0;
  for (let node = 0; node < nodeCount; node++) {
    const [first, end] = [slotOffsets[node], slotOffsets[node + 1]];
    if (first === end) continue;
    for (let arc = providers.offsets[node]; arc < providers.offsets[node + 1]; arc++) {
      const provider = providers.targets[arc];
      mapOffsets[arc] = filled;
      homeSlot[arc] = homeSlotOf(node, provider);
      for (let slot = first; slot < end; slot++) slotMaps[filled++] = slotAt(provider, slotGroup[slot]);
    }
  }
  return { mapOffsets, slotMaps, homeSlot };
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
  { sourceGroup, destGroup, weight }: FlowEnds,
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
    if (destGroup[as] < 0) continue;
    const of = (entries[node] ??= new Map<number, Entry>());
    const entry = of.get(destGroup[as]) ?? { own: 0, hanging: 0, selfOwn: 0, selfHanging: 0 };
    of.set(destGroup[as], entry);
    const itself = sourceGroup[as] === destGroup[as] ? weight[as] ** 2 : 0;
    entry[provider < 0 ? 'own' : 'hanging'] += weight[as];
    entry[provider < 0 ? 'selfOwn' : 'selfHanging'] += itself;
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
