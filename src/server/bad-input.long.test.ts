import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { administrator, invited, ORIGIN, PASSWORD, smallServer, type As } from '../../test/small-server.ts';
import { Attempts, Guesses, GUESSES } from './attempts.ts';

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

test('why an inventory is refused is said by the name that people gave it, not by its id or where it lies on this machine', async () => {
  const files = [{ name: 'sites.csv', text: 'id,kind,lat,lon\na,exchange,35,51\n' }];
  const saved = await ask('POST', `${path}/inventories`, admin, { name: 'no links', files });
  const { id } = (await saved.json()) as { id: string };
  const asked = await ask('POST', `${path}/ask/restore?wait=30`, admin, { inventory: id, damage: id });
  const job = (await asked.json()) as { id: string };
  const { title } = (await (await ask('GET', `${path}/jobs/${job.id}/answer`, admin)).json()) as {
    title: string;
  };
  assert.ok(title.includes('no links') && !title.includes(id), title);
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

test('a session that was opened while the clock was ahead lasts no longer than any other', async () => {
  const HOUR = 3_600_000;
  const YEARS = 10 * 365 * 24 * HOUR;
  await invited(server, admin, admin.workspace, 'viewer', 'Early');
  clock += YEARS;
  const opened = await ask('POST', '/api/sign-in', undefined, { name: 'Early', password: PASSWORD });
  const early = { session: /muruna=([^;]+)/.exec(opened.headers.get('set-cookie')!)![1] };
  clock -= YEARS;
  const me = (): Promise<number> => ask('GET', '/api/me', early).then(({ status }) => status);
  const before = clock;
  let days = 0;
  // Used every eleven hours, so that it never ends for want of use.
  // oxlint-disable-next-line no-await-in-loop -- in turn
  while (days < 30 && (await me()) === 200) {
    clock += 11 * HOUR;
    days = (clock - before) / (24 * HOUR);
  }
  assert.ok(days > 13 && days < 15, `${days} days`);
  clock = before;
});

test('links and shares end by the clock in both directions, and the audit keeps the order of deeds', async () => {
  const DAY = 86_400_000;
  const made = await ask('POST', `${path}/invitations`, admin, { role: 'viewer' });
  const link = ((await made.json()) as { link: string }).link.split('/').at(-1);
  await (await ask('POST', `${path}/ask/snapshot.info?wait=30`, admin, {})).body?.cancel();
  const jobs = (await (await ask('GET', `${path}/jobs`, admin)).json()) as {
    operation: string;
    answer: string;
  }[];
  const { answer } = jobs.find(({ operation }) => operation === 'snapshot.info')!;
  const shared = await ask('POST', `${path}/shares`, admin, { answer, title: 'ours', days: 2 });
  const secret = ((await shared.json()) as { link: string }).link.split('/').at(-1);
  const read = (): Promise<number> => ask('GET', `/api/shared/${secret}`).then(({ status }) => status);
  const account = { name: 'Late', display: 'Late', password: PASSWORD };
  const takeUp = (): Promise<number> =>
    ask('POST', '/api/take-up', undefined, { link, account }).then(({ status }) => status);
  clock -= 3 * DAY;
  assert.equal(await read(), 200);
  clock += 11 * DAY;
  assert.deepEqual([await read(), await takeUp()], [404, 410]);
  clock -= 11 * DAY;
  assert.equal(await takeUp(), 204);
  clock += 3 * DAY;
  const audit = await ask('GET', '/api/instance/audit', admin);
  const { rows, firstTampered } = (await audit.json()) as {
    rows: { number: number; action: string; at: string }[];
    firstTampered: number | null;
  };
  assert.equal(firstTampered, null);
  assert.deepEqual(
    rows.map(({ number }) => number),
    rows.map((_row, at) => at + 1),
  );
  const [share, joined] = ['share.made', 'member.joined'].map((deed) =>
    rows.findLast(({ action }) => action === deed)!,
  );
  assert.ok(joined.number > share.number && joined.at < share.at);
});

test('who had tried too much when the clock was set back waits as long as everybody', () => {
  let at = Date.UTC(2026, 10, 28);
  const attempts = new Attempts(() => new Date(at), GUESSES);
  const tries = (): boolean => {
    try {
      attempts.take('name');
      return true;
    } catch {
      return false;
    }
  };
  for (let number = 0; number < GUESSES.atOnce; number++) assert.ok(tries());
  at -= 3_600_000;
  assert.ok(!tries());
  at += GUESSES.backAfterMs;
  assert.ok(tries());
  assert.ok(!tries());
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
