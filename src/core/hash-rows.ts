/** Rows of a table found by hash: open addressing with linear probing over row numbers. */
export interface HashRows {
  /** Row number + 1 by slot, 0 = free; the length is a power of two. */
  slots: Uint32Array;
  /** Full hash by row, [≥ count]. */
  hashes: Uint32Array;
  count: number;
}

export function createHashRows(): HashRows {
  return { slots: new Uint32Array(2048), hashes: new Uint32Array(1024), count: 0 };
}

/** The row with this hash that `isSame` accepts, or −1. */
export function findRow(rows: HashRows, hash: number, isSame: (row: number) => boolean): number {
  const { slots, hashes } = rows;
  const mask = slots.length - 1;
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const row = slots[slot] - 1;
    if (hashes[row] === hash && isSame(row)) return row;
  }
  return -1;
}

/** Adds the next row under this hash and returns its number. */
export function addRow(rows: HashRows, hash: number): number {
  if (rows.count === rows.hashes.length) enlarge(rows);
  const row = rows.count++;
  rows.hashes[row] = hash;
  place(rows.slots, hash, row);
  return row;
}

function enlarge(rows: HashRows): void {
  const hashes = new Uint32Array(rows.hashes.length * 2);
  hashes.set(rows.hashes);
  const slots = new Uint32Array(rows.slots.length * 2);
  for (let row = 0; row < rows.count; row++) place(slots, hashes[row], row);
  rows.hashes = hashes;
  rows.slots = slots;
}

function place(slots: Uint32Array, hash: number, row: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = row + 1;
}

/** One more word into a running hash. */
export function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** A running hash with its bits spread, as an unsigned number. */
export function finished(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
