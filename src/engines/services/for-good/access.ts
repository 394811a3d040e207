import type { Failure } from '../../reach/failure.ts';
import { laneSpace, narrowed, reachInLanes } from '../../reach/reach-lanes.ts';
import type { Mask } from '../../routing/mask.ts';
import { withProviders } from '../../routing/upward-closure.ts';
import type { Territory } from '../../territory/territory.ts';
import { askingGraph, type AskingGraph } from '../asking-graph.ts';

/** Who reaches whom before and after a failure, by groups of networks that reach the same at both times. */
export interface AccessForGood {
  /** Groups in the order of their first networks. */
  readonly groups: readonly GroupForGood[];
  /** The group of each of those who ask. */
  readonly groupOf: Int32Array;
  /** People of the country behind each group. */
  readonly weights: readonly number[];
  /** Bit o of the row of a group, at `reached[group · words + (o >>> 5)]`: origin o is reached after the failure. */
  readonly reached: Uint32Array;
}

interface GroupForGood {
  /** Number of what it reached before, which a failure does not change. */
  readonly before: number;
}

/** Those who ask and are asked, with all routes between them. */
export interface AccessGround {
  readonly words: number;
  /** The rows of what is reached before the failure, each once, in the order of the first who has it. */
  readonly before: Uint32Array;
  readonly beforeCount: number;
  /** The row of each of those who ask. */
  readonly beforeOf: Int32Array;
  readonly after: (failure: Failure) => AccessForGood;
}

/** So many words of origins are followed at a time. */
const WORDS = 8;

/**
 * @param askers dense AS indices, ascending
 * @param origins dense AS indices, none twice
 */
export function accessGround(
  territory: Territory,
  askers: readonly number[],
  origins: readonly number[],
): AccessGround {
  const { weight, isNational } = territory;
  const words = Math.max(1, Math.ceil(origins.length / 32));
  const part = askingGraph(territory, askers, origins);
  const maskUnder = maskOfPart(part);
  const ends = { askers: askers.map((as) => part.inner[as]), origins: origins.map((as) => part.inner[as]) };
  // Routes come down to those who ask over their providers only.
  const above = withProviders(part.graph, ends.askers);
  const space = laneSpace(part.graph, Math.min(WORDS, words));
  const reachUnder = (mask: Mask): Uint32Array => {
    const rows = new Uint32Array(askers.length * words);
    for (let start = 0; start < origins.length; start += 32 * space.words) {
      const some = ends.origins.slice(start, start + 32 * space.words);
      const room = narrowed(space, some.length);
      reachInLanes(part.graph, some, room, mask, above);
      for (const [at, as] of ends.askers.entries()) {
        if (!room.inReach[as] || mask.failedAs?.[as]) continue;
        for (let word = 0; word < room.words; word++)
          rows[at * words + (start >>> 5) + word] = room.reach[as * room.words + word];
      }
    }
    return rows;
  };
  const rowsBefore = reachUnder(maskUnder({ ases: [], links: [] }));
  const before = groupsOf(askers.length, (at) => rowsBefore.subarray(at * words, (at + 1) * words).join());
  const people = askers.map((as) => (isNational[as] ? weight[as] : 0));
  return {
    words,
    before: firstRows(rowsBefore, before.first, words),
    beforeCount: before.first.length,
    beforeOf: before.of,
    after(failure) {
      const rows = reachUnder(maskUnder(failure));
      const { first, of } = groupsOf(
        askers.length,
        (at) => `${before.of[at]} ${rows.subarray(at * words, (at + 1) * words).join()}`,
      );
      const weights = first.map(() => 0);
      for (let at = 0; at < askers.length; at++) weights[of[at]] += people[at];
      return {
        groups: first.map((at) => ({ before: before.of[at] })),
        groupOf: of,
        weights,
        reached: firstRows(rows, first, words),
      };
    },
  };
}

/** The mask of the part under which something of the whole graph fails. */
function maskOfPart({ graph, inner, links, maskOf }: AskingGraph): (failure: Failure) => Mask {
  const placeOf = new Map<number, number>();
  links.forEach((link, at) => placeOf.set(link, at));
  return ({ ases, links: failed }) => {
    const { failedAs, failedLink: outside } = maskOf(ases.filter((as) => inner[as] >= 0));
    const own = failed.flatMap((link) => placeOf.get(link) ?? []);
    if (own.length === 0) return { failedAs, failedLink: outside };
    const failedLink = outside?.slice() ?? new Uint8Array(graph.linkKind.length);
    for (const link of own) failedLink[link] = 1;
    return { failedAs, failedLink };
  };
}

/** Things with the same key, in the order of their first: these, and the group of each. */
function groupsOf(
  count: number,
  keyOf: (at: number) => string,
): { readonly first: readonly number[]; readonly of: Int32Array } {
  const numbers = new Map<string, number>();
  const first: number[] = [];
  const of = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const key = keyOf(at);
    let group = numbers.get(key);
    if (group === undefined) {
      group = first.push(at) - 1;
      numbers.set(key, group);
    }
    of[at] = group;
  }
  return { first, of };
}

function firstRows(rows: Uint32Array, first: readonly number[], words: number): Uint32Array {
  const own = new Uint32Array(first.length * words);
  for (const [group, at] of first.entries())
    own.set(rows.subarray(at * words, (at + 1) * words), group * words);
  return own;
}
