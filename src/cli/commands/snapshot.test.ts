import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { runCommand } from '../../../test/run-command.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const BUNDLED = join(ROOT, 'data/bundled.muruna');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muruna-cli-'));
  process.chdir(folder);
});
after(async () => {
  process.chdir(ROOT);
  await rm(folder, { recursive: true });
});

test('every bad snapshot has one sentence that says what to do, and an exit code of its own kind', async (t) => {
  const whole = await readFile(BUNDLED);
  const changed = (at: number, value: number): Uint8Array => {
    const bytes = new Uint8Array(whole);
    bytes[at] = value;
    return bytes;
  };
  const cases: [name: string, bytes: Uint8Array | undefined, status: number, says: RegExp][] = [
    ['missing.muruna', undefined, 3, /missing\.muruna does not exist.*snapshot pull/],
    ['cut.muruna', whole.subarray(0, 100_000), 4, /incomplete: 100,000 of .*copy or download it again/],
    ['flipped.muruna', changed(50_000, whole[50_000] ^ 1), 4, /damaged .*copy, download or build it again/],
    ['text.muruna', Buffer.from('1|2|-1\n'), 4, /not a snapshot .*looks like .*text.*snapshot build/],
    ['newer.muruna', changed(8, 9), 5, /format 9.*install a newer Muruna/],
  ];
  for (const [name, bytes, status, says] of cases) {
    if (bytes) await writeFile(join(folder, name), bytes);
    const ran = await runCommand(t, 'snapshot', 'verify', join(folder, name));
    const plain = ran.err.replaceAll(/[\u2066-\u2069]/g, '');
    assert.equal(ran.status, status, plain);
    assert.match(plain, says);
    assert.equal(plain.trim().split('\n').length, 1);
  }
});

test('build, info and diff answer in words and as JSON', async (t) => {
  await writeFile(join(folder, '20250901.as-rel.txt'), '1|2|-1\n2|3|0\n');
  await writeFile(join(folder, 'p'), '5.0.0.0\t16\t2\n');
  const files = ['--as-rel', '20250901.as-rel.txt', '--prefixes', 'p'];
  await writeFile(join(folder, 'p'), '5.0.0.0\t16\t2\n5.1.0.0\t16\t9\nnonsense\n');
  const said = await runCommand(t, 'snapshot', 'build', ...files, '--out', 'x.muruna');
  assert.match(said.out, /1 network originates prefixes/);
  assert.match(said.out, /p:3: .*nonsense/);
  const built = await runCommand(t, 'snapshot', 'build', ...files, '--out', 'x.muruna', '--json');
  assert.equal(built.status, 0, built.err);
  const { id } = JSON.parse(built.out) as { id: string };
  assert.match((await runCommand(t, 'snapshot', 'info', 'x.muruna')).out, new RegExp(id));
  const arabic = (await runCommand(t, 'snapshot', 'info', '--lang', 'ar')).out;
  assert.match(arabic.replaceAll('\n▌ ', ' '), /muruna snapshot pull/);
  assert.match(
    (await runCommand(t, 'snapshot', 'diff', 'x.muruna', 'x.muruna')).out,
    /Both snapshots are the same/,
  );
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.endsWith('.part')),
    [],
  );
});
