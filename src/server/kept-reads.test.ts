import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { administrator, invited, smallServer } from '../../test/small-server.ts';
import { auditRows } from './audit.ts';
import { KeptReads } from './kept-reads.ts';
import { Recent } from './recent.ts';

const server = await smallServer();
const { ask, instance } = server;
const admin = await administrator(instance);
const path = `/api/workspaces/${admin.workspace}`;
after(() => server.close());

test('what was read is not asked again until one of its tables is written, whoever writes', async () => {
  const { db, reads } = instance;
  let asked = 0;
  const count = (): Promise<number> =>
    reads.read(['workspace', 'member'], 'count', async () => {
      asked++;
      const rows = await db.selectFrom('workspace').select('id').execute();
      return rows.length;
    });
  const at = new Date();
  assert.deepEqual([await count(), await count(), asked], [1, 1, 1]);
  await db.insertInto('instance').values({ key: 'x', value: '{}' }).execute();
  assert.deepEqual([await count(), asked], [1, 1]);
  await db
    .transaction()
    .execute((transaction) =>
      transaction.insertInto('workspace').values({ id: 'w', name: 'w', created_at: at }).execute(),
    );
  assert.deepEqual([await count(), asked], [2, 2]);
  await db.updateTable('workspace').set({ name: 'v' }).where('id', '=', 'w').execute();
  await count();
  assert.equal(asked, 3);
  await db.deleteFrom('workspace').where('id', '=', 'w').execute();
  assert.deepEqual([await count(), asked], [1, 4]);
});

test('a read that was under way at a write is not kept', async () => {
  const { db, reads } = instance;
  const { promise, resolve: answer } = Promise.withResolvers<string>();
  const slow = reads.read(['share'], 'slow', () => promise);
  await db.deleteFrom('share').where('id', '=', 'none').execute();
  answer('before the write');
  assert.equal(await slow, 'before the write');
  assert.equal(await reads.read(['share'], 'slow', () => Promise.resolve('after it')), 'after it');
});

test('where others write the database nothing is kept', async () => {
  const reads = new KeptReads(false);
  let asked = 0;
  const read = (): Promise<number> => reads.read(['member'], 'x', () => Promise.resolve(++asked));
  assert.deepEqual([await read(), await read()], [1, 2]);
});

test('a right that is taken away is gone with the answer that says so: role, member, account, token and session', async () => {
  const role = async (as: { session: string } | { token: string }): Promise<number> =>
    (await ask('POST', `${path}/invitations`, as, { role: 'viewer' })).status;
  const read = async (as: { session: string } | { token: string }): Promise<number> =>
    (await ask('GET', `${path}/jobs`, as)).status;
  const one = await invited(server, admin, admin.workspace, 'operator', 'One');
  assert.equal(await role(one), 200);
  const member = `${path}/members/${one.account}`;
  assert.equal((await ask('PUT', member, admin, { role: 'viewer' })).status, 204);
  assert.deepEqual([await role(one), await read(one)], [403, 200]);
  const made = await ask('POST', '/api/me/tokens', one, {
    workspace: admin.workspace,
    name: 'x',
    role: 'viewer',
  });
  const { id, token } = (await made.json()) as { id: string; token: string };
  assert.equal(await read({ token }), 200);
  assert.equal((await ask('DELETE', `/api/me/tokens/${id}`, one)).status, 204);
  const deeds = await auditRows(instance);
  assert.deepEqual([deeds.at(-1)?.action, deeds.at(-1)?.facts], ['token.revoked', { token: id }]);
  assert.equal((await ask('DELETE', `/api/me/tokens/${id}`, one)).status, 404);
  assert.equal(await read({ token }), 401);
  assert.equal((await ask('DELETE', member, admin)).status, 204);
  assert.equal(await read(one), 404);
  const disabled = { isDisabled: true };
  assert.equal((await ask('PUT', `/api/instance/accounts/${one.account}`, admin, disabled)).status, 204);
  assert.equal(await read(one), 401);
  const other = await invited(server, admin, admin.workspace, 'viewer', 'Other');
  assert.equal(await read(other), 200);
  await (await ask('POST', '/api/sign-out', other)).body?.cancel();
  assert.equal(await read(other), 401);
});

test('an answer that a browser has already is not sent again, and is the same for whoever reads it anew', async () => {
  const first = await ask('POST', `${path}/ask/snapshot.info?wait=30`, admin, {});
  await first.body?.cancel();
  const [{ id }] = (await (await ask('GET', `${path}/jobs`, admin)).json()) as { id: string }[];
  const answer = await ask('GET', `${path}/jobs/${id}/answer`, admin);
  const etag = answer.headers.get('etag')!;
  const document = await answer.text();
  const again = await server.app.request(`http://127.0.0.1:8100${path}/jobs/${id}/answer`, {
    headers: { host: '127.0.0.1:8100', cookie: `muruna=${admin.session}`, 'if-none-match': etag },
  });
  assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', etag]);
  assert.equal(await (await ask('GET', `${path}/jobs/${id}/answer`, admin)).text(), document);
  const nobody = await server.app.request(`http://127.0.0.1:8100${path}/jobs/${id}/answer`, {
    headers: { host: '127.0.0.1:8100', 'if-none-match': etag },
  });
  assert.equal(nobody.status, 401);
});

test('what was used last stays, up to a number of bytes', () => {
  const recent = new Recent<string>(100);
  for (let number = 0; number < 12; number++) recent.put(`${number}`, 'x', 10);
  assert.equal(recent.get('0'), undefined);
  assert.equal(recent.get('2'), 'x');
  recent.put('12', 'x', 10);
  assert.equal(recent.get('2'), 'x');
  assert.equal(recent.get('3'), undefined);
  recent.put('large', 'x', 11);
  assert.equal(recent.get('large'), undefined);
});
