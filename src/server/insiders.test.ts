import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { administrator, invited, ORIGIN, smallServer, type As } from '../../test/small-server.ts';

// What people do who are let in and mean ill, or are let in nowhere and send much.

const MB = 2 ** 20;
const server = await smallServer(undefined, undefined, { mostBytes: 64 * MB });
const { ask, app, instance } = server;
const admin = await administrator(instance);
const ours = `/api/workspaces/${admin.workspace}`;
after(() => server.close());
beforeEach(() => instance.requests.forget());

const FILES = [{ name: 'sites.csv', text: 'id,name\na,A\n' }];

async function idOf(answer: Promise<Response>): Promise<string> {
  return ((await (await answer).json()) as { id: string }).id;
}

test('an answer names objects of the workspace that asked, also where another one has the same documents', async () => {
  const theirs = `/api/workspaces/${await idOf(ask('POST', '/api/instance/workspaces', admin, { name: 'Theirs' }))}`;
  await ask('POST', `${theirs.replace('workspaces', 'instance/workspaces')}/join`, admin);
  const answers: string[] = [];
  const folders: string[] = [];
  for (const workspace of [ours, theirs]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const folder = await idOf(
      ask('POST', `${workspace}/inventories`, admin, { name: workspace, files: FILES }),
    );
    folders.push(folder);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const answer = await ask('POST', `${workspace}/ask/inventory.check?wait=30`, admin, { folder });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    answers.push(await answer.text());
  }
  assert.ok(answers[0].includes(folders[0]) && answers[1].includes(folders[1]));
  assert.ok(!answers[1].includes(folders[0]), answers[1]);
});

test('an object is not changed, nor told of, by the route of another kind', async () => {
  const inventory = await idOf(ask('POST', `${ours}/inventories`, admin, { name: 'Sites', files: FILES }));
  const analyst = await invited(server, admin, admin.workspace, 'analyst', 'Analyst');
  const wrong: [string, unknown][] = [
    [`objects/${inventory}?kind=scenario&name=x&revision=1`, Buffer.from('x')],
    [`books/${inventory}`, { name: 'x', revision: 1, files: FILES }],
  ];
  for (const [where, body] of wrong)
    // oxlint-disable-next-line no-await-in-loop -- two
    assert.equal((await ask('PUT', `${ours}/${where}`, analyst, body)).status, 404, where);
  assert.equal((await ask('DELETE', `${ours}/objects/${inventory}`, analyst)).status, 404);
});

test('what nests without end, or names a revision that no document can have, is refused and no fault of ours', async () => {
  const deep = `{"country":"IR","networks":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const nested = await ask('POST', `${ours}/ask/stress`, admin, Buffer.from(deep));
  assert.equal(nested.status, 400);
  assert.equal(((await nested.json()) as { type: string }).type, 'muruna:bad-json');
  const object = await idOf(ask('POST', `${ours}/objects?kind=scenario&name=x`, admin, Buffer.from('x')));
  for (const revision of [2 ** 31 - 1, 2 ** 31, 2 ** 53]) {
    const change = `${ours}/objects/${object}?kind=scenario&name=x&revision=${revision}`;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    assert.equal((await ask('PUT', change, admin, Buffer.from('y'))).status, 422, String(revision));
  }
  assert.deepEqual(server.faults, []);
});

test('what would fill memory once it is read is refused before, whatever the size of its text', async () => {
  const many = `{"name":"Sites","files":[${'{},'.repeat(15_000_000)}{}]}`;
  const before = process.memoryUsage().heapTotal;
  const refused = await ask('POST', `${ours}/inventories`, admin, Buffer.from(many));
  assert.equal(refused.status, 413);
  const { type, most } = (await refused.json()) as { type: string; most: number };
  assert.deepEqual([type, most], ['muruna:too-large', 200_000]);
  // Reading it would make fifteen million objects, which take more than half a gigabyte.
  assert.ok(process.memoryUsage().heapTotal - before < 400 * MB);
  assert.deepEqual(server.faults, []);
});

test('whoever is not let in sends no more than a name and a password', async () => {
  const body = { name: 'x'.repeat(100_000), password: 'x' };
  for (const where of ['/api/sign-in', '/api/take-up'])
    // oxlint-disable-next-line no-await-in-loop -- two
    assert.equal((await ask('POST', where, undefined, body)).status, 413, where);
  assert.equal((await ask('PUT', '/api/me/password', admin, { before: 'x'.repeat(100_000) })).status, 413);
});

/** A body that comes piece by piece and stops before its end, until it is told to go on. */
function slowBody(pieces: number): { body: ReadableStream<Uint8Array>; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent++ < pieces) controller.enqueue(new Uint8Array(MB));
      else {
        await promise;
        controller.close();
      }
    },
  });
  return { body, end: resolve };
}

function send(as: { session: string }, body: ReadableStream<Uint8Array>): Promise<Response> {
  const headers = { host: new URL(ORIGIN).host, origin: ORIGIN, cookie: `muruna=${as.session}` };
  const where = `${ORIGIN}${ours}/objects?kind=file&name=x`;
  return Promise.resolve(app.request(where, { method: 'POST', headers, body, duplex: 'half' }));
}

test('one person fills no memory with many large documents at once, and nobody else is kept from saving', async () => {
  const other = await invited(server, admin, admin.workspace, 'analyst', 'Other');
  const slow = Array.from({ length: 3 }, () => slowBody(60));
  const sending = slow.map(({ body }) => send(admin, body));
  const refused = await Promise.race(sending);
  assert.equal(refused.status, 429);
  const small = slowBody(1);
  small.end();
  assert.equal((await send(other, small.body)).status, 200);
  for (const { end } of slow) end();
  const statuses = (await Promise.all(sending)).map(({ status }) => status);
  assert.deepEqual(new Set(statuses), new Set([200, 429]));
  // What was served is no longer counted.
  const again = slowBody(60);
  again.end();
  assert.equal((await send(admin, again.body)).status, 200);
});

test('one person has few files made at once, and what is refused is made later', async () => {
  const asked: As = admin;
  await (await ask('POST', `${ours}/ask/snapshot.info?wait=30`, asked, {})).body?.cancel();
  const [{ id }] = (await (await ask('GET', `${ours}/jobs`, asked)).json()) as { id: string }[];
  const made = (): Promise<number> =>
    ask('GET', `${ours}/jobs/${id}/export/md`, asked).then(({ status }) => status);
  const statuses = await Promise.all(Array.from({ length: 10 }, made));
  assert.deepEqual(
    [statuses.filter((one) => one === 200).length, new Set(statuses)],
    [4, new Set([200, 429])],
  );
  assert.equal(await made(), 200);
});
