import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bzip2, bzip2OfZeros } from '../../test/bzip2-encoder.ts';
import { createBzip2Decoder, PIECE_BYTES, type Bzip2Bits } from './bzip2.ts';
import { decodeBlockSlowly } from './bzip2.twin.ts';

const HEADER_AND_MAGIC_BITS = 80;
const END_BITS = 80;

/** The only block of a stream; it ends up to seven bits before `to`, which are padding. */
function blockOf(stream: Uint8Array): Bzip2Bits {
  return { bytes: stream, from: HEADER_AND_MAGIC_BITS, to: 8 * stream.length - END_BITS, level: 9 };
}

const decoder = createBzip2Decoder();

function decoded(block: Bzip2Bits): Uint8Array | undefined {
  const { state } = decoder.decode(block);
  const pieces = [...decoder.pieces()];
  assert.ok(pieces.every((piece) => piece.length > 0 && piece.length <= PIECE_BYTES));
  return state === 'whole' ? new Uint8Array(Buffer.concat(pieces)) : undefined;
}

/** Bytes with runs and without, from few values and from all. */
const anyBytes = fc
  .array(
    fc.tuple(
      fc.oneof(fc.nat(3), fc.nat(255)),
      fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 600 })),
    ),
    { minLength: 1, maxLength: 300 },
  )
  .map((runs) => Uint8Array.from(runs.flatMap(([byte, count]) => Array.from({ length: count }, () => byte))));

test('a block gives the bytes that were compressed, and its twin the same', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const block = blockOf(bzip2(bytes));
      assert.deepEqual(decoded(block), bytes);
      assert.deepEqual(decodeBlockSlowly(block), bytes);
    }),
    { numRuns: 150 },
  );
});

test('of changed bits the kernel makes what its twin makes, and never more', () => {
  const change = fc.tuple(fc.nat(), fc.nat(7));
  fc.assert(
    fc.property(
      anyBytes,
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.nat(40),
      (bytes, changes, cut) => {
        const stream = bzip2(bytes);
        for (const [at, bit] of changes) stream[10 + (at % (stream.length - 10))] ^= 1 << bit;
        const whole = blockOf(stream);
        const block = { ...whole, to: Math.max(whole.from, whole.to - (cut > 20 ? 8 * cut : 0)) };
        assert.deepEqual(decoded(block), decodeBlockSlowly(block));
      },
    ),
    { numRuns: 400 },
  );
});

test('a block that ends before its bits, behind them, or within their last byte', () => {
  const block = blockOf(bzip2(Uint8Array.from([1, 2, 3])));
  const { end } = decoder.decode(block);
  assert.ok(end <= block.to && end > block.to - 8);
  assert.equal(decoder.decode({ ...block, to: end }).state, 'whole');
  assert.equal(decoder.decode({ ...block, to: end - 1 }).state, 'cut');
  assert.equal(decoder.decode({ ...block, to: end + 500 }).end, end);
});

test('what a block of runs expands to comes in bounded pieces', () => {
  decoder.decode(blockOf(bzip2OfZeros(20_000)));
  const sizes = [...decoder.pieces()].map((piece) => piece.length);
  assert.equal(
    sizes.reduce((sum, size) => sum + size, 0),
    20_000 * 259,
  );
  assert.ok(sizes.every((size) => size <= PIECE_BYTES));
});

test('more rows than the level allows are a fault', () => {
  const block = blockOf(bzip2OfZeros(20_001));
  assert.equal(decoder.decode({ ...block, level: 1 }).state, 'damaged');
  assert.equal(decoder.decode(block).state, 'whole');
});
