import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { onlyWithAllCases } from './cases.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/examples/library');
const GUIDE = readFileSync(join(ROOT, 'docs/guide/library.md'), 'utf8');

/** What each example prints, as a pattern. `npm run typecheck` compiles them against the public types. */
const PRINTS: Readonly<Record<string, RegExp>> = {
  'one-question.ts': /^AS\d+ carries \d+\.\d% of the international routes\n$/,
  'forty-countries.ts': /^date,country,measure,value\n\d{4}-\d\d-\d\d,IR,networks,\d+\n/,
  'worst-case.ts': /^0\.\d+ \[ \d+, \d+ \] proven\n$/,
  'repair-plan.ts': /<div dir="rtl">/,
  'own-data.ts': /^3\n$/,
};

/** Examples that ask the bundled snapshot for more than one answer, or plan a repair. */
const SLOW = new Set(['forty-countries.ts', 'one-question.ts', 'worst-case.ts', 'repair-plan.ts']);

test('the guide shows the examples as they are compiled and run, and no other code', () => {
  const shown = [...GUIDE.matchAll(/^```ts\n([\s\S]*?)```/gm)].map(([, code]) => code);
  assert.deepEqual(readdirSync(FOLDER).toSorted(), Object.keys(PRINTS).toSorted());
  assert.deepEqual(
    shown,
    Object.keys(PRINTS).map((name) => readFileSync(join(FOLDER, name), 'utf8')),
  );
});

for (const [name, pattern] of Object.entries(PRINTS))
  test(`the library's example ${name} prints what it should`, SLOW.has(name) ? onlyWithAllCases : {}, () => {
    // The examples are inside the project, where `muruna` is this package itself.
    const args = ['--conditions=muruna-source', join(FOLDER, name)];
    assert.match(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT }), pattern);
  });
