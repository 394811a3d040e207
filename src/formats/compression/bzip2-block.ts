import { take, type BitWindow } from './bit-window.ts';
import { decodeSymbol, huffmanCode, type HuffmanCode } from './huffman.ts';

const GROUP_SYMBOLS = 50;

/** Working memory of a decoder, kept from block to block. */
export interface Bzip2Memory {
  /** Last column of the transform, then in its high bits the successor of each row, [900,000]. */
  readonly rows: Uint32Array;
  readonly capacity: number;
}

export function bzip2Memory(level: number): Bzip2Memory {
  return { rows: new Uint32Array(level * 100_000), capacity: level * 100_000 };
}

/** A decoded block, or why there is none: the input ends in it, or it is damaged. */
export type Bzip2Block = { readonly bytes: Uint8Array; readonly crc: number } | 'cut' | 'damaged';

/** Decodes the block whose 48-bit magic has just been taken. */
export function decodeBlock(bits: BitWindow, memory: Bzip2Memory): Bzip2Block {
  const wantedCrc = ((take(bits, 16) << 16) | take(bits, 16)) >>> 0;
  if (take(bits, 1) !== 0) return ended(bits); // randomised blocks: not written since bzip2 0.9.5 (1999)
  const originRow = take(bits, 24);
  const alphabet = readAlphabet(bits);
  const groupCount = take(bits, 3);
  const selectorCount = take(bits, 15);
  if (alphabet.length === 0 || groupCount < 2 || groupCount > 6 || selectorCount < 1) return ended(bits);
  const selectors = readSelectors(bits, groupCount, selectorCount);
  const codes = selectors && readCodes(bits, groupCount, alphabet.length + 2);
  if (!selectors || !codes) return ended(bits);
  const counts = new Uint32Array(256);
  const length = readSymbols(bits, selectors, codes, alphabet, memory, counts);
  if (bits.at > bits.end) return 'cut';
  if (length < 0 || originRow >= length) return 'damaged';
  const bytes = restore(memory.rows, length, originRow, counts);
  return bytes && bytes.crc === wantedCrc ? bytes : 'damaged';
}

function ended(bits: BitWindow): 'cut' | 'damaged' {
  return bits.at > bits.end ? 'cut' : 'damaged';
}

/** The byte values that occur, ascending. */
function readAlphabet(bits: BitWindow): Uint8Array {
  const used = take(bits, 16);
  const bytes: number[] = [];
  for (let high = 0; high < 16; high++) {
    if ((used & (0x8000 >>> high)) === 0) continue;
    const low = take(bits, 16);
    for (let bit = 0; bit < 16; bit++) if (low & (0x8000 >>> bit)) bytes.push(high * 16 + bit);
  }
  return Uint8Array.from(bytes);
}

/** Which code each run of 50 symbols uses: move-to-front positions in unary. */
function readSelectors(bits: BitWindow, groupCount: number, count: number): Uint8Array | undefined {
  const order = [0, 1, 2, 3, 4, 5];
  const selectors = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    let position = 0;
    while (take(bits, 1) === 1) if (++position >= groupCount) return undefined;
    if (bits.at > bits.end) return undefined;
    const [selector] = order.splice(position, 1);
    order.unshift(selector);
    selectors[index] = selector;
  }
  return selectors;
}

/** Code lengths: the first in five bits, then differences of ±1. */
function readCodes(bits: BitWindow, groupCount: number, symbolCount: number): HuffmanCode[] | undefined {
  const codes: HuffmanCode[] = [];
  for (let group = 0; group < groupCount; group++) {
    const lengths = new Uint8Array(symbolCount);
    let length = take(bits, 5);
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      while (take(bits, 1) === 1) {
        length += take(bits, 1) === 0 ? 1 : -1;
        if (length < 1 || length > 20) return undefined;
      }
      if (length < 1 || length > 20 || bits.at > bits.end) return undefined;
      lengths[symbol] = length;
    }
    codes.push(huffmanCode(lengths));
  }
  return codes;
}

/**
 * Undoes Huffman coding, run lengths of zeros and move-to-front; fills the last column of the transform and counts its
 * bytes. Returns its length, or −1 for a code that does not exist or a block larger than announced.
 */
function readSymbols(
  bits: BitWindow,
  selectors: Uint8Array,
  codes: readonly HuffmanCode[],
  alphabet: Uint8Array,
  memory: Bzip2Memory,
  counts: Uint32Array,
): number {
  const { rows, capacity } = memory;
  const { view, end } = bits;
  const order = alphabet.slice();
  const endSymbol = alphabet.length + 1;
  let at = bits.at;
  let length = 0;
  let run = 0;
  let runUnit = 1;
  for (let group = 0; group < selectors.length; group++) {
    const code = codes[selectors[group]];
    for (let index = 0; index < GROUP_SYMBOLS; index++) {
      const window = at >= end ? 0 : (view.getUint32(at >>> 3) << (at & 7)) >>> 0;
      const found = decodeSymbol(code, window);
      if (found < 0 || at > end) {
        bits.at = at > end ? at : bits.at;
        return -1;
      }
      at += found & 31;
      const symbol = found >>> 5;
      if (symbol < 2) {
        run += runUnit << symbol;
        runUnit <<= 1;
        if (run > capacity) return -1;
        continue;
      }
      if (run > 0) {
        if (length + run > capacity) return -1;
        rows.fill(order[0], length, length + run);
        counts[order[0]] += run;
        length += run;
        run = 0;
        runUnit = 1;
      }
      if (symbol === endSymbol) {
        bits.at = at;
        return length;
      }
      if (length >= capacity) return -1;
      const byte = order[symbol - 1];
      for (let place = symbol - 1; place > 0; place--) order[place] = order[place - 1];
      order[0] = byte;
      counts[byte]++;
      rows[length++] = byte;
    }
  }
  bits.at = at;
  return -1;
}

let restored = new Uint8Array(1 << 20);

/** Undoes the Burrows–Wheeler transform and the first run-length coding (four equal bytes, then a count). */
function restore(
  rows: Uint32Array,
  length: number,
  originRow: number,
  counts: Uint32Array,
): { readonly bytes: Uint8Array; readonly crc: number } {
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = counts[byte];
    counts[byte] = sum;
    sum += count;
  }
  for (let row = 0; row < length; row++) rows[counts[rows[row] & 255]++] |= row << 8;

  let crc = -1;
  let size = 0;
  let row = rows[originRow] >>> 8;
  let repeated = 0;
  let previous = -1;
  for (let left = length; left > 0; left--) {
    const entry = rows[row];
    const byte = entry & 255;
    row = entry >>> 8;
    if (size + 256 > restored.length) restored = enlarged(restored);
    if (repeated === 4) {
      for (let copy = byte; copy > 0; copy--) {
        restored[size++] = previous;
        crc = (crc << 8) ^ CRC_TABLE[(crc >>> 24) ^ previous];
      }
      repeated = 0;
      previous = -1;
      continue;
    }
    repeated = byte === previous ? repeated + 1 : 1;
    previous = byte;
    restored[size++] = byte;
    crc = (crc << 8) ^ CRC_TABLE[(crc >>> 24) ^ byte];
  }
  return { bytes: restored.slice(0, size), crc: ~crc >>> 0 };
}

function enlarged(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

/** CRC-32 with the polynomial 04c11db7, most significant bit first. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});
