import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { test } from 'node:test';

// The page on security names a control, where it is and the test behind it: every name on it is that of something there is.

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
const FILES = globSync('{src,test,bench,deploy}/**/*.{ts,tsx,css}', { cwd: ROOT });

interface Row {
  readonly control: string;
  readonly where: string;
  readonly tests: string;
}

const ROWS: readonly Row[] = PAGE.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| control'))
  .map((line) => {
    const [control, where, tests] = line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, ''));
    return { control, where, tests };
  });

/** Names of files in a cell, as they stand between backquotes. */
function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([\w./-]+\.(?:ts|tsx|css))`/g)].map(([, name]) => name);
}

function fileOf(name: string): string | undefined {
  return FILES.find((file) => file === name || file.endsWith(`/${name}`));
}

test('every control stands somewhere and has a test', () => {
  assert.ok(ROWS.length > 25);
  for (const { control, where, tests } of ROWS) {
    assert.ok(where.includes('`'), control);
    for (const name of namesIn(where)) assert.ok(fileOf(name), `${control}: ${name}`);
    const named = namesIn(tests);
    assert.ok(named.length > 0, control);
    for (const name of named) {
      assert.match(basename(name), /\.test\.ts$/);
      assert.ok(fileOf(name), `${control}: ${name}`);
    }
  }
});

test('a test that is named by its beginning is there', () => {
  const named = ROWS.flatMap(({ control, tests }) =>
    [...tests.matchAll(/`([\w./-]+\.ts)`: ([^,|`]+?)…/g)].map(([, file, begins]) => ({
      control,
      file,
      begins,
    })),
  );
  assert.ok(named.length > 5);
  for (const { control, file, begins } of named)
    assert.ok(
      readFileSync(join(ROOT, fileOf(file)!), 'utf8').includes(begins),
      `${control}: ${file}: ${begins}`,
    );
});
