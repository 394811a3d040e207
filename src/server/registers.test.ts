import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { administrator, invited, smallServer } from '../../test/small-server.ts';

// A list of critical services is a list of targets: its members read it, and nobody else learns of it by a link, a log or an open workspace.

const CANARY = 'zq7canary';
const SERVICES = [
  { name: 'services.csv', text: `id,name,kind,people\n${CANARY}-id,${CANARY} clinic,hospital,1000\n` },
  { name: 'needs.csv', text: `service,layer,target\n${CANARY}-id,power,${CANARY} grid\n` },
];
const SUPPLY = `id,vendor,vendor_country,needs_vendor_server\n${CANARY} grid,${CANARY} Inc,US,yes\n`;

const server = await smallServer();
const { ask, instance, log, faults } = server;
const admin = await administrator(instance);
const ours = `/api/workspaces/${admin.workspace}`;
after(() => server.close());

const json = async <Answer>(answer: Promise<Response>): Promise<Answer> =>
  (await (await answer).json()) as Answer;

async function keep(handling?: string): Promise<string> {
  const [services, ...others] = SERVICES;
  const marked =
    handling === undefined
      ? services
      : {
          ...services,
          text: services.text.replace('people\n', 'people,handling\n').replace(/\n$/, `,${handling}\n`),
        };
  const made = await json<{ id: string }>(
    ask('POST', `${ours}/services`, admin, { name: 'register', files: [marked, ...others] }),
  );
  return made.id;
}

async function answered(services: string): Promise<{ id: string; answer: string }> {
  const request = { country: 'IR', services };
  const answer = await ask('POST', `${ours}/ask/services.live?wait=30`, admin, request);
  assert.match(await answer.text(), new RegExp(CANARY), String(answer.status));
  const jobs = await json<{ id: string; answer: string; request: { services?: string } }[]>(
    ask('GET', `${ours}/jobs`, admin),
  );
  return jobs.find((job) => job.request.services === services)!;
}

test('members read a register and what is computed from it; no link shows it, unless all of it is for anybody', async () => {
  const services = await keep();
  const { answer } = await answered(services);
  const viewer = await invited(server, admin, admin.workspace, 'viewer', 'Viewer');
  assert.equal((await ask('GET', `${ours}/objects/${services}/content`, viewer)).status, 200);
  const refused = await ask('POST', `${ours}/shares`, admin, { answer, title: 'x' });
  assert.equal(refused.status, 403);
  assert.equal((await json<{ type: string }>(Promise.resolve(refused))).type, 'muruna:not-to-share');
  const clear = await answered(await keep('TLP:CLEAR'));
  const shared = await ask('POST', `${ours}/shares`, admin, { answer: clear.answer, title: 'x' });
  assert.equal(shared.status, 200);
});

test('what stops with suppliers takes services down, by the answer of the one question in the other', async () => {
  const supply = await json<{ id: string }>(
    ask('POST', `${ours}/supplies?kind=supply&name=supply.csv`, admin, Buffer.from(SUPPLY)),
  );
  const request = { file: supply.id, countries: ['US'], on: '2026-12-01' };
  const gone = await ask('POST', `${ours}/ask/supply.withdraw?wait=30`, admin, request);
  assert.equal(gone.status, 200);
  const withdrawal = (
    await json<{ id: string; operation: string }[]>(ask('GET', `${ours}/jobs`, admin))
  ).find(({ operation }) => operation === 'supply.withdraw')!.id;
  const services = await keep('TLP:AMBER');
  const live = await json<{
    withdrawal: { things: { id: string }[] };
    services: { latest: number | null }[];
  }>(ask('POST', `${ours}/ask/services.live?wait=30`, admin, { country: 'IR', services, withdrawal }));
  assert.deepEqual(
    live.withdrawal.things.map(({ id }) => id),
    [`${CANARY} grid`],
  );
  assert.notEqual(live.services[0].latest, null);
});

