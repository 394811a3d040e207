import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { onlyInFullRun } from '../../test/cases.ts';
import { freePort } from '../../test/free-port.ts';
import { startPostgres } from '../../test/databases.ts';
import { administrator, smallServer } from '../../test/small-server.ts';
import { Refusal } from '../core/refusal.ts';
import { codedText } from '../i18n/coded-text.ts';
import { LANGUAGE_CODES } from '../i18n/codes.ts';
import { language } from '../i18n/language.ts';
import { checkInstance } from './admin/check.ts';
import { startServer, type RunningServer } from './serve.ts';

// What a server stands on goes or is taken: survived with one clear sentence in the language of the reader, and nothing lost.

const folder = mkdtempSync(join(tmpdir(), 'muruna-ground-'));
after(() => rmSync(folder, { recursive: true }));

async function problemOf(answer: Response): Promise<{ status: number; type: string; title: string }> {
  return (await answer.json()) as { status: number; type: string; title: string };
}

test('a second server on a folder is told who has it, and the first one goes on', async () => {
  const place = { data: join(folder, 'shared'), port: 0 };
  const first = await startServer(place, () => {});
  try {
    await assert.rejects(
      startServer(place, () => {}),
      (error: unknown) => {
        assert.ok(error instanceof Refusal);
        assert.equal(error.code, 'database.in-use');
        assert.match(String(error.facts['holder']), new RegExp(`^${process.pid} \\(`));
        for (const code of LANGUAGE_CODES) {
          const said = language(code).plain(codedText(error));
          assert.ok(said.length > 30 && said.includes(String(process.pid)), said);
        }
        return true;
      },
    );
    assert.equal((await fetch(`${first.origin}/healthz`)).status, 200);
  } finally {
    await first.close();
  }
});

test('what is refused when a server starts leaves no port open, which would keep the program from ending', async () => {
  const port = await freePort();
  const nowhere = { workspace: 'Nowhere', folder };
  for (const asked of [{ watch: [nowhere] }, { open: 'Nowhere' }, { provider: join(folder, 'none.json') }]) {
    // oxlint-disable-next-line no-await-in-loop -- one server at a time
    await assert.rejects(
      startServer({ data: join(folder, 'refused'), port, ...asked }, () => {}),
      Refusal,
    );
    // oxlint-disable-next-line no-await-in-loop -- as above
    await assert.rejects(fetch(`http://127.0.0.1:${port}/healthz`));
  }
});

