import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isBuilt } from '../scripts/prepare.ts';

const SOURCES = ['src/a/one.ts', 'src/two.ts', 'scripts/build.ts', 'package-lock.json'];
const LAST = 'dist/licences-of-packages.txt';

test('a build is done once: again only when it is not whole, or a source has changed, come or gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-prepare-'));
  try {
    const write = (path: string, second: number): void => {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), '');
      utimesSync(join(folder, path), second, second);
    };
    const touchFolders = (second: number): void => {
      for (const path of ['src/a', 'src', 'scripts']) utimesSync(join(folder, path), second, second);
    };
    for (const source of SOURCES) write(source, 100);
    touchFolders(100);
    assert.equal(isBuilt(folder), false);
    write(LAST, 200);
    assert.equal(isBuilt(folder), true);
    for (const source of SOURCES) {
      write(source, 300);
      touchFolders(100);
      assert.equal(isBuilt(folder), false, source);
      write(source, 100);
      touchFolders(100);
    }
    assert.equal(isBuilt(folder), true);
    rmSync(join(folder, 'src/a/one.ts'));
    assert.equal(isBuilt(folder), false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
