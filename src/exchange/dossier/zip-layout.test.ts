import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { localHeader, zipDirectory, zipOffsets, type ZipEntry } from './zip-layout.ts';

test('another program unpacks what we frame, byte for byte', () => {
  const files = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 50 })),
    {
      selector: ([name]) => name,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(files, (list) => {
      const entries = list.map(([name, bytes]): ZipEntry => ({
        name,
        bytes: bytes.length,
        crc32: crc32(bytes),
      }));
      const { headers, directory, total } = zipOffsets(entries);
      const archive = Buffer.concat([
        ...list.flatMap(([, bytes], at) => [localHeader(entries[at]), bytes]),
        zipDirectory(entries, headers, directory),
      ]);
      assert.equal(archive.length, total);
      const unpacked = unzipSync(archive);
      assert.deepEqual(
        list.map(([name]) => [name, Buffer.from(unpacked[name])]),
        list.map(([name, bytes]) => [name, Buffer.from(bytes)]),
      );
    }),
  );
});

test('files and offsets beyond 4 GiB get ZIP64 records', () => {
  const large: ZipEntry = { name: 'large', bytes: 5 * 2 ** 30, crc32: 1 };
  const small: ZipEntry = { name: 'small', bytes: 3, crc32: 2 };
  const { headers, directory, total } = zipOffsets([large, small]);
  assert.deepEqual(headers, [0, 5 * 2 ** 30 + 30 + 5 + 20]);
  const end = Buffer.from(zipDirectory([large, small], headers, directory));
  assert.equal(total, directory + end.length);
  assert.equal(end.readUInt32LE(end.length - 22), 0x06054b50);
  assert.equal(end.readUInt32LE(end.length - 6), 0xffffffff);
  assert.equal(Number(end.readBigUInt64LE(end.length - 22 - 20 - 8)), directory);
});
