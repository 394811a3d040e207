// Checksums of data that come in pieces; see checksums.ts. `at` … `end` are addresses.

/** CRC-32 tables for eight bytes at once, u32 [8][256]. */
export let crcTables: usize = 0;

/** CRC-32 with the polynomial edb88320, least significant bit first (gzip); `crc` is the running value, bits inverted. */
export function addToCrc(crc: u32, at: usize, end: usize): u32 {
  for (; at + 8 <= end; at += 8) {
    const low = crc ^ load<u32>(at);
    const high = load<u32>(at, 4);
    crc =
      entry(7, low & 255) ^
      entry(6, (low >> 8) & 255) ^
      entry(5, (low >> 16) & 255) ^
      entry(4, low >> 24) ^
      entry(3, high & 255) ^
      entry(2, (high >> 8) & 255) ^
      entry(1, (high >> 16) & 255) ^
      entry(0, high >> 24);
  }
  for (; at < end; at++) crc = (crc >> 8) ^ entry(0, (crc ^ load<u8>(at)) & 255);
  return crc;
}

// @ts-ignore: decorator
@inline
function entry(table: usize, byte: u32): u32 {
  return load<u32>(crcTables + (table << 10) + (<usize>byte << 2));
}

// XXH64 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), seed 0.

const PRIME_1: u64 = 0x9e3779b185ebca87;
const PRIME_2: u64 = 0xc2b2ae3d27d4eb4f;
const PRIME_3: u64 = 0x165667b19e3779f9;
const PRIME_4: u64 = 0x85ebca77c2b2ae63;
const PRIME_5: u64 = 0x27d4eb2f165667c5;

/** Sets the four lanes at `lanes`, u64 [4]. */
export function openXxh64(lanes: usize): void {
  store<u64>(lanes, PRIME_1 + PRIME_2);
  store<u64>(lanes, PRIME_2, 8);
  store<u64>(lanes, 0, 16);
  store<u64>(lanes, 0 - PRIME_1, 24);
}

/** Takes whole stripes of 32 bytes. */
export function addStripes(lanes: usize, at: usize, end: usize): void {
  let a = load<u64>(lanes);
  let b = load<u64>(lanes, 8);
  let c = load<u64>(lanes, 16);
  let d = load<u64>(lanes, 24);
  for (; at + 32 <= end; at += 32) {
    a = round(a, load<u64>(at));
    b = round(b, load<u64>(at, 8));
    c = round(c, load<u64>(at, 16));
    d = round(d, load<u64>(at, 24));
  }
  store<u64>(lanes, a);
  store<u64>(lanes, b, 8);
  store<u64>(lanes, c, 16);
  store<u64>(lanes, d, 24);
}

/** The low 32 bits of the hash, of which the last bytes, fewer than 32, stand at `at` … `end`. */
export function xxh64Low(lanes: usize, total: f64, at: usize, end: usize): u32 {
  const length = <u64>total;
  let hash = length < 32 ? PRIME_5 : merged(lanes);
  hash += length;
  for (; at + 8 <= end; at += 8) hash = rotl(hash ^ round(0, load<u64>(at)), 27) * PRIME_1 + PRIME_4;
  if (at + 4 <= end) {
    hash = rotl(hash ^ (<u64>load<u32>(at) * PRIME_1), 23) * PRIME_2 + PRIME_3;
    at += 4;
  }
  for (; at < end; at++) hash = rotl(hash ^ (<u64>load<u8>(at) * PRIME_5), 11) * PRIME_1;
  hash = (hash ^ (hash >> 33)) * PRIME_2;
  hash = (hash ^ (hash >> 29)) * PRIME_3;
  return <u32>(hash ^ (hash >> 32));
}

function merged(lanes: usize): u64 {
  const a = load<u64>(lanes);
  const b = load<u64>(lanes, 8);
  const c = load<u64>(lanes, 16);
  const d = load<u64>(lanes, 24);
  let hash = rotl(a, 1) + rotl(b, 7) + rotl(c, 12) + rotl(d, 18);
  hash = (hash ^ round(0, a)) * PRIME_1 + PRIME_4;
  hash = (hash ^ round(0, b)) * PRIME_1 + PRIME_4;
  hash = (hash ^ round(0, c)) * PRIME_1 + PRIME_4;
  return (hash ^ round(0, d)) * PRIME_1 + PRIME_4;
}

// @ts-ignore: decorator
@inline
function round(lane: u64, input: u64): u64 {
  return rotl(lane + input * PRIME_2, 31) * PRIME_1;
}
