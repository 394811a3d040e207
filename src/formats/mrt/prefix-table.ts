import { grown } from '../grown.ts';
import type { PrefixColumns } from './columns.ts';
import type { MrtCursor } from './cursor.ts';
import { addRow, createHashRows, findRow, finished, mixed } from './hash-rows.ts';

/** Distinct prefixes. */
export interface PrefixTable {
  readonly count: number;
  /** Row of the prefix at the cursor, host bits cleared. */
  intern(cursor: MrtCursor): number;
  columns(): PrefixColumns;
}

export function createPrefixTable(): PrefixTable {
  const rows = createHashRows();
  let families = new Uint8Array(1024);
  let lengths = new Uint8Array(1024);
  let addresses = new Uint32Array(4096);

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

  function keep(row: number): void {
    if (row >= families.length) {
      families = grown(families, row + 1);
      lengths = grown(lengths, row + 1);
      addresses = grown(addresses, 4 * families.length);
    }
    families[row] = family;
    lengths[row] = length;
    addresses[4 * row] = words[0];
    addresses[4 * row + 1] = words[1];
    addresses[4 * row + 2] = words[2];
    addresses[4 * row + 3] = words[3];
  }

  return {
    get count() {
      return rows.count;
    },
    intern(cursor) {
      family = cursor.family;
      length = cursor.prefixLength;
      readPrefixWords(cursor, words);
      let hash = mixed(family * 256 + length, words[0]);
      if (family === 6) hash = mixed(mixed(mixed(hash, words[1]), words[2]), words[3]);
      hash = finished(hash);
      const known = findRow(rows, hash, isSame);
      if (known >= 0) return known;
      const row = addRow(rows, hash);
      keep(row);
      return row;
    },
    columns: () => ({
      count: rows.count,
      family: families.slice(0, rows.count),
      length: lengths.slice(0, rows.count),
      address: addresses.slice(0, 4 * rows.count),
    }),
  };
}

/** Address of the prefix at the cursor as four words, most significant first, host bits 0. */
export function readPrefixWords(cursor: MrtCursor, words: Uint32Array): void {
  const { bytes, prefixAt, prefixLength } = cursor;
  for (let word = 0; word < 4; word++) {
    const bits = prefixLength - 32 * word;
    words[word] = bits <= 0 ? 0 : maskedWord(bytes, prefixAt + 4 * word, bits);
  }
}

/** The first `bits` (at most 32) bits from `at` on, in the high end of a word. */
function maskedWord(bytes: Uint8Array, at: number, bits: number): number {
  let word = bytes[at] << 24;
  if (bits > 8) word |= bytes[at + 1] << 16;
  if (bits > 16) word |= bytes[at + 2] << 8;
  if (bits > 24) word |= bytes[at + 3];
  return bits >= 32 ? word : word & ~(0xffffffff >>> bits);
}
