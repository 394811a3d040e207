import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { announcement, bmpMessage, bmpPeer, bmpPeerUp, openWithIds } from '../../../test/small-bmp.ts';
import { folder, replayed } from '../../../test/watch-replay.ts';
import { prefixText } from '../../formats/bgp/address-text.ts';
import type { BgpMessage } from '../../formats/bgp/message.ts';
import { decodeRecord } from '../../formats/mrt/decode-record.ts';
import { readRouteLine } from '../../formats/ris-live/read-line.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import { createBmpMrtMaker, createLineMrtMaker } from './as-mrt.ts';
import { exportJournal } from './export-journal.ts';
import { recordArchives } from './record.ts';

const encoder = new TextEncoder();
type Update = Extract<BgpMessage, { kind: 'update' }>;

/** Messages of records of MRT. */
function messagesOf(records: readonly { readonly bytes: Uint8Array }[]): Update[] {
  return records.flatMap(({ bytes }) => {
    const { body } = decodeRecord(bytes);
    assert.ok(body.kind === 'message' && body.message.kind === 'update');
    return [body.message];
  });
}

const asn = fc.integer({ min: 1, max: 2 ** 32 - 1 });
const prefix = fc.oneof(
  fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([address, length]) => `${address}/${length}`),
  fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })).map(([address, length]) => `${address}/${length}`),
);
const line = fc.record(
  {
    timestamp: fc.constant(1_780_000_000.25),
    peer: fc.oneof(fc.ipV4(), fc.ipV6()),
    peer_asn: asn.map(String),
    host: fc.constant('rrc00'),
    type: fc.constant('UPDATE'),
    path: fc.array(fc.oneof({ weight: 9, arbitrary: asn }, fc.array(asn, { minLength: 1, maxLength: 300 })), {
      maxLength: 400,
    }),
    origin: fc.constantFrom('igp', 'EGP', 'INCOMPLETE', 'odd'),
    med: fc.oneof(fc.nat(), fc.constant(null)),
    community: fc.array(fc.tuple(fc.nat(70_000), fc.nat(65_535)), { maxLength: 5 }),
    announcements: fc.array(
      fc.record(
        {
          next_hop: fc.oneof(fc.ipV4(), fc.ipV6(), fc.constant('2001:db8::1,fe80::1'), fc.constant('?')),
          prefixes: fc.array(prefix, { maxLength: 400 }),
        },
        { requiredKeys: ['prefixes'] },
      ),
      { maxLength: 3 },
    ),
    withdrawals: fc.array(prefix, { maxLength: 400 }),
  },
  { requiredKeys: ['timestamp', 'peer', 'host', 'type', 'path'] },
);

/** A line repeats a prefix as it likes; to say it once more says nothing. */
const once = (prefixes: readonly string[]): string[] => [...new Set(prefixes)].toSorted();

/** The zeros of several default routes look like path identifiers. */
const REPEATED = [
  ['0.0.0.0/0', '0.0.0.0/0', '0.0.0.0/0', '0.0.0.0/1'],
  ['::/0', '::/0', '::/0', '::/1'],
];

test('a line and the records that are made of it say the same: who, which path, which prefixes', () => {
  const maker = createLineMrtMaker();
  const repeating = line.chain((one) =>
    fc.constantFrom(...REPEATED).map((withdrawals) => ({ ...one, withdrawals })),
  );
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: line }, repeating), (value) => {
      const text = JSON.stringify(value);
      const read = readRouteLine(text, 1, ({ code }) => assert.fail(code))!;
      const records = maker.message(1_780_000_001.5, encoder.encode(text));
      const updates = messagesOf(records);
      const octetsOf = ({ family, length, words }: (typeof read.announced)[number]): string =>
        prefixText({
          family,
          length,
          octets: Uint8Array.from({ length: 16 }, (_, at) => words[at >> 2] >>> (24 - 8 * (at & 3))).subarray(
            0,
            (length + 7) >> 3,
          ),
        });
      const listed = (kind: 'reach' | 'unreach'): string[] =>
        updates.flatMap(({ attributes }) =>
          attributes.list.flatMap(({ value: one }) =>
            one.kind === kind ? one.prefixes.map(prefixText) : [],
          ),
        );
      const [announced, withdrawn] = [
        [...updates.flatMap((one) => one.announced.map(prefixText)), ...listed('reach')],
        [...updates.flatMap((one) => one.withdrawn.map(prefixText)), ...listed('unreach')],
      ];
      assert.deepEqual(once(announced), once(read.announced.map(octetsOf)));
      assert.deepEqual(once(withdrawn), once(read.withdrawn.map(octetsOf)));
      for (const { attributes } of updates)
        for (const { value: one } of attributes.list) {
          if (one.kind !== 'path') continue;
          assert.deepEqual(
            one.segments.flatMap(({ asns }) => asns),
            read.path,
          );
          assert.equal(one.segments.at(-1)?.kind === 'set', read.endsInSet);
          assert.ok(one.segments.every(({ asns }) => asns.length <= 255));
        }
      for (const { bytes, view } of records) {
        const record = decodeRecord(bytes);
        assert.equal(view, 'rrc00');
        assert.deepEqual([record.seconds, record.microseconds], [1_780_000_001, 500_000]);
        assert.ok(record.body.kind === 'message');
        assert.equal(record.body.session.peerAsn, read.asn);
      }
    }),
    { numRuns: cases(300) },
  );
});

