import type { AsGraph } from '../../core/as-graph.ts';
import { drawnAway, type Attack } from '../reach/attack.ts';
import { laneSpace, reachInLanes } from '../reach/reach-lanes.ts';
import type { Mask } from '../routing/mask.ts';

/** A stretch of a scenario as it is for those who ask. */
export interface AccessMoment {
  readonly mask: Mask;
  readonly attacks: readonly Attack[];
}

/** Networks from which the same is reached at every moment. */
export interface AccessGroup {
  /** Dense AS indices, ascending. */
  readonly members: readonly number[];
  /** Bit o of moment m, at `rows[m · words + (o >>> 5)]`: origin o is reached. */
  readonly rows: Uint32Array;
}

export interface AccessGroups {
  readonly words: number;
  readonly groups: readonly AccessGroup[];
  /** The group of each network that asks. */
  readonly groupOf: ReadonlyMap<number, number>;
}

/** So many origins are followed at a time. */
const WORDS = 8;

/**
 * Which origins the networks of those who ask reach at each moment, under policy; networks that reach the same always are one group. Who is
 * drawn to the attacker of a hijack does not reach its victim; a leak diverts and loses nothing.
 *
 * @param askers dense AS indices
 * @param origins dense AS indices, none twice
 */
export function accessGroups(
  graph: AsGraph,
  askers: readonly number[],
  origins: readonly number[],
  moments: readonly AccessMoment[],
): AccessGroups {
  const words = Math.max(1, Math.ceil(origins.length / 32));
  const rows = askers.map(() => new Uint32Array(moments.length * words));
  const space = laneSpace(graph, Math.min(WORDS, words));
  const slotOf = new Map(origins.map((as, slot) => [as, slot]));
  for (const [moment, { mask, attacks }] of moments.entries()) {
    for (let start = 0; start < origins.length; start += 32 * space.words) {
      const part = origins.slice(start, start + 32 * space.words);
      reachInLanes(graph, part, space, mask);
      for (const [at, as] of askers.entries()) {
        if (!space.inReach[as] || mask.failedAs?.[as]) continue;
        const to = moment * words + (start >>> 5);
        for (let word = 0; word < space.words && to + word < (moment + 1) * words; word++)
          rows[at][to + word] = space.reach[as * space.words + word];
      }
    }
    for (const attack of attacks) {
      if (attack.kind === 'leak') continue;
      for (const victim of attack.victims) {
        const slot = slotOf.get(victim);
        if (slot === undefined) continue;
        const drawn = drawnAway(graph, attack, victim, mask);
        for (const [at, as] of askers.entries())
          if (drawn[as]) rows[at][moment * words + (slot >>> 5)] &= ~(1 << (slot & 31));
      }
    }
  }
  return { words, ...alike(askers, rows) };
}

function alike(
  askers: readonly number[],
  rows: readonly Uint32Array[],
): Pick<AccessGroups, 'groups' | 'groupOf'> {
  const found = new Map<string, { readonly members: number[]; readonly rows: Uint32Array }>();
  for (const [at, as] of askers.entries()) {
    const key = rows[at].join();
    const group = found.get(key);
    if (group) group.members.push(as);
    else found.set(key, { members: [as], rows: rows[at] });
  }
  const groups = [...found.values()];
  return {
    groups,
    groupOf: new Map(groups.flatMap(({ members }, group) => members.map((as) => [as, group] as const))),
  };
}
