import { fitted, grown } from '../../core/grown.ts';
import type { PrefixColumns } from './columns.ts';
import type { MrtCursor } from './cursor.ts';
import { addRow, createHashRows, findRow, finished, mixed, type HashRows } from './hash-rows.ts';

/** Distinct prefixes. */
export interface PrefixTable {
  readonly count: number;
  /** Row of the prefix at the cursor, host bits cleared. */
  intern(cursor: MrtCursor): number;
  columns(): PrefixColumns;
}

/**
 * Table dumps come in ascending order of prefix, so that a prefix beyond the last one is known to be new; a hash index is
 * built only when the first one out of order comes.
 */
export function createPrefixTable(expected = 0): PrefixTable {
  const capacity = Math.max(1024, expected);
  let count = 0;
  let families = new Uint8Array(capacity);
  let lengths = new Uint8Array(capacity);
  let addresses = new Uint32Array(4 * capacity);
  let index: HashRows | undefined;

  const words = new Uint32Array(4);
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

  return {
    get count() {
      return count;
    },
    intern(cursor) {
      family = cursor.family;
      length = cursor.prefixLength;
      readPrefixWords(cursor, words);
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

/** Address of the prefix at the cursor as four words, most significant first, host bits 0. */
export function readPrefixWords(cursor: MrtCursor, words: Uint32Array): void {
  const { bytes, prefixAt, prefixLength } = cursor;
  words[0] = maskedWord(bytes, prefixAt, prefixLength);
  if (prefixLength <= 32) {
    words[1] = 0;
    words[2] = 0;
    words[3] = 0;
    return;
  }
  for (let word = 1; word < 4; word++) {
    words[word] = maskedWord(bytes, prefixAt + 4 * word, prefixLength - 32 * word);
  }
}

/** The first `bits` bits from `at` on, at most 32, in the high end of a word; nothing beyond them is read. */
function maskedWord(bytes: Uint8Array, at: number, bits: number): number {
  if (bits <= 0) return 0;
  let word = bytes[at] << 24;
  if (bits > 8) word |= bytes[at + 1] << 16;
  if (bits > 16) word |= bytes[at + 2] << 8;
  if (bits > 24) word |= bytes[at + 3];
  return bits >= 32 ? word : word & ~(0xffffffff >>> bits);
}
