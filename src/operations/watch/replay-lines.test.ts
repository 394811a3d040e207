import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, replayed } from '../../../test/watch-replay.ts';

test('lines that are no messages are found and left out', async () => {
  const lines = [
    '{"type":"ris_message","data":{"timestamp":1.5,"peer":"192.0.2.1","peer_asn":"1","host":"rrc00","type":"UPDATE","path":[1,11],"announcements":[{"next_hop":"192.0.2.1","prefixes":["5.1.0.0/17","nonsense"]}]}}',
    '{"type":"ris_error","data":{"message":"no"}}',
    '{"type":"ris_message","data":{"type":"UPDATE"}}',
    'not json',
  ];
  const answer = await replayed([file('lines.jsonl', lines.join('\n'))]);
  assert.deepEqual(
    answer.findings.map(({ code, line }) => [code, line]),
    [
      ['ris-live.prefix', 1],
      ['ris-live.no-message', 3],
      ['ris-live.no-json', 4],
    ],
  );
  assert.deepEqual(
    answer.feeds.map(({ collector, asn, routes }) => [collector, asn, routes.ipv4]),
    [['rrc00', 1, 1]],
  );
});

const risLine = (data: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    type: 'ris_message',
    data: { peer: '192.0.2.1', peer_asn: '1', host: 'rrc00', type: 'UPDATE', ...data },
  });

test('lines with times that no clock shows, and with whatever values, are answered like others', async () => {
  const strange = [-1, 0, 1e12, 1e300, 4_294_967_296, '1e400', null, [], {}, 'yesterday', '∞'];
  const lines = strange.flatMap((value) => [
    risLine({ timestamp: value, announcements: [{ prefixes: ['5.1.0.0/17'] }], path: [1, 11] }),
    risLine({ timestamp: 1.5, peer_asn: value, path: value, announcements: value, withdrawals: value }),
    risLine({ timestamp: 1.5, path: [value, [value], 11], announcements: [{ prefixes: [value] }, value] }),
  ]);
  const { findings, sources } = await replayed([file('strange.jsonl', lines.join('\n'))]);
  assert.equal(sources[0].messages, 2 * strange.length);
  assert.deepEqual([...new Set(findings.map(({ code }) => code))].sort(), [
    'ris-live.no-message',
    'ris-live.prefix',
  ]);
});

test('a line without end is looked at no further than its beginning', async () => {
  const sound = risLine({ timestamp: 1.5, path: [1, 11], announcements: [{ prefixes: ['5.1.0.0/17'] }] });
  const long = `{"data":"${'x'.repeat(20_000_000)}"}`;
  const { findings, sources } = await replayed([file('long.jsonl', [sound, long, sound, long].join('\n'))]);
  assert.equal(sources[0].messages, 2);
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [
      ['ris-live.no-json', 2],
      ['ris-live.no-json', 4],
    ],
  );
});
