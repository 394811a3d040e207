import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryRecord } from '../../../test/arbitrary-mrt.ts';
import { decodeRecord } from './decode-record.ts';
import { encodeRecord } from './encode-record.ts';

test('a record decoded from its encoding is the record', () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      assert.deepEqual(decodeRecord(encodeRecord(record)), record);
    }),
    { numRuns: 1500 },
  );
});

test('a record encoded again has the bytes it was decoded from, whatever they are', () => {
  const header = fc.tuple(fc.constantFrom(5, 9, 10, 12, 13, 16, 17, 32), fc.integer({ min: 0, max: 13 }));
  fc.assert(
    fc.property(header, fc.uint8Array({ minLength: 4, maxLength: 120 }), ([type, subtype], body) => {
      const bytes = new Uint8Array(12 + body.length);
      new DataView(bytes.buffer).setUint16(4, type);
      new DataView(bytes.buffer).setUint16(6, subtype);
      new DataView(bytes.buffer).setUint32(8, body.length);
      bytes.set(body, 12);
      assert.deepEqual(encodeRecord(decodeRecord(bytes)), bytes);
    }),
    { numRuns: 2000 },
  );
});

test('a record with one octet changed is still encoded to its bytes', () => {
  fc.assert(
    fc.property(arbitraryRecord, fc.nat(), fc.integer({ min: 0, max: 255 }), (record, place, octet) => {
      const bytes = encodeRecord(record);
      if (bytes.length <= 16) return;
      bytes[12 + (place % (bytes.length - 12))] = octet;
      assert.deepEqual(encodeRecord(decodeRecord(bytes)), bytes);
    }),
    { numRuns: 1500 },
  );
});
