import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import { administrator, ORIGIN, PASSWORD, smallServer } from '../../test/small-server.ts';
import { Refusal } from '../core/refusal.ts';
import { localHouse } from '../operations/local-house.ts';
import { requestFields, optionName } from '../operations/request-fields.ts';
import { auditRows } from './audit.ts';
import { SERVED } from './served-operations.ts';
import { serveOperation } from './serve.operation.ts';

const server = await smallServer();
const { ask, instance, app } = server;
const admin = await administrator(instance);
const path = `/api/workspaces/${admin.workspace}`;
after(() => server.close());

const HOST = new URL(ORIGIN).host;

test('what is not JSON is said in the language of the reader, as a problem', async () => {
  for (const [language, words] of [
    ['fr', /JSON en UTF-8/],
    ['fa', /سند JSON/],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const answer = await app.request(`${ORIGIN}/api/sign-in`, {
      method: 'POST',
      headers: { host: HOST, origin: ORIGIN, 'accept-language': `${language}-XX,en;q=0.5` },
      body: '{"name": ',
    });
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [400, 'application/problem+json']);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const { type, title } = z.looseObject({ type: z.string(), title: z.string() }).parse(await answer.json());
    assert.equal(type, 'muruna:bad-json');
    assert.match(title, words);
  }
});

test('events of a job have numbers, and who comes back with the last one hears none twice', async () => {
  const asked = await ask('POST', `${path}/ask/worst`, admin, { country: 'IR', k: 6, seconds: 60 });
  const { id } = (await asked.json()) as { id: string };
  const events = (last?: string): Promise<Response> =>
    Promise.resolve(
      app.request(`${ORIGIN}${path}/jobs/${id}/events`, {
        headers: {
          host: HOST,
          cookie: `muruna=${admin.session}`,
          ...(last !== undefined && { 'last-event-id': last }),
        },
      }),
    );
  const reader = (await events()).body!.getReader();
  let said = '';
  while (!/\nid: \d+\n.*\n.*\n\n/.test(said)) {
    // oxlint-disable-next-line no-await-in-loop -- until there is one
    const { value } = await reader.read();
    said += new TextDecoder().decode(value);
  }
  await reader.cancel();
  assert.match(said, /^retry: \d+\n/);
  const again = events('1000000');
  await (await ask('POST', `${path}/jobs/${id}/cancel`, admin)).body?.cancel();
  const rest = await (await again).text();
  assert.doesNotMatch(rest, /event: progress/);
  assert.match(rest, /event: ended\ndata: .*"state":"cancelled"/);
});

test('headers that are not what they should be are refused or left aside', async () => {
  const headers = { host: HOST, origin: ORIGIN, cookie: `muruna=${admin.session}` };
  const asked = async (key: string): Promise<[number, string]> => {
    const answer = await app.request(`${ORIGIN}${path}/ask/snapshot.info?wait=30`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': key },
      body: '{}',
    });
    return [answer.status, JSON.stringify(await answer.json())];
  };
  assert.equal((await asked('k'.repeat(100)))[0], 200);
  const [status, said] = await asked('k'.repeat(101));
  assert.deepEqual([status, /Idempotency-Key/.test(said)], [422, true]);
  assert.equal((await asked(''))[0], 422);
  const jobs = (await (await ask('GET', `${path}/jobs`, admin)).json()) as { id: string; state: string }[];
  const { id } = jobs.find(({ state }) => state === 'done')!;
  for (const last of ['none', '-1', '1e400', ' ']) {
    const where = `${ORIGIN}${path}/jobs/${id}/events`;
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const events = await (
      await app.request(where, { headers: { ...headers, 'last-event-id': last } })
    ).text();
    assert.match(events, /event: ended/);
  }
  assert.deepEqual(server.faults, []);
});

test('a question may not be as large as a document', async () => {
  const settings = instance.settings as { mostBytes: number };
  const before = settings.mostBytes;
  settings.mostBytes = 2 ** 22;
  const large = { country: 'IR', name: 'x'.repeat(2 ** 20) };
  const answer = await ask('POST', `${path}/ask/stress`, admin, large);
  settings.mostBytes = before;
  assert.equal(answer.status, 413);
  assert.equal(((await answer.json()) as { most: number }).most, 2 ** 20);
});

