import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeAsRel, openAsRel, type AsRel } from '../as-rel/as-rel.ts';
import { encodeAsnList, openAsnList } from '../asns-csv/asn-list.ts';
import { encodeAsnCountries, openAsnCountries } from '../asns-csv/asn-country.ts';
import {
  encodeAsnUsers,
  encodeNationalNetworks,
  openAsnUsers,
  openNationalNetworks,
} from '../asns-csv/own-tables.ts';
import { encodeAsnsCsv, openAsnsCsv } from '../asns-csv/asns-csv.ts';
import { encodeDelegated, openDelegated, type Delegated } from '../delegated/delegated.ts';
import { encodeIpRanges, openIpRanges } from '../ip-range/ip-range.ts';
import { encodePrefixToAs, openPrefixToAs, type PrefixToAs } from '../prefix-to-as/prefix-to-as.ts';
import type { WithFindings } from './findings.ts';
import { readWhole, type TextReader } from './lines.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const asn = fc.integer({ min: 1, max: 2 ** 32 - 1 });
const country = fc.constantFrom('IR', 'AZ', 'US');
const plainText = fc.string({ unit: fc.constantFrom('a', 'É', ' ', ',', '"', 'ن', '|', '-'), maxLength: 12 });

const asRel: fc.Arbitrary<AsRel> = fc
  .record({
    links: fc.array(fc.tuple(asn, asn, fc.nat(1), fc.integer({ min: 1, max: 3 })), { maxLength: 20 }),
    serial2: fc.boolean(),
    clique: fc.array(asn, { maxLength: 4 }),
    ixps: fc.array(asn, { maxLength: 4 }),
    inputs: fc.array(fc.constantFrom('topology|BGP|20250901|ripe|rrc00', 'x'), { maxLength: 3 }),
    others: fc.array(fc.constantFrom(' hello', 'step 1'), { maxLength: 2 }),
  })
  .map(({ links, serial2, ...comments }) => {
    // Names are numbered as they first appear, which the encoder keeps when both or the first stand in the first link.
    const sources = links.map((link, at) => (serial2 ? (at === 0 ? 3 : link[3]) : 0));
    return {
      count: links.length,
      from: Uint32Array.from(links, (link) => link[0]),
      to: Uint32Array.from(links, (link) => link[1]),
      kind: Uint8Array.from(links, (link) => link[2]),
      sources: Uint8Array.from(sources),
      sourceNames: sources.length > 0 && serial2 ? ['bgp', 'mlp'] : [],
      comments,
    };
  });

const prefixToAs: fc.Arbitrary<PrefixToAs> = fc
  .array(
    fc.record({
      six: fc.boolean(),
      words: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2 ** 32 - 1 })), {
        minLength: 4,
        maxLength: 4,
      }),
      length: fc.nat(128),
      origins: fc.array(fc.tuple(asn, fc.nat(1)), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 15 },
  )
  .map((rows) => {
    const bits = rows.map((row) => (row.six ? row.length : row.length % 33));
    const offsets = [0];
    for (const row of rows) offsets.push(offsets[offsets.length - 1] + row.origins.length);
    return {
      count: rows.length,
      family: Uint8Array.from(rows, (row) => (row.six ? 6 : 4)),
      address: Uint32Array.from(
        rows.flatMap((row, at) =>
          row.words.map((word, part) => {
            const kept = Math.min(Math.max(bits[at] - 32 * part, 0), 32);
            return kept === 0 ? 0 : Math.floor(word / 2 ** (32 - kept)) * 2 ** (32 - kept);
          }),
        ),
      ),
      length: Uint8Array.from(bits),
      originOffsets: Uint32Array.from(offsets),
      origins: Uint32Array.from(rows.flatMap((row) => row.origins.map((origin) => origin[0]))),
      inSet: Uint8Array.from(
        rows.flatMap((row) => row.origins.map((origin, at) => (at === 0 ? 0 : origin[1]))),
      ),
    };
  });

