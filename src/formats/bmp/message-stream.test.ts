import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import {
  announcement,
  bmpMessage,
  bmpPeer,
  bmpPeerUp,
  openWithIds,
  smallBmp,
  updateOf,
} from '../../../test/small-bmp.ts';
import type { Finding } from '../../core/finding.ts';
import { bmpJson } from './message-json.ts';
import { openBmpStream } from './message-stream.ts';
import { createBmpSummary } from './summary.ts';

const SMALL = smallBmp();

/** Reads the pieces one after the other. */
function read(...pieces: readonly Uint8Array[]) {
  const messages: Record<string, unknown>[] = [];
  const findings: Finding[] = [];
  const stream = openBmpStream(
    (message, offset) => messages.push({ offset, ...bmpJson(message) }),
    (finding) => findings.push(finding),
  );
  for (const piece of pieces) stream.push(piece);
  stream.finish();
  return { messages, findings, kinds: messages.map(({ kind }) => kind) };
}

/** The prefixes that the one UPDATE announces. */
function announced(...pieces: readonly Uint8Array[]): unknown {
  const { messages, findings } = read(...pieces);
  assert.deepEqual(findings, []);
  const [{ message }] = messages.filter(({ kind }) => kind === 'route-monitoring');
  return (message as { announced: unknown }).announced;
}

test('every kind of message is opened', () => {
  const { messages, findings, kinds } = read(SMALL);
  assert.deepEqual(findings, []);
  assert.deepEqual(kinds, [
    'initiation',
    'peer-up',
    'route-monitoring',
    'route-monitoring',
    'statistics',
    'peer-down',
    'termination',
  ]);
  assert.deepEqual(messages[0]['information'], [
    { type: 1, text: 'a small router' },
    { type: 2, text: 'r1' },
  ]);
  assert.deepEqual(messages[1]['peer'], {
    asn: 64500,
    address: '192.0.2.7',
    bgpId: '192.0.2.7',
    type: 0,
    distinguisher: '0:0:0',
    rib: 'adj-rib-in-pre-policy',
    seconds: 1_780_000_000,
    microseconds: 0,
  });
  assert.equal(messages[2]['endOfRib'], undefined);
  assert.equal(messages[3]['endOfRib'], '1/1');
  assert.deepEqual(messages[4]['counters'], [{ type: 7, value: 5 }]);
});

test('the outcome does not depend on how the input is cut, nor on what stands between messages', () => {
  const garbage = fc.uint8Array({ maxLength: 40 });
  fc.assert(
    fc.property(garbage, fc.array(fc.nat({ max: SMALL.length + 40 }), { maxLength: 8 }), (before, cuts) => {
      const whole = new Uint8Array(Buffer.concat([before, SMALL]));
      const at = [0, ...cuts.toSorted((one, other) => one - other), whole.length];
      const pieces = at.slice(1).map((end, index) => whole.subarray(at[index], end));
      assert.deepEqual(read(...pieces), read(whole));
    }),
    { numRuns: cases(500) },
  );
});

test('octets that are no message are skipped and counted, and the next one is found', () => {
  const { findings, kinds } = read(Buffer.from('GET / HTTP/1.1\r\n\r\n'), SMALL);
  assert.deepEqual(
    findings.map(({ code, facts, offset }) => ({ code, facts, offset })),
    [{ code: 'bmp.no-message', facts: { bytes: 18 }, offset: 0 }],
  );
  assert.equal(kinds.length, 7);
});

test('what is cut off at the end is said, and what came before is kept', () => {
  const { findings, kinds } = read(SMALL.subarray(0, SMALL.length - 5));
  assert.equal(kinds.length, 6);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['bmp.cut-message'],
  );
});

test('a message that is not of its form keeps its octets, and the next one is read', () => {
  const { findings, kinds } = read(bmpMessage(0, Uint8Array.of(1, 2, 3)), SMALL);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['bmp.message-odd'],
  );
  assert.deepEqual(kinds.slice(0, 2), ['raw', 'initiation']);
});

