import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { decompress, openDecompressor } from './open-decompressor.ts';
import { recogniseCompression } from './recognise.ts';

// Made with bzip2 1.0.8: `printf 'muruna\n' | bzip2 -9` and `printf '' | bzip2 -9`.
const BZIP2 = {
  word: Buffer.from('QlpoOTFBWSZTWf3kZocAAAFBgAAQIAMSACAAIhhoMAUZwYXckU4UJD95GaHA', 'base64'),
  nothing: Buffer.from('QlpoORdyRThQkAAAAAA=', 'base64'),
};

interface Outcome {
  readonly bytes: Buffer;
  readonly codes: readonly string[];
}

function through(input: Uint8Array, step = 1 << 20): Outcome {
  const pieces: Uint8Array[] = [];
  const codes: string[] = [];
  const decompressor = openDecompressor({
    data: (bytes) => pieces.push(bytes),
    finding: ({ code }) => codes.push(code),
  });
  for (let at = 0; at < input.length; at += step) decompressor.push(input.slice(at, at + step));
  decompressor.finish();
  return { bytes: Buffer.concat(pieces), codes };
}

function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, (_, index) => {
      state = (Math.imul(state, 1103515245) + 12345) | 0;
      return index % 100 < 50 ? state >>> 24 : 7;
    }),
  );
}

const FORMS = { gzip: gzipSync, zstd: zstdCompressSync } as const;

for (const [form, compress] of Object.entries(FORMS)) {
  test(`${form} in pieces of any size, and several streams one behind the other`, () => {
    const piece = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 3000 }), { minLength: 1, maxLength: 3 }),
        piece,
        (parts, step) => {
          const { bytes, codes } = through(Buffer.concat(parts.map((part) => compress(part))), step);
          assert.deepEqual(bytes, Buffer.concat(parts));
          assert.deepEqual(codes, []);
        },
      ),
      { numRuns: 100 },
    );
  });

  test(`${form} that is cut gives what was there and a finding`, () => {
    const data = noise(400_000);
    const packed = compress(data);
    const { bytes, codes } = through(packed.subarray(0, packed.length >> 1), 1000);
    assert.deepEqual(codes, ['compression.cut']);
    assert.ok(bytes.length > 100_000);
    assert.deepEqual(bytes, data.subarray(0, bytes.length));
  });
}

test('bzip2 streams, several members and an empty one', () => {
  for (const step of [1, 3, 100]) {
    assert.deepEqual(through(BZIP2.word, step), { bytes: Buffer.from('muruna\n'), codes: [] });
    const many = Buffer.concat([BZIP2.word, BZIP2.nothing, BZIP2.word]);
    assert.deepEqual(through(many, step), { bytes: Buffer.from('muruna\nmuruna\n'), codes: [] });
  }
});

test('bzip2 that is cut or damaged is reported, and a block behind the damage is still read', () => {
  assert.deepEqual(through(BZIP2.word.subarray(0, 30)).codes, ['compression.cut']);
  const damaged = Buffer.from(BZIP2.word);
  damaged[11] ^= 1; // in the checksum of the block
  const { bytes, codes } = through(Buffer.concat([damaged, BZIP2.word]));
  assert.deepEqual(codes, ['compression.damaged']);
  assert.deepEqual(bytes, Buffer.from('muruna\n'));
});

const RIB = 'mrt/rib.20140523.0600_firstMB.bz2';
test('the first megabyte of a bzip2 file gives its seventeen whole blocks', needsSharedData(RIB), () => {
  const { bytes, codes } = through(readFileSync(sharedData(RIB)), 10_000);
  assert.equal(bytes.length, 15_274_550);
  assert.deepEqual(codes, ['compression.cut']);
});

const GZIP = 'mrt/updates.20160811.1600.gz';
test('a gzip file gives what zlib gives', needsSharedData(GZIP), () => {
  const packed = readFileSync(sharedData(GZIP));
  assert.deepEqual(through(packed, 65_536), { bytes: gunzipSync(packed), codes: [] });
});

test('the compression is recognised by content', () => {
  assert.equal(recogniseCompression(gzipSync('a')), 'gzip');
  assert.equal(recogniseCompression(zstdCompressSync('a')), 'zstd');
  assert.equal(recogniseCompression(BZIP2.word), 'bzip2');
  assert.equal(recogniseCompression(BZIP2.nothing), 'bzip2');
  assert.equal(recogniseCompression(Buffer.from('BZh9 is no bzip2')), 'none');
  assert.equal(recogniseCompression(new Uint8Array(0)), 'none');
});

test('arbitrary bytes behind any magic never throw', () => {
  const magic = fc.constantFrom(
    [0x1f, 0x8b, 8, 0],
    [0x42, 0x5a, 0x68, 0x39],
    [...BZIP2.word.subarray(0, 24)],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0],
    [],
  );
  fc.assert(
    fc.property(magic, fc.uint8Array({ maxLength: 200 }), (magic, rest) => {
      decompress(Uint8Array.from([...magic, ...rest]), () => {});
    }),
    { numRuns: 500 },
  );
});
