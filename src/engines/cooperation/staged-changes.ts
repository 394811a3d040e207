import type { NewLink } from '../routing/patch-graph.ts';
import type { Area } from './area.ts';
import { detourOf, isGreater } from './side-figures.ts';
import { plusChange } from './sweep.ts';
import { NOTHING, plus, streamOf, type Stream, type Traffic } from './traffic.ts';

/** What is asked in one stage: what sets of links add to the traffic to some members. */
export interface ChangesQuestion {
  readonly sets: readonly (readonly NewLink[])[];
  /** Positions in `area.members`. */
  readonly destinations: readonly number[];
}

/** Nodes times destinations up to which asking in stages saves less than it costs. */
const SMALL = 5_000_000;

/**
 * What each set of links adds to the traffic, asked for the members one after the other, those with the fewest networks first. A
 * set with which more of a member's own traffic leaves the country makes that member worse off whatever else it does: it is
 * undefined, and nothing more is asked about it. `own` is what each member sends itself as it is.
 */
export function* stagedChanges(
  area: Area,
  own: readonly Stream[],
  sets: readonly (readonly NewLink[])[],
  stages: readonly (readonly number[])[] = stagesOf(area),
): Generator<ChangesQuestion, (Traffic | undefined)[], readonly Traffic[]> {
  let left = Array.from(sets.keys());
  const changes: (Traffic | undefined)[] = sets.map(() => own.flatMap(() => own.map(() => NOTHING)));
  for (const destinations of stages) {
    const found = yield { sets: left.map((set) => sets[set]), destinations };
    left.forEach((set, at) => (changes[set] = plusChange(changes[set]!, found[at])));
    const isOut = (set: number): boolean =>
      destinations.some((member) => leavesMore(own[member], streamOf(changes[set]!, area, member, member)));
    for (const set of left.filter(isOut)) changes[set] = undefined;
    left = left.filter((set) => changes[set] !== undefined);
  }
  return changes;
}

function leavesMore(own: Stream, change: Stream): boolean {
  return isGreater(detourOf(plus(own, change)), detourOf(own));
}

function stagesOf({ graph, members, networks }: Area): number[][] {
  const all = Array.from(members.keys());
  const destinations = networks.reduce((sum, { length }) => sum + length, 0);
  if (graph.asCount * destinations <= SMALL) return [all];
  return all.sort((a, b) => networks[a].length - networks[b].length || a - b).map((member) => [member]);
}
