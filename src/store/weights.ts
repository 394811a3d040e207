import { isSpecialPrefix } from '../core/special-prefix.ts';
import type { PrefixTable4, PrefixTable6 } from './prefix-table.ts';

/**
 * IPv4 addresses by value of `origin`, [originCount]; 0 for who originates none.
 *
 * An address counts for the origins of its longest matching prefix (so that more-specifics of others are subtracted), in
 * equal shares where there are several. Left out are prefixes that are no part of the global table: shorter than /8, or in
 * space that is not announced globally (RFC 6890, multicast and above).
 */
export function addresses4(table: PrefixTable4, originCount: number): Float64Array<ArrayBuffer> {
  const { address, length, origin } = table;
  return sweep(originCount, {
    origin,
    size: (row) => 2 ** (32 - length[row]),
    counts: (row) => !isSpecialPrefix(4, address[row], length[row]),
    covers: (outer, row) => {
      const shared = length[outer];
      return length[row] >= shared && (address[outer] ^ address[row]) >>> (32 - shared) === 0;
    },
  });
}

/**
 * IPv6 weight in /48 networks by value of `origin`, [originCount], by the same rule; longer prefixes count as fractions.
 * Left out are prefixes shorter than /16 or outside of 2000::/3.
 */
export function networks6(table: PrefixTable6, originCount: number): Float64Array<ArrayBuffer> {
  const { high, low, length, origin } = table;
  return sweep(originCount, {
    origin,
    size: (row) => 2 ** (48 - length[row]),
    counts: (row) => !isSpecialPrefix(6, high[row], length[row]),
    covers: (outer, row) => {
      const shared = length[outer];
      if (length[row] < shared) return false;
      if (shared <= 32) return (high[outer] ^ high[row]) >>> (32 - shared) === 0;
      return high[outer] === high[row] && (low[outer] ^ low[row]) >>> (64 - shared) === 0;
    },
  });
}

/** What the sweep asks of a table whose rows are sorted by (address, length). */
interface Prefixes {
  readonly origin: Uint32Array;
  readonly size: (row: number) => number;
  /** Whether a row takes part at all. */
  readonly counts: (row: number) => boolean;
  /** Whether the prefix of row `outer` contains, or is, that of a later `row`. */
  readonly covers: (outer: number, row: number) => boolean;
}

/** A prefix that contains the place where the sweep is. */
interface OpenPrefix {
  readonly row: number;
  readonly size: number;
  /** Rows of its origins: row … end − 1. */
  end: number;
  /** What no more-specific has taken. */
  left: number;
}

/** One pass over the sorted table with the stack of prefixes around the current place: exact, whatever the nesting. */
function sweep(originCount: number, prefixes: Prefixes): Float64Array<ArrayBuffer> {
  const { origin, size, counts, covers } = prefixes;
  const weights = new Float64Array(originCount);
  const around: OpenPrefix[] = [];
  const close = ({ row, end, left }: OpenPrefix): void => {
    for (let at = row; at < end; at++) weights[origin[at]] += left / (end - row);
  };
  for (let row = 0; row < origin.length; row++) {
    if (!counts(row)) continue;
    while (around.length > 0 && !covers(around[around.length - 1].row, row)) close(around.pop()!);
    const innermost = around.at(-1);
    if (innermost?.size === size(row)) innermost.end = row + 1;
    else {
      if (innermost) innermost.left -= size(row);
      around.push({ row, size: size(row), end: row + 1, left: size(row) });
    }
  }
  while (around.length > 0) close(around.pop()!);
  return weights;
}
