import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { dataFolder } from '../../sources/user-folders.ts';
import { ask } from '../ask.ts';
import { localHouse } from '../local-house.ts';
import { useSnapshot } from './kept-snapshots.ts';
import { BUNDLED_FILE } from './load-snapshot.ts';
import { snapshotInfoOperation } from './snapshot.operation.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-in-use-'));
const usual = process.env['XDG_DATA_HOME'];
before(() => void (process.env['XDG_DATA_HOME'] = join(folder, 'data')));
after(() => {
  if (usual === undefined) delete process.env['XDG_DATA_HOME'];
  else process.env['XDG_DATA_HOME'] = usual;
  rmSync(folder, { recursive: true });
});

const FILE = {
  bytes: statSync(BUNDLED_FILE).size,
  sha256: createHash('sha256').update(readFileSync(BUNDLED_FILE)).digest('hex'),
};

test('a question that names no snapshot is about the one in use: it names that one, has it as its input, and can be asked again', async () => {
  const bundled = await ask(snapshotInfoOperation, {}, localHouse());
  assert.deepEqual([bundled.provenance.request['snapshot'], bundled.provenance.inputs], [undefined, []]);
  const kept = '2025-09-01-0123456789ab.muruna';
  mkdirSync(dataFolder(), { recursive: true });
  copyFileSync(BUNDLED_FILE, join(dataFolder(), kept));
  const elsewhere = join(folder, 'elsewhere.muruna');
  copyFileSync(BUNDLED_FILE, elsewhere);
  for (const name of [kept, elsewhere]) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    await useSnapshot(name);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const { answer, provenance, asked } = await ask(snapshotInfoOperation, {}, localHouse());
    assert.equal(provenance.request['snapshot'], name);
    assert.ok(asked.command.includes(name));
    assert.deepEqual(provenance.inputs, [{ path: name, ...FILE }]);
    // oxlint-disable-next-line no-await-in-loop -- in turn
    await useSnapshot('bundled');
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const again = await ask(snapshotInfoOperation, provenance.request, localHouse());
    assert.deepEqual(again.answer, answer);
  }
});

test('a snapshot is found by its SHA-256, of its file or its content: among those kept, here, and in the folder before it', async () => {
  const read = async (name: string): Promise<string> =>
    (await ask(snapshotInfoOperation, { file: name }, localHouse())).answer.id;
  const bundled = await ask(snapshotInfoOperation, {}, localHouse());
  const { id } = bundled.answer;
  const copy = join(folder, 'some', 'copy.muruna');
  mkdirSync(join(folder, 'some'));
  copyFileSync(BUNDLED_FILE, copy);
  for (const name of [FILE.sha256, id, join(folder, 'some', FILE.sha256)])
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal(await read(name), id, name);
  for (const name of ['0'.repeat(64), join(folder, 'nowhere', FILE.sha256)])
    // oxlint-disable-next-line no-await-in-loop -- in turn
    await assert.rejects(read(name), { code: 'snapshot.no-such-hash' });
  // A file of that name is that file.
  const odd = join(folder, 'f'.repeat(64));
  copyFileSync(BUNDLED_FILE, odd);
  assert.equal(await read(odd), id);
});

test('the bundled snapshot is asked by the name that the list gives it', async () => {
  const { provenance } = await ask(snapshotInfoOperation, { file: 'bundled' }, localHouse());
  assert.deepEqual(provenance.inputs, [{ path: 'bundled', ...FILE }]);
});
