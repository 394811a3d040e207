import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { administrator, invited, smallServer, type As } from '../../test/small-server.ts';
import { eventfulArchive, TABLE_TIME } from '../../test/watch-archive.ts';
import { file, replayed } from '../../test/watch-replay.ts';
import type { ExerciseCall, ExerciseFile, ExerciseState, ExerciseSummary } from '../schemas/exercise.ts';

// The clock of the server is moved; the drill lasts for two hours, five minutes of it a minute.

let now = Date.parse('2026-11-24T09:00:00Z');
const server = await smallServer(undefined, () => new Date(now), { mostBytes: 2 ** 22 });
const admin = await administrator(server.instance);
const [analyst, other, viewer] = await Promise.all(
  (['analyst', 'analyst', 'viewer'] as const).map((role, at) =>
    invited(server, admin, admin.workspace, role, `Member ${at}`),
  ),
);
after(() => server.close());

const ours = `/api/workspaces/${admin.workspace}/exercises`;
const minute = (count: number): string =>
  new Date((TABLE_TIME + 60 * count) * 1000).toISOString().replace('.000Z', 'Z');
let made: ExerciseFile;
let id: string;

async function asked<Answer>(method: string, path: string, as: As, body?: unknown): Promise<Answer> {
  server.instance.requests.forget();
  const answer = await server.ask(method, `${ours}${path}`, as, body);
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as Answer;
}
async function statusOf(method: string, path: string, as: As, body?: unknown): Promise<number> {
  server.instance.requests.forget();
  return (await server.ask(method, `${ours}${path}`, as, body)).status;
}
const seen = (as: As): Promise<ExerciseState> => asked('GET', `/${id}`, as);
const wait = (minutes: number): void => void (now += minutes * 60_000);

const CALL: ExerciseCall = { what: 'outage', since: minute(20), who: 'AS11', why: 'Its prefixes are gone.' };

before(async () => {
  const { incidents } = await replayed([file('rrc99.mrt', eventfulArchive())]);
  const network = { asn: 11, name: null, country: 'IR' };
  made = {
    format: 'muruna-exercise',
    version: 1,
    country: 'IR',
    from: minute(0),
    to: minute(120),
    told: incidents.map((incident) => ({ at: incident.detected, incident })),
    truth: {
      scenario: 'The secret night',
      outages: [{ network, from: minute(20), until: minute(40), depth: 0.9 }],
      captures: [],
      vantagePoints: [],
      moments: [],
    },
  };
  const { id: new_ } = await asked<ExerciseSummary>('POST', '?name=Night&pace=5', admin, bytesOf(made));
  id = new_;
});

const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

test('what is not an exercise is refused, and before the clock starts there is nothing to see and nothing to say', async () => {
  assert.equal(await statusOf('POST', '?name=x', admin, Buffer.from('{}')), 422);
  assert.equal(await statusOf('POST', '?name=x', analyst, bytesOf(made)), 403);
  const { state, now: clock, incidents } = await seen(viewer);
  assert.deepEqual([state, clock, incidents], ['made', null, []]);
  assert.equal(await statusOf('PUT', `/${id}/call`, analyst, CALL), 409);
  assert.equal(await statusOf('POST', `/${id}/end`, admin), 409);
});

test('incidents come with the clock, and nobody is told the truth or the calls of others before the end', async () => {
  assert.equal(await statusOf('POST', `/${id}/begin`, analyst), 403);
  await asked('POST', `/${id}/begin`, admin);
  assert.deepEqual((await seen(viewer)).incidents, []);
  wait(5);
  const early = await seen(viewer);
  assert.equal(early.now, '2025-09-01T00:25:00.000Z');
  const due = made.told.filter(({ at }) => Date.parse(at) <= Date.parse(early.now!));
  assert.ok(due.length > 0 && due.length < made.told.length);
  assert.deepEqual(
    early.incidents.map((one) => one.id),
    due.map(({ incident }) => incident.id),
  );
  // Starting it again does not turn it back.
  await asked('POST', `/${id}/begin`, admin);
  assert.equal((await seen(viewer)).now, early.now);
  assert.equal(await statusOf('PUT', `/${id}/call`, viewer, CALL), 403);
  await asked('PUT', `/${id}/call`, analyst, { ...CALL, what: 'nothing' });
  wait(1);
  await asked('PUT', `/${id}/call`, analyst, CALL);
  await asked('PUT', `/${id}/call`, other, { ...CALL, what: 'our-eyes', who: '' });
  for (const who of [viewer, analyst, admin]) {
    // oxlint-disable-next-line no-await-in-loop -- three
    const text = JSON.stringify(await seen(who));
    assert.ok(!text.includes('secret') && !text.includes('our-eyes'), text.slice(0, 200));
  }
  const { own, called } = await seen(analyst);
  assert.deepEqual([own, called], [CALL, 2]);
});

