import type { GoingGround } from './asking.ts';
import type { Going } from './going.ts';
import type { LastingClocks } from './lasting-clocks.ts';
import type { NameGraph } from './name-graph.ts';
import type { ReachRows } from './reach-rows.ts';
import { FAILING, HOLDING } from './service-hours.ts';
import type { LossTime } from './service-worlds.ts';
import { emptyLanes, whatHolds } from './what-holds.ts';

/** One state of all places: which origins are reached from somewhere, and what has gone besides. */
export interface NameWorld {
  /** Bit o: origin number o is reached. Rows that are the same are one array. */
  readonly row: Uint32Array;
  /** Whose places and hosts have gone; undefined = nobody's. */
  readonly gone: Going | undefined;
  /** Number of the state of clocks in the end. */
  readonly lasting: number;
}

/** Worlds that were met, each once. */
export interface WorldBook {
  readonly worlds: readonly NameWorld[];
  /** Number of the world of an asker; goings that take places or hosts away have worlds of their own, by their number. */
  readonly worldOf: (rows: ReachRows, asker: number, lasting: number, gone?: NumberedGoing) => number;
}

interface NumberedGoing {
  readonly going: Going;
  readonly index: number;
}

export function worldBook(): WorldBook {
  const worlds: NameWorld[] = [];
  const known = new Map<string, number>();
  const rows = keptRows();
  return {
    worlds,
    worldOf({ bits, words }, asker, lasting, gone) {
      const { row, number } = rows(bits.subarray(asker * words, (asker + 1) * words));
      const key = `${gone?.index ?? ''} ${number} ${lasting}`;
      const found = known.get(key) ?? worlds.push({ row, gone: gone?.going, lasting }) - 1;
      known.set(key, found);
      return found;
    },
  };
}

interface KeptRow {
  readonly row: Uint32Array;
  readonly number: number;
}

/** Rows that were met, each once: found by a hash, and compared. */
function keptRows(): (row: Uint32Array) => KeptRow {
  const byHash = new Map<number, KeptRow[]>();
  let count = 0;
  return (row) => {
    let hash = 0;
    // FNV-1a by words; those that collide are told apart below.
    for (let word = 0; word < row.length; word++) hash = Math.imul(hash ^ row[word], 0x01000193);
    const alike = byHash.get(hash) ?? [];
    const found = alike.find((kept) => areSame(kept.row, row));
    if (found) return found;
    const kept = { row: row.slice(), number: count++ };
    if (alike.push(kept) === 1) byHash.set(hash, alike);
    return kept;
  };
}

function areSame(one: Uint32Array, other: Uint32Array): boolean {
  for (let word = 0; word < one.length; word++) if (one[word] !== other[word]) return false;
  return true;
}

/** Which questions are answered yes in each world, with nothing remembered, at once and in the end. */
export interface WorldAnswers {
  readonly yes: (
    world: number,
    question: number,
    time: LossTime,
    way: typeof FAILING | typeof HOLDING,
  ) => boolean;
}

/** Worlds side by side: of the 64 lanes, 32 take what is not known as failing and 32 as holding. */
const WORLDS = 32;

/**
 * Answers all questions in every world.
 *
 * @param slotsOf numbers of the origins that announce each place; none where that is not known
 * @param isRunning whether a clock holds at once
 */
