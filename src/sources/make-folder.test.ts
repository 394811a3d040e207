import assert from 'node:assert/strict';
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeFolder } from './make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-folders-'));
after(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

test('a folder is made with those it lies in, once, however many make it', async () => {
  assert.deepEqual(await makeFolder(at('a', 'b', 'c')), [at('a'), at('a', 'b'), at('a', 'b', 'c')]);
  assert.deepEqual(await makeFolder(at('a', 'b', 'c')), []);
  assert.deepEqual(await makeFolder(at('a', 'd')), [at('a', 'd')]);
  const made = await Promise.all(Array.from({ length: 12 }, () => makeFolder(at('e', 'f', 'g'))));
  assert.deepEqual(made.flat().sort(), [at('e'), at('e', 'f'), at('e', 'f', 'g')]);
  await makeFolder(at('h', 'own'), 0o700);
  assert.equal(statSync(at('h', 'own')).mode & 0o777, 0o700);
});

test('what cannot be made is refused at once, with its reason', async () => {
  writeFileSync(at('file'), '');
  symlinkSync(at('nowhere'), at('link'));
  const reasons: readonly (readonly [path: string, code: string])[] = [
    [at('file'), 'ENOTDIR'],
    [at('file', 'x'), 'ENOTDIR'],
    [at('link'), 'EEXIST'],
    ...(existsSync('/proc/self')
      ? ([
          ['/proc/muruna', 'ENOENT'],
          ['/proc/muruna/x', 'ENOENT'],
        ] as const)
      : []),
  ];
  for (const [path, code] of reasons) await assert.rejects(makeFolder(path), { code }, path);
});

test('no folder is made in the way that never comes back from /proc', () => {
  for (const path of globSync('src/**/*.ts', { cwd: join(import.meta.dirname, '../..') }))
    if (!path.endsWith('.test.ts'))
      assert.doesNotMatch(
        readFileSync(join(import.meta.dirname, '../..', path), 'utf8'),
        /mkdir(?:Sync)?\([^;]*recursive/,
        path,
      );
});
