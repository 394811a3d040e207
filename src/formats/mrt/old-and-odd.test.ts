import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeDump } from '../../../test/arbitrary-mrt.ts';
import type { PathAttribute } from '../bgp/attributes.ts';
import { decodeRecord } from './decode-record.ts';
import { readRib } from './read-rib.ts';
import { recordJson } from './record-json.ts';
import type { MrtRecord } from './record.ts';
import { createTextSink } from './text-sink.ts';
import { openWalk } from './walk-record.ts';

// Forms that are deprecated, and faults of writers whose meaning is plain all the same.

function reading(dump: Uint8Array): { lines: string[]; codes: string[] } {
  const pieces: Uint8Array[] = [];
  const codes: string[] = [];
  const sink = createTextSink(
    (lines) => pieces.push(lines),
    ({ code }) => codes.push(code),
  );
  const walk = openWalk(sink);
  walk.push(dump);
  walk.finish();
  sink.flush();
  return { lines: Buffer.concat(pieces).toString().trim().split('\n'), codes };
}

/** A record of this type and subtype with the numbers as octets, all at one time. */
function record(type: number, subtype: number, ...body: readonly number[]): number[] {
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, 1_000_000_000);
  head.setUint16(4, type);
  head.setUint16(6, subtype);
  head.setUint32(8, body.length);
  return [...new Uint8Array(head.buffer), ...body];
}

const SIDES_4 = [0xfb, 0xf4, 192, 0, 2, 1, 0xfb, 0xf5, 192, 0, 2, 2];
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const SIDES_6 = [0xfb, 0xf4, 0x20, 1, 0x0d, 0xb8, ...zeros(11), 1, 0xfb, 0xf5, ...zeros(15), 2];
const ATTRIBUTES = [0x40, 1, 1, 0, 0x40, 2, 6, 2, 2, 0xfb, 0xf4, 0xfb, 0xf6, 0x40, 3, 4, 192, 0, 2, 1];
const UPDATE = [0, 3, 16, 10, 9, 0, ATTRIBUTES.length, ...ATTRIBUTES, 24, 198, 51, 100];

test('the deprecated types: messages without header, changes of state, for IPv4 and IPv6 sessions', () => {
  const dump = Uint8Array.from([
    ...record(5, 1, ...SIDES_4, ...UPDATE),
    ...record(5, 3, ...SIDES_4.slice(0, 6), 0, 3, 0, 6),
    ...record(5, 5, ...SIDES_4, 4, 0xfb, 0xf4, 0, 180, 192, 0, 2, 1, 0),
    ...record(5, 6, ...SIDES_4, 6, 2),
    ...record(5, 7, ...SIDES_4),
    ...record(9, 1, ...SIDES_6, ...UPDATE),
    ...record(10, 3, ...SIDES_6.slice(0, 18), 0, 6, 0, 1),
  ]);
  const { lines, codes } = reading(dump);
  assert.deepEqual(codes, []);
  assert.deepEqual(lines, [
    'BGP|1000000000|W|192.0.2.1|64500|10.9.0.0/16',
    'BGP|1000000000|A|192.0.2.1|64500|198.51.100.0/24|64500 64502|IGP|192.0.2.1|0|0|NAG||',
    'BGP|1000000000|STATE|192.0.2.1|64500|3|6',
    'BGP4PLUS|1000000000|W|2001:db8::1|64500|10.9.0.0/16',
    'BGP4PLUS|1000000000|A|2001:db8::1|64500|198.51.100.0/24|64500 64502|IGP|192.0.2.1|0|0||NAG||',
    'BGP4PLUS|1000000000|STATE|2001:db8::1|64500|6|1',
  ]);
});

test('subtypes of the deprecated types that carry no message are passed over, and told', () => {
  const dump = Uint8Array.from([...record(5, 0), ...record(5, 2, ...SIDES_4), ...record(5, 4, 0, 1, 97, 0)]);
  assert.deepEqual(reading(dump).codes, ['mrt.type-unread', 'mrt.type-unread', 'mrt.type-unread']);
  assert.deepEqual(reading(Uint8Array.from(record(5, 1, 1, 2, 3))).codes, ['mrt.record-short']);
});