test('a session of RIS Live that falls is a change of state, and what says nothing of routes is nothing', () => {
  const maker = createLineMrtMaker();
  const said = { timestamp: 1.5, peer: '192.0.2.1', peer_asn: '64500', host: 'rrc00' };
  const [{ bytes }] = maker.message(
    2,
    encoder.encode(JSON.stringify({ ...said, type: 'RIS_PEER_STATE', state: 'down' })),
  );
  const { body } = decodeRecord(bytes);
  assert.ok(body.kind === 'state-change');
  assert.deepEqual([body.oldState, body.newState, body.session.peerAsn], [6, 1, 64500]);
  for (const text of ['', 'no', '{}', '{"type":"ris_error","data":{"message":"no"}}'])
    assert.deepEqual(maker.message(2, encoder.encode(text)), []);
});

test('tables of a router are views of their own, and each has the changes of its session', () => {
  const maker = createBmpMrtMaker();
  const [before, after] = [bmpPeer(), bmpPeer({ flags: 0x40 })];
  assert.deepEqual(maker.message(1, bmpPeerUp(before, openWithIds([1, 1, 1]), openWithIds([1, 1, 2]))), []);
  const views = [before, after].map((peer) => maker.message(2, bmpMessage(0, peer, announcement(7))));
  assert.deepEqual(
    views.map((records) => records.map(({ view }) => view)),
    [
      ['adj-rib-in-pre-policy', 'adj-rib-in-pre-policy'],
      ['adj-rib-in-post-policy', 'adj-rib-in-post-policy'],
    ],
  );
  const [up, routes] = views[1].map(({ bytes }) => decodeRecord(bytes));
  assert.ok(up.body.kind === 'state-change' && up.body.newState === 6);
  // With path identifiers (RFC 8050).
  assert.equal(routes.subtype, 9);
  assert.ok(routes.body.kind === 'message' && routes.body.message.kind === 'update');
  assert.equal(routes.body.message.announced[0].pathId, 7);
  assert.equal(routes.body.session.localAsn, 64500);
  assert.deepEqual(
    maker.end().map(({ view, bytes }) => [view, (decodeRecord(bytes).body as { newState: number }).newState]),
    [
      ['adj-rib-in-pre-policy', 1],
      ['adj-rib-in-post-policy', 1],
    ],
  );
  assert.deepEqual(maker.end(), []);
});

/** A journal of a file, and the MRT that it is exported as. */
async function exportedOf(source: string, name: string): Promise<string> {
  const journal = { name, place: join(folder, name) };
  await recordArchives([{ name: source, place: sharedData(source) }], journal);
  const out = join(folder, `${name}-mrt`);
  await exportJournal(journal, out, '--out', { isMrt: true });
  return out;
}

const TELEGRAM = 'watch/hijack-telegram-20260616';

test(
  'the hijack of Telegram, recorded as lines and exported as MRT, gives the same incidents',
  needsSharedData(`${TELEGRAM}/updates.jsonl.gz`, 'watch/rtr/vrps-telegram-made.json'),
  async () => {
    const out = await exportedOf(`${TELEGRAM}/updates.jsonl.gz`, 'telegram');
    const asked = {
      country: undefined,
      networks: [62041, 62014, 59930, 44907, 211157],
      vrps: sharedData('watch/rtr/vrps-telegram-made.json'),
    };
    // Who saw it first of those that saw it in the same second is not said by files of several collectors.
    const said = ({ incidents }: WatchReplayAnswer) =>
      incidents.map(({ id, kind, state, severity, onset, detected, end, scope, actors, routes }) => ({
        id,
        kind,
        state,
        severity,
        onset,
        detected,
        end,
        actors,
        scope: { ...scope, prefixes: scope.prefixes.toSorted() },
        routes: routes
          .map((one) => [one.prefix, one.kind, one.first, one.end, one.peak].join(' '))
          .toSorted(),
      }));
    const [lines, mrt] = [
      said(await replayed([sharedData(`${TELEGRAM}/updates.jsonl.gz`)], asked)),
      said(await replayed([out], asked)),
    ];
    assert.ok(lines.length > 0);
    assert.deepEqual(mrt, lines);
  },
);

for (const name of ['200-huawei-00', '204-cisco-00', '205-6wind-00'])
  test(
    `tables of a router that were captured as BMP and exported as MRT have the same routes, ${name}`,
    needsSharedData(`watch/bmp/${name}.bmp.gz`),
    async () => {
      const out = await exportedOf(`watch/bmp/${name}.bmp.gz`, name);
      const tables = ({ feeds }: WatchReplayAnswer): string[] =>
        feeds.map(({ asn: of, routes }) => JSON.stringify([of, routes])).toSorted();
      assert.deepEqual(
        tables(await replayed([out])),
        tables(await replayed([sharedData(`watch/bmp/${name}.bmp.gz`)])),
      );
    },
  );
