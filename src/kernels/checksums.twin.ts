/** CRC-32 as gzip has it, bit by bit. */
export function crc32Slowly(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes)
    for (let bit = 0; bit < 8; bit++) {
      const isOne = ((crc ^ (byte >> bit)) & 1) === 1;
      crc = isOne ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  return ~crc >>> 0;
}

const PRIMES: readonly bigint[] = [
  0n,
  0x9e3779b185ebca87n,
  0xc2b2ae3d27d4eb4fn,
  0x165667b19e3779f9n,
  0x85ebca77c2b2ae63n,
  0x27d4eb2f165667c5n,
];
const wrapped = (value: bigint): bigint => BigInt.asUintN(64, value);
const rotated = (value: bigint, by: bigint): bigint => wrapped((value << by) | (value >> (64n - by)));
const round = (lane: bigint, input: bigint): bigint =>
  wrapped(rotated(wrapped(lane + input * PRIMES[2]), 31n) * PRIMES[1]);

/** The low 32 bits of XXH64 with seed 0, by its specification. */
export function xxh64LowSlowly(bytes: Uint8Array): number {
  const number = (at: number, size: number): bigint =>
    bytes.slice(at, at + size).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const stripesEnd = bytes.length - (bytes.length % 32);
  const lanes = [PRIMES[1] + PRIMES[2], PRIMES[2], 0n, -PRIMES[1]].map(wrapped);
  for (let at = 0; at < stripesEnd; at += 8) lanes[(at / 8) % 4] = round(lanes[(at / 8) % 4], number(at, 8));
  let hash = PRIMES[5];
  if (stripesEnd > 0) {
    hash = wrapped(lanes.reduce((sum, lane, index) => sum + rotated(lane, [1n, 7n, 12n, 18n][index]), 0n));
    for (const lane of lanes) hash = wrapped((hash ^ round(0n, lane)) * PRIMES[1] + PRIMES[4]);
  }
  hash = wrapped(hash + BigInt(bytes.length));
  let at = stripesEnd;
  for (; at + 8 <= bytes.length; at += 8)
    hash = wrapped(rotated(hash ^ round(0n, number(at, 8)), 27n) * PRIMES[1] + PRIMES[4]);
  for (; at + 4 <= bytes.length; at += 4)
    hash = wrapped(rotated(hash ^ wrapped(number(at, 4) * PRIMES[1]), 23n) * PRIMES[2] + PRIMES[3]);
  for (; at < bytes.length; at++)
    hash = wrapped(rotated(hash ^ wrapped(number(at, 1) * PRIMES[5]), 11n) * PRIMES[1]);
  hash = wrapped((hash ^ (hash >> 33n)) * PRIMES[2]);
  hash = wrapped((hash ^ (hash >> 29n)) * PRIMES[3]);
  return Number(BigInt.asUintN(32, hash ^ (hash >> 32n)));
}
