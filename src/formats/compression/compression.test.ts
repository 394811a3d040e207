import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { once } from 'node:events';
import { constants, createZstdCompress, gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { bzip2, bzip2OfZeros } from '../../../test/bzip2-encoder.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import type { Finding } from '../../core/finding.ts';
import { decompress, openDecompressor } from './open-decompressor.ts';
import { recogniseCompression } from './recognise.ts';
import { cases } from '../../../test/cases.ts';

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
  const decompressor = openDecompressor(({ code }) => codes.push(code));
  for (let at = 0; at < input.length; at += step)
    pieces.push(...decompressor.push(input.slice(at, at + step)));
  pieces.push(...decompressor.finish());
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

const zstdWithChecksum = (bytes: Uint8Array): Buffer =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
const FORMS = {
  gzip: gzipSync,
  zstd: (bytes: Uint8Array) => zstdCompressSync(bytes),
  'zstd with a checksum': zstdWithChecksum,
  bzip2: (bytes: Uint8Array) => Buffer.from(bzip2(bytes)),
} as const;

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
      { numRuns: cases(100) },
    );
  });

  test(`${form} that is cut gives what was there and a finding`, () => {
    const data = noise(form === 'bzip2' ? 2000 : 400_000);
    const packed = form === 'bzip2' ? Buffer.from(bzip2(...halves(data).flatMap(halves))) : compress(data);
    const { bytes, codes } = through(packed.subarray(0, packed.length >> 1), 1000);
    assert.deepEqual(codes, ['compression.cut']);
    assert.ok(bytes.length > data.length / 5);
    assert.deepEqual(bytes, data.subarray(0, bytes.length));
  });

  if (form !== 'zstd')
    test(`${form}: whatever single bit is changed, other bytes than the right ones are never without a finding`, () => {
      const data = noise(3000);
      const packed = compress(data);
      fc.assert(
        fc.property(fc.nat(packed.length * 8 - 1), (bit) => {
          const changed = Buffer.from(packed);
          changed[bit >> 3] ^= 1 << (bit & 7);
          const { bytes, codes } = through(changed);
          const isTold = codes.length > 0 || recogniseCompression(changed) === 'none';
          assert.ok(isTold || bytes.equals(data), `bit ${bit}`);
        }),
        { numRuns: cases(400) },
      );
    });

  test(`${form}: bytes behind the end are told from streams`, () => {
    const data = Buffer.from('some text');
    for (const rest of ['\0\0', 'something else, longer than any header'])
      assert.deepEqual(through(Buffer.concat([compress(data), Buffer.from(rest)])), {
        bytes: data,
        codes: ['compression.bytes-after-stream'],
      });
  });
}

function halves(bytes: Buffer): [Buffer, Buffer] {
  return [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)];
}

test('a checksum that is wrong is damage, in every form that has one', () => {
  const data = noise(500);
  const cases: [form: string, packed: Buffer, at: number][] = [
    ['gzip, checksum', gzipSync(data), -8],
    ['gzip, length', gzipSync(data), -4],
    [
      'gzip, first of two members',
      Buffer.concat([gzipSync(data), gzipSync(data)]),
      gzipSync(data).length - 8,
    ],
    ['zstd', zstdWithChecksum(data), -1],
    ['bzip2, of the stream', Buffer.from(bzip2(data)), -2],
    ['bzip2, of a block', Buffer.from(bzip2(data)), 11],
  ];
  for (const [form, packed, at] of cases) {
    packed[at < 0 ? packed.length + at : at] ^= 4;
    assert.deepEqual(through(packed).codes, ['compression.damaged'], form);
  }
});

test('a damaged header between two bzip2 streams loses nothing and is told', () => {
  const [one, other] = halves(noise(2000));
  const second = Buffer.from(bzip2(other));
  second[1] ^= 1;
  const { bytes, codes } = through(Buffer.concat([bzip2(one), second]));
  assert.deepEqual(bytes, Buffer.concat([one, other]));
  assert.deepEqual(codes, ['compression.damaged']);
});

test('a window that needs more memory than is allowed is not damage', () => {
  // Window descriptor 168 is 2³¹ bytes; without a content size the whole window counts.
  const frame = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 168, 0x19, 0, 0, 97, 98, 99);
  const findings: Finding[] = [];
  decompress(frame, (finding) => findings.push(finding));
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts]),
    [['compression.memory', { format: 'zstd', needed: 2048, allowed: 128 }]],
  );
  // With a content size of three bytes no window is needed.
  const small = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x80, 168, 3, 0, 0, 0, 0x19, 0, 0, 97, 98, 99);
  assert.deepEqual(through(small), { bytes: Buffer.from('abc'), codes: [] });
});

