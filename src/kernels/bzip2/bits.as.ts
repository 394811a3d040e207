// Bits of the input, most significant first. Past the end come whatever bytes lie there; whoever reads looks at `at` against `end`.

import { input } from './memory.as';

/** Position of the next bit. */
export let at: u32 = 0;
export let end: u32 = 0;

export function openBits(from: u32, to: u32): void {
  at = from;
  end = to;
}

export function moveTo(bit: u32): void {
  at = bit;
}

/** The next `count` bits, 1 … 24; none beyond the end, where they are 0. */
export function take(count: u32): u32 {
  const bit = at;
  at += count;
  if (at > end) {
    at = end + 1;
    return 0;
  }
  const window = bswap(load<u64>(input + (bit >> 3))) << (bit & 7);
  return <u32>(window >> (64 - count));
}
