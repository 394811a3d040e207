/** Numbers from 0 kept by pairs of numbers from 0. */
export interface PairMemory {
  /** −1 where none is kept. */
  readonly get: (one: number, other: number) => number;
  /** Keeps a number for a pair that has none. */
  readonly set: (one: number, other: number, value: number) => void;
  /** Forgets all; the room stays. */
  readonly clear: () => void;
}

export function pairMemory(): PairMemory {
  let ones = new Int32Array(4096).fill(-1);
  let others = new Int32Array(4096);
  let found = new Int32Array(4096);
  let count = 0;
  const find = (one: number, other: number): number => {
    const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & (ones.length - 1);
    while (ones[at] >= 0 && (ones[at] !== one || others[at] !== other)) at = (at + 1) & (ones.length - 1);
    return at;
  };
  const set = (one: number, other: number, value: number): void => {
    if (2 * ++count > ones.length) {
      const [oldOnes, oldOthers, oldFound] = [ones, others, found];
      ones = new Int32Array(2 * oldOnes.length).fill(-1);
      others = new Int32Array(ones.length);
      found = new Int32Array(ones.length);
      count = 1;
      for (let at = 0; at < oldOnes.length; at++)
        if (oldOnes[at] >= 0) set(oldOnes[at], oldOthers[at], oldFound[at]);
    }
    const at = find(one, other);
    ones[at] = one;
    others[at] = other;
    found[at] = value;
  };
  return {
    get(one, other) {
      const at = find(one, other);
      return ones[at] < 0 ? -1 : found[at];
    },
    set,
    clear() {
      ones.fill(-1);
      count = 0;
    },
  };
}
