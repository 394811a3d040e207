import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archive, replayed } from '../../../test/watch-replay.ts';
import { chatter, PEERS } from '../../../test/watch-archive.ts';
import { bgpalerterPost } from './bgpalerter-post.ts';

async function hijack() {
  const taken = [0, 1].map((peer) => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const { incidents } = await replayed([archive([...chatter(42), ...taken], 'rrc92.mrt')]);
  return incidents.find(({ kind }) => kind === 'origin-hijack')!;
}

test('a template that was made for BGPalerter is filled in, whatever stands in it', async () => {
  const incident = await hijack();
  // The template of its documentation for Mattermost, shortened.
  const template =
    '{"text": "${channel}: ${summary}", "fields": [{"title": "Event type:", "value": "${type}"}, {"title": "First event:", "value": "${earliest} UTC"}], "peers": ${peers}, "of": "${asn} ${prefix}", "by": "${neworigin} ${newprefix}", "more": "${bgplay}"}';
  assert.deepEqual(JSON.parse(bgpalerterPost(template, incident)), {
    text: `hijack: origin-hijack open (minor): AS12 by AS99: 5.2.0.0/18 [${incident.id}]`,
    fields: [
      { title: 'Event type:', value: 'origin-hijack' },
      { title: 'First event:', value: '2025-09-01 00:40:00 UTC' },
    ],
    peers: 2,
    of: '12 5.2.0.0/18',
    by: '99 5.2.0.0/18',
    more: '',
  });
  const odd = { ...incident, id: 'a "quoted"\nid' };
  assert.deepEqual(JSON.parse(bgpalerterPost('{"id": "${description}"}', odd)), { id: 'a "quoted"\nid' });
});
