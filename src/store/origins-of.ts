import type { PrefixTable4, PrefixTable6 } from './prefix-table.ts';

/** Who originates the most specific prefix that holds an IPv4 address; empty where no prefix of the table does. */
export function originsOf4({ address, length, origin }: PrefixTable4, ip: number): readonly number[] {
  for (let bits = 32; bits >= 0; bits--) {
    const network = masked(ip, bits);
    const from = firstRow(origin.length, (row) => address[row] - network || length[row] - bits);
    const found = originsFrom(from, (row) => address[row] === network && length[row] === bits, origin);
    if (found.length > 0) return found;
  }
  return [];
}

/** The same of an IPv6 address, of which the table knows the upper half. */
export function originsOf6({ high, low, length, origin }: PrefixTable6, ip: bigint): readonly number[] {
  const upper = Number(ip >> 96n) >>> 0;
  const lower = Number((ip >> 64n) & 0xffffffffn) >>> 0;
  for (let bits = 64; bits >= 0; bits--) {
    const one = masked(upper, Math.min(bits, 32));
    const other = masked(lower, Math.max(bits - 32, 0));
    const from = firstRow(origin.length, (row) => high[row] - one || low[row] - other || length[row] - bits);
    const isSame = (row: number): boolean => high[row] === one && low[row] === other && length[row] === bits;
    const found = originsFrom(from, isSame, origin);
    if (found.length > 0) return found;
  }
  return [];
}

function masked(word: number, bits: number): number {
  return bits === 0 ? 0 : (word & (-1 << (32 - bits))) >>> 0;
}

/** The first row that does not lie before what is looked for. */
function firstRow(count: number, compare: (row: number) => number): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(middle) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function originsFrom(from: number, isSame: (row: number) => boolean, origin: Uint32Array): readonly number[] {
  const origins: number[] = [];
  for (let row = from; row < origin.length && isSame(row); row++) origins.push(origin[row]);
  return origins;
}
