import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES, runExamples } from './guide-examples.ts';
import { isOfWalk } from './guide-walks.ts';

test('the guides mark the examples that need more than the project has, and these are all', () => {
  const marked = EXAMPLES.flatMap(({ examples }) => examples)
    .filter(({ needs }) => needs !== undefined)
    .map(({ words, needs }) => `${words.slice(0, 3).join(' ')}: ${needs}`);
  assert.deepEqual(marked, [
    'worker --threads 8: PostgreSQL',
    'campaign run campaign.yaml: PostgreSQL',
    'exchange pull https://regulator.example/taxii2/: the network',
    'exchange push https://regulator.example/taxii2/: the network',
    'snapshot pull --contact: the network',
    'snapshot use 2025-09-01-f2907d22: a pulled snapshot',
    'snapshot build --as-rel: your files',
    'snapshot build --rib: your files',
    'snapshot build --layer: your files',
    'watch live --journal: the network',
    'watch live --journal: the network',
    'watch live --journal: the network',
    'watch record updates/: the network',
    'watch live --from: the network',
  ]);
  const count = EXAMPLES.flatMap(({ examples }) => examples).length;
  assert.ok(count >= 60, `only ${count} examples found`);
});

runExamples(EXAMPLES.filter(({ page }) => !isOfWalk(page)));
