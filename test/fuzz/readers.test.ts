import assert from 'node:assert/strict';
import { test } from 'node:test';
import { READERS } from './readers.ts';
import { fuzz, type FuzzFault } from './run.ts';

test('every reader takes what it was made for', () => {
  for (const { name, read, seeds } of READERS)
    for (const seed of seeds) assert.doesNotThrow(() => read(new Uint8Array(Buffer.from(seed))), name);
});

// 100,000 inputs: `node scripts/fuzz-readers.ts`.
test('arbitrary and changed inputs never throw in any reader, nor take long, and what is said of them is a whole sentence', () => {
  const faults: FuzzFault[] = [];
  fuzz(0, 60 * READERS.length, (fault) => faults.push(fault));
  assert.deepEqual(faults, []);
});
