import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { administrator, smallServer } from '../../test/small-server.ts';
import { checkInstance } from './admin/check.ts';

// A place of our own, so that what is left behind is ours.
const TEMPORARY = mkdtempSync(join(tmpdir(), 'muruna-left-'));
process.env['TMPDIR'] = TEMPORARY;
after(() => rmSync(TEMPORARY, { recursive: true }));

const BOOK = resolve(import.meta.dirname, '../../test/small-book');

test('what a question writes is one download, says nothing of the machine, and stays whole in the eyes of the check', async (context) => {
  const server = await smallServer();
  context.after(server.close);
  const { ask, instance, faults } = server;
  const { session, workspace } = await administrator(instance);
  const admin = { session };
  const path = `/api/workspaces/${workspace}`;
  const files = readdirSync(BOOK).map((name) => ({ name, text: readFileSync(join(BOOK, name), 'utf8') }));
  const made = await ask('POST', `${path}/books`, admin, { name: 'talks', files });
  const { id: book } = (await made.json()) as { id: string };

  const local = await ask('POST', `${path}/ask/event.pack`, admin, { event: 'talks', book, out: '/tmp/x' });
  assert.equal(local.status, 422, 'no place of the machine is named');

  const request = { event: 'talks', book, formats: ['md'], today: '2025-11-01' };
  const asked = await ask('POST', `${path}/ask/event.pack?wait=30`, admin, request);
  assert.equal(asked.status, 200);
  const text = await asked.text();
  assert.ok(!text.includes(tmpdir()), 'no path of this machine');
  const pack = JSON.parse(text) as { files: { name: string; sha256: string }[] };
  const jobs = (await (await ask('GET', `${path}/jobs`, admin)).json()) as {
    id: string;
    operation: string;
  }[];
  const { id } = jobs.find(({ operation }) => operation === 'event.pack')!;
  const download = await ask('GET', `${path}/jobs/${id}/files`, admin);
  assert.match(download.headers.get('content-disposition')!, /^attachment; filename="event-pack-.*\.zip"$/);
  const bytes = new Uint8Array(await download.arrayBuffer());
  const unpacked = unzipSync(bytes);
  for (const { name, sha256 } of pack.files)
    assert.equal(createHash('sha256').update(unpacked[`event-pack/${name}`]).digest('hex'), sha256, name);
  assert.ok('event-pack/pack.json' in unpacked);
  assert.equal(Object.keys(unpacked).length, pack.files.length + 1);
  const again = new Uint8Array(await (await ask('GET', `${path}/jobs/${id}/files`, admin)).arrayBuffer());
  assert.deepEqual(again, bytes);
  assert.deepEqual(
    readdirSync(tmpdir()).filter((name) => name.startsWith('muruna-written-')),
    [],
  );

  const { findings, contents } = await checkInstance(instance.db, instance.contents);
  assert.deepEqual(findings, []);
  await instance.db.deleteFrom('answer').execute();
  assert.ok(
    (await checkInstance(instance.db, instance.contents)).contents < contents - 1,
    'the list was counted',
  );
  const gone = await ask('GET', `${path}/jobs/${id}/files`, admin);
  assert.equal(gone.status, 404);
  assert.deepEqual(faults, []);
});

test('an answer that came alone has no files, and a question that fails leaves none behind', async (context) => {
  const server = await smallServer();
  context.after(server.close);
  const { ask, instance } = server;
  const { session, workspace } = await administrator(instance);
  const path = `/api/workspaces/${workspace}`;
  await (await ask('POST', `${path}/ask/snapshot.info?wait=30`, { session }, {})).body?.cancel();
  const [{ id }] = (await (await ask('GET', `${path}/jobs`, { session })).json()) as { id: string }[];
  assert.equal((await ask('GET', `${path}/jobs/${id}/files`, { session })).status, 404);
  const made = await ask(
    'POST',
    `${path}/books`,
    { session },
    {
      name: 'empty',
      files: [{ name: 'countries.yaml', text: '- { country: IR, languages: [fa] }\n' }],
    },
  );
  const { id: book } = (await made.json()) as { id: string };
  const refused = await ask('POST', `${path}/ask/event.pack?wait=30`, { session }, { event: 'none', book });
  assert.equal(((await refused.json()) as { state: string }).state, 'refused');
  assert.deepEqual(
    readdirSync(tmpdir()).filter((name) => name.startsWith('muruna-written-')),
    [],
  );
});
