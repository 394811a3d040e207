/** A set of indices below a bound, from which the next one up or down is taken in turn. */
export interface IndexSet {
  readonly add: (index: number) => void;
  /** Takes out the least, −1 when empty. Only what is above the last one taken may be added in between. */
  readonly takeFirst: () => number;
  /** Takes out the greatest, −1 when empty. Only what is below the last one taken may be added in between. */
  readonly takeLast: () => number;
}

/** One bit an index: taking in order costs one look at 32 indices at once. */
export function indexSet(bound: number): IndexSet {
  const words = new Uint32Array((bound >>> 5) + 1);
  let low = words.length;
  let high = -1;
  return {
    add: (index) => {
      const word = index >>> 5;
      words[word] |= 1 << (index & 31);
      if (word < low) low = word;
      if (word > high) high = word;
    },
    takeFirst: () => {
      while (low <= high && words[low] === 0) low++;
      if (low > high) {
        low = words.length;
        high = -1;
        return -1;
      }
      const bit = 31 - Math.clz32(words[low] & -words[low]);
      words[low] &= words[low] - 1;
      return (low << 5) + bit;
    },
    takeLast: () => {
      while (high >= low && words[high] === 0) high--;
      if (high < low) {
        low = words.length;
        high = -1;
        return -1;
      }
      const bit = 31 - Math.clz32(words[high]);
      words[high] &= ~(1 << bit);
      return (high << 5) + bit;
    },
  };
}
