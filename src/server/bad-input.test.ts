import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { onlyInFullRun } from '../../test/cases.ts';
import { startPostgres } from '../../test/databases.ts';
import { administrator, ORIGIN, smallServer, type As, type SmallServer } from '../../test/small-server.ts';
import { Refusal } from '../core/refusal.ts';
import { contentFolder } from '../operations/files/content-folder.ts';
import { startServer } from './serve.ts';

// Refused or survived with one clear sentence in the language of the reader, and nothing lost. Packed files and an interrupted restore have their
// tests in sign-in.test.ts and admin.test.ts.

let clock = Date.UTC(2026, 10, 28);
const server = await smallServer(undefined, () => new Date(clock));
const { ask, app, instance } = server;
const admin = await administrator(instance);
const path = `/api/workspaces/${admin.workspace}`;
const folder = mkdtempSync(join(tmpdir(), 'muruna-bad-'));
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function problemOf(answer: Response): Promise<{ status: number; type: string; title: string }> {
  return (await answer.json()) as { status: number; type: string; title: string };
}

test('malformed tokens, sessions and cookies are nobody’s', async () => {
  const headers = [
    { authorization: 'Bearer' },
    { authorization: 'Bearer  two words' },
    { authorization: `Bearer ${'x'.repeat(10_000)}` },
    { authorization: 'Basic YWRtaW46YWRtaW4=' },
    { authorization: "Bearer ';drop" },
    { authorization: 'Machine x' },
    { cookie: 'muruna=' },
    { cookie: `muruna=${'%'.repeat(100)}` },
    { cookie: `muruna=${'x'.repeat(5000)}` },
    { cookie: '__Host-muruna=x; muruna' },
  ];
  for (const header of headers) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const answer = await app.request(`${ORIGIN}/api/me?lang=ar`, {
      headers: { host: new URL(ORIGIN).host, ...header } as Record<string, string>,
    });
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const { status, title } = await problemOf(answer);
    assert.equal(status, 401, JSON.stringify(header));
    assert.equal(title, 'سجّل الدخول أولًا.');
  }
});

test('a file of a folder has a plain name, and a question names no path', async () => {
  for (const name of ['../../../etc/cron.d/x', '/etc/passwd', '..', 'a/b', 'a\\b', '.ssh', 'a\u0000b', '']) {
    const files = [{ name, text: 'id\n' }];
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const answer = await ask('POST', `${path}/inventories`, admin, { name: 'x', files });
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal((await problemOf(answer)).status, 422, name);
  }
  const asked = await ask('POST', `${path}/ask/stress`, admin, {
    country: 'IR',
    scenario: '../../etc/passwd',
  });
  assert.equal((await problemOf(asked)).status, 404);
  assert.equal((await ask('GET', `/api/contents/..%2f..%2fetc%2fpasswd`, admin)).status, 404);
});

test('scripts in names come back as text in JSON that no browser takes for a page', async () => {
  const name = '<script>alert(1)</script>';
  const saved = await ask(
    'POST',
    `${path}/objects?kind=scenario&name=${encodeURIComponent(name)}`,
    admin,
    Buffer.from('x'),
  );
  assert.equal(((await saved.json()) as { name: string }).name, name);
  const listed = await ask('GET', `${path}/objects`, admin);
  assert.match(listed.headers.get('content-type')!, /^application\/json/);
  assert.equal(listed.headers.get('x-content-type-options'), 'nosniff');
  await listed.body?.cancel();
});

test('a clock that jumps lets nobody in longer, locks nobody out, and takes no deed from the audit', async () => {
  const me = (as: As): Promise<number> => ask('GET', '/api/me', as).then(({ status }) => status);
  clock -= 3 * 86_400_000;
  assert.equal(await me(admin), 200);
  const made = await ask('POST', `${path}/invitations`, admin, { role: 'viewer' });
  assert.equal(made.status, 200);
  clock += 3 * 86_400_000;
  assert.equal(await me(admin), 200);
  const audit = await ask('GET', '/api/instance/audit', admin);
  assert.equal(((await audit.json()) as { firstTampered: number | null }).firstTampered, null);
  clock += 20 * 86_400_000;
  const { title } = await problemOf(await ask('GET', '/api/me?lang=fr', admin));
  assert.equal(title, 'Connectez-vous d’abord.');
  clock -= 20 * 86_400_000;
});

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
        return true;
      },
    );
    assert.equal((await fetch(`${first.origin}/healthz`)).status, 200);
  } finally {
    await first.close();
  }
});

test('a full disk: what does not fit is refused with a sentence, and what was there stays', async () => {
  const place = join(folder, 'full');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    console.warn('SKIPPED: no small disk can be mounted here');
    return;
  }
  let full: SmallServer | undefined;
  try {
    full = await smallServer();
    const owner = await administrator(full.instance);
    const contents = contentFolder(place);
    Object.assign(full.instance, { contents, ownContents: contents });
    const save = (bytes: number): Promise<Response> =>
      full!.ask(
        'POST',
        `/api/workspaces/${owner.workspace}/objects?kind=scenario&name=x&lang=fa`,
        owner,
        Buffer.alloc(bytes, 'x'),
      );
    assert.equal((await save(1000)).status, 200);
    const refused = await problemOf(await save(90_000));
    assert.equal(refused.status, 507);
    assert.match(refused.title, /فضا|دیسک/);
    const objects = await full.ask('GET', `/api/workspaces/${owner.workspace}/objects`, owner);
    const kept = (await objects.json()) as { id: string }[];
    assert.equal(kept.length, 1);
    const content = await full.ask(
      'GET',
      `/api/workspaces/${owner.workspace}/objects/${kept[0].id}/content`,
      owner,
    );
    assert.equal((await content.arrayBuffer()).byteLength, 1000);
    assert.deepEqual(full.faults, []);
  } finally {
    await full?.close();
    execFileSync('umount', [place]);
  }
});

test(
  'a database that goes and comes back: refused meanwhile with a sentence, nothing lost',
  onlyInFullRun,
  async () => {
    const postgres = await startPostgres();
    if (!postgres) return;
    const here = await smallServer(postgres.place);
    try {
      const owner = await administrator(here.instance);
      const save = (name: string): Promise<Response> =>
        here.ask(
          'POST',
          `/api/workspaces/${owner.workspace}/objects?kind=scenario&name=${name}&lang=ru`,
          owner,
          Buffer.from(name),
        );
      assert.equal((await save('before')).status, 200);
      postgres.pause();
      const refused = await problemOf(await save('meanwhile'));
      assert.deepEqual(
        [refused.status, refused.title],
        [503, 'База данных сейчас не отвечает; ничего не потеряно. Повторите чуть позже.'],
      );
      postgres.resume();
      assert.equal((await save('after')).status, 200);
      const objects = await here.ask('GET', `/api/workspaces/${owner.workspace}/objects`, owner);
      const names = ((await objects.json()) as { name: string }[]).map(({ name }) => name);
      assert.deepEqual(names.toSorted(), ['after', 'before']);
      assert.deepEqual(here.faults, []);
    } finally {
      await here.close();
      postgres.stop();
    }
  },
);
