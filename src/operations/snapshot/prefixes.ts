import {
  sortedTable4,
  sortedTable6,
  type PrefixTable4,
  type PrefixTable6,
} from '../../store/prefix-table.ts';

/** Prefixes of both families as four words each, with their origins: what pfx2as files and table dumps have in common. */
export interface PrefixRows {
  readonly count: number;
  readonly family: Uint8Array;
  /** Four 32-bit words a prefix, most significant first. */
  readonly address: Uint32Array;
  readonly length: Uint8Array;
  /** Origins of prefix p: `origins[originOffsets[p]] … origins[originOffsets[p + 1] - 1]`, AS numbers. */
  readonly originOffsets: Uint32Array;
  readonly origins: Uint32Array;
}

/** IPv6 prefixes longer than this are not kept. */
const LONGEST_6 = 64;

/**
 * The prefix tables of all rows together; undefined for a family of which there is no row at all. Members of AS sets count
 * like several origins.
 */
export function prefixTables(all: readonly PrefixRows[]): {
  prefixes4: PrefixTable4 | undefined;
  prefixes6: PrefixTable6 | undefined;
} {
  const four = columnsOf(all, 4, 32);
  const six = columnsOf(all, 6, LONGEST_6);
  return {
    prefixes4: four && sortedTable4({ address: four.high, length: four.length, origin: four.origin }),
    prefixes6: six && sortedTable6(six),
  };
}

function columnsOf(all: readonly PrefixRows[], family: number, longest: number): PrefixTable6 | undefined {
  let count = 0;
  const eachRow = (take: (rows: PrefixRows, row: number, origin: number) => void): void => {
    for (const rows of all)
      for (let row = 0; row < rows.count; row++) {
        if (rows.family[row] !== family || rows.length[row] > longest) continue;
        for (let at = rows.originOffsets[row]; at < rows.originOffsets[row + 1]; at++)
          take(rows, row, rows.origins[at]);
      }
  };
  eachRow(() => count++);
  if (count === 0) return undefined;
  const high = new Uint32Array(count);
  const low = new Uint32Array(count);
  const length = new Uint8Array(count);
  const origin = new Uint32Array(count);
  let at = 0;
  eachRow((rows, row, asn) => {
    high[at] = rows.address[4 * row];
    low[at] = rows.address[4 * row + 1];
    length[at] = rows.length[row];
    origin[at++] = asn;
  });
  return { high, low, length, origin };
}
