import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { sql } from 'kysely';
import { onlyInFullRun } from '../../test/cases.ts';
import { startPostgres } from '../../test/databases.ts';
import { administrator, invited, ORIGIN, PASSWORD, smallServer, type As } from '../../test/small-server.ts';
import { Refusal } from '../core/refusal.ts';
import { codedText } from '../i18n/coded-text.ts';
import { LANGUAGE_CODES } from '../i18n/codes.ts';
import { language } from '../i18n/language.ts';
import { checkInstance } from './admin/check.ts';
import { Guesses } from './attempts.ts';
import { startServer, type RunningServer } from './serve.ts';

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

test('a folder with two files of one name is refused with a sentence', async () => {
  const files = [
    { name: 'sites.csv', text: 'id\n' },
    { name: 'sites.csv', text: 'id\nx\n' },
  ];
  const answer = await ask('POST', `${path}/inventories`, admin, { name: 'x', files });
  assert.equal(answer.status, 422);
});

test('why an inventory is refused is said by its name in the question, not by where it lies on this machine', async () => {
  const files = [{ name: 'sites.csv', text: 'id,kind,lat,lon\na,exchange,35,51\n' }];
  const saved = await ask('POST', `${path}/inventories`, admin, { name: 'no links', files });
  const { id } = (await saved.json()) as { id: string };
  const asked = await ask('POST', `${path}/ask/restore?wait=30`, admin, { inventory: id, damage: id });
  const job = (await asked.json()) as { id: string };
  const { title } = (await (await ask('GET', `${path}/jobs/${job.id}/answer`, admin)).json()) as {
    title: string;
  };
  assert.ok(title.includes(id), title);
  assert.ok(!title.includes('contents/'), title);
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

test('who tries too much is slowed down alone: others sign in and take up links meanwhile', async () => {
  const from = async (address: string, where: string, body: object): Promise<number> => {
    const answer = await app.request(
      `${ORIGIN}${where}?lang=fa`,
      { method: 'POST', headers: { host: new URL(ORIGIN).host, origin: ORIGIN }, body: JSON.stringify(body) },
      { incoming: { socket: { remoteAddress: address } } },
    );
    if (answer.status === 429) assert.match((await problemOf(answer)).title, /[\u0600-\u06FF]/);
    return answer.status;
  };
  const account = { name: 'Guessing', display: 'x', password: PASSWORD };
  const guess = (number: number): Promise<number> =>
    from('203.0.113.7', '/api/take-up', { link: `guess-${number}`, account });
  const guesses: number[] = [];
  for (let number = 0; number < 80; number++)
    // oxlint-disable-next-line no-await-in-loop -- in turn
    guesses.push(await guess(number));
  assert.equal(guesses[0], 410);
  assert.equal(guesses.at(-1), 429);
  const made = await ask('POST', `${path}/invitations`, admin, { role: 'viewer' });
  const link = ((await made.json()) as { link: string }).link.split('/').at(-1);
  const taken = { link, account: { name: 'Guest', display: 'Guest', password: PASSWORD } };
  assert.equal(await from('198.51.100.1', '/api/take-up', taken), 204);
  const wrong = (address: string): Promise<number> =>
    from(address, '/api/sign-in', { name: 'Guest', password: 'not the password' });
  const tries: number[] = [];
  // oxlint-disable-next-line no-await-in-loop -- in turn
  for (let number = 0; number < 12; number++) tries.push(await wrong('192.0.2.1'));
  assert.deepEqual([tries[0], tries.at(-1)], [401, 429]);
  assert.equal(await from('198.51.100.1', '/api/sign-in', { name: 'Guest', password: PASSWORD }), 204);
  instance.attempts.forget();
});

test('however many machines guess at one name, or one at many names, they are slowed down together', () => {
  let at = 0;
  const guesses = new Guesses(() => new Date(at));
  const allowed = (take: (number: number) => void): number => {
    for (let number = 0; number < 1000; number++)
      try {
        take(number);
      } catch {
        return number;
      }
    return 1000;
  };
  assert.equal(
    allowed(() => guesses.take('guest', '192.0.2.1')),
    10,
  );
  assert.equal(
    allowed((number) => guesses.take('layla', `192.0.2.${number}`)),
    60,
  );
  assert.equal(
    allowed((number) => guesses.take(`name ${number}`, '203.0.113.1')),
    60,
  );
  guesses.take('guest', '198.51.100.1');
  at += 6000;
  guesses.take('guest', '192.0.2.1');
});

test('an address is believed from the proxy on this machine alone', async () => {
  const proxied = await smallServer(undefined, undefined, { origin: 'https://muruna.example.net' });
  try {
    const status = async (remoteAddress: string, said: string): Promise<number> => {
      const answer = await proxied.app.request(
        'https://muruna.example.net/api/take-up',
        {
          method: 'POST',
          headers: {
            host: 'muruna.example.net',
            origin: 'https://muruna.example.net',
            'x-forwarded-for': said,
          },
          body: JSON.stringify({ link: 'one', account: { name: 'x', display: 'x', password: PASSWORD } }),
        },
        { incoming: { socket: { remoteAddress } } },
      );
      await answer.body?.cancel();
      return answer.status;
    };
    const tries = async (remote: string, said: (number: number) => string): Promise<number[]> => {
      const all: number[] = [];
      // oxlint-disable-next-line no-await-in-loop -- in turn
      for (let number = 0; number < 12; number++) all.push(await status(remote, said(number)));
      return all;
    };
    // The proxy adds the last one; what a client says before it counts for nothing.
    assert.equal((await tries('127.0.0.1', (number) => `10.0.0.${number}, 203.0.113.9`)).at(-1), 429);
    assert.equal(await status('::ffff:127.0.0.1', '198.51.100.2'), 410);
    assert.equal((await tries('203.0.113.10', (number) => `10.0.0.${number}`)).at(-1), 429);
  } finally {
    await proxied.close();
  }
});

test('what unpacks to more than was sent: a packed body is not unpacked, a dossier that is a bomb is refused', async () => {
  const packed = await app.request(`${ORIGIN}/api/sign-in?lang=ru`, {
    method: 'POST',
    headers: { host: new URL(ORIGIN).host, origin: ORIGIN, 'content-encoding': 'gzip' },
    body: gzipSync(JSON.stringify({ name: 'Admin', password: PASSWORD })),
  });
  const said = await problemOf(packed);
  assert.equal(said.status, 400);
  assert.match(said.title, /[\u0400-\u04FF]/);
  const zeros = new Uint8Array(60 * 2 ** 20);
  const bomb = zipSync({ 'dossier/bagit.txt': zeros, 'dossier/data/a': zeros }, { level: 9 });
  const large = await smallServer(undefined, undefined, { mostBytes: 2 ** 20 });
  try {
    const owner = await administrator(large.instance);
    const ours = `/api/workspaces/${owner.workspace}`;
    const sent = await large.ask('POST', `${ours}/objects?kind=file&name=bomb.zip`, owner, bomb);
    assert.equal(sent.status, 200);
    const { id } = (await sent.json()) as { id: string };
    const before = process.memoryUsage().rss;
    const asked = await large.ask('POST', `${ours}/ask/dossier.verify?wait=30&lang=fr`, owner, {
      dossier: id,
    });
    const job = (await asked.json()) as { state?: string; status?: number };
    assert.ok(
      job.state === 'refused' || (job.status ?? 0) >= 400 || asked.status === 200,
      JSON.stringify(job),
    );
    assert.ok(process.memoryUsage().rss - before < 400 * 2 ** 20);
    assert.deepEqual(large.faults, []);
  } finally {
    await large.close();
  }
});

test('a session that was idle too long, or is too old, is over: said in the language of the reader', async () => {
  const HOUR = 3_600_000;
  const guest = await invited(server, admin, admin.workspace, 'viewer', 'Idle');
  const said = async (language: string): Promise<string> =>
    (await problemOf(await ask('GET', `/api/me?lang=${language}`, guest))).title;
  clock += 11 * HOUR;
  assert.equal((await ask('GET', '/api/me', guest)).status, 200);
  clock += 13 * HOUR;
  assert.equal(await said('ru'), 'Сначала войдите в систему.');
  assert.match(await said('fa'), /وارد/);
  clock -= 24 * HOUR;
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
    await pause(1100);
    assert.equal((await save('after', 10)).status, 200);
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
