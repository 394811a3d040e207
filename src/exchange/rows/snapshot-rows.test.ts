import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InferAnswer } from '../../schemas/infer-answer.ts';
import type { SnapshotInfo } from '../../schemas/snapshot-answers.ts';
import { keyListRows } from './key-rows.ts';
import { rowsCsv } from './rows-csv.ts';
import { inferRows, snapshotInfoRows } from './snapshot-rows.ts';

const LABELS = {
  common: 15,
  onlyInferred: 0,
  onlyReference: 0,
  transitAsTransit: 5,
  transitReversed: 1,
  transitAsPeer: 2,
  peerAsPeer: 4,
  peerAsTransit: 3,
  agreement: 0.6,
  peerRecall: null,
  peerPrecision: null,
};

test('labels of links are one row each: all that were inferred, then how they agree with published ones', () => {
  const answer: InferAnswer = {
    ases: 9,
    links: 20,
    peerLinks: 8,
    vantagePoints: 2,
    date: '2026-07-30',
    clique: [],
    routeServers: [],
    siblings: [],
    findings: [],
    confidence: [],
    sources: [],
  };
  const alone = [
    'date,over,published,inferred,links',
    '2026-07-30,all,,transit,12',
    '2026-07-30,all,,peering,8',
  ];
  assert.equal(rowsCsv(inferRows(answer)), [...alone, ''].join('\n'));
  const heldOut = { ...LABELS, transitAsTransit: 2 };
  const { rows } = inferRows({ ...answer, agreement: { all: LABELS, heldOut } });
  assert.equal(rows.length, 12);
  const sum = (over: string): number =>
    rows.filter((row) => row[1] === over).reduce((total, row) => total + Number(row[4]), 0);
  assert.deepEqual([sum('common'), sum('held-out')], [15, 12]);
});

test('the sources of a snapshot are one row each, and a day that is not known is empty', () => {
  const source = { role: 'asns', name: 'asns.csv', bytes: 7, sha256: 'f'.repeat(64), terms: 'free' } as const;
  const info = { id: '0'.repeat(64), manifest: { date: '2026-07-30', sources: [source] } };
  assert.deepEqual(snapshotInfoRows(info as unknown as SnapshotInfo).rows, [
    ['2026-07-30', info.id, 'asns', 'asns.csv', null, 7, source.sha256, 'free'],
  ]);
});

test('a key that is not revoked has no moment at which it was', () => {
  const key = { keyid: 'a', name: 'Ministry', publicKey: 'p', trustedAt: '2026-01-01T00:00:00Z' };
  const revoked = { ...key, keyid: 'b', revokedAt: '2026-02-01T00:00:00Z', reason: 'lost' };
  assert.equal(
    rowsCsv(keyListRows({ keys: [key, revoked] })),
    'keyid,name,trusted_at,revoked_at,reason\na,Ministry,2026-01-01T00:00:00Z,,\n' +
      'b,Ministry,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,lost\n',
  );
});
