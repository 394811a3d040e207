import { LANES } from '../routing/routing-kernel.ts';
import { flowEnds, type FlowQuestion } from './flow-ends.ts';
import { createFlowKernel, type ColumnSums } from './flow-kernel.ts';
import { sharedFirst, type SharedFirst } from './shared-first.ts';

/**
 * How the routes of one country weigh on the ASes and countries they cross. A pair (source a, destination b) weighs
 * weight(a)·weight(b); routes split in equal shares over equally good next hops; endpoints do not count as crossing.
 *
 * *inbound*: foreign sources to national destinations; *outbound*: national to foreign; *domestic*: national to national.
 */
export interface CountryFlows {
  readonly country: number;
  /** Weight of the pairs that have a route. */
  readonly inboundWeight: number;
  readonly outboundWeight: number;
  readonly domesticWeight: number;
  /** Of it, what crosses each AS, [transitCount]: an AS without customers is never crossed. */
  readonly inbound: Float64Array;
  readonly outbound: Float64Array;
  readonly domestic: Float64Array;
  /** Of it, what crosses at least one AS of each country, [countryCount]; a route counts once however many it crosses. */
  readonly inboundThrough: Float64Array;
  readonly outboundThrough: Float64Array;
  readonly domesticThrough: Float64Array;
  /** Of the domestic weight, what crosses at least one AS not of the country (the unknown country is not of it). */
  readonly domesticLeaving: number;
}

/** All that is needed to follow the routes of all countries, block by block, on several workers. */
export interface FlowPlan extends SharedFirst {
  /** Country of each node with customers, [transitCount]. */
  readonly country: Uint16Array;
  readonly countryCount: number;
  /** Destinations of one country each, at most LANES. */
  readonly blocks: readonly FlowBlock[];
}

interface FlowBlock {
  readonly country: number;
  /** Position in the destinations of the country. */
  readonly first: number;
}

/** Sums over blocks, by country; the arrays hold `transitCount` or `countryCount` numbers for each. */
export type FlowSums = Readonly<Record<(typeof KINDS)[number], KindSums>> & {
  /** Domestic weight that has not left. */
  readonly staying: Float64Array;
};

interface KindSums {
  readonly routed: Float64Array;
  readonly crossing: Float64Array;
  readonly through: Float64Array;
}

const KINDS = ['inbound', 'outbound', 'domestic'] as const;

export function flowPlan(question: FlowQuestion): FlowPlan {
  const { country, countryCount } = question;
  const ends = sharedFirst(flowEnds(question));
  const blocks = ends.destinations.flatMap(({ length }, country) =>
    Array.from({ length: Math.ceil(length / LANES) }, (_, at) => ({ country, first: at * LANES })),
  );
  // A node with customers is the AS of the same number.
  const ofNodes = Uint16Array.from(ends.nodes.subarray(0, ends.graph.transitCount), (as) => country[as]);
  return { ...ends, country: ofNodes, countryCount, blocks };
}

/** Sums of nothing yet, each in an array of that length that `make` makes. */
export function emptySums(
  { graph, countryCount }: FlowPlan,
  make: (length: number) => Float64Array = (length) => new Float64Array(length),
): FlowSums {
  const kind = (): KindSums => ({
    routed: make(countryCount),
    crossing: make(countryCount * graph.transitCount),
    through: make(countryCount * countryCount),
  });
  return { inbound: kind(), outbound: kind(), domestic: kind(), staying: make(countryCount) };
}

/** Follows blocks of the plan; the sums of all blocks are the answer. */
export interface FlowFollower {
  addBlock(block: number): void;
  /** Adds what the blocks so far have brought to the sums, and begins anew. */
  handOver(sums: FlowSums): void;
}

/** A line of the cache holds so many numbers. */
const COLUMNS_AT_ONCE = 8;

