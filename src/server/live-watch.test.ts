import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { administrator, invited, smallServer, type As } from '../../test/small-server.ts';
import { smallSnapshot } from '../../test/small-snapshot.ts';
import { watchLive } from '../operations/watch/live.ts';
import type { FollowedWatch } from '../schemas/live-stands.ts';
import { FollowedWatches } from './followed-watches.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-followed-'));
const stands = join(folder, 'stands.json');
const server = await smallServer();
const admin = await administrator(server.instance);
const viewer = await invited(server, admin, admin.workspace, 'viewer', 'Viewer');
Object.assign(server.instance, { watches: new FollowedWatches(new Map([[admin.workspace, folder]])) });
after(async () => {
  server.instance.watches.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const ours = `/api/workspaces/${admin.workspace}/watch`;
async function seen(as: As): Promise<FollowedWatch> {
  server.instance.requests.forget();
  const answer = await server.ask('GET', ours, as);
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as FollowedWatch;
}
/** As another program wrote it. */
const write = (changes: object): void =>
  writeFileSync(
    stands,
    JSON.stringify({ ...(JSON.parse(readFileSync(stands, 'utf8')) as object), ...changes }),
  );

before(async () => {
  assert.deepEqual(await seen(viewer), { state: 'gone', stands: null });
  const given = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };
  await watchLive(smallSnapshot(), {
    folder: { name: 'watch', place: folder },
    given,
    sources: [],
    outlets: [],
    seconds: 1,
  });
});

test('a watch that ended in good order is stopped, and without vantage points nothing can be told', async () => {
  const { state, stands: told } = await seen(viewer);
  assert.equal(state, 'stopped');
  assert.equal(told!.country, 'IR');
  assert.deepEqual(
    told!.visibility.map(({ canTell, visible }) => [canTell, visible]),
    [
      [false, null],
      [false, null],
    ],
  );
  assert.ok(told!.byNetwork.every(({ visible }) => visible === null));
});

test('one that writes is running, one that does not is silent; its journal may go, and what is no such file is said', async () => {
  write({ state: 'running', written: new Date().toISOString() });
  assert.equal((await seen(viewer)).state, 'running');
  write({ written: new Date(Date.now() - 60_000).toISOString() });
  assert.equal((await seen(viewer)).state, 'silent');
  const kept = readFileSync(stands);
  writeFileSync(stands, '{');
  assert.equal((await seen(viewer)).state, 'unread');
  rmSync(stands);
  const gone = await seen(viewer);
  assert.equal(gone.state, 'gone');
  assert.equal(gone.stands!.country, 'IR');
  writeFileSync(stands, kept);
  assert.equal((await seen(viewer)).state, 'silent');
});

test('what changes is sent as it comes', async () => {
  const answer = await server.ask('GET', `${ours}/events`, viewer);
  assert.equal(answer.headers.get('content-type'), 'text/event-stream');
  const reader = answer.body!.getReader();
  let text = '';
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(text)) {
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other
      const { value, done } = await reader.read();
      assert.ok(!done);
      text += new TextDecoder().decode(value);
    }
  };
  await until(/event: stands\ndata: \{"state":"silent"/);
  write({ state: 'stopped' });
  await until(/"state":"stopped"/);
  await reader.cancel();
});

test('only the members of its workspace see it, and no path can be named', async () => {
  const made = await server.ask('POST', '/api/instance/workspaces', admin, { name: 'Other' });
  const { id } = (await made.json()) as { id: string };
  const elsewhere = `/api/workspaces/${id}/watch`;
  assert.equal((await server.ask('GET', elsewhere, viewer)).status, 404);
  assert.equal((await server.ask('GET', ours, undefined)).status, 401);
  assert.equal((await server.ask('GET', `${ours}?folder=/etc`, viewer)).status, 422);
  const followed = server.instance.watches;
  Object.assign(server.instance, { watches: new FollowedWatches(new Map()) });
  assert.deepEqual(await seen(viewer), { state: 'none', stands: null });
  assert.equal((await server.ask('GET', `${ours}/events`, viewer)).status, 404);
  Object.assign(server.instance, { watches: followed });
});