test('a full disk, when a server starts, saves, backs up and when its database has no room: refused with a sentence, and nothing lost', async () => {
  const place = join(folder, 'full');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    console.warn('SKIPPED: no small disk can be mounted here');
    return;
  }
  /** Leaves so much of the disk. */
  const leave = (bytes: number): void => {
    rmSync(join(place, 'filler'), { force: true });
    const { bavail, bsize } = statfsSync(place);
    writeFileSync(join(place, 'filler'), Buffer.alloc(bavail * bsize - bytes));
  };
  const free = (): void => rmSync(join(place, 'filler'));
  const faults: unknown[] = [];
  const start = (): Promise<RunningServer> =>
    startServer({ data: place, port: 0 }, ({ error }) => faults.push(error));
  let running: RunningServer | undefined;
  try {
    leave(2 ** 20);
    await assert.rejects(start(), { kind: 'no-space', code: 'file.no-space' });
    free();
    running = await start();
    const { origin, instance: full } = running;
    const { session, workspace } = await administrator(full);
    const asked = (method: string, where: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> =>
      fetch(`${origin}${where}`, {
        method,
        headers: { origin, cookie: `muruna=${session}` },
        ...(body && { body }),
      });
    const objects = `/api/workspaces/${workspace}/objects`;
    const save = (name: string, bytes: number): Promise<Response> =>
      asked('POST', `${objects}?kind=scenario&name=${name}&lang=fa`, Buffer.alloc(bytes, name));
    const isRefused = async (answer: Response): Promise<void> => {
      const { status, type, title } = await problemOf(answer);
      assert.deepEqual([status, type], [507, 'muruna:server.disk-full']);
      assert.match(title, /^دیسک سرور پر است/);
      assert.ok(!title.includes('/'), title);
    };
    assert.equal((await save('before', 1000)).status, 200);
    leave(200_000);
    await isRefused(await save('large', 300_000));
    await isRefused(await asked('POST', '/api/instance/backups?lang=fa'));
    assert.deepEqual(readdirSync(join(place, 'backups')), []);
    // What follows needs a new piece of the journal of changes, which the engine does not survive.
    await sql`select pg_switch_wal()`.execute(full.db);
    await isRefused(await save('meanwhile', 10));
    await isRefused(await save('later', 10));
    free();
    // The engine begins anew when it has seen that there is room.
    let saved = await save('after', 10);
    for (; saved.status === 507; saved = await save('after', 10))
      // oxlint-disable-next-line no-await-in-loop -- until it has; the test itself ends in time
      await pause(100);
    assert.equal(saved.status, 200);
    const kept = (await (await asked('GET', objects)).json()) as { id: string; name: string }[];
    assert.deepEqual(kept.map(({ name }) => name).toSorted(), ['after', 'before']);
    const { id } = kept.find(({ name }) => name === 'before')!;
    const content = await asked('GET', `${objects}/${id}/content`);
    assert.equal((await content.arrayBuffer()).byteLength, 1000);
    assert.deepEqual((await checkInstance(full.db, full.contents)).findings, []);
    assert.deepEqual(faults, []);
  } finally {
    await running?.close();
    execFileSync('umount', [place]);
  }
});

test(
  'a database that goes and comes back: refused meanwhile with a sentence, nothing lost, what was under way ends',
  onlyInFullRun,
  async () => {
    const postgres = await startPostgres();
    if (!postgres) return;
    const here = await smallServer(postgres.place);
    try {
      const owner = await administrator(here.instance);
      const ours = `/api/workspaces/${owner.workspace}`;
      const save = (name: string): Promise<Response> =>
        here.ask('POST', `${ours}/objects?kind=scenario&name=${name}&lang=ru`, owner, Buffer.from(name));
      const ask = async (): Promise<{ id: string; state: string }> =>
        (await (await here.ask('POST', `${ours}/ask/assess`, owner, { country: 'IR' })).json()) as never;
      assert.equal((await save('before')).status, 200);
      const { id } = await ask();
      const events = await here.ask('GET', `${ours}/jobs/${id}/events`, owner);
      postgres.pause();
      const refused = await problemOf(await save('meanwhile'));
      assert.deepEqual(
        [refused.status, refused.title],
        [503, 'База данных сейчас не отвечает; ничего не потеряно. Повторите чуть позже.'],
      );
      assert.equal((await here.ask('GET', `${ours}/campaigns`, owner)).status, 503);
      // Computed to its end with nowhere to keep it.
      while (here.instance.computing.load.running > 0)
        // oxlint-disable-next-line no-await-in-loop -- until the thread has ended
        await pause(100);
      postgres.resume();
      assert.match(await events.text(), /event: ended\ndata: .*"state":"done"/);
      assert.equal((await here.ask('GET', `${ours}/jobs/${id}/answer`, owner)).status, 200);
      assert.equal((await here.ask('GET', `${ours}/campaigns`, owner)).status, 200);
      assert.equal((await save('after')).status, 200);
      const objects = await here.ask('GET', `${ours}/objects`, owner);
      const names = ((await objects.json()) as { name: string }[]).map(({ name }) => name);
      assert.deepEqual(names.toSorted(), ['after', 'before']);
      assert.deepEqual(here.faults, []);
    } finally {
      await here.close();
      postgres.stop();
    }
  },
);