const SESSION_4 = [0, 0, 0xfb, 0xf4, 0, 0, 0xfb, 0xf5, 0, 0, 0, 1, 192, 0, 2, 1, 192, 0, 2, 2];
const ATTRIBUTES_4 = [0x40, 1, 1, 0, 0x40, 2, 10, 2, 2, 0, 0, 0xfb, 0xf4, 0, 0, 0xfb, 0xf6];

/** A BGP4MP message with 4-octet AS numbers and the usual subtype, which says that there are no path identifiers. */
function message(
  withdrawn: readonly number[],
  attributes: readonly number[],
  announced: readonly number[],
): number[] {
  const body = [0, withdrawn.length, ...withdrawn, 0, attributes.length, ...attributes, ...announced];
  const header = [...Array.from({ length: 16 }, () => 255), 0, 19 + body.length, 2];
  return record(16, 4, ...SESSION_4, ...header, ...body);
}

test('path identifiers that the record does not announce are found, in every list, and told once a list', () => {
  const id = (value: number): number[] => [0, 0, value >> 8, value & 255];
  const reach6 = [0x80, 14, 5 + 16 + 9 + 10, 0, 2, 1, 16, 0x20, 1, 0x0d, 0xb8, ...zeros(12), 0];
  const cases: [bytes: number[], prefixes: string[]][] = [
    [
      message([], ATTRIBUTES_4, [...id(1), 24, 198, 51, 100, ...id(2), 24, 203, 0, 113]),
      ['198.51.100.0/24|1', '203.0.113.0/24|2'],
    ],
    [message([], ATTRIBUTES_4, [...id(0), 24, 198, 51, 100]), ['198.51.100.0/24|0']],
    [message([], ATTRIBUTES_4, [...id(300), 0]), ['0.0.0.0/0|300']],
    [message([...id(7), 16, 10, 9], [], []), ['10.9.0.0/16|7']],
    [
      message(
        [],
        [...ATTRIBUTES_4, ...reach6, ...id(1), 32, 0x20, 1, 0x0d, 0xb8, ...id(2), 40, 0x20, 1, 0x0d, 0xb8, 1],
        [],
      ),
      ['2001:db8::/32|1', '2001:db8:100::/40|2'],
    ],
  ];
  for (const [bytes, expected] of cases) {
    const { lines, codes } = reading(Uint8Array.from(bytes));
    assert.deepEqual(codes, ['bgp.add-path-unlabelled']);
    assert.deepEqual(
      lines.map((line) => line.split('|').slice(5, 7).join('|')),
      expected,
    );
    assert.ok(lines.every((line) => line.startsWith('BGP4MP_AP|')));
    const text = JSON.stringify(recordJson(decodeRecord(Uint8Array.from(bytes))));
    for (const prefix of expected) assert.ok(text.includes(prefix.split('|')[0]), `${prefix} in ${text}`);
  }
});

test('lists without path identifiers stay as they are: a default route, many prefixes, a damaged end', () => {
  const cases: [announced: number[], prefixes: number, codes: string[]][] = [
    [[0], 1, []],
    [[0, 8, 10, 24, 198, 51, 100], 3, []],
    [[24, 198, 51, 100, 24, 203, 0, 113, 0], 3, []],
    [[24, 198, 51, 100, 77, 1, 2], 1, ['bgp.prefix']],
    [[0, 0, 0], 3, []],
  ];
  for (const [announced, prefixes, codes] of cases) {
    const found = reading(Uint8Array.from(message([], ATTRIBUTES_4, announced)));
    assert.deepEqual([found.lines.length, found.codes], [prefixes, codes]);
  }
});