/** Columns of the kernel: what each country sends abroad; then, of the country the block is of, three more. */
export function createFlowFollower(plan: FlowPlan): FlowFollower {
  const { graph, destinations, country, countryCount, sets, blocks } = plan;
  const [arriving, domestic, staying] = [countryCount, countryCount + 1, countryCount + 2];
  const kernel = createFlowKernel({
    graph,
    country,
    countryCount,
    sets,
    columns: countryCount + 3,
    arriving,
  });
  const senders = Array.from(sets.keys()).filter((at) => sets[at].nodes.length > 0);
  let home = -1;
  const parts = new Map<number, HomeSums>();
  const closeHome = (): void => {
    if (home < 0) return;
    // The three columns are side by side.
    const [inbound, inside, stays] = kernel.takeSums(arriving, 3);
    const part = parts.get(home) ?? [];
    parts.set(home, [...part, { inbound, domestic: inside, staying: stays.arrived }]);
    home = -1;
  };
  return {
    addBlock: (block) => {
      const { country: at, first } = blocks[block];
      if (at !== home) closeHome();
      home = at;
      kernel.aim(destinations[home].slice(first, first + LANES), 'all');
      for (let group = 0; group < kernel.groups(); group++) {
        kernel.openGroup(group);
        for (const sender of senders) if (sender !== home) kernel.push(sender, { column: sender });
        if (sets[home].nodes.length > 0) {
          kernel.push(home, { column: domestic, domestic: true });
          kernel.pushStaying(home, staying, home);
        }
        kernel.followDown();
        kernel.closeGroup();
      }
    },
    handOver: (sums) => {
      closeHome();
      for (const [at, homeSums] of parts)
        for (const { inbound, domestic: inside, staying: stays } of homeSums) {
          addColumn(sums.inbound, at, inbound);
          addColumn(sums.domestic, at, inside);
          sums.staying[at] += stays;
        }
      parts.clear();
      for (let first = 0; first < countryCount; first += COLUMNS_AT_ONCE)
        kernel
          .takeSums(first, Math.min(COLUMNS_AT_ONCE, countryCount - first))
          .forEach((column, at) => addColumn(sums.outbound, first + at, column));
    },
  };
}

type HomeSums = readonly {
  readonly inbound: ColumnSums;
  readonly domestic: ColumnSums;
  readonly staying: number;
}[];

function addColumn(sums: KindSums, country: number, column: ColumnSums): void {
  sums.routed[country] += column.routed;
  for (const name of ['crossing', 'through'] as const) {
    const more = column[name];
    const start = country * more.length;
    for (let at = 0; at < more.length; at++) sums[name][start + at] += more[at];
  }
}

/** The flows of every country, [countryCount], from the sums over all blocks of the plan. */
export function allCountryFlows({ countryCount, graph, nodes }: FlowPlan, sums: FlowSums): CountryFlows[] {
  const byNode = (inOrder: Float64Array): Float64Array => {
    const all = new Float64Array(graph.transitCount);
    inOrder.forEach((value, at) => (all[nodes[at]] = value));
    return all;
  };
  return Array.from({ length: countryCount }, (_, country) => {
    const [inbound, outbound, domestic] = KINDS.map((kind) => {
      const { routed, crossing, through } = sums[kind];
      const part = (array: Float64Array): Float64Array => {
        const width = array.length / countryCount;
        return array.slice(country * width, (country + 1) * width);
      };
      return { routed: routed[country], crossing: byNode(part(crossing)), through: part(through) };
    });
    return flowsOfKinds(country, inbound, outbound, domestic, sums.staying[country]);
  });
}

/** One country's flows put together; `staying`: what of the domestic weight has not left. */
export function flowsOfKinds(
  country: number,
  inbound: Omit<ColumnSums, 'arrived'>,
  outbound: Omit<ColumnSums, 'arrived'>,
  domestic: Omit<ColumnSums, 'arrived'>,
  staying: number,
): CountryFlows {
  return {
    country,
    inboundWeight: inbound.routed,
    outboundWeight: outbound.routed,
    domesticWeight: domestic.routed,
    inbound: inbound.crossing,
    outbound: outbound.crossing,
    domestic: domestic.crossing,
    inboundThrough: inbound.through,
    outboundThrough: outbound.through,
    domesticThrough: domestic.through,
    domesticLeaving: without(domestic.routed, staying),
  };
}

/** A sum without a part of it: nothing where the difference is within the rounding of so many additions. */
function without(sum: number, part: number): number {
  return sum - part > 1e-12 * sum ? sum - part : 0;
}
