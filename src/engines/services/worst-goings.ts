import type { ServiceAskers, GoingGround } from './asking.ts';
import { goingTogether } from './going.ts';
import type { ProviderUniverse } from './provider-universe.ts';
import { goingLosses } from './who.ts';
import { mostAddedBy } from './witnesses.ts';
import { IN_THE_END } from './service-worlds.ts';

/** Providers whose going together takes most away. */
export interface WorstGoings {
  /** Numbers of the providers, ascending; fewer than asked where more of them take nothing more away. */
  readonly members: readonly number[];
  /** Share of the use of all services that is lost in the end. */
  readonly lost: number;
  /** The most that one of them takes away alone. */
  readonly alone: number;
  /** Sets that were looked at; all others cannot take more away. */
  readonly looked: number;
}

/** So many sets are looked at together. */
const BATCH = 64;
/** Sums of shares differ by this much in another order. */
const HAIR = 1e-12;

/**
 * The k providers of one kind whose going together takes most of the services away in the end, proved by branch and bound: whoever adds to a
 * loss stands on the ways in which what is left still works (`mostAddedBy`), so a set cannot lose more than what its first members do and the
 * most that each of the others can add. Of equally bad sets the one that is met first.
 *
 * @param serviceWeight share of each service in the use of all, [services]
 * @param onLook called after each batch of sets; may throw to stop
 */
export function worstGoings(
  ground: GoingGround,
  asking: ServiceAskers,
  universe: ProviderUniverse,
  serviceWeight: ArrayLike<number>,
  k: number,
  onLook?: (looked: number) => void,
): WorstGoings {
  const losses = goingLosses(ground, asking);
  let best: readonly number[] = [];
  let most = 0;
  let looked = 0;
  const goingOf = (members: readonly number[]) =>
    goingTogether(members.map((member) => universe.provider(member).going));
  const lostWith = (sets: readonly (readonly number[])[]): number[] => {
    const found: number[] = [];
    losses(
      sets.map(goingOf),
      (_, { lost }) =>
        void found.push(lost[IN_THE_END].reduce((sum, share, of) => sum + share * serviceWeight[of], 0)),
    );
    return found;
  };
  const look = (sets: readonly (readonly number[])[]): number[] => {
    const found = lostWith(sets);
    looked += sets.length;
    for (const [at, lost] of found.entries())
      if (lost > most + HAIR) {
        most = lost;
        best = sets[at];
      }
    onLook?.(looked);
    return found;
  };

  /** Adds up to `more` providers to a set, none of those left out. */
  const extend = (set: readonly number[], lost: number, more: number, leftOut: ReadonlySet<number>): void => {
    const added = mostAddedBy(ground, asking, universe, goingOf(set), serviceWeight);
    const next = [...added]
      .filter(([provider]) => !leftOut.has(provider) && !set.includes(provider))
      .sort(([one, first], [other, second]) => second - first || one - other);
    /** The most that a set can lose of which this is the provider that adds most. */
    const bound = (at: number): number =>
      next.slice(at, at + more).reduce((sum, [, most]) => sum + most, lost);
    const closed = new Set(leftOut);
    for (let at = 0; at < next.length && bound(at) > most + HAIR; at += BATCH) {
      const part = next.slice(at, at + BATCH).filter((_, of) => bound(at + of) > most + HAIR);
      const found = look(part.map(([provider]) => [...set, provider]));
      if (more === 1) continue;
      for (const [of, [provider]] of part.entries()) {
        if (bound(at + of) <= most + HAIR) return;
        extend([...set, provider], found[of], more - 1, closed);
        closed.add(provider);
      }
    }
  };
  extend([], 0, k, new Set());
  const alone = Math.max(0, ...lostWith(best.map((member) => [member])));
  return { members: best.toSorted((one, other) => one - other), lost: most, alone, looked };
}
