import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { administrator, invited, ORIGIN, PASSWORD, smallServer } from '../../test/small-server.ts';
import { testDatabases, type TestDatabase } from '../../test/databases.ts';
import { auditRows, firstTampered } from './audit.ts';
import { createApp } from './app.ts';
import { openApi } from './open-api.ts';
import { servedRoutes } from './routes/index.ts';
import { OPERATIONS } from '../operations/list.ts';
import { resumeJobs } from './computing/resume-jobs.ts';
import { problemDocument, HttpProblem } from './problem.ts';
import { onlyInFullRun } from '../../test/cases.ts';

const HOUR_MS = 3_600_000;

// All are ready before the first begins: a run of tests that has none left ends what it opened.
const suites: (() => void)[] = [];
// oxlint-disable-next-line no-await-in-loop -- one engine after the other
for (const database of await testDatabases()) suites.push(await heldTo(database));
for (const suite of suites) suite();

async function heldTo({ name, place, stop }: TestDatabase): Promise<() => void> {
  let clock = Date.UTC(2026, 10, 28);
  const server = await smallServer(place, () => new Date(clock));
  const { ask, instance } = server;
  const admin = await administrator(instance);
  const path = `/api/workspaces/${admin.workspace}`;

  /** Asks a question and waits for its answer. */
  async function answered(operation: string, request: object): Promise<Response> {
    return ask('POST', `${path}/ask/${operation}?wait=30`, admin, request);
  }

  return () =>
    void describe(name, () => {
      after(async () => {
        await server.close();
        stop();
      });
      test('numbers are numbers on every engine, and moments are dates', async () => {
        const row = await instance.db
          .selectFrom('snapshot')
          .select(({ fn }) => ['bytes', 'added_at', fn.countAll().over().as('count')])
          .executeTakeFirstOrThrow();
        assert.deepEqual(
          [typeof row.bytes, typeof row.count, row.added_at.getTime()],
          ['number', 'number', clock],
        );
      });

      test('a question is computed once, and its answer is kept for everybody who asks the same', async () => {
        const first = await answered('snapshot.info', {});
        assert.equal(first.status, 200);
        const again = await ask('POST', `${path}/ask/snapshot.info`, admin, {});
        assert.equal(again.status, 200);
        assert.equal(again.headers.get('etag'), first.headers.get('etag'));
        assert.equal(await again.text(), await first.text());
      });

      test('what the operation refuses is said with its reason, in the language of the reader', async () => {
        const refused = await ask('POST', `${path}/ask/assess?wait=30&lang=fr`, admin, { country: 'ZZ' });
        const job = (await refused.json()) as { id: string; state: string };
        assert.equal(job.state, 'refused');
        const why = await ask('GET', `${path}/jobs/${job.id}/answer?lang=fr`, admin);
        const problem = (await why.json()) as { type: string; title: string };
        assert.equal(why.headers.get('content-type'), 'application/problem+json');
        assert.match(problem.type, /^muruna:assess\./);
        assert.match(problem.title, /pays|instantané/);
      });

      test('a request that is none is refused at once, with the name of its field', async () => {
        const refused = await ask('POST', `${path}/ask/assess`, admin, { country: 'IR', colour: 'red' });
        assert.equal(refused.status, 422);
        assert.match(((await refused.json()) as { title: string }).title, /colour/);
      });

      test('the same Idempotency-Key is the same job; for another question it is refused', async () => {
        const app = createApp(instance, server.routes, () => {});
        const submit = (request: object): Promise<Response> =>
          Promise.resolve(
            app.request(`${ORIGIN}${path}/ask/snapshot.diff`, {
              method: 'POST',
              headers: {
                host: new URL(ORIGIN).host,
                origin: ORIGIN,
                cookie: `muruna=${admin.session}`,
                'idempotency-key': 'one',
              },
              body: JSON.stringify(request),
            }),
          );
        const { id } = await instance.db.selectFrom('snapshot').select('id').executeTakeFirstOrThrow();
        const [one, other] = await Promise.all([1, 2].map(() => submit({ before: id, after: id })));
        const jobs = await ask('GET', `${path}/jobs`, admin);
        const asked = ((await jobs.json()) as { operation: string }[]).filter(
          ({ operation }) => operation === 'snapshot.diff',
        );
        assert.equal(asked.length, 1);
        await Promise.all([one.body?.cancel(), other.body?.cancel()]);
        assert.equal((await submit({ before: id, after: id, top: 3 })).status >= 400, true);
      });

      test('a job that is cancelled ends, and the next one is answered', async () => {
        const asked = await ask('POST', `${path}/ask/rank?wait=0`, admin, {
          measure: 'detour',
          country: 'IR',
        });
        if (asked.status === 202) {
          const { id } = (await asked.json()) as { id: string };
          assert.equal((await ask('POST', `${path}/jobs/${id}/cancel`, admin)).status, 204);
          const events = await ask('GET', `${path}/jobs/${id}/events`, admin);
          assert.match(await events.text(), /event: ended/);
        }
        assert.equal((await answered('snapshot.info', {})).status, 200);
      });

      test('what was asked for when the server ended is answered when it starts again', async () => {
        const asked = await ask('POST', `${path}/ask/snapshot.info?wait=30`, admin, {});
        await asked.body?.cancel();
        const [job] = (await (await ask('GET', `${path}/jobs`, admin)).json()) as {
          id: string;
          answer: string;
        }[];
        await instance.db
          .updateTable('job')
          .set({ state: 'running', machine: 'ended' })
          .where('id', '=', job.id)
          .execute();
        await instance.db.deleteFrom('answer').where('key', '=', job.answer).execute();
        await resumeJobs(instance);
        await instance.computing.wait(job.id, 60_000);
        const now = await ask('GET', `${path}/jobs/${job.id}/answer`, admin);
        assert.equal(now.status, 200);
        await now.body?.cancel();
      });

      test('of two who save one thing, the later is refused, sees what is there, and nothing is lost', async () => {
        const save = (method: string, where: string, text: string): Promise<Response> =>
          ask(method, where, admin, Buffer.from(text));
        const made = await save('POST', `${path}/objects?kind=scenario&name=cut`, 'first');
        const { id } = (await made.json()) as { id: string };
        const change = `${path}/objects/${id}?kind=scenario&name=cut&revision=1`;
        assert.equal((await save('PUT', change, 'mine')).status, 200);
        const late = await save('PUT', change, 'yours');
        assert.equal(late.status, 409);
        assert.equal(((await late.json()) as { now: { revision: number } }).now.revision, 2);
        const content = await ask('GET', `${path}/objects/${id}/content`, admin);
        assert.equal(await content.text(), 'mine');
      });

      test('names lose what turns the direction of the text around them, and none has a zero byte', async () => {
        const save = (name: string): Promise<Response> =>
          ask('POST', `${path}/objects?kind=scenario&name=${name}`, admin, Buffer.from(''));
        assert.equal(((await (await save('a%E2%80%AEbc')).json()) as { name: string }).name, 'abc');
        assert.equal((await save('a%00c')).status, 422);
      });

      test('a body that is too long is refused while it comes', async () => {
        const refused = await ask('POST', `${path}/objects?kind=file&name=x`, admin, new Uint8Array(200_000));
        assert.equal(refused.status, 413);
      });

      test('a page elsewhere changes nothing, whatever it sends', async () => {
        const app = createApp(instance, server.routes, () => {});
        const from = (headers: Record<string, string>): Promise<Response> =>
          Promise.resolve(
            app.request(`${ORIGIN}/api/sign-out`, {
              method: 'POST',
              headers: { host: new URL(ORIGIN).host, cookie: `muruna=${admin.session}`, ...headers },
            }),
          );
        assert.equal((await from({ origin: 'https://elsewhere.example' })).status, 403);
        assert.equal((await from({ 'sec-fetch-site': 'cross-site' })).status, 403);
        assert.equal((await from({})).status, 403);
        assert.equal((await from({ host: 'rebound.example', origin: ORIGIN })).status, 421);
        assert.equal((await ask('GET', '/api/me', admin)).status, 200);
      });

      test(
        'guessing passwords is slowed down, and no answer says whether there is such an account',
        onlyInFullRun,
        async () => {
          const guess = (who: string): Promise<Response> =>
            ask('POST', '/api/sign-in', undefined, { name: who, password: 'guess' });
          const [known, unknown] = [await guess('admin'), await guess('nobody')];
          assert.deepEqual([known.status, await known.json()], [unknown.status, await unknown.json()]);
          const statuses = new Set<number>();
          // oxlint-disable-next-line no-await-in-loop -- one after the other, as a guesser does
          for (let turn = 0; turn < 10; turn++) statuses.add((await guess('admin')).status);
          assert.deepEqual([...statuses], [401, 429]);
          clock += HOUR_MS;
          const right = await ask('POST', '/api/sign-in', undefined, { name: 'ADMIN', password: PASSWORD });
          assert.equal(right.status, 204);
        },
      );

      test(
        'a session ends when it was not used, and everywhere else when the password changes',
        onlyInFullRun,
        async () => {
          const person = await invited(server, admin, admin.workspace, 'viewer', 'Sleeper');
          const elsewhere = await ask('POST', '/api/sign-in', undefined, {
            name: 'Sleeper',
            password: PASSWORD,
          });
          const other = { session: /muruna=([^;]+)/.exec(elsewhere.headers.get('set-cookie') ?? '')![1] };
          assert.equal((await ask('GET', '/api/me', other)).status, 200);
          await ask('PUT', '/api/me/password', person, { now: PASSWORD, next: `${PASSWORD} 2` });
          assert.equal((await ask('GET', '/api/me', other)).status, 401);
          assert.equal((await ask('GET', '/api/me', person)).status, 200);
          clock += 13 * HOUR_MS;
          assert.equal((await ask('GET', '/api/me', person)).status, 401);
          const again = await ask('POST', '/api/sign-in', undefined, { name: 'Admin', password: PASSWORD });
          admin.session = /muruna=([^;]+)/.exec(again.headers.get('set-cookie') ?? '')![1];
        },
      );

      test('a name that is taken is refused, and the link stays good for another', async () => {
        const made = await ask('POST', `${path}/invitations`, admin, { role: 'viewer' });
        const link = ((await made.json()) as { link: string }).link.split('/').at(-1);
        const takeUp = (name: string): Promise<Response> =>
          ask('POST', '/api/take-up', undefined, {
            link,
            account: { name, display: name, password: PASSWORD },
          });
        assert.equal((await takeUp('ADMIN')).status, 409);
        assert.equal((await takeUp('Newcomer')).status, 204);
      });

      test('what is asked at another time is another question', async () => {
        const files = [{ name: 'sites.csv', text: 'id,name,kind,lat,lon\na,A,core,35,51\n' }];
        const made = await ask('POST', `${path}/inventories`, admin, { name: 'ours', files });
        const { id: inventory } = (await made.json()) as { id: string };
        const askNow = async (): Promise<string> => {
          const asked = await ask('POST', `${path}/ask/damage`, admin, { inventory, random: 1 });
          await asked.body?.cancel();
          const jobs = (await (await ask('GET', `${path}/jobs`, admin)).json()) as {
            operation: string;
            answer: string;
          }[];
          return jobs.find(({ operation }) => operation === 'damage')!.answer;
        };
        const first = await askNow();
        clock += HOUR_MS;
        assert.notEqual(await askNow(), first);
      });

      test('who is disabled is out at once', async () => {
        const person = await invited(server, admin, admin.workspace, 'analyst', 'Leaver');
        assert.equal(
          (await ask('PUT', `/api/instance/accounts/${person.account}`, admin, { isDisabled: true })).status,
          204,
        );
        assert.equal((await ask('GET', '/api/me', person)).status, 401);
      });

      test('a link tells the name of no document that the question was asked of', async () => {
        const title = 'The night the ring was cut';
        const saved = await ask(
          'POST',
          `${path}/objects?kind=scenario&name=${encodeURIComponent(title)}`,
          admin,
          Buffer.from('x'),
        );
        const { id: file } = (await saved.json()) as { id: string };
        assert.equal((await answered('scenario.check', { file })).status, 200);
        const again = await ask('POST', `${path}/ask/scenario.check?wait=30`, admin, { file });
        const [, id] = /\/jobs\/([\w-]+)\/answer$/.exec(again.headers.get('content-location')!)!;
        const job = (await (await ask('GET', `${path}/jobs/${id}`, admin)).json()) as Record<string, string>;
        assert.equal(job.operation, 'scenario.check');
        assert.ok(job.command.includes(title));
        const made = await ask('POST', `${path}/shares`, admin, { answer: job.answer, title: 'ours' });
        const { link } = (await made.json()) as { link: string };
        const shown = await (await ask('GET', `/api/shared/${link.split('/').at(-1)}`)).text();
        assert.ok(!shown.includes(title), shown);
        assert.ok(shown.includes(`"muruna scenario check ${file}"`), shown);
      });

      test('a link shows one frozen answer until it ends or is revoked', async () => {
        await answered('snapshot.info', {});
        const jobs = (await (await ask('GET', `${path}/jobs`, admin)).json()) as Record<string, string>[];
        const job = jobs.find(({ operation }) => operation === 'snapshot.info')!;
        const share = async (days: number): Promise<{ id: string; secret: string }> => {
          const made = await ask('POST', `${path}/shares`, admin, {
            answer: job.answer,
            title: 'ours',
            days,
          });
          const { id, link } = (await made.json()) as { id: string; link: string };
          return { id, secret: link.split('/').at(-1) };
        };
        const [short, revoked] = [await share(1), await share(30)];
        const read = ({ secret }: { secret: string }): Promise<Response> =>
          ask('GET', `/api/shared/${secret}`);
        const shown = (await (await read(short)).json()) as { title: string; answer: { id: string } };
        assert.equal(shown.title, 'ours');
        assert.match(shown.answer.id, /^[0-9a-f]{64}$/);
        await ask('DELETE', `${path}/shares/${revoked.id}`, admin);
        assert.equal((await read(revoked)).status, 404);
        clock += 25 * HOUR_MS;
        assert.equal((await read(short)).status, 404);
      });

      test('the audit says what was done, and shows where a row was changed, taken out or added', async () => {
        const rows = await auditRows(instance);
        assert.ok(rows.length > 10);
        assert.equal(firstTampered(rows), undefined);
        const changed = rows.map((row) => (row.number === 3 ? { ...row, action: 'nothing' } : row));
        assert.equal(firstTampered(changed), 3);
        assert.equal(firstTampered(rows.filter(({ number }) => number !== 4)), 4);
        assert.equal(firstTampered([...rows.slice(0, 5), { ...rows[4], number: 6 }]), 6);
      });

      test('nothing that was asked here was a fault of ours', async () => {
        await pause(10);
        assert.deepEqual(server.faults, []);
      });
    });
}

