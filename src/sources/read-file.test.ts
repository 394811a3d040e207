import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { bzip2, bzip2OfZeros } from '../../test/bzip2-encoder.ts';
import { needsSharedData, sharedData } from '../../test/shared-data.ts';
import { Refusal } from '../core/refusal.ts';
import { decompress } from '../formats/compression/open-decompressor.ts';
import { bunzip2OnThreads } from './bunzip2-threads.ts';
import { readDecompressed, readFileWhole } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-read-'));
after(() => rmSync(folder, { recursive: true }));

const data = new Uint8Array(Buffer.from('the quick brown fox jumps over the lazy dog\n'.repeat(40_000)));

function fileOf(bytes: Uint8Array): string {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return path;
}

async function reading(bytes: Uint8Array) {
  const codes: string[] = [];
  const content = await readFileWhole(fileOf(bytes), { onFinding: ({ code }) => codes.push(code) });
  return { content, codes };
}

test('files are decompressed by content, whatever their name', async () => {
  const gzip = gzipSync(data);
  assert.deepEqual(await reading(gzip), { content: data, codes: [] });
  assert.deepEqual(await reading(zstdCompressSync(data)), { content: data, codes: [] });
  assert.deepEqual(await reading(data), { content: data, codes: [] });
  assert.deepEqual(await reading(new Uint8Array(0)), { content: new Uint8Array(0), codes: [] });
  const twice = new Uint8Array(Buffer.concat([data, data]));
  assert.deepEqual(await reading(Buffer.concat([gzip, gzip])), { content: twice, codes: [] });
});

test('a faulty gzip file gives all there is, once, and says what is wrong', async () => {
  const gzip = gzipSync(data, { level: 1 });
  const cut = await reading(gzip.subarray(0, gzip.length >> 1));
  assert.deepEqual(cut.codes, ['compression.cut']);
  assert.ok(cut.content.length > data.length / 3);
  assert.deepEqual(cut.content, data.subarray(0, cut.content.length));

  assert.deepEqual(await reading(gzip.subarray(0, gzip.length - 3)), {
    content: data,
    codes: ['compression.cut'],
  });

  const wrongSum = Buffer.from(gzip);
  wrongSum[gzip.length - 6] ^= 1;
  assert.deepEqual(await reading(wrongSum), { content: data, codes: ['compression.damaged'] });

  const trailing = Buffer.concat([gzip, Buffer.from('something else')]);
  assert.deepEqual(await reading(trailing), { content: data, codes: ['compression.bytes-after-stream'] });
});

test('bzip2 on threads gives what it gives on one, damaged or cut too', async () => {
  const blocks = Array.from({ length: 9 }, (_, block) =>
    Uint8Array.from({ length: 900 }, (_, at) => (at * at * (block + 3)) >> 4),
  );
  const stream = Buffer.from(bzip2(...blocks));
  const damaged = Buffer.from(stream);
  damaged[stream.length >> 1] ^= 8;
  for (const input of [
    stream,
    damaged,
    stream.subarray(0, stream.length - 300),
    Buffer.concat([stream, stream, Buffer.from('junk')]),
  ]) {
    const codes: string[] = [];
    const pieces: Uint8Array[] = [];
    for await (const piece of bunzip2OnThreads(
      Readable.from([input.subarray(0, 700), input.subarray(700)]),
      ({ code }) => codes.push(code),
    ))
      pieces.push(piece);
    const alone: string[] = [];
    const content = decompress(input, ({ code }) => alone.push(code));
    assert.deepEqual([Buffer.concat(pieces), codes], [Buffer.from(content), alone]);
  }
});

const BZIP2 = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
test('a large bzip2 file is decompressed whole', needsSharedData(BZIP2), async () => {
  const codes: string[] = [];
  const content = await readFileWhole(sharedData(BZIP2), { onFinding: ({ code }) => codes.push(code) });
  assert.deepEqual([content.length, codes], [32_575_928, []]);
});

test('what expands beyond reason, needs too much memory, or is too much, is refused with its cause', async () => {
  const refused = async (bytes: Uint8Array) => {
    const error = await readFileWhole(fileOf(bytes)).catch((error: unknown) => error);
    assert.ok(error instanceof Refusal, String(error));
    return [error.kind, error.code];
  };
  assert.deepEqual(await refused(gzipSync(Buffer.alloc(1 << 25))), ['bad-data', 'file.bomb']);
  assert.deepEqual(await refused(bzip2OfZeros(100_000)), ['bad-data', 'file.bomb']);
  const largeWindow = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 168, 0x19, 0, 0, 97, 98, 99);
  assert.deepEqual(await refused(largeWindow), ['bad-data', 'file.compression-memory']);
});

test('what cannot be read is refused, with the file named', async () => {
  const refusal = async (path: string) => {
    const error = await readFileWhole(path).catch((error: unknown) => error);
    assert.ok(error instanceof Refusal);
    return [error.kind, error.code, error.facts['file']];
  };
  assert.deepEqual(await refusal(join(folder, 'none')), [
    'not-found',
    'file.not-found',
    join(folder, 'none'),
  ]);
  assert.deepEqual(await refusal(folder), ['usage', 'file.is-directory', folder]);
  const xz = fileOf(Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 0, 0, 0, 0, 0));
  assert.deepEqual(await refusal(xz), ['bad-data', 'file.compression-unread', xz]);
});

test('reading reports its progress and stops with the reason of the signal', async () => {
  const path = fileOf(data);
  const controller = new AbortController();
  const reason = new Refusal('cancelled', 'work.cancelled');
  const seen: number[] = [];
  const reading = async (): Promise<void> => {
    const progress = (_phase: string, done: number): void => {
      seen.push(done);
      controller.abort(reason);
    };
    for await (const chunk of readDecompressed(path, { signal: controller.signal, progress }))
      assert.ok(chunk);
  };
  await assert.rejects(reading(), (error) => error === reason);
  assert.equal(seen.length, 1);
});