/** A peer index table with these peers, then one route of each. */
function table(...peers: readonly (readonly number[])[]): Uint8Array {
  const routes = peers.flatMap((_, index) =>
    record(
      13,
      2,
      0,
      0,
      0,
      index,
      24,
      198,
      51,
      100 + index,
      0,
      1,
      0,
      index,
      0,
      0,
      0,
      0,
      0,
      ATTRIBUTES_4.length,
      ...ATTRIBUTES_4,
    ),
  );
  return Uint8Array.from([
    ...record(13, 1, 192, 0, 2, 255, 0, 0, 0, peers.length, ...peers.flat()),
    ...routes,
  ]);
}

test('a peer of nine octets has no AS number, and shifts no other', () => {
  const sound = [2, 192, 0, 2, 1, 192, 0, 2, 1, 0, 0, 0xfb, 0xf4];
  const short = [2, ...zeros(8)];
  const six = [3, 192, 0, 2, 3, ...SIDES_6.slice(2, 18), 0, 0, 0xfb, 0xf8];
  for (const [peers, asns] of [
    [
      [short, sound],
      [0, 64500],
    ],
    [
      [sound, short, six],
      [64500, 0, 64504],
    ],
    [
      [short, short, sound],
      [0, 0, 64500],
    ],
  ] as const) {
    const { peers: columns, entries, findings } = readRib(table(...peers));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['mrt.peer-without-as'],
    );
    assert.deepEqual(
      Array.from(entries.peer, (peer) => columns.asn[peer]),
      asns,
    );
  }
  // Thirteen octets of zeros are a peer as they should be.
  assert.deepEqual(readRib(table([2, ...zeros(12)], sound)).findings, []);
  // A table that is cut is not explained by short peers.
  const cut = readRib(table([2, ...zeros(12)], sound.slice(0, 6)));
  assert.equal(cut.findings[0].code, 'mrt.peer-table-cut');
});

test('the next hop of a table entry is the same in text and JSON, whatever its family, length and form', () => {
  const address = { 4: '192.0.2.9', 16: '2001:db8:1::1' } as const;
  const octets4 = Uint8Array.of(192, 0, 2, 9);
  const octets6 = Uint8Array.of(0x20, 1, 0x0d, 0xb8, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  const linkLocal = Uint8Array.of(...octets6, 0xfe, 0x80, ...zeros(13), 1);
  for (const nextHop of [octets4, octets6, linkLocal])
    for (const family of [4, 6] as const)
      for (const isFull of [true, false]) {
        const prefix = { family, length: 16, octets: Uint8Array.of(0x20, 1) } as const;
        const attribute: PathAttribute = {
          type: 14,
          flags: 0x80,
          value: isFull
            ? { kind: 'reach', family, safi: 1, nextHop, prefixes: [prefix] }
            : { kind: 'next-hop', nextHop },
        };
        const dump = ribOf(family, attribute);
        const wanted = address[nextHop.length === 4 ? 4 : 16];
        assert.equal(reading(dump).lines[0].split('|')[8], wanted, `${nextHop.length} ${family} ${isFull}`);
        const json = recordJson(decodeRecord(dump.slice(firstRecordBytes(dump))));
        assert.ok(JSON.stringify(json).includes(wanted));
      }
});

function ribOf(family: 4 | 6, attribute: PathAttribute): Uint8Array {
  const address = Uint8Array.of(192, 0, 2, 1);
  const peer = { bgpId: 1, address, asn: 64500, asnSize: 4, otherFlags: 0 } as const;
  const attributes = { list: [attribute], rest: new Uint8Array(0) };
  const records: MrtRecord[] = [
    {
      seconds: 1_400_000_000,
      type: 13,
      subtype: 1,
      body: { kind: 'peer-index-table', collectorId: 1, viewName: new Uint8Array(0), peers: [peer] },
    },
    {
      seconds: 1_400_000_000,
      type: 13,
      subtype: family === 4 ? 2 : 4,
      body: {
        kind: 'rib',
        sequence: 0,
        prefix: { family, length: 16, octets: Uint8Array.of(0x20, 1) },
        entries: [{ peerIndex: 0, originatedAt: 0, attributes }],
      },
    },
  ];
  return encodeDump(records);
}

function firstRecordBytes(dump: Uint8Array): number {
  return 12 + new DataView(dump.buffer).getUint32(8);
}
