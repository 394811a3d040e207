import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 as nodeCrc32, zstdCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { crc32, xxh64Low, type Checksum } from './checksums.ts';
import { crc32Slowly, xxh64LowSlowly } from './checksums.twin.ts';

function inPieces(checksum: Checksum, bytes: Uint8Array, cuts: readonly number[]): number {
  let from = 0;
  for (const cut of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    checksum.add(bytes.subarray(from, cut));
    from = cut;
  }
  const value = checksum.value();
  checksum.clear();
  return value;
}

const crc = crc32();
const xxh = xxh64Low();

test('checksums are those of their twins, in pieces of any size', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat(), { maxLength: 4 }), (bytes, cuts) => {
      assert.equal(inPieces(crc, bytes, cuts), crc32Slowly(bytes));
      assert.equal(inPieces(xxh, bytes, cuts), xxh64LowSlowly(bytes));
    }),
    { numRuns: 200 },
  );
});

test('checksums are those of zlib and of zstd, of pieces longer than the window too', () => {
  const bytes = Uint8Array.from({ length: 200_001 }, (_, at) => (at * at) >> 3);
  assert.equal(inPieces(crc, bytes, [70_000]), nodeCrc32(bytes));
  const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
  assert.equal(inPieces(xxh, bytes, [3, 70_000]), packed.readUInt32LE(packed.length - 4));
});
