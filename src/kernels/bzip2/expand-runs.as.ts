// The bytes of a block in their order: each row tells where the next one is. On the way the first run-length coding is undone
// (after four equal bytes a count of further ones) and the checksum reckoned: both are done while memory is waited for.

import { crcTable } from './memory.as';

const NO_BYTE: u32 = 256;

/** Checksum of what has been expanded, CRC-32 with the polynomial 04c11db7, most significant bit first. */
export let blockCrc: u32 = 0;

let rows: usize = 0;
let row: u32 = 0;
let left: u32 = 0;
let equal: u32 = 0;
let previous: u32 = NO_BYTE;
/** Copies of `previous` that the count behind four equal bytes asked for and that had no room yet. */
let owed: u32 = 0;

export function openRows(at: usize, originRow: u32, count: u32): void {
  rows = at;
  row = originRow;
  left = count;
  equal = 0;
  previous = NO_BYTE;
  owed = 0;
  blockCrc = 0xffffffff;
}

/** Whether there are rows or copies left; a last row may give no byte. */
export function isMore(): bool {
  return left > 0 || owed > 0;
}

/** Writes at most `capacity` more bytes and returns how many. */
export function expandRows(to: usize, capacity: u32): u32 {
  const start = to;
  const stop = to + capacity;
  to = payDebt(to, stop);
  let at = row;
  let count = left;
  let same = equal;
  let last = previous;
  let crc = blockCrc;
  while (count && to < stop) {
    const entry = load<u32>(rows + (<usize>at << 2));
    const byte = entry & 255;
    at = entry >> 8;
    count--;
    if (same == 4) {
      same = 0;
      if (byte) {
        previous = last;
        owed = byte;
        blockCrc = crc;
        to = payDebt(to, stop);
        crc = blockCrc;
      }
      last = owed ? last : NO_BYTE;
      continue;
    }
    same = byte == last ? same + 1 : 1;
    last = byte;
    store<u8>(to++, byte);
    crc = (crc << 8) ^ load<u32>(crcTable + <usize>(((crc >> 24) ^ byte) << 2));
  }
  row = at;
  left = count;
  equal = same;
  previous = last;
  blockCrc = crc;
  return <u32>(to - start);
}

function payDebt(to: usize, stop: usize): usize {
  if (!owed) return to;
  let crc = blockCrc;
  for (; owed && to < stop; owed--) {
    store<u8>(to++, previous);
    crc = (crc << 8) ^ load<u32>(crcTable + <usize>(((crc >> 24) ^ previous) << 2));
  }
  blockCrc = crc;
  if (!owed) previous = NO_BYTE;
  return to;
}
