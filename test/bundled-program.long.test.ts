import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundleProgram } from '../scripts/bundle-program.ts';
import * as library from '../src/library/index.ts';
import * as engines from '../src/library/engines.ts';
import type { Provenance } from '../src/schemas/provenance.ts';
import type { StressAnswer } from '../src/schemas/stress-answer.ts';

// The program as it is published, bundled into a folder that looks like the package.
const root = resolve(import.meta.dirname, '..');
let folder: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muruna-bundled-'));
  for (const name of ['package.json', 'data', 'node_modules'])
    symlinkSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'dist'));
  await bundleProgram(join(folder, 'dist'));
});
after(() => rmSync(folder, { recursive: true }));

/** Prints at the end which files of the package were opened as modules. */
const OPENED = `import { registerHooks } from 'node:module';
import { writeSync } from 'node:fs';
const opened = [];
registerHooks({ load: (url, context, next) => (url.startsWith('file:') && opened.push(url), next(url, context)) });
process.on('exit', () => writeSync(2, JSON.stringify(opened)));`;

function run(args: readonly string[], flags: readonly string[] = []): { stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...flags, join(folder, 'dist/cli/main.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), XDG_DATA_HOME: join(folder, 'kept') },
  });
}

test('the bundled program answers as its sources do, over threads and the files beside it', async () => {
  const { stdout } = run(['stress', 'IR', '--networks', '49666', '--samples', '1', '--json']);
  const answer = JSON.parse(stdout) as StressAnswer & { provenance: Provenance };
  const request = answer.provenance.request as unknown as Parameters<typeof library.stress>[0];
  assert.deepEqual(answer, JSON.parse(JSON.stringify(await library.stress(request))));
});

test('a command opens few modules, since each costs every start about a millisecond', () => {
  const hook = `data:text/javascript,${encodeURIComponent(OPENED)}`;
  const { stderr } = run(['assess', 'Atlantis'], ['--import', hook]);
  const opened = JSON.parse(stderr.slice(stderr.indexOf('["file:'))) as string[];
  assert.ok(opened.length < 40, `${opened.length} modules`);
});

test('the bundled library exports what its sources do, and nothing else', async () => {
  for (const [name, source] of Object.entries({ index: library, engines })) {
    const bundled = (await import(pathToFileURL(join(folder, `dist/library/${name}.js`)).href)) as object;
    assert.deepEqual(Object.keys(bundled).toSorted(), Object.keys(source).toSorted());
  }
});