test('what expands beyond reason stops early, in bounded pieces', () => {
  const bombs = {
    gzip: gzipSync(Buffer.alloc(1 << 26)),
    bzip2: bzip2OfZeros(180_000, 3),
    zstd: zstdOfZeros(2000),
  };
  for (const [form, bomb] of Object.entries(bombs)) {
    const codes: string[] = [];
    let [given, largest] = [0, 0];
    const decompressor = openDecompressor(({ code }) => codes.push(code));
    for (const pieces of [decompressor.push(bomb), decompressor.finish()])
      for (const piece of pieces) {
        given += piece.length;
        largest = Math.max(largest, piece.length);
      }
    assert.deepEqual(codes, ['compression.bomb'], form);
    assert.ok(given > 1 << 22 && given < 1 << 27, `${form}: ${given}`);
    assert.ok(largest <= 1 << 23, `${form}: ${largest}`);
  }
});

/** A frame of blocks that repeat one byte 128 K times. */
function zstdOfZeros(blocks: number): Uint8Array {
  const block = (isLast: boolean): number[] => {
    const fields = (131_072 << 3) | 2 | Number(isLast);
    return [fields & 255, (fields >> 8) & 255, fields >> 16, 0];
  };
  const all = Array.from({ length: blocks }, (_, at) => block(at === blocks - 1));
  return Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 72, ...all.flat()]);
}

/** A frame of stored blocks of so many bytes, with a window of 2^exponent. */
function zstdOfPieces(count: number, bytes: number, exponent: number): Uint8Array {
  const block = new Uint8Array(3 + bytes).fill(97);
  block.set([(bytes << 3) & 255, bytes >> 5, 0]);
  const blocks = Buffer.concat(Array.from({ length: count }, () => block));
  const header = [0x28, 0xb5, 0x2f, 0xfd, 0, (exponent - 10) << 3];
  return Buffer.concat([Uint8Array.from(header), blocks, Uint8Array.of(1, 0, 0)]);
}

test('blocks of nothing, or of next to nothing in a large window, take neither time nor memory', () => {
  const before = process.memoryUsage().arrayBuffers;
  assert.deepEqual(through(zstdOfPieces(300_000, 0, 20), 65_536), { bytes: Buffer.alloc(0), codes: [] });
  const pieces = zstdOfPieces(2000, 1, 20);
  assert.deepEqual(through(pieces), { bytes: Buffer.alloc(2000, 97), codes: [] });
  assert.ok(process.memoryUsage().arrayBuffers - before < 2 ** 26);
  const inLargeWindow = process.cpuUsage();
  assert.deepEqual(through(zstdOfPieces(20_000, 1, 27)), { bytes: Buffer.alloc(20_000, 97), codes: [] });
  const { user, system } = process.cpuUsage(inLargeWindow);
  assert.ok((user + system) / 1e6 < 2, `took ${user + system} µs`);
});

/** What a program writes that flushes behind every message. */
async function zstdFlushed(pieces: readonly Uint8Array[], windowLog: number): Promise<Buffer> {
  const stream = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: windowLog } });
  const packed: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => packed.push(chunk));
  for (const piece of pieces) {
    stream.write(piece);
    await new Promise<void>((resolve) => {
      stream.flush(() => resolve());
    });
  }
  stream.end();
  await once(stream, 'end');
  return Buffer.concat(packed);
}

test('zstd that is flushed behind each of many small messages is read, in windows larger and smaller than all of them', async () => {
  const message = (at: number): Buffer =>
    Buffer.from(`${at % 97} 203.0.113.0/24 64500 64510 ${at}\n`.repeat(1 + (at % 3)));
  const messages = Array.from({ length: 1500 }, (_, at) => message(at));
  const whole = Buffer.concat(messages);
  for (const windowLog of [10, 14, 27]) {
    const packed = await zstdFlushed(messages, windowLog);
    assert.deepEqual(through(packed, 4096), { bytes: whole, codes: [] }, `window of 2^${windowLog}`);
  }
});

test('matches reach back as far as the window, wherever it slides', () => {
  const far = Buffer.concat(Array.from({ length: 40 }, (_, at) => noise(100_000 + at).subarray(at)));
  for (const windowLog of [17, 20, 22]) {
    const packed = zstdCompressSync(far, { params: { [constants.ZSTD_c_windowLog]: windowLog } });
    assert.deepEqual(through(packed, 50_000), { bytes: far, codes: [] }, `window of 2^${windowLog}`);
  }
});

test('a name of megabytes in the header of a gzip file is damage', () => {
  const named = (name: Uint8Array) =>
    Buffer.concat([
      Uint8Array.of(31, 139, 8, 8, 0, 0, 0, 0, 0, 0),
      name,
      Uint8Array.of(0),
      gzipSync('x').subarray(10),
    ]);
  assert.deepEqual(through(named(Buffer.alloc(60_000, 97))), { bytes: Buffer.from('x'), codes: [] });
  assert.deepEqual(through(named(Buffer.alloc(4_000_000, 97)), 65_536), {
    bytes: Buffer.alloc(0),
    codes: ['compression.damaged'],
  });
});

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
    { numRuns: cases(500) },
  );
});
