import { addedUp, type Divided } from '../../core/divided.ts';
import { LANES } from '../routing/routing-kernel.ts';
import { flowsOfKinds, type CountryFlows } from './country-flows.ts';
import { sourcesAbroad, sourceSet, type Destination, type FlowEnds, type SourceSet } from './flow-ends.ts';
import {
  createFlowKernel,
  GROUP,
  type ColumnSums,
  type FlowKernel,
  type FlowKernelOptions,
} from './flow-kernel.ts';

/** Whose flows are asked. */
export interface OneCountry {
  readonly ends: FlowEnds;
  /** Country of each AS, [n]. */
  readonly country: Uint16Array;
  readonly countryCount: number;
  readonly home: number;
}

/** Who looks on while the flows are followed: at links and nodes of the kernel, after each push. */
export interface Onlooker extends Pick<FlowKernelOptions, 'links' | 'watched'> {
  /** What comes from abroad to some destinations at home, and what goes the other way, is in the kernel. */
  readonly inbound: (destinations: readonly Destination[], first: number, kernel: FlowKernel) => void;
  readonly outbound: (destinations: readonly Destination[], first: number, kernel: FlowKernel) => void;
  /** All of a part has been seen. */
  readonly partDone: (kernel: FlowKernel) => void;
}

/** Columns of the kernel. */
const [OUTBOUND, INBOUND, DOMESTIC, STAYING, COLUMNS] = [0, 1, 2, 3, 4];
/** Sets of sources. */
const [HOME, ABROAD] = [0, 1];
/** Parts of each kind at most: so many that no thread waits long for the last, each costs an addition of all sums. */
export const PARTS = 16;

export function sourcesOf({ ends, home }: OneCountry): readonly [home: SourceSet, abroad: SourceSet] {
  return [sourceSet(ends.classes.graph, ends.weights[home]), sourcesAbroad(ends, home)];
}

export interface DividedFlows extends Divided<CountryFlows> {
  /** So many parts are inbound (and domestic); the others follow, which are outbound. */
  readonly inboundCount: number;
}

/**
 * The flows of one country in parts, some destinations each: inbound from routes of the whole Internet to its ASes;
 * outbound and domestic from the routes of its ASes alone, which need only the ASes above them.
 */
export function dividedFlows(asked: OneCountry, onlooker?: Onlooker): DividedFlows {
  const { ends, countryCount, home } = asked;
  const { transitCount } = ends.classes.graph;
  const abroad = ends.destinations.filter((_, at) => at !== home).flat();
  abroad.sort((a, b) => ends.rank[a.node] - ends.rank[b.node]);
  const inbound = partsOf('inbound', ends.destinations[home]);
  const parts = [...inbound, ...partsOf('outbound', abroad)];
  const width = 2 + transitCount + countryCount;
  let follow: ((part: Part) => readonly ColumnSums[]) | undefined;
  return {
    partCount: parts.length,
    inboundCount: inbound.length,
    part: (at) => {
      follow ??= follower(asked, onlooker);
      const sums = new Float64Array(COLUMNS * width);
      follow(parts[at]).forEach(({ routed, arrived, crossing, through }, column) => {
        sums.set([routed, arrived], column * width);
        sums.set(crossing, column * width + 2);
        sums.set(through, column * width + 2 + transitCount);
      });
      return sums;
    },
    whole: (all) => {
      const sums = addedUp(all, COLUMNS * width);
      const columnOf = (column: number): ColumnSums => ({
        routed: sums[column * width],
        arrived: sums[column * width + 1],
        crossing: sums.slice(column * width + 2, column * width + 2 + transitCount),
        through: sums.slice(column * width + 2 + transitCount, (column + 1) * width),
      });
      const { arrived } = columnOf(STAYING);
      return flowsOfKinds(home, columnOf(INBOUND), columnOf(OUTBOUND), columnOf(DOMESTIC), arrived);
    },
  };
}

interface Part {
  readonly kind: 'inbound' | 'outbound';
  /** At most LANES each. */
  readonly blocks: readonly (readonly Destination[])[];
}

function partsOf(kind: Part['kind'], destinations: readonly Destination[]): Part[] {
  const blocks = Array.from({ length: Math.ceil(destinations.length / LANES) }, (_, at) =>
    destinations.slice(at * LANES, (at + 1) * LANES),
  );
  const count = Math.min(PARTS, blocks.length);
  const start = (part: number): number => Math.round((part * blocks.length) / count);
  return Array.from({ length: count }, (_, at) => ({ kind, blocks: blocks.slice(start(at), start(at + 1)) }));
}

function follower(asked: OneCountry, onlooker?: Onlooker): (part: Part) => readonly ColumnSums[] {
  const { ends, country, countryCount, home } = asked;
  const kernel = createFlowKernel({
    graph: ends.classes.graph,
    country,
    countryCount,
    sets: sourcesOf(asked),
    columns: COLUMNS,
    links: onlooker?.links,
    watched: onlooker?.watched,
  });
  const inbound = (block: readonly Destination[]): void => {
    kernel.aim(block, 'all');
    forEachGroup(kernel, block, (destinations, first) => {
      kernel.push(ABROAD, { column: INBOUND });
      if (onlooker) {
        kernel.followDown(INBOUND);
        kernel.tallyLinks();
        onlooker.inbound(destinations, first, kernel);
      }
      kernel.push(HOME, { column: DOMESTIC, domestic: true });
      kernel.pushStaying(HOME, STAYING, home);
      kernel.followDown();
    });
  };
  const outbound = (block: readonly Destination[]): void => {
    kernel.aim(block, 'first set');
    forEachGroup(kernel, block, (destinations, first) => {
      kernel.push(HOME, { column: OUTBOUND });
      kernel.followDown(onlooker && OUTBOUND);
      if (!onlooker) return;
      kernel.tallyLinks();
      onlooker.outbound(destinations, first, kernel);
    });
  };
  return ({ kind, blocks }) => {
    for (const block of blocks) (kind === 'inbound' ? inbound : outbound)(block);
    onlooker?.partDone(kernel);
    return kernel.takeSums(0, COLUMNS);
  };
}

function forEachGroup(
  kernel: FlowKernel,
  block: readonly Destination[],
  visit: (destinations: readonly Destination[], first: number) => void,
): void {
  for (let group = 0; group < kernel.groups(); group++) {
    kernel.openGroup(group);
    visit(block.slice(group * GROUP, (group + 1) * GROUP), group * GROUP);
    kernel.closeGroup();
  }
}