test('a report on the situation is a register’s, unless it is the version to publish', async () => {
  const services = await keep();
  const ofReport = async (isPublic: boolean): Promise<{ id: string; answer: string }> => {
    const request = { country: 'IR', services, isPublic };
    const answer = await ask('POST', `${ours}/ask/sitrep?wait=30`, admin, request);
    const { handling, services: named } = await json<{ handling: string; services: unknown }>(
      Promise.resolve(answer),
    );
    assert.deepEqual([handling, named], isPublic ? ['TLP:CLEAR', null] : ['TLP:RED', []]);
    const jobs = await json<{ id: string; answer: string; operation: string; request: typeof request }[]>(
      ask('GET', `${ours}/jobs`, admin),
    );
    return jobs.find((job) => job.operation === 'sitrep' && job.request.isPublic === isPublic)!;
  };
  const [open, published] = [await ofReport(false), await ofReport(true)];
  const share = (answer: string) => ask('POST', `${ours}/shares`, admin, { answer, title: 'x' });
  assert.equal((await share(open.answer)).status, 403);
  assert.equal((await share(published.answer)).status, 200);
  const settings = instance.settings as { open?: string | undefined };
  settings.open = admin.workspace;
  try {
    for (const { id } of [open, published])
      // oxlint-disable-next-line no-await-in-loop -- in turn
      assert.equal((await ask('GET', `${ours}/jobs/${id}/answer`)).status, 404);
  } finally {
    settings.open = undefined;
  }
});

test('an open workspace shows nothing of it to those who are no members, nor do logs, counts and the audit', async () => {
  const services = await keep();
  const { id } = await answered(services);
  // Read before, so that it is at hand.
  await ask('GET', `${ours}/jobs/${id}`, admin);
  const settings = instance.settings as { open?: string | undefined };
  settings.open = admin.workspace;
  try {
    for (const path of [
      `/objects/${services}`,
      `/objects/${services}/content`,
      `/jobs/${id}`,
      `/jobs/${id}/answer`,
      `/jobs/${id}/events`,
      `/jobs/${id}/export/csv`,
      `/jobs/${id}/files`,
    ])
      // oxlint-disable-next-line no-await-in-loop -- in turn
      assert.equal((await ask('GET', ours + path)).status, 404, path);
    const lists = [
      `${ours}/objects`,
      `${ours}/objects?kind=services`,
      `${ours}/jobs`,
      `${ours}/campaigns`,
      ours,
    ];
    for (const path of lists) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      const said = await ask('GET', path);
      assert.equal(said.status, 200, path);
      // oxlint-disable-next-line no-await-in-loop -- in turn
      const text = await said.text();
      for (const secret of [CANARY, services, id, 'services.live', '"register"'])
        assert.ok(!text.includes(secret), `${path} says ${secret}`);
    }
  } finally {
    settings.open = undefined;
  }
  const metrics = await (await ask('GET', '/metrics')).text();
  const audit = await (await ask('GET', '/api/instance/audit', admin)).text();
  assert.ok(audit.length > 100);
  for (const text of [metrics, audit, JSON.stringify(log)]) assert.ok(!text.includes(CANARY));
  assert.deepEqual(faults, []);
});

test('documents to begin with are read without a fault, empty ones say what they lack', async () => {
  for (const kind of ['inventory', 'services', 'supply'] as const)
    for (const example of [true, false]) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      const made = await json<{ id: string; kind: string }>(
        ask('POST', `${ours}/beginnings`, admin, { kind, example }),
      );
      assert.equal(made.kind, kind);
      const request = kind === 'supply' ? { file: made.id } : { folder: made.id };
      // oxlint-disable-next-line no-await-in-loop -- in turn
      const { findings } = await json<{ findings: { severity: string; code: string }[] }>(
        ask('POST', `${ours}/ask/${kind}.check?wait=30`, admin, request),
      );
      const lost = findings.filter(({ severity }) => severity === 'lost').map(({ code }) => code);
      assert.deepEqual(lost, kind === 'supply' && !example ? ['supply.nothing'] : [], `${kind} ${example}`);
    }
});
