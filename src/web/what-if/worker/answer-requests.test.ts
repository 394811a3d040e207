import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'fflate';
import { smallSnapshot } from '../../../../test/small-snapshot.ts';
import { sectionsOf } from '../../../store/internet-columns.ts';
import { writeSnapshot } from '../../../store/write-snapshot.ts';
import { answerRequests } from './answer-requests.ts';
import type { Reply, Request } from './protocol.ts';

/** A worker that has the small country open, and all it said so far. */
async function openWorker(): Promise<{ ask: (request: Request) => Promise<void>; said: Reply[] }> {
  const { internet, linkSources, manifest } = smallSnapshot();
  const sections = sectionsOf({ internet, linkSources });
  const bytes = await writeSnapshot({ manifest, sections }, (part) => Promise.resolve(deflateSync(part)));
  const said: Reply[] = [];
  // How far it has come is said on a slow machine only.
  const ask = answerRequests((reply) => void (reply.type !== 'progress' && said.push(reply)));
  await ask({ type: 'open', bytes: Uint8Array.from(bytes), country: 'IR', plane: 'ipv4' });
  assert.deepEqual(said, [{ type: 'opened', networks: 4 }]);
  said.length = 0;
  return { ask, said };
}

const TENTH = {
  type: 'stress',
  id: 'n10',
  choices: [{ kind: 'network', asn: 10 }],
} as const satisfies Request;

test('an answer looked up ahead is the one that is computed when asked, and its losses are told before', async () => {
  const [direct, later] = [await openWorker(), await openWorker()];
  await direct.ask(TENTH);
  assert.deepEqual(
    direct.said.map(({ type }) => type),
    ['losses', 'impact'],
  );
  await later.ask({ type: 'stress', id: '', choices: [] });
  later.said.length = 0;
  // Looking ahead takes some turns for each network.
  for (let turn = 0; turn < 400; turn++) await new Promise(setImmediate);
  assert.deepEqual(
    later.said.find(({ type, ...reply }) => type === 'ahead' && 'id' in reply && reply.id === TENTH.id),
    { ...direct.said[0], type: 'ahead' },
  );
  assert.ok(later.said.every(({ type }) => type === 'ahead'));
  later.said.length = 0;
  await later.ask(TENTH);
  assert.deepEqual(later.said, direct.said);
});

test('the losses of a click do not wait for the routes of the one before', async () => {
  const { ask, said } = await openWorker();
  const twentieth: Request = { ...TENTH, id: 'n20', choices: [{ kind: 'network', asn: 20 }] };
  await Promise.all([ask(TENTH), ask(twentieth)]);
  assert.deepEqual(
    said.map((reply) => 'id' in reply && `${reply.type} ${reply.id}`),
    ['losses n10', 'losses n20', 'impact n10', 'impact n20'],
  );
});

test('a question before the country is open is an error in words, not a silence', async () => {
  const said: Reply[] = [];
  await answerRequests((reply) => said.push(reply))(TENTH);
  assert.deepEqual(said, [{ type: 'error', detail: 'stress before open' }]);
});

test('intervals come with every tenth sample, and a later request ends them', async () => {
  const { ask, said } = await openWorker();
  const { choices, id } = TENTH;
  const intervals: Request = { type: 'intervals', id, choices, samples: 25, seed: 1 };
  await ask(intervals);
  assert.deepEqual(
    said.map((reply) => reply.type === 'intervals' && reply.done),
    [10, 20, 25],
  );
  said.length = 0;
  await Promise.all([ask(intervals), ask({ ...intervals, samples: 10 })]);
  assert.deepEqual(
    said.map((reply) => reply.type === 'intervals' && reply.done),
    [10],
  );
});
