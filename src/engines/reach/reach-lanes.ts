import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import { indicesOf } from '../../core/marks.ts';
import { once } from '../../core/once.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';

/** Bit sets by AS, one bit for each of up to `32 · words` sources, kept and reused between runs. */
export interface LaneSpace {
  readonly words: number;
  /** Sources in the customer cone of each AS, [n · words]. */
  readonly up: Uint32Array;
  /** Sources each AS exchanges routes with, [n · words]: reachability under policy is symmetric. */
  readonly reach: Uint32Array;
  /** 1 = some bit of `up` (`reach`) may be set, [n]. */
  readonly inUp: Uint8Array;
  readonly inReach: Uint8Array;
  /** The whole room, and how many words an AS had in the last run: what that has left is cleared by the next. */
  readonly whole: { readonly up: Uint32Array; readonly reach: Uint32Array; words: number };
  /** Room of one word beside it. */
  readonly beside: () => LaneSpace;
}

/** Room for `32 · words` sources at a time. */
export function laneSpace(graph: Pick<AsGraph, 'asCount'>, words: number): LaneSpace {
  const { asCount } = graph;
  const up = new Uint32Array(asCount * words);
  const reach = new Uint32Array(asCount * words);
  return {
    words,
    up,
    reach,
    inUp: flags(asCount),
    inReach: flags(asCount),
    whole: { up, reach, words },
    beside: once(() => laneSpace(graph, 1)),
  };
}

/** The same room with no more words an AS than so many sources need, which is all that is passed on. */
export function narrowed(space: LaneSpace, sources: number): LaneSpace {
  const words = Math.max(1, Math.min(space.words, Math.ceil(sources / 32)));
  const length = (space.up.length / space.words) * words;
  return { ...space, words, up: space.up.subarray(0, length), reach: space.reach.subarray(0, length) };
}

/**
 * Who reaches each source under policy: source number s of `sources` is bit s % 32 of word s / 32.
 *
 * An AS has a route exactly when a path without valley leads to it (up to providers, at most one peer link, down to
 * customers), so three passes over the topological order settle all sources at once. Failed sources reach nobody.
 * A negative source leaves its lane empty. With `within`, only those ASes (which must contain every provider of theirs) get their `reach`.
 */
export function reachInLanes(
  graph: AsGraph,
  sources: ArrayLike<number>,
  space: LaneSpace,
  mask: Mask = NO_MASK,
  within?: Uint8Array,
): void {
  startLanes(sources, space, mask);
  passUp(graph, space, mask);
  passAcross(graph, space, mask, within);
  passDown(graph, space, mask, within);
}

/** Clears the room and puts each source into its lane. */
export function startLanes(sources: ArrayLike<number>, space: LaneSpace, { failedAs }: Mask): void {
  const { words, up, inUp } = space;
  if (sources.length > 32 * words) throw new Error(`too many sources for the lanes: ${sources.length}`);
  clearRoom(space);
  for (let lane = 0; lane < sources.length; lane++) {
    const source = sources[lane];
    if (source < 0 || failedAs?.[source]) continue;
    up[source * words + (lane >>> 5)] |= 1 << (lane & 31);
    inUp[source] = 1;
  }
}

/** Up: providers have lower indices, so going down the indices each AS is complete before it passes its bits on. */
export function passUp(
  { providers: { offsets, targets, links } }: AsGraph,
  { words, up, inUp }: LaneSpace,
  { failedAs, failedLink }: Mask,
): void {
  const up4 = inFours(inUp);
  for (let four = up4.length - 1; four >= 0; four--) {
    if (up4[four] === 0) continue;
    for (let as = 4 * four + 3; as >= 4 * four; as--) {
      if (!inUp[as]) continue;
      for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
        const provider = targets[arc];
        if (failedAs?.[provider] || failedLink?.[links[arc]]) continue;
        inUp[provider] = 1;
        addBits(up, provider * words, up, as * words, words);
      }
    }
  }
}

