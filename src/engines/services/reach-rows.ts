import type { AsGraph } from '../../core/as-graph.ts';
import { laneSpace, narrowed, reachInLanes, type LaneSpace } from '../reach/reach-lanes.ts';
import { withProviders } from '../routing/upward-closure.ts';
import type { AskingGraph } from './asking-graph.ts';

/** Which origins each of those who ask reaches: bit o of row a, at `bits[a · words + (o >>> 5)]`. */
export interface ReachRows {
  readonly words: number;
  readonly bits: Uint32Array;
}

/** So many words of origins are followed at a time. */
const WORDS = 8;

/** What is reached while nothing has failed, and under failures. */
export interface ReachUnder {
  readonly base: ReachRows;
  /** @param failed dense AS indices of the whole graph */
  readonly under: (failed: readonly number[]) => ReachRows;
}

/**
 * Which origins are reached from the networks of those who ask when networks fail, under policy. What has no customers carries nothing for
 * others, so where only such networks fail the rows of all others change in their own columns alone.
 *
 * @param askers dense AS indices of the whole graph
 * @param origins dense AS indices of the whole graph, none twice
 */
export function reachRows(
  part: AskingGraph,
  askers: readonly number[],
  origins: readonly number[],
): ReachUnder {
  const words = Math.max(1, Math.ceil(origins.length / 32));
  const { graph, inner } = part;
  const ends: Ends = {
    askers: askers.map((as) => inner[as]),
    origins: origins.map((as) => inner[as]),
    space: laneSpace(graph, Math.min(WORDS, words)),
    // Routes come down to those who ask over their providers only.
    above: withProviders(
      graph,
      askers.map((as) => inner[as]),
    ),
  };
  const slotOf = new Map(origins.map((as, slot) => [as, slot]));
  const askerOf = new Map(askers.map((as, asker) => [as, asker]));
  const base = { words, bits: followed(part, ends, [], words) };
  return {
    base,
    under(failed) {
      const near = failed.filter((as) => inner[as] >= 0);
      if (near.some((as) => carriesForOthers(graph, inner[as])))
        return { words, bits: followed(part, ends, near, words) };
      const bits = base.bits.slice();
      for (const as of near) {
        const slot = slotOf.get(as);
        if (slot !== undefined)
          for (let at = slot >>> 5; at < bits.length; at += words) bits[at] &= ~(1 << (slot & 31));
        const asker = askerOf.get(as);
        if (asker !== undefined) bits.fill(0, asker * words, (asker + 1) * words);
      }
      return { words, bits };
    },
  };
}

/** Those who ask and are asked, by their indices in the part of the graph between them. */
interface Ends {
  readonly askers: readonly number[];
  readonly origins: readonly number[];
  readonly space: LaneSpace;
  readonly above: Uint8Array;
}

function carriesForOthers({ customers: { offsets } }: AsGraph, as: number): boolean {
  return offsets[as] < offsets[as + 1];
}

function followed(
  { graph, maskOf }: AskingGraph,
  { askers, origins, space: whole, above }: Ends,
  failed: readonly number[],
  words: number,
): Uint32Array {
  const mask = maskOf(failed);
  const bits = new Uint32Array(askers.length * words);
  for (let start = 0; start < origins.length; start += 32 * whole.words) {
    const some = origins.slice(start, start + 32 * whole.words);
    const space = narrowed(whole, some.length);
    reachInLanes(graph, some, space, mask, above);
    const from = start >>> 5;
    for (const [asker, as] of askers.entries()) {
      if (!space.inReach[as] || mask.failedAs?.[as]) continue;
      for (let word = 0; word < space.words; word++)
        bits[asker * words + from + word] = space.reach[as * space.words + word];
    }
  }
  return bits;
}
