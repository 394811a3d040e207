import { keepPieces, type KeepPieces } from './keep-pieces.ts';
import type { Remedy } from './remedies.ts';
import { eachSet, MOST_SETS, mostHours, remedyWorlds, type RemedyGround } from './remedy-worlds.ts';

/** What remedies do for services. Figures are shares of the use of all services that certainly works: the mean up to the horizon, or at one hour. */
export interface ServiceKeeping {
  /** Without any. */
  readonly before: number;
  /** With all. */
  readonly most: number;
  /** What each adds by itself, [remedies]. */
  readonly alone: Float64Array;
  /** What is lost of `most` if it alone is left out, [remedies]. */
  readonly missed: Float64Array;
  /** Of the services that are watched, those that have less than with all if it alone is left out, [remedies]. */
  readonly neededBy: readonly ReadonlySet<number>[];
  /** The best sets, of one, of two…: none larger than asked, none dearer than the budget. */
  readonly best: readonly KeepingSet[];
  /** All remedies of some kinds, for every choice of kinds: fewer kinds first, then those that keep more. */
  readonly programmes: readonly { readonly kinds: readonly Remedy['kind'][]; readonly value: number }[];
  /** The same of each service by itself, [services]: without any, with each of the best sets, with all. */
  readonly services: {
    readonly before: Float64Array;
    readonly best: readonly Float64Array[];
    readonly most: Float64Array;
  };
  /** Sets that were computed. */
  readonly looked: number;
}

interface KeepingSet {
  readonly size: number;
  /** No more of them than bring something, in their order. */
  readonly remedies: readonly number[];
  readonly value: number;
  /** Whether no other set of that size within the budget is better. */
  readonly isProved: boolean;
}

export interface KeepSearch {
  /** Largest size of a set. */
  readonly size: number;
  /** Price of each remedy, [remedies], and what all may cost together. */
  readonly prices?: readonly number[] | undefined;
  readonly budget?: number | undefined;
  /** Sets that may be computed for each size before the search stops without proof. */
  readonly mostSets: number;
  /** Services of which it is said which remedies they need. */
  readonly watched?: ReadonlySet<number>;
  /** Called after each lot of sets; may throw to stop. */
  readonly onSets?: (looked: number) => void;
}

/** Values closer than this are equal. */
const HAIR = 1e-12;

/**
 * What each remedy brings, and the best sets of them: branch and bound, exact unless it stops for the number of sets.
 *
 * @param groupShares share of the people behind each group
 * @param serviceShares how much each service counts, adding up to 1
 */
export function keeping(
  ground: RemedyGround,
  groupShares: readonly number[],
  serviceShares: readonly number[],
  { size, prices, budget = Infinity, mostSets, watched, onSets }: KeepSearch,
): ServiceKeeping {
  const worlds = remedyWorlds(ground);
  const count = ground.remedies.length;
  const every = ground.remedies.map((_, at) => at);
  const total = mostHours(ground);
  let looked = 0;
  const known = new Map<string, number>();

  /** Values of sets; those that are known are not computed again. */
  const valuesOf = (sets: readonly (readonly number[])[]): number[] => {
    const open = sets.filter((set) => !known.has(set.join()));
    for (let from = 0; from < open.length; from += MOST_SETS) {
      const lot = open.slice(from, from + MOST_SETS);
      const values = new Float64Array(lot.length);
      worlds(
        lot.map((set) => new Set(set)),
        (group, alike, hours) => {
          const value = groupShares[group] * weighed(hours, serviceShares);
          eachSet(alike, (lane) => void (values[lane] += value));
        },
      );
      for (const [at, set] of lot.entries()) known.set(set.join(), values[at] / total);
      looked += lot.length;
      onSets?.(looked);
    }
    return sets.map((set) => known.get(set.join())!);
  };

  const [before, most, ...alone] = valuesOf([[], every, ...every.map((at) => [at])]);
  const onMissed = (sets: number): void => {
    looked += sets;
    onSets?.(looked);
  };
  const pieces = keepPieces(worlds, count, groupShares, serviceShares, total, onMissed, watched);
  const kinds = [...new Set(ground.remedies.map(({ kind }) => kind))];
  const choices = Array.from({ length: 1 << kinds.length }, (_, bits) =>
    kinds.filter((_kind, at) => (bits >> at) & 1),
  ).slice(1);
  const ofKinds = valuesOf(
    choices.map((chosen) => every.filter((at) => chosen.includes(ground.remedies[at].kind))),
  );
  const best: KeepingSet[] = [];
  for (let of = 1; of <= Math.min(size, count); of++) {
    const last = best.at(-1)?.remedies ?? [];
    best.push(bestSet({ of, pieces, prices, budget, mostSets, valuesOf, count, before, start: last }));
  }
  const shown = [[], every, ...best.map((set) => set.remedies)];
  const columns = shown.map(() => new Float64Array(serviceShares.length));
  worlds(
    shown.map((set) => new Set(set)),
    (group, alike, hours) => {
      const share = groupShares[group] / total;
      eachSet(alike, (lane) => {
        for (const [of, had] of hours.entries()) columns[lane][of] += share * had;
      });
    },
  );
  const [without, withAll, ...withBest] = columns;
  return {
    services: { before: without, best: withBest, most: withAll },
    before,
    most,
    alone: Float64Array.from(alone, (value) => value - before),
    missed: pieces.missed,
    neededBy: pieces.neededBy,
    best,
    programmes: choices
      .map((chosen, at) => ({ kinds: chosen, value: ofKinds[at] }))
      .sort((one, other) => one.kinds.length - other.kinds.length || other.value - one.value),
    looked,
  };
}

