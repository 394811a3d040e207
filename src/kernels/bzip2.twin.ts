import type { Bzip2Bits } from './bzip2.ts';

/** What bzip2.ts computes, in plain steps: the bytes of a whole and sound block, else undefined. */
export function decodeBlockSlowly(block: Bzip2Bits): Uint8Array | undefined {
  const bits = new Bits(block);
  const wantedCrc = bits.take(32);
  const isRandomised = bits.take(1) === 1;
  const originRow = bits.take(24);
  const alphabet = readAlphabet(bits);
  const [codeCount, selectorCount] = [bits.take(3), bits.take(15)];
  if (isRandomised || alphabet.length === 0 || codeCount < 2 || codeCount > 6) return undefined;
  const selectors = Array.from(
    { length: selectorCount },
    movingToFront(
      Array.from({ length: codeCount }, (_, code) => code),
      () => bits.unary(codeCount),
    ),
  );
  const codes = Array.from({ length: codeCount }, () => readCode(bits, alphabet.length + 2));
  if (bits.isFaulty) return undefined;
  const column = readColumn(bits, alphabet, selectors, codes, 100_000 * block.level);
  if (bits.isFaulty || !column || originRow >= column.length) return undefined;
  const bytes = withoutRuns(untransformed(column, originRow));
  return checksum(bytes) === wantedCrc ? bytes : undefined;
}

class Bits {
  isFaulty = false;
  at: number;
  readonly block: Bzip2Bits;

  constructor(block: Bzip2Bits) {
    this.block = block;
    this.at = block.from;
  }

  take(count: number): number {
    let value = 0;
    for (; count > 0; count--, this.at++) {
      if (this.at >= this.block.to) this.isFaulty = true;
      value = value * 2 + (((this.block.bytes[this.at >> 3] ?? 0) >> (7 - (this.at & 7))) & 1);
    }
    return value;
  }

  /** Ones before the next zero, fewer than `most`. */
  unary(most: number): number {
    let ones = 0;
    while (!this.isFaulty && this.take(1) === 1) if (++ones >= most) this.isFaulty = true;
    return this.isFaulty ? 0 : ones;
  }
}

function readAlphabet(bits: Bits): number[] {
  const used = bits.take(16);
  const bytes: number[] = [];
  for (let high = 0; high < 16; high++) {
    const low = (used >> (15 - high)) & 1 ? bits.take(16) : 0;
    for (let bit = 0; bit < 16; bit++) if ((low >> (15 - bit)) & 1) bytes.push(16 * high + bit);
  }
  return bytes;
}

/** Gives, call by call, the element at the place that `readPlace` gives, and moves it to the front. */
function movingToFront<T>(order: T[], readPlace: () => number): () => T {
  return () => {
    const [found] = order.splice(readPlace(), 1);
    order.unshift(found);
    return found;
  };
}

/** Codes as text, `length:value`, each with its symbol. */
function readCode(bits: Bits, symbolCount: number): Map<string, number> {
  const lengths: number[] = [];
  let length = bits.take(5);
  while (lengths.length < symbolCount && !bits.isFaulty) {
    while (!bits.isFaulty && bits.take(1) === 1) {
      length += bits.take(1) === 0 ? 1 : -1;
      if (length < 1 || length > 20) bits.isFaulty = true;
    }
    if (length < 1 || length > 20) bits.isFaulty = true;
    lengths.push(length);
  }
  const symbols = new Map<string, number>();
  let value = 0;
  for (let length = 1; length <= 20; length++, value *= 2)
    for (const [symbol, other] of lengths.entries())
      if (other === length) symbols.set(`${length}:${value++}`, symbol);
  return symbols;
}

function readSymbol(bits: Bits, code: ReadonlyMap<string, number>): number {
  let value = 0;
  for (let length = 1; length <= 20; length++) {
    value = value * 2 + bits.take(1);
    const symbol = code.get(`${length}:${value}`);
    if (symbol !== undefined) return symbol;
  }
  bits.isFaulty = true;
  return 0;
}

function readColumn(
  bits: Bits,
  alphabet: readonly number[],
  selectors: readonly number[],
  codes: readonly ReadonlyMap<string, number>[],
  capacity: number,
): number[] | undefined {
  const column: number[] = [];
  const order = [...alphabet];
  let run = 0;
  let unit = 1;
  for (let index = 0; index < 50 * selectors.length && !bits.isFaulty; index++) {
    const symbol = readSymbol(bits, codes[selectors[Math.floor(index / 50)]]);
    if (symbol < 2) {
      run += unit * (symbol + 1);
      unit *= 2;
      if (run > capacity) return undefined;
      continue;
    }
    for (; run > 0; run--) column.push(order[0]);
    unit = 1;
    if (symbol === alphabet.length + 1) return column.length <= capacity ? column : undefined;
    if (column.length >= capacity) return undefined;
    column.push(movingToFront(order, () => symbol - 1)());
  }
  return undefined;
}

/** Burrows and Wheeler's transform undone: sorted stably, the column tells after which row each row comes. */
function untransformed(column: readonly number[], originRow: number): number[] {
  const after = column
    .map((_, row) => row)
    .toSorted((one, other) => column[one] - column[other] || one - other);
  const bytes: number[] = [];
  for (let row = after[originRow]; bytes.length < column.length; row = after[row]) bytes.push(column[row]);
  return bytes;
}

/** After four equal bytes stands how many more of them there are. */
function withoutRuns(bytes: readonly number[]): Uint8Array {
  const plain: number[] = [];
  let equal = 0;
  for (const [at, byte] of bytes.entries()) {
    if (equal === 4) {
      for (let copy = 0; copy < byte; copy++) plain.push(bytes[at - 1]);
      equal = 0;
    } else {
      equal = equal > 0 && byte === bytes[at - 1] ? equal + 1 : 1;
      plain.push(byte);
    }
  }
  return Uint8Array.from(plain);
}

/** CRC-32 bit by bit, most significant first. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes)
    for (let bit = 7; bit >= 0; bit--) {
      const isOne = crc >>> 31 !== ((byte >> bit) & 1);
      crc = isOne ? (crc << 1) ^ 0x04c11db7 : crc << 1;
    }
  return ~crc >>> 0;
}
