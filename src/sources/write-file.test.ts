import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeFileWhole, writeRefusal } from './write-file.ts';

test('a file is replaced whole, and nothing else is left beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-write-'));
  const path = join(folder, 'file');
  await writeFile(path, 'old');
  await writeFileWhole(path, 'new');
  assert.equal(await readFile(path, 'utf8'), 'new');
  assert.deepEqual(await readdir(folder), ['file']);
  await rm(folder, { recursive: true });
});

test('a device is written to and stays a device', async () => {
  await writeFileWhole('/dev/null', 'gone');
  assert.ok((await stat('/dev/null')).isCharacterDevice());
});

test('a secret is readable by its owner alone from the start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-write-'));
  const path = join(folder, 'secret');
  await writeFileWhole(path, 'x', '--out', 0o600);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  await rm(folder, { recursive: true });
});

test('a full disk is distinguished from a place that cannot be written, and a bug stays a bug', () => {
  const fault = (code: string): Error => Object.assign(new Error(code), { code });
  const full = { kind: 'no-space', code: 'file.no-space', facts: { file: 'x' } };
  assert.throws(() => {
    throw writeRefusal(fault('ENOSPC'), 'x', '--out');
  }, full);
  const large = { kind: 'no-space', code: 'file.too-big', facts: { file: 'x', limit: 'ulimit -f' } };
  assert.throws(() => {
    throw writeRefusal(fault('EFBIG'), 'x', '--out');
  }, large);
  assert.throws(
    () => {
      throw writeRefusal(fault('EACCES'), 'x', '--out');
    },
    { kind: 'denied', code: 'file.unwritable', facts: { file: 'x', reason: 'EACCES', option: '--out' } },
  );
  const bug = new TypeError('x is not a function');
  assert.equal(writeRefusal(bug, 'x', '--out'), bug);
});