/** Across: only what lies in a cone crosses a peer link, so the order does not matter. */
export function passAcross(
  { peers: { offsets, targets, links } }: AsGraph,
  { words, up, reach, inUp, inReach }: LaneSpace,
  { failedAs, failedLink }: Mask,
  within: Uint8Array | undefined,
): void {
  const up4 = inFours(inUp);
  for (let four = 0; four < up4.length; four++) {
    if (up4[four] === 0) continue;
    for (let as = 4 * four; as < 4 * four + 4; as++) {
      if (!inUp[as]) continue;
      if (!within || within[as]) {
        inReach[as] = 1;
        addBits(reach, as * words, up, as * words, words);
      }
      for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
        const peer = targets[arc];
        if (failedAs?.[peer] || failedLink?.[links[arc]] || (within && !within[peer])) continue;
        inReach[peer] = 1;
        addBits(reach, peer * words, up, as * words, words);
      }
    }
  }
}

/** Down: customers have higher indices and get all their providers have. */
export function passDown(
  { transitCount, providers, customers }: AsGraph,
  { words, reach, inReach }: LaneSpace,
  { failedAs, failedLink }: Mask,
  within: Uint8Array | undefined,
): void {
  if (within) {
    for (const as of membersOf(within)) {
      if (failedAs?.[as]) continue;
      for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++) {
        const provider = providers.targets[arc];
        if (!inReach[provider] || failedLink?.[providers.links[arc]]) continue;
        inReach[as] = 1;
        addBits(reach, as * words, reach, provider * words, words);
      }
    }
    return;
  }
  const reach4 = inFours(inReach);
  for (let four = 0; 4 * four < transitCount; four++) {
    if (reach4[four] === 0) continue;
    for (let as = 4 * four; as < Math.min(4 * four + 4, transitCount); as++) {
      if (!inReach[as]) continue;
      const end = customers.offsets[as + 1];
      // One word and all links working is what far sources are mostly followed with, down to everybody.
      if (words === 1 && !failedLink) {
        const bits = reach[as];
        for (let arc = customers.offsets[as]; arc < end; arc++) {
          const customer = customers.targets[arc];
          if (failedAs?.[customer]) continue;
          inReach[customer] = 1;
          reach[customer] |= bits;
        }
      } else
        for (let arc = customers.offsets[as]; arc < end; arc++) {
          const customer = customers.targets[arc];
          if (failedAs?.[customer] || failedLink?.[customers.links[arc]]) continue;
          inReach[customer] = 1;
          addBits(reach, customer * words, reach, as * words, words);
        }
    }
  }
}

/** The few of a `within`, which is asked about again and again. */
function membersOf(within: Uint8Array): Uint32Array {
  const known = memberLists.get(within) ?? indicesOf(within);
  memberLists.set(within, known);
  return known;
}

const memberLists = new WeakMap<Uint8Array, Uint32Array>();

/** Flags of so many ASes, with room to be looked at in fours. */
function flags(asCount: number): Uint8Array {
  return new Uint8Array(4 * Math.ceil(asCount / 4));
}

/** The same flags, four in a number: nearly all are 0, and looking at each takes longer than all else. */
export function inFours(column: Uint8Array): Uint32Array {
  return new Uint32Array(column.buffer);
}

/** Clears what the last run has left, whoever ran: most of the room is empty still, and it is megabytes. First in every run in a room. */
function clearRoom({ words, inUp, inReach, whole }: LaneSpace): void {
  clearRows(whole.up, whole.words, inUp);
  clearRows(whole.reach, whole.words, inReach);
  whole.words = words;
}

/** Clears the marked rows and the marks, stretch by stretch. */
function clearRows(column: Uint32Array, words: number, isIn: Uint8Array): void {
  const in4 = inFours(isIn);
  for (let four = 0; four < in4.length; four++) {
    if (in4[four] === 0) continue;
    const start = four;
    while (four < in4.length && in4[four] !== 0) in4[four++] = 0;
    column.fill(0, 4 * start * words, 4 * four * words);
  }
}

