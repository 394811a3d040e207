import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { administrator, smallServer } from '../../test/small-server.ts';
import { smallSnapshotFile } from '../../test/small-snapshot-file.ts';
import { restoreBackup } from './admin/backup.ts';
import { contentFolder } from '../operations/files/content-folder.ts';
import { openDatabase } from '../store/database/open-database.ts';

// What an administrator keeps of a running instance: snapshots and mirrors, backups and checks.

const backups = await mkdtemp(join(tmpdir(), 'muruna-backups-'));
const server = await smallServer(undefined, undefined, { backups });
const { ask, instance } = server;
const admin = await administrator(instance);
const snapshot = await smallSnapshotFile('2026-10-01');
const sha256 = createHash('sha256').update(snapshot).digest('hex');

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly isDefault: boolean;
}

const answers: Record<string, { status?: number; headers?: Record<string, string>; body?: Uint8Array }> = {};
const asked: string[] = [];
const mirror = createServer((request, response) => {
  asked.push(request.url!);
  const answer = answers[request.url!];
  response.writeHead(answer ? (answer.status ?? 200) : 404, answer?.headers).end(answer?.body);
});
await new Promise<void>((listening) => void mirror.listen(0, '127.0.0.1', () => listening()));
const address = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/muruna/`;

after(async () => {
  mirror.closeAllConnections();
  mirror.close();
  await server.close();
  await rm(backups, { recursive: true });
});

async function json<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await ask(method, path, admin, body);
  assert.equal(answer.status, 200, path);
  return (await answer.json()) as T;
}

const list = (name = 'oct.muruna', hash = sha256): Uint8Array => Buffer.from(`${hash}  ${name}\n`);

test('snapshots come only from mirrors that the administrator set, by the hash of their list, and one of them answers from then on', async () => {
  answers['/muruna/SHA256SUMS'] = { body: list() };
  answers['/muruna/oct.muruna'] = { body: snapshot };
  const wanted = { mirror: address, sha256 };
  assert.equal((await ask('POST', '/api/instance/mirrors/snapshots', admin, wanted)).status, 404);
  assert.deepEqual(asked, []);
  assert.equal((await ask('PUT', '/api/instance/mirrors', admin, { mirrors: [address] })).status, 204);
  assert.deepEqual(await json('GET', '/api/instance/mirrors/snapshots'), {
    offered: [{ mirror: address, name: 'oct.muruna', sha256 }],
    refused: [],
  });
  assert.deepEqual(await json('POST', '/api/instance/mirrors/snapshots', wanted), { id: sha256 });
  assert.deepEqual(await json('GET', '/api/instance/mirrors/snapshots'), { offered: [], refused: [] });
  assert.equal((await ask('PUT', `/api/instance/snapshots/${sha256}/default`, admin)).status, 204);
  const kept = await json<Kept[]>('GET', '/api/snapshots');
  assert.deepEqual(
    kept.filter(({ isDefault }) => isDefault).map(({ id, date, name }) => [id, date, name]),
    [[sha256, '2026-10-01', 'oct.muruna']],
  );
  assert.equal((await ask('PUT', '/api/instance/snapshots/none/default', admin)).status, 404);
});

test('a mirror that sends elsewhere, lies about a hash or says nothing is refused with a sentence, and nothing is kept', async () => {
  const other = 'f'.repeat(64);
  const elsewhere = 'https://publicdata.caida.org/datasets/';
  answers['/muruna/SHA256SUMS'] = { body: list('other.muruna', other) };
  answers['/muruna/other.muruna'] = { status: 302, headers: { location: elsewhere } };
  const take = async (): Promise<string> => {
    const wanted = { mirror: address, sha256: other };
    const answer = await ask('POST', '/api/instance/mirrors/snapshots?lang=fr', admin, wanted);
    assert.ok(answer.status >= 400 && answer.status !== 500, `${answer.status}`);
    const { type, title } = (await answer.json()) as { type: string; title: string };
    assert.ok(title.length > 20);
    return type;
  };
  assert.equal(await take(), 'muruna:download.redirect');
  answers['/muruna/other.muruna'] = { body: snapshot };
  assert.equal(await take(), 'muruna:download.checksum');
  answers['/muruna/SHA256SUMS'] = { status: 302, headers: { location: elsewhere } };
  const { offered, refused } = await json<{ offered: []; refused: { sentence: string }[] }>(
    'GET',
    '/api/instance/mirrors/snapshots?lang=ar',
  );
  assert.deepEqual(offered, []);
  assert.match(refused[0].sentence, /[\u0600-\u06FF]/);
  assert.equal((await json<Kept[]>('GET', '/api/snapshots')).length, 2);
  assert.deepEqual(server.faults, []);
});

test('an address of a mirror is https, has no secrets in it, and leads to this machine in clear text only', async () => {
  for (const one of [
    'http://mirror.example.net/',
    'https://user:secret@mirror.example.net/',
    'ftp://127.0.0.1/',
    'file:///etc/',
    'https://mirror.example.net/?next=http://127.0.0.1',
    'mirror',
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const answer = await ask('PUT', '/api/instance/mirrors', admin, { mirrors: [one] });
    assert.equal(answer.status, 422, one);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    await answer.body?.cancel();
  }
});

test('a file that is sent is kept where it is a whole snapshot, and refused where it is none', async () => {
  const send = (bytes: Uint8Array): Promise<Response> =>
    ask('POST', '/api/instance/snapshots?name=sent&lang=ru', admin, bytes);
  const sent = await smallSnapshotFile('2026-11-01');
  const added = await send(sent);
  assert.equal(added.status, 200, await added.clone().text());
  for (const bytes of [sent.subarray(0, sent.length - 40), Buffer.from('<html>'), new Uint8Array(0)]) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const refused = await send(bytes);
    assert.equal(refused.status, 422);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.match(((await refused.json()) as { title: string }).title, /[\u0400-\u04FF]/);
  }
  assert.equal((await json<Kept[]>('GET', '/api/snapshots')).length, 3);
  assert.deepEqual(server.faults, []);
});

test('an administrator reads a workspace only after joining it, and joining is in the audit', async () => {
  const { id } = await json<{ id: string }>('POST', '/api/instance/workspaces', { name: 'Theirs' });
  assert.equal((await ask('GET', `/api/workspaces/${id}/objects`, admin)).status, 404);
  assert.equal((await ask('POST', `/api/instance/workspaces/${id}/join`, admin)).status, 204);
  assert.equal((await ask('GET', `/api/workspaces/${id}/objects`, admin)).status, 200);
  const { rows, firstTampered } = await json<{
    rows: { action: string; workspace: string }[];
    firstTampered: null;
  }>('GET', '/api/instance/audit');
  assert.equal(firstTampered, null);
  const last = rows.at(-1);
  assert.deepEqual([last.action, last.workspace], ['workspace.joined-by-administrator', id]);
});

test('a backup that is made while the server runs restores everything, and a check says what it found', async () => {
  const { name } = await json<{ name: string }>('POST', '/api/instance/backups');
  const [known] = await json<{ name: string; rows: number }[]>('GET', '/api/instance/backups');
  assert.equal(known.name, name);
  assert.ok(known.rows > 5);
  const folder = await mkdtemp(join(tmpdir(), 'muruna-restored-'));
  const empty = await openDatabase({ folder: 'memory://' });
  try {
    await restoreBackup(empty.db, join(backups, name), contentFolder(folder));
    const accounts = await empty.db.selectFrom('account').select('name').execute();
    assert.deepEqual(accounts, [{ name: 'Admin' }]);
    assert.deepEqual(readFileSync(contentFolder(folder).pathOf(sha256)), Buffer.from(snapshot));
  } finally {
    await empty.close();
    await rm(folder, { recursive: true });
  }
  const none = await json<{ last: null }>('GET', '/api/instance/check');
  assert.equal(none.last, null);
  const sound = await json<{ faults: string[]; contents: number }>('POST', '/api/instance/check');
  assert.deepEqual([sound.faults, sound.contents], [[], 3]);
  await rm(instance.contents.pathOf(sha256));
  const broken = await json<{ faults: string[] }>('POST', '/api/instance/check?lang=en');
  assert.deepEqual(broken.faults, [`The content ${sha256} is missing.`]);
  const { last } = await json<{ last: { faults: string[] } }>('GET', '/api/instance/check?lang=en');
  assert.deepEqual(last.faults, broken.faults);
});