const delegated: fc.Arbitrary<Delegated> = fc
  .record({
    withHeader: fc.boolean(),
    summaries: fc.array(
      fc.record({
        registry: fc.constantFrom('afrinic', 'arin'),
        type: fc.constantFrom('asn', 'ipv4'),
        count: fc.nat(),
      }),
      { maxLength: 3 },
    ),
    delegations: fc.array(
      fc
        .record({
          registry: fc.constantFrom('afrinic', 'arin'),
          country: fc.constantFrom('IR', 'ZZ', ''),
          type: fc.constantFrom('asn' as const, 'ipv4' as const, 'ipv6' as const),
          start: fc.constant('1.2.3.4'),
          value: fc.nat(),
          date: fc.constantFrom('20200101', ''),
          status: fc.constantFrom('allocated', 'available'),
          holder: fc.constantFrom('F36B9F4B', ''),
          extensions: fc.array(fc.constantFrom('e-stats', 'x'), { maxLength: 2 }),
        })
        .map((record) => ({
          ...record,
          start: { asn: '64500', ipv4: '192.0.2.0', ipv6: '2001:db8::' }[record.type],
        })),
      { maxLength: 8 },
    ),
  })
  .map(({ withHeader, summaries, delegations }) => {
    const [startDate, endDate, utcOffset] = ['19700101', '20260505', '+1000'];
    const header = { version: '2.3', registry: 'apnic', serial: '20260505', records: delegations.length };
    return {
      header: withHeader ? { ...header, startDate, endDate, utcOffset } : undefined,
      summaries,
      delegations,
    };
  });

const asnsCsv = fc.record({
  records: fc.array(
    fc.record({
      asn,
      name: plainText.map((name) => name.trim()),
      networkClass: fc.constantFrom('Eyeball', ''),
      country,
    }),
    { maxLength: 8 },
  ),
});

const asnCountries = fc.record({
  records: fc.array(fc.record({ asn, countries: fc.array(country, { maxLength: 3 }) }), { maxLength: 8 }),
});

const asnUsers = fc.record({
  records: fc.array(
    fc.record({ asn, users: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true })) }),
  ),
});

const nationalNetworks = fc.record({ records: fc.array(fc.record({ asn, country })) });

const ipRanges = fc.record({
  ranges: fc.array(
    fc
      .record({
        family: fc.constantFrom(4 as const, 6 as const),
        ends: fc.tuple(
          fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
          fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
        ),
        fields: fc.array(plainText, { minLength: 1, maxLength: 2 }),
      })
      .map(({ family, ends, fields }) => {
        const [one, other] = family === 4 ? ends.map((end) => end >> 96n) : ends;
        return { family, start: one < other ? one : other, end: one < other ? other : one, fields };
      }),
    { maxLength: 8 },
  ),
});

/** One row a format: how it is read, written and made up. */
interface Format<T extends object> {
  readonly name: string;
  readonly open: () => TextReader<T & WithFindings>;
  readonly encode: (value: T) => string;
  readonly any: fc.Arbitrary<T>;
}

function holdsTo<T extends object>({ name, open, encode, any }: Format<T>): void {
  test(`${name}: reading what was written gives it back, with nothing to report`, () => {
    fc.assert(
      fc.property(any, (value) => {
        const { findings, findingCounts, lostCount, lostLines, ...read } = readWhole(
          open(),
          utf8(encode(value)),
        );
        assert.deepEqual(read, structuredClone(value));
        assert.deepEqual([findings, findingCounts, lostCount, lostLines], [[], {}, 0, 0]);
      }),
    );
  });

  test(`${name}: how the text is cut into chunks makes no difference`, () => {
    fc.assert(
      fc.property(any, fc.array(fc.nat(500)), (value, cuts) => {
        const bytes = utf8(`${encode(value)}junk|é\r\nmore\tjunk`);
        const reader = open();
        const places = [
          0,
          ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b),
          bytes.length,
        ];
        for (let at = 1; at < places.length; at++) reader.push(bytes.subarray(places[at - 1], places[at]));
        assert.deepEqual(reader.finish(), readWhole(open(), bytes));
      }),
    );
  });

  test(`${name}: arbitrary text and bytes never throw, and what is left out is reported by line`, () => {
    const pieces = fc.constantFrom(
      '1',
      '|',
      ',',
      '\t',
      '"',
      '\n',
      '1.2.3.4',
      '::',
      '-1',
      '_',
      '#',
      'asn',
      'summary',
      '*',
      'IR',
    );
    const text = fc.array(pieces, { maxLength: 60 }).map((all) => utf8(all.join('')));
    fc.assert(
      fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const { findings } = readWhole(open(), bytes);
        const lines = new TextDecoder().decode(bytes).split('\n').length;
        for (const { line } of findings) assert.ok(line === undefined || (line >= 1 && line <= lines));
      }),
      { numRuns: 300 },
    );
  });
}

