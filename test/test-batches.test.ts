import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { batched, LONGEST } from '../scripts/test-batches.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What every one of them has first. */
const SEED = join(ROOT, 'test/one-seed.ts');

test('every test file is run once, what takes longest in a process for itself before what else is alone', () => {
  for (const file of LONGEST) assert.ok(existsSync(join(ROOT, file)), file);
  const folder = mkdtempSync(join(tmpdir(), 'muruna-batches-'));
  try {
    const modules = batched(['{src,test}/**/*.test.ts'], ROOT, folder);
    assert.deepEqual(modules, modules.toSorted());
    const imported = modules.map((path) =>
      [...readFileSync(path, 'utf8').matchAll(/"(file:[^"]+)"/g)]
        .map(([, url]) => fileURLToPath(url))
        .filter((file) => file !== SEED),
    );
    const all = imported.flat();
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.includes(import.meta.filename));
    const alone = imported.filter(({ length }) => length === 1).flat();
    assert.deepEqual(
      alone.slice(0, LONGEST.length),
      LONGEST.map((file) => join(ROOT, file)),
    );
    for (const path of alone.slice(LONGEST.length))
      assert.ok(
        path.includes('/server/') || /process\.|mock\.|testDatabases/.test(readFileSync(path, 'utf8')),
        path,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
