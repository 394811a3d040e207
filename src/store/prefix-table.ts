/**
 * Prefixes and who originates them, as parallel columns in ascending order of (address, length, origin), each row once; a
 * prefix with several origins takes several rows.
 */
export interface PrefixTable4 {
  readonly address: Uint32Array;
  /** 0 … 32. */
  readonly length: Uint8Array;
  /** Its origin: an AS number in what sources give, a dense AS index inside a snapshot. */
  readonly origin: Uint32Array;
}

/** The same for IPv6: the upper 64 bits of the address in two halves. Prefixes longer than /64 are not kept. */
export interface PrefixTable6 {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** 0 … 64. */
  readonly length: Uint8Array;
  readonly origin: Uint32Array;
}

/** The table of rows in any order, possibly repeated. */
export function sortedTable4({ address, length, origin }: PrefixTable4): PrefixTable4 {
  const rows = ascendingRows(
    origin.length,
    (a, b) => address[a] - address[b] || length[a] - length[b] || origin[a] - origin[b],
  );
  return {
    address: rows.map((row) => address[row]),
    length: Uint8Array.from(rows, (row) => length[row]),
    origin: rows.map((row) => origin[row]),
  };
}

export function sortedTable6({ high, low, length, origin }: PrefixTable6): PrefixTable6 {
  const rows = ascendingRows(
    origin.length,
    (a, b) => high[a] - high[b] || low[a] - low[b] || length[a] - length[b] || origin[a] - origin[b],
  );
  return {
    high: rows.map((row) => high[row]),
    low: rows.map((row) => low[row]),
    length: Uint8Array.from(rows, (row) => length[row]),
    origin: rows.map((row) => origin[row]),
  };
}

/** Row numbers in ascending order, of equal rows one; tables mostly come sorted, which costs one pass. */
function ascendingRows(count: number, compare: (a: number, b: number) => number): Uint32Array {
  const rows = new Uint32Array(count);
  let inOrder = true;
  for (let row = 0; row < count; row++) {
    rows[row] = row;
    inOrder &&= row === 0 || compare(row - 1, row) <= 0;
  }
  if (!inOrder) rows.sort(compare);
  return rows.filter((row, at) => at === 0 || compare(rows[at - 1], row) !== 0);
}
