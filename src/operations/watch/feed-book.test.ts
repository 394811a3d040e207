import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, replayed } from '../../../test/watch-replay.ts';

test('of more vantage points than any collector has, the first are watched, and that others were left out is said', async () => {
  const lines = Array.from({ length: 20_010 }, (_, at) =>
    JSON.stringify({
      type: 'KEEPALIVE',
      timestamp: 1 + at / 1000,
      peer: `10.0.${at >> 8}.${at & 255}`,
      peer_asn: '1',
      host: 'rrc00',
    }),
  );
  const answer = await replayed([file('crowd.jsonl', lines.join('\n'))]);
  assert.equal(answer.feeds.length, 20_000);
  assert.deepEqual(
    answer.findings.map(({ code, facts }) => [code, facts]),
    [['watch.vantage-points', { most: 20_000 }]],
  );
});
