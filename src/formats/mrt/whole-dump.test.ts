import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryDump, encodeDump } from '../../../test/arbitrary-mrt.ts';
import type { Finding } from '../../core/finding.ts';
import { decodeRecord } from './decode-record.ts';
import { openRib, readRib } from './read-rib.ts';
import { openUpdates } from './read-updates.ts';
import { openRecordStream } from './record-stream.ts';
import { createTextSink } from './text-sink.ts';
import { openWalk } from './walk-record.ts';
import { cases } from '../../../test/cases.ts';

/** Everything a reading gives, as text that can be compared. */
function readingOf(bytes: Uint8Array, cuts: readonly number[]): unknown {
  const rib = openRib();
  const updates = openUpdates(8);
  const text: Uint8Array[] = [];
  const findings: Finding[] = [];
  const sink = createTextSink(
    (lines) => text.push(lines),
    (finding) => findings.push(finding),
  );
  const walk = openWalk(sink);
  let from = 0;
  for (const cut of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    const chunk = bytes.slice(from, cut);
    for (const reader of [rib, updates, walk]) reader.push(chunk);
    from = cut;
  }
  updates.finish();
  walk.finish();
  sink.flush();
  return {
    rib: rib.finish(),
    updates: updates.taken(),
    text: Buffer.concat(text).toString('latin1'),
    findings,
  };
}

const cuts = fc.array(fc.nat(), { maxLength: 12 });

test('how a dump is cut into chunks changes nothing', () => {
  fc.assert(
    fc.property(arbitraryDump, cuts, (records, cuts) => {
      const bytes = encodeDump(records);
      assert.deepEqual(readingOf(bytes, cuts), readingOf(bytes, []));
    }),
    { numRuns: cases(80) },
  );
});

test('arbitrary bytes never throw, and chunks change nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), cuts, (bytes, cuts) => {
      assert.deepEqual(readingOf(bytes, cuts), readingOf(bytes, []));
    }),
    { numRuns: cases(100) },
  );
});

test('a damaged dump never throws, and chunks change nothing', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(arbitraryDump, damage, cuts, fc.nat(), (records, damage, cuts, length) => {
      const bytes = encodeDump(records);
      for (const [place, octet] of damage) bytes[place % bytes.length] = octet;
      const cut = bytes.subarray(0, length % 4 === 0 ? length % bytes.length : bytes.length);
      assert.deepEqual(readingOf(cut, cuts), readingOf(cut, []));
    }),
    { numRuns: cases(120) },
  );
});

test('a dump without fault gives its records as they were, and no finding', () => {
  fc.assert(
    fc.property(arbitraryDump, (records) => {
      const found: unknown[] = [];
      const stream = openRecordStream(
        (cursor) => found.push(decodeRecord(cursor.bytes.slice(cursor.recordAt, cursor.end))),
        (finding) => found.push(finding),
      );
      stream.push(encodeDump(records));
      stream.finish();
      assert.deepEqual(found, records);
    }),
    { numRuns: cases(150) },
  );
});

test('garbage between records is passed over and reported with its place and bytes', () => {
  fc.assert(
    fc.property(
      arbitraryDump,
      arbitraryDump,
      fc.uint8Array({ minLength: 13, maxLength: 60 }),
      (a, b, garbage) => {
        garbage[4] |= 0x80; // no MRT type
        const first = encodeDump(a);
        const second = encodeDump(b);
        const rib = readRib(new Uint8Array([...first, ...garbage, ...second]));
        const whole = readRib(new Uint8Array([...first, ...second]));
        assert.deepEqual(rib.entries, whole.entries);
        const gap = rib.findings.find(({ code }) => code === 'mrt.record-length' || code === 'mrt.no-record');
        assert.ok(gap);
        assert.deepEqual(gap.raw, garbage);
      },
    ),
    { numRuns: cases(100) },
  );
});

test('an MP_REACH_NLRI with nothing in it has no next hop, whatever came before it', () => {
  const reach = [0x80, 14, 17, 16, 0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
  const dump = Uint8Array.from([
    ...tableDump(reach),
    ...tableDump([0x80, 14, 0]),
    ...tableDump([0x80, 14, 1, 0]),
  ]);
  const { text } = readingOf(dump, []) as { text: string };
  const nextHops = text
    .trim()
    .split('\n')
    .map((line) => line.split('|')[8]);
  assert.deepEqual(nextHops, ['2001:db8::1', '255.255.255.255', '255.255.255.255']);
  for (let cut = 1; cut < dump.length; cut++) assert.deepEqual(readingOf(dump, [cut]), readingOf(dump, []));
});

/** One TABLE_DUMP record for IPv6 (RFC 6396 §4.2) with these attributes. */
function tableDump(attributes: readonly number[]): number[] {
  const record = new Uint8Array(12 + 46);
  const view = new DataView(record.buffer);
  view.setUint32(0, 1_400_000_000);
  view.setUint32(4, (12 << 16) | 2);
  view.setUint32(8, 46 + attributes.length);
  record[12 + 21] = 1;
  view.setUint16(12 + 42, 1);
  view.setUint16(12 + 44, attributes.length);
  return [...record, ...attributes];
}
