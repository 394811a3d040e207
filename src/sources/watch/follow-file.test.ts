import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { followFile } from './follow-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-follow-'));
after(() => rmSync(folder, { recursive: true }));

test('lines are handed on once they are whole, and again from the beginning of a file that is another one', async () => {
  const path = join(folder, 'grows.csv');
  const lines: string[] = [];
  const heard: (() => void)[] = [];
  const until = async (line: string): Promise<void> => {
    while (lines.at(-1) !== line) {
      const { promise, resolve } = Promise.withResolvers<void>();
      heard.push(resolve);
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      await promise;
    }
  };
  writeFileSync(path, 'one\n\ntw');
  const followed = await followFile(
    path,
    (line, number) => {
      lines.push(`${number} ${Buffer.from(line).toString()}`);
      for (const resolve of heard.splice(0)) resolve();
    },
    5,
  );
  assert.deepEqual(lines, ['1 one']);
  appendFileSync(path, 'o\nthree\nfo');
  await until('4 three');
  // Written over, in place and longer.
  writeFileSync(path, 'other\nlines\nthat are more\n');
  await until('3 that are more');
  // Cut.
  writeFileSync(path, 'cut\n');
  await until('1 cut');
  // Gone, then replaced.
  writeFileSync(`${path}.new`, `cut\n${'x'.repeat(200_000)}\nafter\n`);
  rmSync(path);
  renameSync(`${path}.new`, path);
  await until('3 after');
  // What comes last is read before it is closed.
  appendFileSync(path, 'last\n');
  await followed.close();
  assert.deepEqual(lines, [
    '1 one',
    '3 two',
    '4 three',
    '1 other',
    '2 lines',
    '3 that are more',
    '1 cut',
    '1 cut',
    '3 after',
    '4 last',
  ]);
});

test('a file that is not there at the beginning is an error', async () => {
  await assert.rejects(
    followFile(join(folder, 'none.csv'), () => {}),
    { code: 'ENOENT' },
  );
});