function weighed(hours: Float64Array, shares: readonly number[]): number {
  let sum = 0;
  for (let of = 0; of < hours.length; of++) sum += shares[of] * hours[of];
  return sum;
}

interface BestSetSearch {
  readonly of: number;
  readonly count: number;
  readonly pieces: KeepPieces;
  readonly prices: readonly number[] | undefined;
  readonly budget: number;
  readonly mostSets: number;
  readonly valuesOf: (sets: readonly (readonly number[])[]) => number[];
  readonly before: number;
  /** A set to begin with. */
  readonly start: readonly number[];
}

/** Branch and bound: with a remedy or without it, that first with which most of the bound comes. */
function bestSet(search: BestSetSearch): KeepingSet {
  const { of, count, pieces, prices, budget, mostSets, valuesOf, before, start } = search;
  const priceOf = (set: readonly number[]): number =>
    prices === undefined ? 0 : set.reduce((sum, at) => sum + prices[at], 0);
  let best: { set: readonly number[]; value: number } = { set: start, value: valuesOf([start])[0] };
  if (best.value < before) throw new Error('a remedy takes something away');
  const waiting: (readonly number[])[] = [];
  let tried = 0;
  let isProved = true;
  const flush = (): void => {
    for (const [at, value] of valuesOf(waiting).entries())
      if (value > best.value + HAIR) best = { set: waiting[at], value };
    waiting.length = 0;
  };
  const leaf = (chosen: readonly number[]): void => {
    waiting.push(chosen.toSorted((one, other) => one - other));
    tried++;
    // The first few by themselves: a good set early cuts off most.
    if (waiting.length === MOST_SETS || tried < 4) flush();
  };
  const isOut = new Uint8Array(count);
  const visit = (chosen: readonly number[]): void => {
    if (tried >= mostSets) {
      isProved = false;
      return;
    }
    const left = of - chosen.length;
    const price = priceOf(chosen);
    const open = Array.from({ length: count }, (_, at) => at).filter(
      (at) => !isOut[at] && !chosen.includes(at) && price + priceOf([at]) <= budget,
    );
    const { bound, credits } = pieces.bound(chosen, isOut, open, left);
    if (bound <= best.value + HAIR) return;
    if (left === 0 || open.length === 0) {
      leaf(chosen);
      return;
    }
    const next = open.reduce((one, other) => (credits[other] > credits[one] ? other : one));
    visit([...chosen, next]);
    isOut[next] = 1;
    visit(chosen);
    isOut[next] = 0;
  };
  visit([]);
  flush();
  return { size: of, remedies: trimmed(best, valuesOf), value: best.value, isProved };
}

/** Without those that bring nothing beside the others. */
function trimmed(
  { set, value }: { readonly set: readonly number[]; readonly value: number },
  valuesOf: BestSetSearch['valuesOf'],
): readonly number[] {
  let kept = set;
  for (const at of set.toReversed()) {
    const less = kept.filter((one) => one !== at);
    if (valuesOf([less])[0] >= value - HAIR) kept = less;
  }
  return kept;
}
