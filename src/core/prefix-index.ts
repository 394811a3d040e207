import { fitted, grown } from './grown.ts';
import { addRow, createHashRows, findRow, finished, mixed, type HashRows } from './hash-rows.ts';

/** Distinct prefixes; rows in order of first appearance. */
export interface PrefixColumns {
  readonly count: number;
  /** 4 or 6, [count]. */
  readonly family: Uint8Array;
  /** Length in bits, 0 … 32 or 0 … 128, [count]. */
  readonly length: Uint8Array;
  /** Four 32-bit words a prefix, most significant first, [4 · count]; IPv4 is word 0, the others 0. Host bits are 0. */
  readonly address: Uint32Array;
}

/** Distinct prefixes as they come. */
export interface PrefixIndex {
  readonly count: number;
  /** Row of the prefix; `words` has its address as in `PrefixColumns`. */
  readonly intern: (family: number, length: number, words: Uint32Array) => number;
  /** Row of the prefix; −1 where it never came. */
  readonly rowOf: (family: number, length: number, words: Uint32Array) => number;
  readonly familyOf: (row: number) => number;
  readonly lengthOf: (row: number) => number;
  /** One of the four words of its address. */
  readonly wordOf: (row: number, word: number) => number;
  readonly columns: () => PrefixColumns;
}

/**
 * Table dumps come in ascending order of prefix, so that a prefix beyond the last one is known to be new; a hash index is
 * built only when the first one out of order comes. With `known` it goes on from those columns.
 */
export function createPrefixIndex(expected = 0, known?: PrefixColumns): PrefixIndex {
  const capacity = Math.max(1024, expected);
  let count = known?.count ?? 0;
  let families = known?.family.slice() ?? new Uint8Array(capacity);
  let lengths = known?.length.slice() ?? new Uint8Array(capacity);
  let addresses = known?.address.slice() ?? new Uint32Array(4 * capacity);
  let index: HashRows | undefined;

  let words = new Uint32Array(4);
  let family = 4;
  let length = 0;

  const isSame = (row: number): boolean =>
    families[row] === family &&
    lengths[row] === length &&
    addresses[4 * row] === words[0] &&
    addresses[4 * row + 1] === words[1] &&
    addresses[4 * row + 2] === words[2] &&
    addresses[4 * row + 3] === words[3];

  /** Whether the prefix lies beyond that of `row` in the order of family, address, length. */
  function isBeyond(row: number): boolean {
    if (families[row] !== family) return family > families[row];
    for (let word = 0; word < 4; word++) {
      const other = addresses[4 * row + word];
      if (words[word] !== other) return words[word] > other;
    }
    return length > lengths[row];
  }

  function append(): number {
    const row = count++;
    if (row >= families.length) {
      families = grown(families, row + 1);
      lengths = grown(lengths, row + 1);
      addresses = grown(addresses, 4 * families.length);
    }
    families[row] = family;
    lengths[row] = length;
    const at = 4 * row;
    addresses[at] = words[0];
    addresses[at + 1] = words[1];
    addresses[at + 2] = words[2];
    addresses[at + 3] = words[3];
    return row;
  }

  function indexed(): HashRows {
    if (index) return index;
    index = createHashRows();
    for (let row = 0; row < count; row++) {
      addRow(index, hashOf(families[row], lengths[row], addresses, 4 * row));
    }
    return index;
  }

  // Those that are known need not be in order.
  if (known) indexed();

  return {
    get count() {
      return count;
    },
    intern(ofFamily, ofLength, address) {
      family = ofFamily;
      length = ofLength;
      words = address as Uint32Array<ArrayBuffer>;
      const last = count - 1;
      if (!index && (last < 0 || isBeyond(last))) return append();
      if (last >= 0 && isSame(last)) return last;
      const rows = indexed();
      const hash = hashOf(family, length, words, 0);
      const known = findRow(rows, hash, isSame);
      if (known >= 0) return known;
      addRow(rows, hash);
      return append();
    },
    rowOf(ofFamily, ofLength, address) {
      family = ofFamily;
      length = ofLength;
      words = address as Uint32Array<ArrayBuffer>;
      return findRow(indexed(), hashOf(family, length, words, 0), isSame);
    },
    familyOf: (row) => families[row],
    lengthOf: (row) => lengths[row],
    wordOf: (row, word) => addresses[4 * row + word],
    columns: () => ({
      count,
      family: fitted(families, count),
      length: fitted(lengths, count),
      address: fitted(addresses, 4 * count),
    }),
  };
}

function hashOf(family: number, length: number, words: Uint32Array, at: number): number {
  let hash = mixed(family * 256 + length, words[at]);
  if (family === 6) hash = mixed(mixed(mixed(hash, words[at + 1]), words[at + 2]), words[at + 3]);
  return finished(hash);
}
