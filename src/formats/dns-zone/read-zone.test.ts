import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWhole } from '../text/lines.ts';
import { openZone, type ZoneRecord } from './read-zone.ts';

function read(text: string, origin?: string) {
  const records: ZoneRecord[] = [];
  const found = readWhole(
    openZone((record) => records.push(record), origin),
    new TextEncoder().encode(text),
  );
  return {
    records: records.map(({ owner, ttl, type, data }) => [owner, ttl, type, ...data]),
    targets: records.map(({ nameAt, data }) => nameAt(data.length - 1)),
    findings: found.findings.map(({ code, line }) => `${code} ${line}`),
  };
}

test('owners left out, lifetimes and classes in either order, parentheses, remarks, quotes', () => {
  const { records, targets, findings } = read(`
$ORIGIN Example.IR.
$TTL 1h30m
@	IN SOA ns1 hostmaster ( 2026082201 ; serial
	1800 900
	604800 86400 )
	NS	ns1
	3600 IN NS ns.Other.NET.
	IN 1D NS @
ns1 A 192.0.2.1
txt TXT "one ; two" three\\059four
`);
  assert.deepEqual(findings, []);
  assert.deepEqual(records, [
    ['example.ir.', 5400, 'SOA', 'ns1', 'hostmaster', '2026082201', '1800', '900', '604800', '86400'],
    ['example.ir.', 5400, 'NS', 'ns1'],
    ['example.ir.', 3600, 'NS', 'ns.Other.NET.'],
    ['example.ir.', 86400, 'NS', '@'],
    ['ns1.example.ir.', 5400, 'A', '192.0.2.1'],
    ['txt.example.ir.', 5400, 'TXT', 'one ; two', 'three;four'],
  ]);
  assert.deepEqual(targets.slice(1, 4), ['ns1.example.ir.', 'ns.other.net.', 'example.ir.']);
});

test('a dot that is escaped ends no label, and the root is a dot', () => {
  const { records } = read(
    'first\\.last 60 MX 10 mail.example.\nlast\\. 60 MX 5 mail\n. 60 NS a.root-servers.net.',
    'org',
  );
  assert.deepEqual(records, [
    ['first\\.last.org.', 60, 'MX', '10', 'mail.example.'],
    ['last\\..org.', 60, 'MX', '5', 'mail'],
    ['.', 60, 'NS', 'a.root-servers.net.'],
  ]);
});

test('what is no record is left out with its line, and the rest is read', () => {
  const { records, findings } = read(
    [
      'relative A 192.0.2.1',
      '$INCLUDE other.zone',
      '$GENERATE 1-4 host$ A 192.0.2.$',
      'a. 60 CH TXT "bind"',
      'b. 60 IN',
      'c. 60 IN A 192.0.2.3',
      ') d. A 192.0.2.4',
      'e. 60 IN SOA a. b. ( 1 2 3',
    ].join('\n'),
  );
  assert.deepEqual(records, [['c.', 60, 'A', '192.0.2.3']]);
  assert.deepEqual(findings, [
    'zone.relative 1',
    'zone.directive 2',
    'zone.directive 3',
    'zone.class 4',
    'zone.record 5',
    'zone.record 7',
    'zone.parenthesis 8',
  ]);
});

test('arbitrary text never throws, and what records are read has owners with a last dot', () => {
  const piece = fc.constantFrom(
    'a',
    '.',
    '@',
    ' ',
    '\t',
    '\n',
    '(',
    ')',
    '"',
    ';',
    '\\',
    '0',
    '60',
    'IN',
    'NS',
    '$TTL',
    '$ORIGIN',
    'ن',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const [owner] of read(pieces.join(''), 'test').records) assert.ok(String(owner).endsWith('.'));
    }),
    { numRuns: 500 },
  );
});
