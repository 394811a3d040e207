// A small bzip2 encoder for tests. Two codes take turns: a flat one and a steep one, whose longest words have eighteen bits.

const BLOCK_MAGIC = [0x314159, 0x265359] as const;
const END_MAGIC = [0x177245, 0x385090] as const;
const GROUP_SYMBOLS = 50;

/** The stream of `blocks`, each compressed for itself; some thousand bytes each, since rotations are sorted as they are. */
export function bzip2(...blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return stream(
    blocks.map((bytes) => ({ ...transformed(withRuns(bytes)), crc: checksum(bytes, bytes.length) })),
  );
}

/** A stream of sound blocks of some fifty bytes that give `runs` · 259 zeros each; `runs` ≤ 180,000. */
export function bzip2OfZeros(runs: number, blockCount = 1): Uint8Array<ArrayBuffer> {
  // (0 0 0 0 255) over and over: of its rotations those that begin with a zero behind a 255 are the smallest.
  const column = new Uint8Array(5 * runs).fill(255, 0, runs);
  const crc = checksum([0], 259 * runs);
  return stream(Array.from({ length: blockCount }, () => ({ column, originRow: 0, crc })));
}

interface Block {
  readonly column: Uint8Array;
  readonly originRow: number;
  readonly crc: number;
}

function stream(blocks: readonly Block[]): Uint8Array<ArrayBuffer> {
  const out = new BitWriter();
  for (const char of 'BZh9') out.put(8, char.charCodeAt(0));
  let combined = 0;
  for (const block of blocks) {
    combined = ((combined << 1) | (combined >>> 31)) ^ block.crc;
    writeBlock(out, block);
  }
  for (const half of END_MAGIC) out.put(24, half);
  out.put(32, combined);
  return out.taken();
}

/** After four equal bytes the number of those that follow, at most 255. */
function withRuns(bytes: Uint8Array): Uint8Array {
  const coded: number[] = [];
  for (let at = 0; at < bytes.length;) {
    let end = at + 1;
    while (end < bytes.length && bytes[end] === bytes[at] && end - at < 259) end++;
    for (let copy = at; copy < Math.min(end, at + 4); copy++) coded.push(bytes[at]);
    if (end - at >= 4) coded.push(end - at - 4);
    at = end;
  }
  return Uint8Array.from(coded);
}

/** Burrows and Wheeler's transform. */
function transformed(bytes: Uint8Array): { column: Uint8Array; originRow: number } {
  const { length } = bytes;
  const compare = (one: number, other: number): number => {
    for (let at = 0; at < length; at++) {
      const difference = bytes[(one + at) % length] - bytes[(other + at) % length];
      if (difference !== 0) return difference;
    }
    return one - other;
  };
  const rows = [...bytes.keys()].sort(compare);
  return {
    column: Uint8Array.from(rows, (row) => bytes[(row + length - 1) % length]),
    originRow: rows.indexOf(0),
  };
}

function writeBlock(out: BitWriter, { column, originRow, crc }: Block): void {
  const alphabet = [...new Set(column)].sort((one, other) => one - other);
  const symbols = symbolsOf(column, alphabet);
  const codes = [flatCode(alphabet.length + 2), steepCode(alphabet.length + 2)];
  for (const half of BLOCK_MAGIC) out.put(24, half);
  out.put(32, crc);
  out.put(1, 0);
  out.put(24, originRow);
  writeAlphabet(out, alphabet);
  const groups = Math.ceil(symbols.length / GROUP_SYMBOLS);
  out.put(3, codes.length);
  out.put(15, groups);
  // The codes take turns: after the first group it is always the second of the list that comes to its front.
  for (let group = 0; group < groups; group++) out.put(group === 0 ? 1 : 2, group === 0 ? 0 : 2);
  for (const lengths of codes) writeLengths(out, lengths);
  const words = codes.map(wordsOf);
  for (const [at, symbol] of symbols.entries()) {
    const code = Math.floor(at / GROUP_SYMBOLS) % 2;
    out.put(codes[code][symbol], words[code][symbol]);
  }
}

/** Places in a list that moves to front; runs of place 0 as numbers in the digits 1 and 2; the end. */
function symbolsOf(column: Uint8Array, alphabet: readonly number[]): number[] {
  const order = [...alphabet];
  const symbols: number[] = [];
  let zeros = 0;
  const flush = (): void => {
    for (; zeros > 0; zeros = (zeros - 1) >> 1) symbols.push((zeros - 1) & 1);
  };
  for (const byte of column) {
    const place = order.indexOf(byte);
    if (place === 0) {
      zeros++;
      continue;
    }
    flush();
    symbols.push(place + 1);
    order.splice(place, 1);
    order.unshift(byte);
  }
  flush();
  return [...symbols, alphabet.length + 1];
}

function flatCode(count: number): number[] {
  return Array.from({ length: count }, () => Math.max(1, Math.ceil(Math.log2(count))));
}

function steepCode(count: number): number[] {
  return Array.from({ length: count }, (_, symbol) => (symbol < 10 ? symbol + 1 : 18));
}

/** The words of a canonical code. */
function wordsOf(lengths: readonly number[]): number[] {
  const words: number[] = [];
  let word = 0;
  for (let length = 1; length <= 20; length++, word *= 2)
    for (const [symbol, other] of lengths.entries()) if (other === length) words[symbol] = word++;
  return words;
}

function writeAlphabet(out: BitWriter, alphabet: readonly number[]): void {
  const rows = Array.from({ length: 16 }, (_, high) => alphabet.filter((byte) => byte >> 4 === high));
  out.put(
    16,
    rows.reduce((used, row, high) => used | (row.length > 0 ? 0x8000 >> high : 0), 0),
  );
  for (const row of rows)
    if (row.length > 0)
      out.put(
        16,
        row.reduce((used, byte) => used | (0x8000 >> (byte & 15)), 0),
      );
}

function writeLengths(out: BitWriter, lengths: readonly number[]): void {
  let [length] = lengths;
  out.put(5, length);
  for (const wanted of lengths) {
    for (; length < wanted; length++) out.put(2, 2);
    for (; length > wanted; length--) out.put(2, 3);
    out.put(1, 0);
  }
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});

/** CRC-32, most significant bit first, of `length` bytes: `bytes` over and over. */
function checksum(bytes: ArrayLike<number>, length: number): number {
  let crc = -1;
  for (let at = 0; at < length; at++) crc = (crc << 8) ^ TABLE[(crc >>> 24) ^ bytes[at % bytes.length]];
  return ~crc >>> 0;
}

class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  put(count: number, value: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#held = this.#held * 2 + ((value >>> bit) & 1);
      if (++this.#count < 8) continue;
      this.#bytes.push(this.#held);
      this.#held = 0;
      this.#count = 0;
    }
  }

  taken(): Uint8Array<ArrayBuffer> {
    while (this.#count > 0) this.put(1, 0);
    return Uint8Array.from(this.#bytes);
  }
}