/** 1 = reached by at least one of the sources, [n]. */
export function reachedByAny(graph: AsGraph, sources: ArrayLike<number>, mask: Mask): Uint8Array {
  const { asCount, transitCount, providers, customers, peers } = graph;
  const { failedAs, failedLink } = mask;
  const up = new Uint8Array(asCount);
  for (let index = 0; index < sources.length; index++)
    if (!failedAs?.[sources[index]]) up[sources[index]] = 1;
  const pass = (from: Uint8Array, into: Uint8Array, as: number, { offsets, targets, links }: Rows): void => {
    if (!from[as]) return;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++)
      if (!failedAs?.[targets[arc]] && !failedLink?.[links[arc]]) into[targets[arc]] = 1;
  };
  for (let as = asCount - 1; as >= 0; as--) pass(up, up, as, providers);
  const reached = up.slice();
  for (let as = 0; as < asCount; as++) pass(up, reached, as, peers);
  for (let as = 0; as < transitCount; as++) pass(reached, reached, as, customers);
  return reached;
}

function addBits(into: Uint32Array, at: number, from: Uint32Array, start: number, words: number): void {
  if (words === 1) into[at] |= from[start];
  else for (let word = 0; word < words; word++) into[at + word] |= from[start + word];
}

/** Sums by lane: first weights are added under the byte patterns they come with, then the patterns are taken apart. */
export interface LaneSums {
  /** Weight by position of the byte and its value, [4 · words · 256]. */
  readonly byPattern: Float64Array;
}

export function laneSums(words: number): LaneSums {
  return { byPattern: new Float64Array(words * 4 * 256) };
}

/** Adds `weight` to every lane set in the bits that start at `bits[at]`. */
export function addToLanes(
  { byPattern }: LaneSums,
  bits: Uint32Array,
  at: number,
  words: number,
  weight: number,
): void {
  for (let word = 0; word < words; word++) {
    const value = bits[at + word];
    if (value === 0) continue;
    const base = word * 1024;
    byPattern[base + (value & 255)] += weight;
    byPattern[base + 256 + ((value >>> 8) & 255)] += weight;
    byPattern[base + 512 + ((value >>> 16) & 255)] += weight;
    byPattern[base + 768 + (value >>> 24)] += weight;
  }
}

/** Positions in `byPattern` of the bytes that lanes in `bits` make, where lane number b is `laneOf[b]`. */
export function patternsOf(bits: number, laneOf: readonly number[]): Int32Array {
  const values = new Map<number, number>();
  for (let left = bits; left !== 0; left &= left - 1) {
    const lane = laneOf[31 - Math.clz32(left & -left)];
    values.set(lane >>> 3, (values.get(lane >>> 3) ?? 0) | (1 << (lane & 7)));
  }
  return Int32Array.from(values, ([byte, value]) => byte * 256 + value);
}

/** The sum of each lane, [lanes]; clears the sums. */
export function takeLaneSums({ byPattern }: LaneSums, lanes: number): Float64Array {
  const sums = new Float64Array(lanes);
  const end = ((lanes + 7) >> 3) << 8;
  for (let at = 0; at < end; at++) {
    const weight = byPattern[at];
    if (weight === 0) continue;
    for (let bits = at & 255; bits !== 0; bits &= bits - 1)
      sums[8 * (at >>> 8) + 31 - Math.clz32(bits & -bits)] += weight;
    byPattern[at] = 0;
  }
  return sums;
}

/** For sums over lanes at one AS: the summed weight of every byte pattern, [4 · words · 256]. */
export function patternWeights(laneWeight: Float64Array, words: number): Float64Array {
  const table = new Float64Array(words * 4 * 256);
  for (let lane = 0; lane < laneWeight.length; lane++) {
    const base = (lane >>> 3) * 256;
    const bit = 1 << (lane & 7);
    // Every pattern of the lanes before it, once more with this one.
    for (let pattern = 0; pattern < bit; pattern++)
      table[base + bit + pattern] = table[base + pattern] + laneWeight[lane];
  }
  return table;
}

/** Summed weight of the lanes set in the bits that start at `bits[at]`. */
export function weightOfLanes(table: Float64Array, bits: Uint32Array, at: number, words: number): number {
  let sum = 0;
  for (let word = 0; word < words; word++) {
    const value = bits[at + word];
    if (value === 0) continue;
    const base = word * 1024;
    sum += table[base + (value & 255)] + table[base + 256 + ((value >>> 8) & 255)];
    sum += table[base + 512 + ((value >>> 16) & 255)] + table[base + 768 + (value >>> 24)];
  }
  return sum;
}