export function answersInWorlds(
  names: NameGraph,
  worlds: readonly NameWorld[],
  slotsOf: ReadonlyMap<string, readonly number[]>,
  clocks: LastingClocks,
  isRunning: GoingGround['isRunning'] = () => true,
): WorldAnswers {
  const { graph, order, answers, unknown } = names;
  const { factOf, offsets, slots, isOpen } = placeColumns(names, slotsOf);
  /** Lanes in which each origin is reached. */
  const reachedIn = new Uint32Array(32 * (worlds[0]?.row.length ?? 0));
  const lanes = emptyLanes(graph.nodeCount);
  const ways = [lanes.low, lanes.high] as const;
  const found: (readonly (readonly [Uint32Array, Uint32Array])[])[] = [];
  const asked = (): readonly [Uint32Array, Uint32Array] => {
    whatHolds(graph, order, lanes);
    const [failing, holding] = ways.map((word) => Uint32Array.from(answers, (node) => word[node]));
    return [failing, holding];
  };
  for (let first = 0; first < worlds.length; first += WORLDS) {
    const some = worlds.slice(first, first + WORLDS);
    const lanesOf = new Map<Uint32Array, number>();
    for (const [lane, { row }] of some.entries()) lanesOf.set(row, (lanesOf.get(row) ?? 0) | (1 << lane));
    for (const fact of unknown.keys()) {
      lanes.low[fact] = 0;
      lanes.high[fact] = 0xffffffff;
    }
    markReached(reachedIn, lanesOf);
    for (let place = 0; place < factOf.length; place++) {
      let reached = 0;
      for (let at = offsets[place]; at < offsets[place + 1]; at++) reached |= reachedIn[slots[at]];
      lanes.low[factOf[place]] = reached;
      lanes.high[factOf[place]] = isOpen[place] === 1 ? 0xffffffff : reached;
    }
    for (const [lane, { gone }] of some.entries())
      if (gone)
        for (const fact of factsOf(names, gone)) {
          lanes.low[fact] &= ~(1 << lane);
          lanes.high[fact] &= ~(1 << lane);
        }
    for (const clock of names.clocks.keys())
      for (const way of [FAILING, HOLDING] as const)
        ways[way][clock] = isRunning(clock, way) ? 0xffffffff : 0;
    const atOnce = asked();
    if (names.clocks.size === 0) {
      found.push([atOnce, atOnce]);
      continue;
    }
    for (const clock of names.clocks.keys())
      for (const way of [FAILING, HOLDING] as const) {
        let bits = 0;
        for (const [lane, { lasting }] of some.entries())
          if (clocks.holds(lasting, clock, way)) bits |= 1 << lane;
        ways[way][clock] = bits;
      }
    found.push([atOnce, asked()]);
  }
  return {
    yes: (world, question, time, way) =>
      ((found[world >>> 5][time][way][question] >>> (world & 31)) & 1) === 1,
  };
}

/** Places as columns: the fact of each, and the numbers of the origins that announce it. */
function placeColumns(
  { places, anycast }: NameGraph,
  slotsOf: ReadonlyMap<string, readonly number[]>,
): {
  readonly factOf: Uint32Array;
  /** Where the slots of each place begin, [places + 1]. */
  readonly offsets: Uint32Array;
  readonly slots: Uint32Array;
  /** 1 = nobody can say whether it is reached where its network is not: it has none that is known, or many sites. */
  readonly isOpen: Uint8Array;
} {
  const own = [...places.keys()].map((place) => slotsOf.get(place) ?? []);
  const offsets = new Uint32Array(own.length + 1);
  for (const [place, { length }] of own.entries()) offsets[place + 1] = offsets[place] + length;
  return {
    factOf: Uint32Array.from(places.values()),
    offsets,
    slots: Uint32Array.from(own.flat()),
    isOpen: Uint8Array.from([...places.keys()], (place, at) =>
      own[at].length === 0 || anycast.has(place) ? 1 : 0,
    ),
  };
}

/** Sets the lanes of each origin: those of the rows in which it is reached. */
function markReached(reachedIn: Uint32Array, lanesOf: ReadonlyMap<Uint32Array, number>): void {
  reachedIn.fill(0);
  for (const [row, own] of lanesOf)
    for (let word = 0; word < row.length; word++)
      for (let bits = row[word]; bits !== 0; bits &= bits - 1)
        reachedIn[32 * word + 31 - Math.clz32(bits & -bits)] |= own;
}

/** Facts of the places and hosts that have gone. */
export function factsOf({ places, unknown }: NameGraph, { places: gone, hosts }: Going): number[] {
  const facts = gone.flatMap((place) => places.get(place) ?? []);
  if (hosts.length === 0) return facts;
  for (const [fact, { why, name }] of unknown)
    if (why === 'no-address' && hosts.includes(name)) facts.push(fact);
  return facts;
}
