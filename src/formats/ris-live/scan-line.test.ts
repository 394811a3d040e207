import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { readRouteLine, type RouteLine } from './read-line.ts';
import { createLineScanner } from './scan-line.ts';
import type { PrefixList, ScannedLine } from './scanned-line.ts';

const scan = createLineScanner();
const encoder = new TextEncoder();

const prefixesOf = ({ count, family, length, words }: PrefixList): RouteLine['announced'] =>
  Array.from({ length: count }, (_, row) => ({
    family: family[row] === 6 ? 6 : 4,
    length: length[row],
    words: words.slice(4 * row, 4 * row + 4),
  }));

const routeLineOf = ({ time, collector, peer, asn, path, announced, withdrawn }: ScannedLine): RouteLine => ({
  time,
  collector,
  peer,
  asn,
  announced: prefixesOf(announced),
  withdrawn: prefixesOf(withdrawn),
  path: [...path.asns.subarray(0, path.length)],
  endsInSet: path.endsInSet,
});

/** What is scanned is what `readRouteLine` reads, without a finding; true where it was scanned. */
function isScannedAsRead(octets: Uint8Array): boolean {
  const scanned = scan(octets);
  if (!scanned) return false;
  const findings: unknown[] = [];
  const read = readRouteLine(new TextDecoder().decode(octets), 1, (finding) => findings.push(finding));
  assert.deepEqual(routeLineOf(scanned), read);
  assert.deepEqual(findings, []);
  return true;
}

const asn = fc.oneof(fc.integer({ min: 1, max: 2 ** 32 - 1 }), fc.constantFrom(0, 2 ** 32, 23456));
const prefix = fc.oneof(
  fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([address, length]) => `${address}/${length}`),
  fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })).map(([address, length]) => `${address}/${length}`),
);
const usual = fc.record(
  {
    timestamp: fc.integer({ min: 1, max: 4e11 }).map((hundredths) => hundredths / 100),
    peer: fc.oneof(fc.ipV4(), fc.ipV6()),
    peer_asn: asn.map(String),
    id: fc.stringMatching(/^[\w.:-]{0,30}$/),
    host: fc.constantFrom('rrc00', 'rrc21.ripe.net', '.ripe.net', ''),
    type: fc.constant('UPDATE'),
    path: fc.array(fc.oneof({ weight: 5, arbitrary: asn }, fc.array(asn, { maxLength: 4 })), {
      maxLength: 90,
    }),
    community: fc.array(fc.tuple(asn, asn), { maxLength: 5 }),
    origin: fc.constantFrom('igp', 'IGP', 'incomplete'),
    med: fc.oneof(fc.integer(), fc.constant(null)),
    announcements: fc.array(
      fc.record({ next_hop: fc.ipV4(), prefixes: fc.array(prefix, { maxLength: 80 }) }),
      { maxLength: 3 },
    ),
    withdrawals: fc.array(prefix, { maxLength: 80 }),
  },
  { requiredKeys: ['timestamp', 'peer', 'type'] },
);
const usualLine = fc
  .tuple(usual, fc.boolean())
  .map(([data, isInEnvelope]) => JSON.stringify(isInEnvelope ? { type: 'ris_message', data } : data));

test('every update of the usual form is scanned, and says what JSON.parse says', () => {
  fc.assert(
    fc.property(usualLine, (line) => assert.ok(isScannedAsRead(encoder.encode(line)), line)),
    { numRuns: cases(3000) },
  );
});

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(-1, 1e21, '7', '007', '1.5', '', 'UPDATE', '192.0.2.0/33', [[[1]]], {}, [null], 'é', '\n'),
);

test('a value that is not the usual one is scanned as it is read, or left to JSON.parse', () => {
  let scanned = 0;
  fc.assert(
    fc.property(usual, fc.nat(), strange, fc.boolean(), (data, at, value, isInEnvelope) => {
      const keys = [...Object.keys(data), 'data', 'source_id', 'prefixes', 'more'];
      const changed = { ...data, [keys[at % keys.length]]: value };
      const line = JSON.stringify(isInEnvelope ? { type: 'ris_message', data: changed } : changed);
      if (isScannedAsRead(encoder.encode(line))) scanned++;
    }),
    { numRuns: cases(5000) },
  );
  assert.ok(scanned > 0);
});

const PIECES = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '0',
  '-',
  '.',
  'e',
  '/',
  '\0',
  '"type":"UPDATE",',
  '"data":{},',
];

test('lines that were changed, cut or put together anew are scanned as they are read, or left to JSON.parse', () => {
  let scanned = 0;
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...PIECES));
  fc.assert(
    fc.property(usualLine, fc.array(edit, { minLength: 1, maxLength: 3 }), (line, edits) => {
      let text = line;
      for (const [place, cut, piece] of edits) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + piece + text.slice(at + cut);
      }
      if (isScannedAsRead(encoder.encode(text))) scanned++;
    }),
    { numRuns: cases(20_000) },
  );
  assert.ok(scanned > 0);
});

test('octets that are no text are left to JSON.parse', () => {
  fc.assert(
    fc.property(usualLine, fc.nat(), fc.integer({ min: 0, max: 255 }), (line, place, octet) => {
      const octets = encoder.encode(line);
      octets[place % octets.length] = octet;
      isScannedAsRead(octets);
    }),
    { numRuns: cases(10_000) },
  );
});

const SMALL = '"timestamp":1.5,"peer":"192.0.2.1","type":"UPDATE"';

test('what looks like an update and means something else is not scanned', () => {
  for (const line of [
    `{${SMALL},"path":[1],"path":[2]}`,
    `{${SMALL},"source_id":"00-192.0.2.1"}`,
    `{${SMALL},"data":{}}`,
    `{"type":"ris_message","data":{${SMALL}},"more":1}`,
    `{"type":"ris_message","data":{${SMALL}}`,
    `{${SMALL}} `,
    `{${SMALL},"withdrawals":["192.0.2.0/24",]}`,
    `{${SMALL},"withdrawals":["192.0.2.0/33"]}`,
    `{${SMALL},"path":[01]}`,
    `{${SMALL},"path":null}`,
    `{${SMALL},"med":1e3}`,
    `{${SMALL},"announcements":[{"prefixes":[],"prefixes":[]}]}`,
    `{${SMALL.replace('UPDATE', 'OPEN')}}`,
    `{${SMALL.replace('1.5', '0')}}`,
    '{}',
    '',
  ])
    assert.equal(scan(encoder.encode(line)), undefined, line);
  assert.ok(isScannedAsRead(encoder.encode(`{${SMALL}}`)));
});

test('made-up names take the place of others', () => {
  for (let number = 0; number < 20_000; number++)
    assert.ok(
      isScannedAsRead(
        encoder.encode(`{${SMALL.replace('192.0.2.1', `peer-${number}`)},"host":"c${number}"}`),
      ),
    );
});
