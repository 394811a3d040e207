import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { MrtRecord } from '../../formats/mrt/record.ts';
import { encodeRecord } from '../../formats/mrt/encode-record.ts';

const MAIN = resolve(import.meta.dirname, '../main.ts');

const session = {
  peerAsn: 64500,
  localAsn: 64501,
  interfaceIndex: 0,
  peerAddress: Uint8Array.of(192, 0, 2, 1),
  localAddress: Uint8Array.of(192, 0, 2, 2),
};

const RECORDS: readonly MrtRecord[] = [
  {
    seconds: 1_400_000_000,
    type: 16,
    subtype: 4,
    body: {
      kind: 'message',
      session,
      message: {
        kind: 'update',
        withdrawn: [{ family: 4, length: 24, octets: Uint8Array.of(198, 51, 100) }],
        announced: [{ family: 4, length: 24, octets: Uint8Array.of(203, 0, 113) }],
        attributes: {
          list: [
            { type: 1, flags: 0x40, value: { kind: 'origin', origin: 0 } },
            {
              type: 2,
              flags: 0x40,
              value: { kind: 'path', segments: [{ kind: 'sequence', asns: [64500, 70000] }] },
            },
            { type: 3, flags: 0x40, value: { kind: 'address', address: Uint8Array.of(192, 0, 2, 1) } },
          ],
          rest: new Uint8Array(0),
        },
      },
    },
  },
  {
    seconds: 1_400_000_001,
    type: 16,
    subtype: 5,
    body: { kind: 'state-change', session, oldState: 6, newState: 1 },
  },
];

const DUMP = Buffer.concat(RECORDS.map(encodeRecord));

function muruna(input: Uint8Array, ...args: string[]) {
  return spawnSync(process.execPath, [MAIN, 'mrt', ...args, '-'], { input, encoding: 'utf8' });
}

test('muruna mrt --text prints a compressed dump from standard input as bgpdump -m would', () => {
  const { stdout, status } = muruna(gzipSync(DUMP), '--text');
  assert.equal(status, 0);
  assert.deepEqual(stdout.split('\n'), [
    'BGP4MP|1400000000|W|192.0.2.1|64500|198.51.100.0/24',
    'BGP4MP|1400000000|A|192.0.2.1|64500|203.0.113.0/24|64500 70000|IGP|192.0.2.1|0|0||NAG||',
    'BGP4MP|1400000001|STATE|192.0.2.1|64500|6|1',
    '',
  ]);
});

test('muruna mrt --json prints one document a record', () => {
  const lines = muruna(DUMP, '--json')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(lines.length, 2);
  assert.deepEqual(lines[0].message.announced, ['203.0.113.0/24']);
  assert.deepEqual(lines[0].message.attributes[1].segments, [{ kind: 'sequence', asns: [64500, 70000] }]);
  assert.deepEqual(lines[1].oldState, 6);
});

test('muruna mrt counts, and says on standard error what it could not read', () => {
  const { stdout, stderr, status } = muruna(DUMP.subarray(0, DUMP.length - 3));
  assert.equal(status, 0);
  assert.match(stdout, /1 update\n {2}1 prefix announced\n {2}1 prefix withdrawn\n/);
  assert.match(stdout, /mrt\.cut-record × 1/);
  assert.match(stderr, /The last record is cut off: 3 of its bytes are missing/);
});
