import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

const ROOT = resolve(import.meta.dirname, '..');
// Inside the project, so that `muruna` is this package itself.
const FOLDER = join(ROOT, 'dist', 'library-guide');
const GUIDE = readFileSync(join(ROOT, 'docs/guide/library.md'), 'utf8');
const EXAMPLES = [...GUIDE.matchAll(/^## (.+)\n\n```ts\n([\s\S]*?)```/gm)].map(([, title, code]) => ({
  title,
  code,
}));

/** What each example prints, as a pattern. */
const PRINTS = [
  /^AS\d+ carries \d+\.\d% of the international routes\n$/,
  /^date,country,measure,value\n\d{4}-\d\d-\d\d,IR,networks,\d+\n/,
  /^0\.\d+ \[ \d+, \d+ \] proven\n$/,
  /<div dir="rtl">/,
  /^3\n$/,
];

before(() => {
  mkdirSync(FOLDER, { recursive: true });
  EXAMPLES.forEach(({ code }, at) => writeFileSync(join(FOLDER, `example-${at}.ts`), code));
});
after(() => rmSync(FOLDER, { recursive: true }));

test('the guide has five examples', () => assert.equal(EXAMPLES.length, PRINTS.length));

for (const [at, { title }] of EXAMPLES.entries())
  test(`example of the library: ${title}`, () => {
    const args = ['--conditions=muruna-source', join(FOLDER, `example-${at}.ts`)];
    assert.match(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT }), PRINTS[at]);
  });

test('the examples compile against the public types', () => {
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { noUnusedLocals: false },
    include: ['*.ts', '../../test/public-face.ts'],
  };
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status, out } = compile(tsc);
  assert.equal(status, 0, out);
});

function compile(tsc: string): { status: number; out: string } {
  try {
    return { status: 0, out: execFileSync(process.execPath, [tsc, '-p', FOLDER], { encoding: 'utf8' }) };
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    return { status: 1, out: stdout };
  }
}
