import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { administrator, invited, smallServer, type As } from '../../test/small-server.ts';
import { MOST_STREAMS } from './streams.ts';

// Somebody is removed, disabled or signed out while he works: what he follows, computes and holds ends at once.

const server = await smallServer();
const { ask, instance } = server;
const admin = await administrator(instance);
const path = `/api/workspaces/${admin.workspace}`;
after(() => server.close());

const statusOf = (method: string, where: string, as: As, body?: unknown): Promise<number> =>
  ask(method, where, as, body).then(async (answer) => {
    await answer.body?.cancel();
    return answer.status;
  });

/** A question that takes as long as it may. */
async function longJob(as: As): Promise<string> {
  const asked = await ask('POST', `${path}/ask/worst`, as, { country: 'IR', k: 6, seconds: 600 });
  return ((await asked.json()) as { id: string }).id;
}

const follow = async (job: string, as: As): Promise<Promise<string>> =>
  (await ask('GET', `${path}/jobs/${job}/events`, as)).text();

async function tokenOf(person: As): Promise<As> {
  const body = { name: 'program', workspace: admin.workspace, role: 'analyst', days: 30 };
  const made = await ask('POST', '/api/me/tokens', person, body);
  return { token: ((await made.json()) as { token: string }).token };
}

test('who is removed hears no more of anything there, his questions end, and so do his tokens for good', async () => {
  const person = await invited(server, admin, admin.workspace, 'analyst', 'Removed');
  const token = await tokenOf(person);
  const [own, other] = [await longJob(person), await longJob(admin)];
  const heard = [follow(own, person), follow(own, token), follow(other, person)];
  const seen = follow(own, admin);
  assert.equal(await statusOf('DELETE', `${path}/members/${person.account}`, admin), 204);
  for (const text of await Promise.all(heard)) assert.doesNotMatch(text, /event: ended/);
  assert.match(await seen, /event: ended\ndata: .*"state":"cancelled"/);
  assert.equal(await statusOf('GET', `${path}/jobs`, person), 404);
  const again = await ask('POST', `${path}/invitations`, admin, { role: 'analyst' });
  const link = ((await again.json()) as { link: string }).link.split('/').at(-1);
  assert.equal(await statusOf('POST', '/api/take-up', person, { link }), 204);
  assert.equal(await statusOf('GET', `${path}/jobs`, token), 401);
  assert.equal(await statusOf('POST', `${path}/jobs/${other}/cancel`, admin), 204);
  assert.deepEqual(server.faults, []);
});

test('who is disabled or signs out hears no more', async () => {
  const person = await invited(server, admin, admin.workspace, 'analyst', 'Disabled');
  const job = await longJob(person);
  const leaver = await invited(server, admin, admin.workspace, 'viewer', 'Leaver');
  const heard = [follow(job, person), follow(job, leaver)];
  const seen = follow(job, admin);
  assert.equal(await statusOf('POST', '/api/sign-out', leaver), 204);
  assert.doesNotMatch(await heard[1], /event: ended/);
  const disable = `/api/instance/accounts/${person.account}`;
  assert.equal(await statusOf('PUT', disable, admin, { isDisabled: true }), 204);
  assert.doesNotMatch(await heard[0], /event: ended/);
  assert.match(await seen, /event: ended\ndata: .*"state":"cancelled"/);
  assert.deepEqual(server.faults, []);
});

test('one person follows so many jobs at once, and what is closed makes room', async () => {
  const job = await longJob(admin);
  const open = (as: As): Promise<Response> => ask('GET', `${path}/jobs/${job}/events?lang=fa`, as);
  const streams = await Promise.all(Array.from({ length: MOST_STREAMS }, () => open(admin)));
  const refused = await open(admin);
  const { type, title } = (await refused.json()) as { type: string; title: string };
  assert.deepEqual([refused.status, type], [429, 'muruna:too-many-streams']);
  assert.match(title, /[\u0600-\u06FF]/);
  const other = await invited(server, admin, admin.workspace, 'viewer', 'Reader');
  const theirs = await open(other);
  assert.equal(theirs.status, 200);
  await streams[0].body!.cancel();
  const again = await open(admin);
  assert.equal(again.status, 200);
  assert.equal(await statusOf('POST', `${path}/jobs/${job}/cancel`, admin), 204);
  await Promise.all([...streams.slice(1), theirs, again].map((stream) => stream.text()));
});
