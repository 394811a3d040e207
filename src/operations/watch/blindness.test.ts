import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archive, minuteOf, replayed } from '../../../test/watch-replay.ts';
import { chatter, PEERS, type MadeUpdate } from '../../../test/watch-archive.ts';

test('vantage points that fall silent are one incident of their collector, noticed within a minute, with who was left', async () => {
  const { incidents, collectors } = await replayed([archive(chatter(60, { 3: 25, 4: 30 }))]);
  assert.deepEqual(
    incidents.map(({ kind, entity, state, severity }) => [kind, entity.collector, state, severity]),
    [['feed-blindness', 'rrc99', 'open', 'minor']],
  );
  const [{ feeds, onset, detected, end, cause }] = incidents;
  assert.deepEqual(
    feeds.blind.map(({ peer }) => peer),
    ['10.0.0.3', '10.0.0.4'],
  );
  assert.deepEqual(
    feeds.voters.map(({ peer }) => peer),
    ['10.0.0.0', '10.0.0.1', '10.0.0.2'],
  );
  assert.ok(minuteOf(detected) - minuteOf(onset) <= 1);
  assert.deepEqual([end, cause.type], [null, 'unknown']);
  assert.deepEqual(collectors, [
    { collector: 'rrc99', state: 'partly-blind', feeds: 5, wholeTables: 5, voters: 3, blind: 2 },
  ]);
});

test('where too few are left to judge, blindness is high; the fall of a session has its message as evidence', async () => {
  const falls = [0, 1, 2].map((peer): MadeUpdate => ({ at: 20 * 60 + peer, peer, isUp: false }));
  const { incidents } = await replayed([
    archive([...chatter(40).filter(({ at, peer }) => at < 20 * 60 || peer > 2), ...falls]),
  ]);
  const [one, ...others] = incidents;
  assert.deepEqual(
    [one.kind, one.severity, one.feeds.blind.length, one.evidence.length, others.length],
    ['feed-blindness', 'high', 3, 3, 0],
  );
});

test('a session that comes back ends it', async () => {
  const session = (minute: number, isUp: boolean): MadeUpdate => ({ at: minute * 60, peer: 1, isUp });
  const { incidents } = await replayed([archive([...chatter(40), session(20, false), session(22, true)])]);
  assert.deepEqual(
    incidents.map(({ kind, state, revision, end }) => [kind, state, revision, Math.floor(minuteOf(end))]),
    [['feed-blindness', 'closed', 2, 22]],
  );
});

test('a night that grows quiet step by step raises nothing', async () => {
  const night = chatter(180).filter(
    ({ at, peer }) => (at - peer - 1) % (4 * 2 ** Math.floor(at / 1800)) === 0,
  );
  const perPeer = Map.groupBy(night, ({ peer }) => peer);
  assert.equal(perPeer.size, PEERS.length);
  const { incidents, feeds } = await replayed([archive(night)]);
  assert.deepEqual(incidents, []);
  assert.ok(feeds.every(({ blind }) => blind === 0));
});
