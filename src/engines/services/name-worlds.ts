import type { Going } from './going.ts';
import type { NameGraph } from './name-graph.ts';
import type { ReachRows } from './reach-rows.ts';
import type { FAILING, HOLDING } from './service-hours.ts';
import { emptyLanes, whatHolds } from './what-holds.ts';

/** One state of all places: which origins are reached from somewhere, and what has gone besides. */
export interface NameWorld {
  /** Bit o: origin number o is reached. Rows that are the same are one array. */
  readonly row: Uint32Array;
  /** Whose places and hosts have gone; undefined = nobody's. */
  readonly gone: Going | undefined;
}

/** Worlds that were met, each once. */
export interface WorldBook {
  readonly worlds: readonly NameWorld[];
  /** Number of the world of an asker; goings that take places or hosts away have worlds of their own, by their number. */
  readonly worldOf: (rows: ReachRows, asker: number, gone?: NumberedGoing) => number;
}

interface NumberedGoing {
  readonly going: Going;
  readonly index: number;
}

export function worldBook(): WorldBook {
  const worlds: NameWorld[] = [];
  const known = new Map<string, number>();
  const rows = new Map<string, Uint32Array>();
  return {
    worlds,
    worldOf({ bits, words }, asker, gone) {
      const row = bits.subarray(asker * words, (asker + 1) * words);
      const text = row.join();
      const kept = rows.get(text) ?? row.slice();
      rows.set(text, kept);
      const key = `${gone?.index ?? ''} ${text}`;
      const found = known.get(key) ?? worlds.push({ row: kept, gone: gone?.going }) - 1;
      known.set(key, found);
      return found;
    },
  };
}

/** Which questions are answered yes in each world, with nothing remembered. */
export interface WorldAnswers {
  readonly yes: (world: number, question: number, way: typeof FAILING | typeof HOLDING) => boolean;
}

/** Worlds side by side: of the 64 lanes, 32 take what is not known as failing and 32 as holding. */
const WORLDS = 32;

/**
 * Answers all questions in every world.
 *
 * @param slotsOf numbers of the origins that announce each place; none where that is not known
 */
export function answersInWorlds(
  names: NameGraph,
  worlds: readonly NameWorld[],
  slotsOf: ReadonlyMap<string, readonly number[]>,
): WorldAnswers {
  const { graph, order, answers, places, unknown, anycast } = names;
  const lanes = emptyLanes(graph.nodeCount);
  const ways = [lanes.low, lanes.high] as const;
  const found: (readonly [Uint32Array, Uint32Array])[] = [];
  for (let first = 0; first < worlds.length; first += WORLDS) {
    const some = worlds.slice(first, first + WORLDS);
    const lanesOf = new Map<Uint32Array, number>();
    for (const [lane, { row }] of some.entries()) lanesOf.set(row, (lanesOf.get(row) ?? 0) | (1 << lane));
    for (const fact of unknown.keys()) {
      lanes.low[fact] = 0;
      lanes.high[fact] = 0xffffffff;
    }
    for (const [place, fact] of places) {
      const slots = slotsOf.get(place) ?? [];
      let reached = 0;
      for (const [row, own] of lanesOf)
        if (slots.some((slot) => (row[slot >>> 5] >>> (slot & 31)) & 1)) reached |= own;
      lanes.low[fact] = reached;
      // Nobody can say whether a site of a server with many sites is reached where its network is not.
      lanes.high[fact] = slots.length === 0 || anycast.has(place) ? 0xffffffff : reached;
    }
    for (const [lane, { gone }] of some.entries())
      if (gone)
        for (const fact of factsOf(names, gone)) {
          lanes.low[fact] &= ~(1 << lane);
          lanes.high[fact] &= ~(1 << lane);
        }
    whatHolds(graph, order, lanes);
    const [failing, holding] = ways.map((word) => Uint32Array.from(answers, (node) => word[node]));
    found.push([failing, holding]);
  }
  return {
    yes: (world, question, way) => ((found[world >>> 5][way][question] >>> (world & 31)) & 1) === 1,
  };
}

/** Facts of the places and hosts that have gone. */
export function factsOf({ places, unknown }: NameGraph, { places: gone, hosts }: Going): number[] {
  const facts = gone.flatMap((place) => places.get(place) ?? []);
  if (hosts.length === 0) return facts;
  for (const [fact, { why, name }] of unknown)
    if (why === 'no-address' && hosts.includes(name)) facts.push(fact);
  return facts;
}
