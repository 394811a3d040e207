import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const SEED = fileURLToPath(new URL('one-seed.ts', import.meta.url));

/** What a property would try first in a run of `seed`. */
function drawn(seed: number): string {
  const lines = `import ${JSON.stringify(SEED)}; import { integer, sample } from 'fast-check'; console.log(sample(integer(), 8).join());`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', lines], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, MURUNA_SEED: String(seed) },
  });
}

test('a run with the same seed tries the same random cases, and one with another seed others', () => {
  assert.equal(drawn(7), drawn(7));
  assert.notEqual(drawn(7), drawn(8));
});