test('at the end truth and calls stand side by side, each with its moment, and stay so', async () => {
  const ended = await asked<ExerciseState>('POST', `/${id}/end`, admin);
  assert.equal(ended.state, 'ended');
  wait(60);
  const { result, now: clock } = await seen(viewer);
  assert.equal(clock, '2025-09-01T00:30:00.000Z');
  assert.deepEqual(result!.truth, made.truth);
  assert.deepEqual(
    result!.calls.map(({ by, what, at }) => [by, what, at]),
    [
      ['Member 0', 'outage', '2025-09-01T00:30:00.000Z'],
      ['Member 1', 'our-eyes', '2025-09-01T00:30:00.000Z'],
    ],
  );
  assert.equal(await statusOf('PUT', `/${id}/call`, analyst, CALL), 409);
});

test(
  'the server makes one of a country and a seed: only operators ask for it, and neither jobs nor the audit say what was asked',
  { timeout: 120_000 },
  async () => {
    const asks = { name: 'Drawn here', country: 'GE', kinds: ['outage'], vantagePoints: 8, seed: 424_242 };
    assert.equal(await statusOf('POST', '/make', analyst, asks), 403);
    for (const wrong of [{ country: 'ZZ' }, { kinds: ['nothing'] }, { vantagePoints: 2 }, { name: ' ' }])
      // oxlint-disable-next-line no-await-in-loop -- few
      assert.ok([404, 422].includes(await statusOf('POST', '/make', admin, { ...asks, ...wrong })));
    const summary = await asked<ExerciseSummary>('POST', '/make', admin, asks);
    assert.deepEqual([summary.name, summary.country, summary.state], ['Drawn here', 'GE', 'made']);
    const { db } = server.instance;
    assert.deepEqual(await db.selectFrom('job').select('id').execute(), []);
    const audit = await db.selectFrom('audit').selectAll().execute();
    assert.ok(!JSON.stringify(audit).includes('424242'));
    const state = (path: string, as: As): Promise<ExerciseState> =>
      asked('POST', `/${summary.id}/${path}`, as);
    assert.equal((await state('begin', admin)).result, null);
    const { result } = await state('end', admin);
    assert.ok(result!.truth.outages.length > 0);
  },
);

test('what was made and taken away is in the audit, and of another workspace nothing is found', async () => {
  const theirs = await server.ask('POST', '/api/instance/workspaces', admin, { name: 'Theirs' });
  const { id: workspace } = (await theirs.json()) as { id: string };
  await server.ask('POST', `/api/instance/workspaces/${workspace}/join`, admin);
  const elsewhere = await server.ask('GET', `/api/workspaces/${workspace}/exercises/${id}`, admin);
  assert.equal(elsewhere.status, 404);
  assert.equal(await statusOf('DELETE', `/${id}`, analyst), 403);
  assert.ok([200, 204].includes(await statusOf('DELETE', `/${id}`, admin)));
  assert.equal(await statusOf('GET', `/${id}`, admin), 404);
  const rows = await server.instance.db
    .selectFrom('audit')
    .select(['action', 'facts'])
    .orderBy('number')
    .execute();
  assert.deepEqual(
    rows.filter(({ facts }) => JSON.stringify(facts).includes(id)).map(({ action }) => action),
    ['exercise.made', 'exercise.begun', 'exercise.ended', 'exercise.removed'],
  );
  assert.deepEqual(server.faults, []);
});
