import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import { administrator, smallServer } from '../../test/small-server.ts';

/** Breaks out of its isolate and turns what follows, opens a tag, is a formula, and has what XML may not have. */
const NAME = '=HYPERLINK("//x")\u2069\u202E<script>alert(1)</script>\u0001\uD800"\'`]]>';
const SCRIPT = '<script>alert(1)</script>';

const INCIDENT = {
  format: 'muruna-incident',
  version: 1,
  id: `x\r\nSet-Cookie: a=b ${SCRIPT}`,
  revision: 1,
  kind: 'network-outage',
  state: 'open',
  severity: 'high',
  confidence: { score: 1, level: 'high', tags: [] },
  entity: { country: 'IR', network: { asn: 10, name: NAME, country: 'IR' }, group: null, collector: null },
  signal: null,
  plane: 'ipv4',
  parent: null,
  scope: { prefixes: [], networks: [10], addresses: null, people: null },
  onset: '2025-09-01T00:00:00Z',
  onsetUncertaintySeconds: 0,
  detected: '2025-09-01T00:00:00Z',
  confirmed: null,
  end: null,
  curve: { unit: '/24', baseline: 1, depth: 1, areaHours: 1, recoveredTo95At: null, points: [] },
  routes: [],
  shift: null,
  expected: null,
  cause: { type: 'unknown', basis: 'none' },
  actors: { attackers: [], leakers: [], victims: [{ asn: 10, name: NAME, country: 'IR' }], upstreams: [] },
  feeds: { voters: [], blind: [], agreement: null },
  provenance: { snapshot: '0'.repeat(64), settings: '0'.repeat(64), software: NAME },
  evidence: [],
  evidenceTotal: 0,
};

const told = (request: unknown): string =>
  JSON.stringify({
    format: 'muruna/watch-incidents',
    version: 1,
    folder: '../../etc',
    country: 'IR',
    networks: [],
    incidents: [INCIDENT],
    dismissed: 0,
    revisions: 1,
    provenance: { operation: 'watch.incidents', request: { given: 0 }, software: NAME, inputs: [] },
  }).replace('"given":0', `"given":${JSON.stringify(request)}`);

test('an answer of the watch that somebody made up runs nothing, turns nothing and breaks no file, whatever its names are', async (context) => {
  const server = await smallServer();
  context.after(server.close);
  const { ask, instance, faults } = server;
  const { session, workspace } = await administrator(instance);
  const admin = { session };
  const path = `/api/workspaces/${workspace}`;
  const keep = async (text: string): Promise<string> => {
    const query = new URLSearchParams({ kind: 'watch', name: 'told.json' });
    const made = await ask('POST', `${path}/objects?${query.toString()}`, admin, Buffer.from(text));
    assert.equal(made.status, 200, await made.clone().text());
    return ((await made.json()) as { id: string }).id;
  };
  const file = await keep(told(0));
  const request = { file, incident: INCIDENT.id };
  const asked = await ask('POST', `${path}/ask/watch.report?wait=30`, admin, request);
  assert.equal(asked.status, 200, await asked.clone().text());
  const jobs = (await (await ask('GET', `${path}/jobs`, admin)).json()) as {
    id: string;
    operation: string;
  }[];
  const { id } = jobs.find(({ operation }) => operation === 'watch.report')!;
  for (const format of ['html', 'md', 'pdf', 'docx', 'pptx', 'csv', 'parquet']) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const made = await ask('GET', `${path}/jobs/${id}/export/${format}?lang=ar`, admin);
    assert.equal(made.status, 200, format);
    assert.match(made.headers.get('content-disposition')!, /^attachment; filename="[\w.-]+"$/, format);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const bytes = new Uint8Array(await made.arrayBuffer());
    const texts = format.endsWith('x')
      ? Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name))
      : [[format, bytes] as const];
    for (const [name, part] of texts) {
      const text = Buffer.from(part).toString();
      if (format.endsWith('x')) assert.equal(XMLValidator.validate(text), true, `${format} ${name}`);
      if (['html', 'docx', 'pptx'].includes(format)) assert.ok(!text.includes(SCRIPT), `${format} ${name}`);
      if (format === 'csv') assert.ok(!/(^|[\n,"])[=+@-]/.test(text), text);
      if (format !== 'pdf' && format !== 'parquet')
        assert.ok(!text.includes('\u202E'), `${format}: what turns the direction`);
    }
  }

  // One that keeps to the schema and names nobody, and one so deep that whoever goes down into it runs out of stack.
  const nobody = told(0).replace('network-outage', 'route-leak');
  const deep = told(0).replace('"given":0', `"given":${'['.repeat(40_000)}${']'.repeat(40_000)}`);
  for (const text of [nobody, deep]) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const made = await ask('POST', `${path}/ask/watch.report?wait=30`, admin, { file: await keep(text) });
    assert.equal(made.status, 202);
    assert.equal(((await made.json()) as { state: string }).state, 'refused');
  }
  assert.deepEqual(faults, []);
});
