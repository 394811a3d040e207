import { createPrefixIndex, type PrefixColumns } from '../../core/prefix-index.ts';
import type { MrtCursor } from './cursor.ts';

/** Distinct prefixes. */
export interface PrefixTable {
  readonly count: number;
  /** Row of the prefix at the cursor, host bits cleared. */
  intern(cursor: MrtCursor): number;
  columns(): PrefixColumns;
}

export function createPrefixTable(expected = 0): PrefixTable {
  const rows = createPrefixIndex(expected);
  const words = new Uint32Array(4);
  return {
    get count() {
      return rows.count;
    },
    intern(cursor) {
      readPrefixWords(cursor, words);
      return rows.intern(cursor.family, cursor.prefixLength, words);
    },
    columns: rows.columns,
  };
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