test('metrics are counts by route, under this machine’s own name alone', async () => {
  await (await ask('GET', '/api/me', admin)).body?.cancel();
  await (await ask('GET', '/api/shared/a-secret-of-somebody')).body?.cancel();
  const under = (host: string): Promise<Response> =>
    Promise.resolve(app.request(`${ORIGIN}/metrics`, { headers: { host } }));
  const text = await (await under('localhost:8100')).text();
  assert.match(text, /muruna_request_seconds_count\{method="GET",route="\/api\/me",status="200"\} \d/);
  assert.match(text, /muruna_jobs_waiting \d/);
  assert.doesNotMatch(text, /a-secret-of-somebody/);
  assert.equal((await under('muruna.example.net')).status, 421);
  // What stands in front passes on the host that somebody outside asked for.
  for (const name of ['x-forwarded-for', 'forwarded']) {
    const headers = { host: 'localhost', [name]: '203.0.113.7' };
    // oxlint-disable-next-line no-await-in-loop -- two
    assert.equal((await app.request(`${ORIGIN}/metrics`, { headers })).status, 421);
  }
  const health = await app.request(`${ORIGIN}/healthz`, { headers: { host: 'localhost' } });
  assert.equal(health.status, 200);
});

test('the log of requests has no secret in it', async () => {
  const name = 'Admin';
  await (await ask('POST', '/api/sign-in', undefined, { name, password: PASSWORD })).body?.cancel();
  await (await ask('GET', '/api/shared/a-secret-of-somebody')).body?.cancel();
  const log = JSON.stringify(server.log);
  assert.match(log, /"route":"\/api\/shared\/\{share\}","status":404/);
  for (const secret of [admin.session, PASSWORD, 'a-secret-of-somebody', admin.workspace])
    assert.ok(!log.includes(secret), secret);
});

test('whatever secret is sent to whatever route, logs, counts and audit have nothing of it', async () => {
  const secret = `secret-${randomBytes(16).toString('hex')}`;
  const account = { name: secret, display: secret, password: secret };
  const body = JSON.stringify({
    ...account,
    account,
    link: secret,
    before: secret,
    code: secret,
    [secret]: secret,
  });
  const ways: Record<string, string>[] = [
    { cookie: `muruna=${admin.session}` },
    { cookie: `muruna=${secret}` },
    { authorization: `Bearer ${secret}` },
    { authorization: `Machine ${secret}` },
  ];
  for (const one of server.routes.filter(({ path: where }) => where !== '/api/sign-out'))
    for (const [at, way] of ways.entries()) {
      const where = one.path.replace('{workspace}', admin.workspace).replaceAll(/\{\w+\}/g, secret);
      const headers = { host: HOST, origin: ORIGIN, 'user-agent': secret, 'idempotency-key': secret, ...way };
      // oxlint-disable-next-line no-await-in-loop -- in turn
      const answer = await app.request(`${ORIGIN}${where}${at > 1 ? `?${secret}=${secret}` : ''}`, {
        method: one.method.toUpperCase(),
        headers,
        ...(one.method !== 'get' && { body }),
      });
      // oxlint-disable-next-line no-await-in-loop -- in turn
      await answer.body?.cancel();
      instance.requests.forget();
    }
  instance.attempts.forget();
  const metrics = await app.request(`${ORIGIN}/metrics`, { headers: { host: 'localhost' } });
  const kept = [server.log, server.faults, await auditRows(instance), await metrics.text()];
  assert.ok(server.log.length > 4 * (server.routes.length - 1));
  for (const one of kept) assert.ok(!JSON.stringify(one).includes(secret));
});

test('the page of the interface shows every route in the language of the reader, and nothing runs in it', async () => {
  const answer = await ask('GET', '/api?lang=fa');
  const page = await answer.text();
  assert.match(page, /<html lang="fa" dir="rtl">/);
  assert.match(page, /رابط برنامه‌نویسی/);
  assert.ok(page.split('<section>').length > server.routes.length);
  assert.doesNotMatch(page, /<script|<style| style=| on\w+=/);
  assert.match(answer.headers.get('content-security-policy')!, /default-src 'none'/);
  const left = z
    .looseObject({ 'x-not-served': z.record(z.string(), z.string()) })
    .parse(await (await ask('GET', '/api/openapi.json?lang=ru')).json())['x-not-served'];
  for (const [id, how] of Object.entries(SERVED))
    if ('notServed' in how) assert.match(left[id], /[\u0400-\u04FF]/, id);
    else assert.equal(left[id], undefined);
  const readable = await (await ask('GET', '/api?lang=en')).text();
  assert.match(readable, /muruna dossier sign<\/code>: Keys stay with their owner/);
  assert.equal((await ask('GET', '/api/page.css')).headers.get('content-type'), 'text/css; charset=utf-8');
});

