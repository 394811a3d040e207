/** Bits of a byte array, most significant first. Reading beyond the end gives zeros and shows in `at > end`. */
export interface BitWindow {
  view: DataView;
  /** Position of the next bit. */
  at: number;
  /** Number of bits that are there; four bytes of padding follow them in `view`. */
  end: number;
}

/** The next 32 bits at least 25 of which count, without moving on. */
export function peek(bits: BitWindow): number {
  return bits.at >= bits.end ? 0 : (bits.view.getUint32(bits.at >>> 3) << (bits.at & 7)) >>> 0;
}

/** The next `count` ≤ 24 bits. */
export function take(bits: BitWindow, count: number): number {
  const value = peek(bits) >>> (32 - count);
  bits.at += count;
  return value;
}