holdsTo({ name: 'as-rel', open: openAsRel, encode: encodeAsRel, any: asRel });
holdsTo({ name: 'prefix-to-as', open: openPrefixToAs, encode: encodePrefixToAs, any: prefixToAs });
holdsTo({ name: 'delegated', open: openDelegated, encode: encodeDelegated, any: delegated });
holdsTo({ name: 'asns.csv', open: openAsnsCsv, encode: encodeAsnsCsv, any: asnsCsv });
holdsTo({ name: 'asn-country', open: openAsnCountries, encode: encodeAsnCountries, any: asnCountries });
holdsTo({ name: 'asn-users', open: openAsnUsers, encode: encodeAsnUsers, any: asnUsers });
holdsTo({
  name: 'national-networks',
  open: openNationalNetworks,
  encode: encodeNationalNetworks,
  any: nationalNetworks,
});
holdsTo({
  name: 'asn-list',
  open: openAsnList,
  encode: encodeAsnList,
  any: fc.record({ records: fc.array(asn) }),
});
holdsTo({ name: 'ip-range', open: openIpRanges, encode: encodeIpRanges, any: ipRanges });

test('lines that are no text at all are left out without filling memory', () => {
  const reader = openAsRel();
  for (let chunk = 0; chunk < 100; chunk++) reader.push(new Uint8Array(10_000).fill(0x41));
  reader.push(utf8('\n1|2|-1\n'));
  const { count, findingCounts } = reader.finish();
  assert.deepEqual([count, findingCounts], [1, { 'text.line-too-long': 1 }]);
});

test('tables that begin with an AS number are read as spreadsheets save them', () => {
  const read = <T>(open: () => TextReader<T & WithFindings>, text: string | Uint8Array): T & WithFindings =>
    readWhole(open(), typeof text === 'string' ? utf8(text) : text);
  const right = read(
    openAsnsCsv,
    'asn,name,class,cc\nAS64500,"A, Inc.",Carrier,IR\nAS64501,Two lines,Eyeball,AZ\n',
  );
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...text.split('').flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
  for (const text of [
    'asn;name;class;cc\r\nAS64500;A, Inc.;Carrier;IR\r\n;;;\r\nAS64501;Two lines;Eyeball;AZ\r\n',
    '\uFEFFASN,Name,Class,CC\nAS64500,"A, Inc.",Carrier,ir\nAS64501,"Two\nlines",Eyeball,AZ\n',
    utf16('asn\tname\tclass\tcc\nAS64500\tA, Inc.\tCarrier\tIR\nAS۶۴۵۰۱\tTwo lines\tEyeball\tAZ\n'),
  ])
    assert.deepEqual(read(openAsnsCsv, text), right);
  const users = read(openAsnUsers, 'asn,users\n64500,1200.5\n').records;
  assert.deepEqual(read(openAsnUsers, 'sep=;\nasn;users\n64500;1200,5\n').records, users);
  assert.deepEqual(read(openAsnUsers, 'AS64500;1200,5').records, users);
  const lost = read(openAsnsCsv, 'asn,name\nAS1,"open\nAS2,b\n');
  assert.deepEqual([lost.records.map((one) => one.asn), lost.findings.map(({ line }) => line)], [[2], [2]]);
});

test('prefix tables are read as CAIDA and as pyasn write them', () => {
  const read = (text: string): PrefixToAs => readWhole(openPrefixToAs(), utf8(text));
  const { count, family, address, length, origins } = read(
    '; comment\n1.0.4.0/22\t38803\n2001:200::/32\t2500\n',
  );
  assert.deepEqual([count, [...family], [...length], [...origins]], [2, [4, 6], [22, 32], [38_803, 2500]]);
  assert.deepEqual([address[0], address[4]], [0x0100_0400, 0x2001_0200]);
  assert.deepEqual(read('1.0.4.0\t22\t38803\n').address, read('1.0.4.0/22\t38803\n').address);
});
