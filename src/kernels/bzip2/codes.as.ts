// Canonical Huffman codes of up to 20 bits: one look for codes of at most QUICK bits, a search by length for longer ones.

import { take, at, end } from './bits.as';

export const QUICK: u32 = 11;
const LONGEST: u32 = 20;

// A code in memory: quick u16 [2^QUICK] (symbol << 5 | length, 0 = longer), limit u32 [22], base i32 [22], symbols u16 [258].
export const LIMIT_AT: usize = 2 << QUICK;
const BASE_AT: usize = LIMIT_AT + 22 * 4;
const SYMBOLS_AT: usize = BASE_AT + 22 * 4;
export const CODE_BYTES: usize = SYMBOLS_AT + 258 * 2 + 4;

/** Reads the lengths of a code (the first in five bits, then differences) into `lengths` and lays out its tables; false where there is no such code. */
export function readCode(symbolCount: i32, lengths: usize, code: usize): bool {
  let length: i32 = take(5);
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    while (take(1)) {
      length += take(1) ? -1 : 1;
      if (length < 1 || length > <i32>LONGEST) return false;
    }
    if (length < 1 || length > <i32>LONGEST || at > end) return false;
    store<u8>(lengths + symbol, length);
  }
  layOut(symbolCount, lengths, code);
  return true;
}

function layOut(symbolCount: i32, lengths: usize, code: usize): void {
  memory.fill(code, 0, CODE_BYTES);
  let value: u32 = 0;
  let index: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    store<i32>(code + BASE_AT + (length << 2), index - value);
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      if (load<u8>(lengths + symbol) != length) continue;
      store<u16>(code + SYMBOLS_AT + (index << 1), <u16>symbol);
      index++;
      if (length <= QUICK) fillQuick(code, value << (QUICK - length), 1 << (QUICK - length), (symbol << 5) | length);
      value++;
    }
    store<u32>(code + LIMIT_AT + (length << 2), value << (LONGEST - length));
    value <<= 1;
  }
}

/** Lengths that no code has give values beyond the table, which are left out. */
function fillQuick(code: usize, from: u32, count: u32, entry: u32): void {
  const to = min<u32>(from + count, 1 << QUICK);
  for (let slot = from; slot < to; slot++) store<u16>(code + (slot << 1), <u16>entry);
}

/** Symbol << 5 | length of the code that begins the 64-bit `window`, or 0 where none does. */
// @ts-ignore: decorator
@inline
export function symbolIn(window: u64, code: usize): u32 {
  const found = load<u16>(code + <usize>((window >> (64 - QUICK)) << 1));
  return found ? found : longSymbolIn(window, code);
}

function longSymbolIn(window: u64, code: usize): u32 {
  const bits = <u32>(window >> (64 - LONGEST));
  for (let length: u32 = QUICK + 1; length <= LONGEST; length++) {
    if (bits >= load<u32>(code + LIMIT_AT + (length << 2))) continue;
    const index = load<i32>(code + BASE_AT + (length << 2)) + <i32>(bits >> (LONGEST - length));
    if (index < 0 || index >= 258) return 0;
    return (load<u16>(code + SYMBOLS_AT + (index << 1)) << 5) | length;
  }
  return 0;
}
