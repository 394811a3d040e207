import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(import.meta.dirname, '../..');

/** Says every module that a command line loads, on stderr. */
const LISTING = `import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context); } });`;

function modulesOf(...args: readonly string[]): string[] {
  const hook = `data:text/javascript,${encodeURIComponent(LISTING)}`;
  const command = ['--import', hook, resolve(ROOT, 'src/cli/main.ts'), ...args];
  const shell = ['-c', '"$0" "$@" 2>&1 >/dev/null', process.execPath, ...command];
  const urls = execFileSync('sh', shell, { encoding: 'utf8' }).split('\n');
  return urls.filter((url) => url.startsWith('file:')).map((url) => relative(ROOT, fileURLToPath(url)));
}

test('help and version load no operation, no schema and no renderer; a command loads its own', () => {
  const heavy =
    /^src\/(operations\/(?!software)|schemas|engines|store|reports\/(?!render\/terminal\/terminal-line))|\/zod\//;
  for (const option of ['--version', '--help'])
    assert.deepEqual(
      modulesOf(option).filter((module) => heavy.test(module)),
      [],
    );
  const ofList = modulesOf('snapshot', 'list', '--help');
  assert.ok(ofList.includes('src/operations/snapshot/snapshot.operation.ts'));
  assert.ok(!ofList.includes('src/operations/stress/stress.operation.ts'));
});
