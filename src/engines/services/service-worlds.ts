import type { ServiceGraph, ServiceLeaf } from './service-graph.ts';
import { FAILING, HOLDING } from './service-hours.ts';
import { emptyLanes, whatHolds } from './what-holds.ts';

type Way = typeof FAILING | typeof HOLDING;

/** When a going is looked at: at once, with stocks and certificates as they are; in the end, when all have run out. */
export const AT_ONCE = 0;
export const IN_THE_END = 1;
export type LossTime = typeof AT_ONCE | typeof IN_THE_END;

/** Whether a leaf of the services holds, with what is not known failing or holding. */
export type LeafState = (leaf: number, time: LossTime, way: Way) => boolean;

/** One state of everything services need. */
export interface ServiceWorld {
  readonly yes: (question: number, time: LossTime, way: Way) => boolean;
  /** The same, at once, before anything went: what has a stock lasts a while. */
  readonly yesBefore: (question: number, way: Way) => boolean;
  /** Whether the certificate of a leaf holds. */
  readonly isValid: LeafState;
  /** Things that have gone. */
  readonly gone: readonly string[];
}

/** Which services work in each world. */
export interface WorldServices {
  readonly works: (world: number, service: number, time: LossTime, way: Way) => boolean;
}

const WORLDS = 32;

/**
 * What works in every world, 32 at a time by both ways to take what is not known.
 *
 * @param hasClocks whether answers about names may end in time
 */
export function servicesInWorlds(
  services: ServiceGraph,
  worlds: readonly ServiceWorld[],
  hasClocks: boolean,
): WorldServices {
  const { graph, order, leaves, service } = services;
  const lanes = emptyLanes(graph.nodeCount);
  const found: Uint32Array[][] = [];
  for (let first = 0; first < worlds.length; first += WORLDS) {
    const some = worlds.slice(first, first + WORLDS);
    const rows: Uint32Array[] = [];
    for (const time of [AT_ONCE, IN_THE_END] as const) {
      for (const [node, leaf] of leaves) {
        // Where there is no stock a name or thing that holds in the end holds at once: it was looked at already.
        if (time === IN_THE_END && hasOneTime(leaf, hasClocks)) continue;
        let [failing, holding] = [0, 0];
        for (const [lane, world] of some.entries()) {
          if (leafHolds(world, node, leaf, time, FAILING)) failing |= 1 << lane;
          if (leafHolds(world, node, leaf, time, HOLDING)) holding |= 1 << lane;
        }
        lanes.low[node] = failing;
        lanes.high[node] = holding;
      }
      whatHolds(graph, order, lanes);
      for (const word of [lanes.low, lanes.high]) rows.push(Uint32Array.from(service, (node) => word[node]));
    }
    found.push(rows);
  }
  return {
    works: (world, of, time, way) => ((found[world >>> 5][2 * time + way][of] >>> (world & 31)) & 1) === 1,
  };
}

/** Whether a leaf is the same at once and in the end. */
function hasOneTime(leaf: ServiceLeaf, hasClocks: boolean): boolean {
  if (hasClocks && leaf.kind === 'question') return false;
  return leaf.kind === 'unknown' || (leaf.kind !== 'certificate' && leaf.hours === 0);
}

function leafHolds(world: ServiceWorld, node: number, leaf: ServiceLeaf, time: LossTime, way: Way): boolean {
  switch (leaf.kind) {
    case 'question':
      return (
        world.yes(leaf.question, time, way) ||
        (time === AT_ONCE && leaf.hours > 0 && world.yesBefore(leaf.question, way))
      );
    case 'certificate':
      return world.isValid(node, time, way);
    case 'thing':
      return (time === AT_ONCE && leaf.hours > 0) || !world.gone.includes(leaf.thing);
    case 'unknown':
  }
  return way === HOLDING;
}
