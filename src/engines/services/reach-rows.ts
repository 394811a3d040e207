import { laneSpace, narrowed, reachInLanes, type LaneSpace } from '../reach/reach-lanes.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
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
  /** Networks on the routes in use, those who ask and are asked included; dense AS indices of the whole graph. */
  readonly onTheWay: readonly number[];
}

/**
 * Which origins are reached from the networks of those who ask when networks fail, under policy. Who asks somebody over a route on which
 * nobody fails goes on to do so, so only origins are followed again to which a route in use passes one of the failed.
 *
 * @param askers dense AS indices of the whole graph
 * @param origins dense AS indices of the whole graph, none twice
 */
export function reachRows(
  part: AskingGraph,
  askers: readonly number[],
  origins: readonly number[],
): ReachUnder {
  const { graph, inner, outer } = part;
  const ends: Ends = { askers: askers.map((as) => inner[as]), origins: origins.map((as) => inner[as]) };
  const words = Math.max(1, Math.ceil(origins.length / 32));
  const { passing, bits: baseBits } = routesInUse(part, ends, words);
  const base = { words, bits: baseBits };
  const space = laneSpace(graph, Math.min(WORDS, words));
  // Routes come down to those who ask over their providers only.
  const above = withProviders(graph, ends.askers);
  const slotOf = new Map(origins.map((as, slot) => [as, slot]));
  const askerOf = new Map(askers.map((as, asker) => [as, asker]));
  return {
    base,
    onTheWay: [...new Set([...askers, ...[...passing.keys()].map((as) => outer[as])])],
    under(failed) {
      const bits = base.bits.slice();
      const touched = new Set(failed.flatMap((as) => passing.get(inner[as]) ?? []));
      for (const as of failed) {
        const slot = slotOf.get(as);
        if (slot !== undefined) {
          touched.delete(slot);
          for (let at = slot >>> 5; at < bits.length; at += words) bits[at] &= ~(1 << (slot & 31));
        }
        const asker = askerOf.get(as);
        if (asker !== undefined) bits.fill(0, asker * words, (asker + 1) * words);
      }
      if (touched.size > 0)
        followAgain(part, ends, { bits, words }, { failed, slots: [...touched], space, above });
      return { words, bits };
    },
  };
}

/** Those who ask and are asked, by their indices in the part of the graph between them. */
interface Ends {
  readonly askers: readonly number[];
  readonly origins: readonly number[];
}

/** Who reaches whom, and the origins to which somebody else's route passes each network, by index in the part. */
function routesInUse(
  { graph, maskOf }: AskingGraph,
  { askers, origins }: Ends,
  words: number,
): { readonly passing: ReadonlyMap<number, readonly number[]>; readonly bits: Uint32Array } {
  const bits = new Uint32Array(askers.length * words);
  const passing = new Map<number, number[]>();
  const mask = maskOf([]);
  const failed = mask.failedAs;
  for (const [slot, origin] of origins.entries()) {
    if (failed?.[origin]) continue;
    const { nextHop, routeClass } = routesTo(graph, origin, mask);
    const seen = new Set([origin]);
    for (const [asker, as] of askers.entries()) {
      if (routeClass[as] === NONE || failed?.[as]) continue;
      bits[asker * words + (slot >>> 5)] |= 1 << (slot & 31);
      for (let on = nextHop[as]; on >= 0 && !seen.has(on); on = nextHop[on]) seen.add(on);
    }
    for (const as of seen) {
      const own = passing.get(as);
      if (own) own.push(slot);
      else passing.set(as, [slot]);
    }
  }
  return { passing, bits };
}

/** Takes away what is not reached any more of some origins. */
function followAgain(
  { graph, maskOf }: AskingGraph,
  { askers, origins }: Ends,
  { bits, words }: ReachRows,
  again: {
    readonly failed: readonly number[];
    readonly slots: readonly number[];
    readonly space: LaneSpace;
    readonly above: Uint8Array;
  },
): void {
  const mask = maskOf(again.failed);
  const most = 32 * again.space.words;
  for (let start = 0; start < again.slots.length; start += most) {
    const slots = again.slots.slice(start, start + most);
    const space = narrowed(again.space, slots.length);
    const sources = slots.map((slot) => origins[slot]);
    reachInLanes(graph, sources, space, mask, again.above);
    for (const [asker, as] of askers.entries())
      for (const [lane, slot] of slots.entries()) {
        const isReached =
          space.inReach[as] && (space.reach[as * space.words + (lane >>> 5)] >>> (lane & 31)) & 1;
        if (!isReached) bits[asker * words + (slot >>> 5)] &= ~(1 << (slot & 31));
      }
  }
}