test('one workspace can be open to everybody: read, and nothing else', async () => {
  // The clock stands, so that no slow machine asks too little for its limit.
  const begun = new Date();
  const open = await smallServer(undefined, () => begun, { open: 'none yet' });
  try {
    const owner = await administrator(open.instance);
    (open.instance.settings as { open: string }).open = owner.workspace;
    const status = async (method: string, where: string, body?: unknown): Promise<number> =>
      (await open.ask(method, where, undefined, body)).status;
    const ours = `/api/workspaces/${owner.workspace}`;
    assert.deepEqual(
      await Promise.all([`${ours}/jobs`, `${ours}/objects`, '/api/open'].map((one) => status('GET', one))),
      [200, 200, 200],
    );
    assert.deepEqual(
      await Promise.all(
        ['/api/snapshots', '/api/questions', `${ours}/campaigns`].map((one) => status('GET', one)),
      ),
      [200, 200, 200],
    );
    // Who works there is not read by everybody.
    assert.equal(await status('GET', `${ours}/members`), 401);
    assert.equal(await status('POST', `${ours}/ask/assess`, { country: 'IR' }), 401);
    assert.equal(await status('POST', `${ours}/invitations`, { role: 'viewer' }), 401);
    assert.equal(await status('GET', '/api/workspaces/other/jobs'), 401);
    assert.equal(await status('GET', '/api/me'), 401);
    // Who asks too much is slowed down, and no member is.
    let asked = 0;
    // oxlint-disable-next-line no-await-in-loop -- until it is
    while ((await status('GET', '/api/open')) !== 429) assert.ok(++asked < 5000);
    assert.equal((await open.ask('GET', '/api/me', owner)).status, 200);
    assert.deepEqual(open.faults, []);
  } finally {
    await open.close();
  }
});

test('only the page of shares is framed, and only by the origins that are listed', async () => {
  const settings = instance.settings as { frame?: readonly string[] };
  const framers = async (where: string): Promise<string> => {
    const policy = (await ask('GET', where)).headers.get('content-security-policy')!;
    return /frame-ancestors ([^;]*)$/.exec(policy)![1];
  };
  assert.equal(await framers('/shared'), "'none'");
  settings.frame = ['https://portal.example.net', 'https://intranet.example.net'];
  assert.equal(await framers('/shared'), 'https://portal.example.net https://intranet.example.net');
  assert.equal(await framers('/'), "'none'");
  assert.equal(await framers('/api/open'), "'none'");
  settings.frame = [];
  const { frame } = serveOperation.request.parse({ frame: ['https://portal.example.net/a?b#c'] });
  assert.deepEqual(frame, ['https://portal.example.net']);
});

test('passwords do not cross a network in clear text unless whoever starts the server says so', async () => {
  const refusal = async (request: object): Promise<string> => {
    try {
      const whole = serveOperation.request.parse({ data: '/dev/null/nowhere', ...request });
      await serveOperation.run(whole, localHouse(), {});
    } catch (error) {
      return error instanceof Refusal ? error.code : 'went on';
    }
    return 'went on';
  };
  assert.equal(await refusal({ host: '0.0.0.0' }), 'serve.needs-origin');
  assert.equal(await refusal({ host: '0.0.0.0', origin: 'http://10.0.0.1:8100' }), 'serve.needs-tls');
  assert.equal(await refusal({ origin: 'http://10.0.0.1:8100' }), 'serve.needs-tls');
  assert.equal(
    await refusal({ host: '0.0.0.0', origin: 'http://10.0.0.1:8100', insecureHttp: true }),
    'went on',
  );
  assert.equal(await refusal({ host: '0.0.0.0', origin: 'https://muruna.example.net' }), 'went on');
});

test('what deploy/ starts has the options that it gives', () => {
  const folder = resolve(import.meta.dirname, '../../deploy');
  const unit = readFileSync(`${folder}/muruna.service`, 'utf8');
  const container = readFileSync(`${folder}/Containerfile`, 'utf8');
  const options = new Set(requestFields(serveOperation).map(optionName));
  const said = [...`${unit}\n${container}`.matchAll(/--[a-z-]+(?=[ "])/g)].map(([option]) => option);
  const ours = said.filter(
    (option) => !/^--(format|from|ignore-scripts|no-audit|no-fund|omit|now)$/.test(option),
  );
  assert.ok(ours.length >= 6);
  for (const option of ours) assert.ok(options.has(option), option);
  // What the program reads beside itself is in the image too.
  const { files } = JSON.parse(readFileSync(`${folder}/../package.json`, 'utf8')) as { files: string[] };
  for (const name of files.filter((one) => !one.endsWith('.md')))
    assert.ok(container.includes(`COPY --from=build /src/${name} ${name}\n`), name);
});
