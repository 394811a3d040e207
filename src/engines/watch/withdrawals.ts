import type { RouteColumn } from './route-column.ts';

/** A message that withdrew a watched prefix, or whose session fell with it. */
export interface Withdrawal {
  readonly view: number;
  /** Unix seconds. */
  readonly time: number;
  /** Number of the kept message. */
  readonly message: number;
}

/** As many are kept of each prefix, and as many falls of sessions. */
const MOST_WITHDRAWALS = 64;
const BITS = 32;

/** Everything that was withdrawn, to go on from. */
export interface WithdrawalsState {
  readonly single: Map<number, Withdrawal[]>;
  readonly falls: Fall[];
}

/** A session that fell, with one bit for each prefix that it carried. */
interface Fall extends Withdrawal {
  readonly carried: Uint32Array;
}

/**
 * Which messages took prefixes away, the last ones. Of a session that falls it is kept what it carried, not a note for each of a million
 * prefixes.
 */
export function createWithdrawals(keepMessage: () => number, saved?: WithdrawalsState) {
  const single = saved?.single ?? new Map<number, Withdrawal[]>();
  const falls: Fall[] = saved?.falls ?? [];

  return {
    save: (): WithdrawalsState => ({ single, falls }),
    withdrew(view: number, prefix: number, time: number): void {
      const one = { view, time, message: keepMessage() };
      const known = single.get(prefix);
      if (!known) single.set(prefix, [one]);
      else {
        known.push(one);
        if (known.length > MOST_WITHDRAWALS) known.shift();
      }
    },
    fell(view: number, gone: RouteColumn, time: number): void {
      if (gone.count === 0) return;
      falls.push({ view, time, message: keepMessage(), carried: bitsOf(gone) });
      if (falls.length > MOST_WITHDRAWALS) falls.shift();
    },
    /** Single withdrawals before the time go, unless the prefix is needed. */
    forget(before: number, needed: ReadonlySet<number>): void {
      for (const [prefix, list] of single) {
        if (needed.has(prefix)) continue;
        const left = list.filter(({ time }) => !(time < before));
        if (left.length > 0) single.set(prefix, left);
        else single.delete(prefix);
      }
    },
    *messages(): Generator<number> {
      for (const list of single.values()) for (const { message } of list) yield message;
      for (const { message } of falls) yield message;
    },
    /** Oldest first. */
    of: (prefix: number): readonly Withdrawal[] => {
      const fallen = falls.filter(({ carried }) => (carried[prefix >>> 5] >>> (prefix % BITS)) & 1);
      const known = single.get(prefix) ?? [];
      if (fallen.length === 0) return known;
      const all = [...known, ...fallen.map(({ view, time, message }) => ({ view, time, message }))];
      return all.toSorted((a, b) => a.time - b.time || a.message - b.message).slice(-MOST_WITHDRAWALS);
    },
  };
}

function bitsOf(column: RouteColumn): Uint32Array {
  let last = 0;
  column.each((prefix) => {
    if (prefix > last) last = prefix;
  });
  const bits = new Uint32Array((last >>> 5) + 1);
  column.each((prefix) => {
    bits[prefix >>> 5] |= 1 << (prefix % BITS);
  });
  return bits;
}
