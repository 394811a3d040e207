import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { contentFolder } from '../operations/files/content-folder.ts';
import { openDatabase, type Database } from '../store/database/open-database.ts';
import { preparedInMemory } from '../../test/prepared-engine.ts';
import { administrator } from '../../test/small-server.ts';
import { createApp } from './app.ts';
import { resumeJobs } from './computing/resume-jobs.ts';
import { resolveQuestion } from './computing/resolve-question.ts';
import type { Instance } from './instance.ts';
import type { Machine } from './machines.ts';
import { CONTENTS } from './routes/contents.ts';
import { enter, keepBundledSnapshot, newInstance } from './serve.ts';
import { digestOf } from './secrets.ts';
import { Workspace } from './workspace.ts';

interface Running {
  readonly instance: Instance;
  readonly machine: Machine;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'muruna-machines-'));

/** A server of several on one database, with contents of its own. */
async function server(database: Database, name: string): Promise<Running> {
  const http = createServer();
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  // On PostgreSQL: an embedded database has no other servers.
  const shared = { ...database, engine: 'postgresql' as const };
  const instance = newInstance(shared, contentFolder(join(folder, name)), { origin, mostBytes: 1000 });
  const app = createApp(instance, CONTENTS, () => {});
  const listener = getRequestListener(app.fetch);
  http.on('request', (request, response) => void listener(request, response));
  const machine = await enter(instance);
  return {
    instance,
    machine,
    origin,
    async close() {
      await instance.computing.close();
      await machine.leave();
      http.close();
    },
  };
}

test('servers on one database: contents are fetched from whoever has them, and by machines alone', async () => {
  const database = await openDatabase(preparedInMemory());
  const [one, other] = [await server(database, 'one'), await server(database, 'other')];
  try {
    const bytes = randomBytes(1000);
    const name = await one.instance.contents.put(bytes);
    assert.equal(await other.instance.ownContents.has(name), false);
    assert.equal(await other.instance.contents.has(name), true);
    assert.deepEqual(Buffer.from((await other.instance.ownContents.get(name))!), bytes);
    assert.equal(await other.instance.contents.has(digestOf('nowhere')), false);
    const ask = async (authorization: string): Promise<number> => {
      const answer = await fetch(`${one.origin}/api/contents/${name}`, { headers: { authorization } });
      await answer.body?.cancel();
      return answer.status;
    };
    assert.equal(await ask(`Machine ${other.machine.secret}`), 200);
    assert.equal(await ask('Machine none'), 404);
    await other.machine.leave();
    assert.equal(await ask(`Machine ${other.machine.secret}`), 404);
  } finally {
    await Promise.all([one.close(), other.close()]);
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('servers on one database: a job stays with its server, is followed and cancelled at another, and taken over when that is no more', async () => {
  const database = await openDatabase(preparedInMemory());
  const [one, other] = [await server(database, 'one'), await server(database, 'other')];
  try {
    await keepBundledSnapshot(one.instance);
    await keepBundledSnapshot(other.instance);
    const { workspace: id } = await administrator(one.instance);
    const { id: account } = await database.db.selectFrom('account').select('id').executeTakeFirstOrThrow();
    const person = { id: account, name: '', display: '', isAdministrator: false };
    const workspace = new Workspace(one.instance, id, person, 'operator');
    const asker = { workspace: id, account };
    const question = async (operation: string, request: object): ReturnType<typeof resolveQuestion> =>
      resolveQuestion(workspace, await one.instance.operations[operation](), { ...request }, 'en');
    const stateOf = async (job: string): Promise<string> =>
      (await database.db.selectFrom('job').select('state').where('id', '=', job).executeTakeFirstOrThrow())
        .state;

    const long = await one.instance.computing.submit(
      asker,
      await question('worst', { country: 'IR', k: 6, seconds: 100 }),
      undefined,
    );
    await resumeJobs(other.instance);
    assert.deepEqual([other.instance.computing.load.running, one.instance.computing.load.running], [0, 1]);
    const ended = other.instance.computing.wait(long.id, 60_000);
    await other.instance.computing.cancel(long.id);
    await one.instance.computing.cancelAsked();
    await ended;
    assert.equal(await stateOf(long.id), 'cancelled');

    const left = await one.instance.computing.submit(asker, await question('snapshot.info', {}), undefined);
    await one.instance.computing.close();
    await database.db.updateTable('job').set({ state: 'running' }).where('id', '=', left.id).execute();
    await database.db.deleteFrom('answer').execute();
    await resumeJobs(other.instance);
    assert.equal(await stateOf(left.id), 'running');
    await one.machine.leave();
    await resumeJobs(other.instance);
    await other.instance.computing.wait(left.id, 60_000);
    assert.equal(await stateOf(left.id), 'done');
  } finally {
    await Promise.all([one.close(), other.close()]);
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
