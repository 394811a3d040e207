/** Codes no longer than this are found in one look. */
const QUICK_BITS = 10;
const LONGEST_CODE = 20;

/** A canonical Huffman code as bzip2 uses it. */
export interface HuffmanCode {
  /** By the next QUICK_BITS bits: symbol · 32 + length, or 0 where the code is longer. */
  readonly quick: Uint16Array;
  /** By length: the first code value too large for it, shifted to 20 bits. */
  readonly limit: Uint32Array;
  /** By length: index of its first symbol, less its first code value. */
  readonly base: Int32Array;
  /** Symbols in order of code. */
  readonly symbols: Uint16Array;
}

/** The code whose symbol s has a length of `lengths[s]` bits, 1 … 20. */
export function huffmanCode(lengths: Uint8Array): HuffmanCode {
  const symbols = new Uint16Array(lengths.length);
  const limit = new Uint32Array(LONGEST_CODE + 2);
  const base = new Int32Array(LONGEST_CODE + 2);
  const quick = new Uint16Array(1 << QUICK_BITS);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    base[length] = index - code;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[index++] = symbol;
      if (length <= QUICK_BITS) {
        const from = code << (QUICK_BITS - length);
        quick.fill(symbol * 32 + length, from, from + (1 << (QUICK_BITS - length)));
      }
      code++;
    }
    limit[length] = code << (LONGEST_CODE - length);
    code <<= 1;
  }
  return { quick, limit, base, symbols };
}

/** Symbol · 32 + length for the code that begins the 32-bit `window`, or −1 where none does. */
export function decodeSymbol(code: HuffmanCode, window: number): number {
  const found = code.quick[window >>> (32 - QUICK_BITS)];
  if (found !== 0) return found;
  const bits = window >>> (32 - LONGEST_CODE);
  for (let length = QUICK_BITS + 1; length <= LONGEST_CODE; length++) {
    if (bits >= code.limit[length]) continue;
    const index = code.base[length] + (bits >>> (LONGEST_CODE - length));
    return index >= 0 && index < code.symbols.length ? code.symbols[index] * 32 + length : -1;
  }
  return -1;
}