test('the OpenAPI document has the fields of every question, but for those of the machine at which one sits', async () => {
  const document = JSON.stringify(openApi(await servedRoutes(OPERATIONS), 'muruna 0'));
  const { paths } = JSON.parse(document) as { paths: Record<string, { post: { requestBody: unknown } }> };
  const body = JSON.stringify(paths['/api/workspaces/{workspace}/ask/stress'].post.requestBody);
  assert.match(body, /"networks":/);
  assert.doesNotMatch(body, /"resume":/);
});

test('every reference in the OpenAPI document leads to a part of it, and every part of a path is described', async () => {
  const document = openApi(await servedRoutes(OPERATIONS), 'muruna 0');
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    ([, place]) => place,
  );
  assert.ok(references.length > 50);
  for (const place of new Set(references)) {
    const part = place
      .split('/')
      .reduce<unknown>((within, name) => (within as Record<string, unknown>)[name], document);
    assert.ok(part, place);
  }
  const paths = document['paths'] as Record<
    string,
    Record<string, { parameters: { in: string; name: string }[] }>
  >;
  for (const [path, methods] of Object.entries(paths))
    for (const { parameters } of Object.values(methods))
      assert.deepEqual(
        parameters.filter((one) => one.in === 'path').map(({ name }) => name),
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        path,
      );
});

test('every problem is said in every language', () => {
  for (const code of ['en', 'ar', 'fa', 'fr', 'ru'] as const)
    assert.ok((problemDocument(new HttpProblem('not-found'), code)?.title.length ?? 0) > 5);
  assert.equal(problemDocument(new TypeError('a bug'), 'en'), undefined);
});
