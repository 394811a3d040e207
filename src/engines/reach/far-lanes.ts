import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import type { Mask } from '../routing/mask.ts';
import { withProviders } from '../routing/upward-closure.ts';
import { inFours, type LaneSpace } from './reach-lanes.ts';

/** An AS with such a share of all others as customers passes routes to a large part of the Internet. */
const MANY = 1 / 256;

/**
 * Positions of the sources that reach far: over whose direct or indirect providers, or a peer of one, lies an AS with many customers. Of those
 * outside the mesh they are few; the others reach some neighbours. Followed in lanes of their own they need not widen those of the rest.
 */
export function farSources(
  graph: AsGraph,
  sources: readonly number[],
  { failedAs, failedLink }: Mask,
): number[] {
  const { providers, peers } = graph;
  const isAbove = aboveMany(graph);
  const isFar = new Map<number, boolean>();
  const reachesFar = (as: number): boolean => {
    const far =
      isFar.get(as) ?? (isAbove[as] === 1 || some(peers, as, isAboveFar) || some(providers, as, reachesFar));
    isFar.set(as, far);
    return far;
  };
  const isAboveFar = (as: number): boolean => isAbove[as] === 1;
  const some = ({ offsets, targets, links }: Rows, as: number, is: (other: number) => boolean): boolean => {
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++)
      if (!failedAs?.[targets[arc]] && !failedLink?.[links[arc]] && is(targets[arc])) return true;
    return false;
  };
  return Array.from(sources.keys()).filter((at) => reachesFar(sources[at]));
}

/** 1 = an AS with many customers, or a direct or indirect provider of one, [n]: asked for by every failure. */
function aboveMany(graph: AsGraph): Uint8Array {
  const found = known.get(graph);
  if (found) return found;
  const { asCount, transitCount, customers } = graph;
  const many: number[] = [];
  for (let as = 0; as < transitCount; as++)
    if (customers.offsets[as + 1] - customers.offsets[as] >= MANY * asCount) many.push(as);
  const above = withProviders(graph, many);
  known.set(graph, above);
  return above;
}

const known = new WeakMap<AsGraph, Uint8Array>();

/** What far sources reach, in the one word of a room of their own, and which lane each would have among all sources. */
export interface FarLanes {
  readonly space: LaneSpace;
  readonly laneOf: readonly number[];
}

/** Joins the far lanes to the others where both matter: at what those reach, and at the `wanted` ASes. */
export function joinFarLanes(near: LaneSpace, far: FarLanes, wanted: Uint32Array): void {
  const near4 = inFours(near.inReach);
  const far4 = inFours(far.space.inReach);
  for (let four = 0; four < far4.length; four++) {
    if ((far4[four] & near4[four]) === 0) continue;
    for (let as = 4 * four; as < 4 * four + 4; as++) if (near.inReach[as]) joinLanesOf(as, near, far);
  }
  for (const as of wanted) joinLanesOf(as, near, far);
}

function joinLanesOf(as: number, { words, reach, inReach }: LaneSpace, { space, laneOf }: FarLanes): void {
  if (!space.inReach[as]) return;
  inReach[as] = 1;
  for (let bits = space.reach[as]; bits !== 0; bits &= bits - 1) {
    const lane = laneOf[31 - Math.clz32(bits & -bits)];
    reach[as * words + (lane >>> 5)] |= 1 << (lane & 31);
  }
}