test('path identifiers are those on which both sides agreed in their OPENs, in the direction of the table', () => {
  const [takes, sends, both] = [1, 2, 3].map((mode) => openWithIds([1, 1, mode]));
  const withId = bmpMessage(0, bmpPeer(), announcement(7));
  const route = [{ prefix: '198.51.100.0/24', pathId: 7 }];
  assert.deepEqual(announced(bmpPeerUp(bmpPeer(), takes, sends), withId), route);
  assert.deepEqual(announced(bmpPeerUp(bmpPeer(), both, both), withId), route);
  const without = bmpMessage(0, bmpPeer(), announcement());
  for (const [sent, received] of [
    [sends, takes],
    [both, openWithIds()],
    [openWithIds([2, 1, 3]), openWithIds([2, 1, 3])],
  ])
    assert.deepEqual(announced(bmpPeerUp(bmpPeer(), sent, received), without), ['198.51.100.0/24']);
  // What the router itself sends is the other direction of the same session.
  const out = bmpPeer({ flags: 0x10 });
  assert.deepEqual(announced(bmpPeerUp(bmpPeer(), sends, takes), bmpMessage(0, out, announcement(7))), route);
});

test('with its session what was agreed ends', () => {
  const both = openWithIds([1, 1, 3]);
  const pieces = [
    bmpPeerUp(bmpPeer(), both, both),
    bmpMessage(2, bmpPeer(), Uint8Array.of(4)),
    bmpMessage(0, bmpPeer(), announcement()),
  ];
  assert.deepEqual(announced(...pieces), ['198.51.100.0/24']);
});

test('tables are told apart by their flags, and old routers write AS numbers in two octets', () => {
  const tables = [0, 0x40, 0x10, 0x50].map((flags) => bmpMessage(0, bmpPeer({ flags }), announcement()));
  const own = bmpMessage(0, bmpPeer({ type: 3, flags: 0x80 }), announcement());
  const peers = read(...tables, own).messages.map(
    ({ peer }) => peer as { rib: string; isFiltered?: boolean },
  );
  assert.deepEqual(
    peers.map(({ rib, isFiltered }) => (isFiltered ? `${rib} in part` : rib)),
    [
      'adj-rib-in-pre-policy',
      'adj-rib-in-post-policy',
      'adj-rib-out-pre-policy',
      'adj-rib-out-post-policy',
      'loc-rib in part',
    ],
  );
  const old = bmpMessage(0, bmpPeer({ flags: 0x20 }), announcement(undefined, 2));
  const [{ message }] = read(old).messages as { message: { attributes: unknown[] } }[];
  assert.deepEqual(message.attributes[1], {
    type: 2,
    flags: 0x40,
    kind: 'path',
    segments: [{ kind: 'sequence', asns: [64500, 64501] }],
  });
});

test('labelled and VPN routes are opened, and so are the ends of their tables', () => {
  // 10.1.0.0/16 with the label 100 and the distinguisher 0:64500:9; then withdrawn without a label; then the end of the table.
  const vpn = [0, 0x06, 0x41, 0, 0, 0xfb, 0xf4, 0, 0, 0, 9, 10, 1];
  const reach = [0, 1, 128, 12, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 2, 7, 0, 104, ...vpn];
  const unreach = [0, 1, 128, 104, 0x80, 0, 0, ...vpn.slice(3)];
  const updates = [updateOf([14, reach]), updateOf([15, unreach]), updateOf([15, [0, 1, 128]])];
  const pieces = updates.map((update) => bmpMessage(0, bmpPeer(), update));
  const { messages } = read(...pieces) as unknown as {
    messages: { endOfRib?: string; message: { attributes: object[] } }[];
  };
  const prefix = { prefix: '10.1.0.0/16', distinguisher: '0:64500:9' };
  assert.deepEqual(messages[0].message.attributes, [
    {
      type: 14,
      flags: 0x80,
      kind: 'labelled-reach',
      family: 4,
      safi: 128,
      nextHop: '192.0.2.7',
      prefixes: [{ ...prefix, labels: [100] }],
    },
  ]);
  assert.deepEqual(messages[1].message.attributes, [
    {
      type: 15,
      flags: 0x80,
      kind: 'labelled-unreach',
      family: 4,
      safi: 128,
      prefixes: [{ ...prefix, labels: [] }],
    },
  ]);
  assert.deepEqual(
    messages.map(({ endOfRib }) => endOfRib),
    [undefined, undefined, '1/128'],
  );
  const counts = createBmpSummary();
  const stream = openBmpStream(counts.message, counts.finding);
  for (const piece of pieces) stream.push(piece);
  const { updates: told, announced: came, withdrawn, endsOfRib } = counts.summary();
  assert.deepEqual({ told, came, withdrawn, endsOfRib }, { told: 2, came: 1, withdrawn: 1, endsOfRib: 1 });
});
