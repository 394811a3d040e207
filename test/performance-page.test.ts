import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CLAIMS } from '../bench/claims.ts';
import { performancePage } from '../bench/page.ts';
import { readResults } from '../bench/results.ts';

test('docs/performance.md is what the benches measured: npm run bench -- --write', () => {
  const page = readFileSync(new URL('../docs/performance.md', import.meta.url), 'utf8');
  assert.equal(page, performancePage(readResults()));
});

test('every claim has a name of its own, and what was measured belongs to a claim', () => {
  const ids: readonly string[] = CLAIMS.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    Object.keys(readResults()).filter((id) => !ids.includes(id)),
    [],
  );
});
