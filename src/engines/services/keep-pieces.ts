import { eachSet, MOST_SETS, type remedyWorlds } from './remedy-worlds.ts';

/** What all remedies together bring, in pieces that some of them are needed for. */
export interface KeepPieces {
  /** What is lost if one alone is left out, [remedies]. */
  readonly missed: Float64Array;
  /** Of the services that are watched, those that have fewer hours if one alone is left out, [remedies]. */
  readonly neededBy: readonly ReadonlySet<number>[];
  /**
   * No set has more that holds the chosen and `left` of the open ones at most; with what each open remedy adds to that, [remedies].
   */
  readonly bound: (
    chosen: readonly number[],
    isOut: Uint8Array,
    open: readonly number[],
    left: number,
  ) => { readonly bound: number; readonly credits: Float64Array };
}

interface Piece {
  readonly needed: readonly number[];
  weight: number;
}

/**
 * Each service has, for each group of networks, so many hours with all remedies, and fewer with all but one: up to there the one is not
 * needed, above it is. So the hours are layers, each with the remedies it cannot be had without; what more it needs is not counted, which makes
 * sums of layers bounds. A layer whose needed remedies are not all in a set is not had; where `n` of them are missing each brings an n-th.
 */
export function keepPieces(
  worlds: ReturnType<typeof remedyWorlds>,
  count: number,
  groupShares: readonly number[],
  serviceShares: readonly number[],
  horizon: number,
  onSets: (sets: number) => void,
  watched: ReadonlySet<number> = new Set(),
): KeepPieces {
  const services = serviceShares.length;
  const missed = new Float64Array(count);
  const neededBy = Array.from({ length: count }, () => new Set<number>());
  /** Of each group and service the remedies without which it has fewer hours, with these. */
  const falls = new Map<number, [remedy: number, hours: number][]>();
  const whole = new Map<number, Float64Array>();
  const every = Array.from({ length: count }, (_, at) => at);
  for (let from = 0; from === 0 || from < count; from += MOST_SETS - 1) {
    const left = every.slice(from, from + MOST_SETS - 1);
    // The first has all of them.
    const sets = [{ without: [] }, ...left.map((out) => ({ without: [out] }))];
    const found: [group: number, lanes: number[], hours: number[], varied: readonly number[]][] = [];
    worlds(sets, (group, alike, hours, varied) => {
      const lanes: number[] = [];
      eachSet(alike, (lane) => void lanes.push(lane));
      if (lanes[0] === 0) whole.set(group, hours.slice());
      else found.push([group, lanes, varied.map((of) => hours[of]), varied]);
    });
    for (const [group, lanes, hours, varied] of found) {
      const all = whole.get(group)!;
      for (const [at, of] of varied.entries()) {
        const had = hours[at];
        if (had >= all[of]) continue;
        if (watched.has(of)) for (const lane of lanes) neededBy[left[lane - 1]].add(of);
        if (serviceShares[of] === 0) continue;
        const key = group * services + of;
        const own = falls.get(key) ?? [];
        falls.set(key, own);
        const weight = (groupShares[group] * serviceShares[of]) / horizon;
        for (const lane of lanes) {
          own.push([left[lane - 1], had]);
          missed[left[lane - 1]] += weight * (all[of] - had);
        }
      }
    }
    onSets(sets.length);
  }

  let free = 0;
  const byNeeded = new Map<string, Piece>();
  for (const [group, all] of whole) {
    for (let of = 0; of < services; of++) {
      const weight = (groupShares[group] * serviceShares[of]) / horizon;
      const own = falls.get(group * services + of) ?? [];
      own.sort(([one, low], [other, high]) => low - high || one - other);
      free += weight * (own[0]?.[1] ?? all[of]);
      for (const [at, [, low]] of own.entries()) {
        const high = own[at + 1]?.[1] ?? all[of];
        if (high <= low) continue;
        const needed = own
          .slice(0, at + 1)
          .map(([remedy]) => remedy)
          .sort((one, other) => one - other);
        const key = needed.join();
        const piece = byNeeded.get(key) ?? { needed, weight: 0 };
        piece.weight += weight * (high - low);
        byNeeded.set(key, piece);
      }
    }
  }
  const pieces = [...byNeeded.values()];

  return {
    missed,
    neededBy,
    bound(chosen, isOut, open, left) {
      const credits = new Float64Array(count);
      let had = free;
      for (const { needed, weight } of pieces) {
        let missing = 0;
        let isLost = false;
        for (const at of needed) {
          if (chosen.includes(at)) continue;
          missing++;
          isLost ||= isOut[at] === 1;
        }
        if (missing === 0) had += weight;
        else if (!isLost && missing <= left)
          for (const at of needed) if (!chosen.includes(at)) credits[at] += weight / missing;
      }
      const largest = open.map((at) => credits[at]).sort((one, other) => other - one);
      for (const credit of largest.slice(0, left)) had += credit;
      return { bound: had, credits };
    },
  };
}
