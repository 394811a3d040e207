import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingAnswer } from '../../src/answers/finding-answer.ts';
import { findingText } from '../../src/i18n/coded-text.ts';
import { language } from '../../src/i18n/language.ts';
import { cases } from '../cases.ts';
import { READERS } from './readers.ts';
import { fuzz, MOST_SECONDS, type FuzzFault } from './run.ts';

test('every reader takes what it was made for', () => {
  for (const { name, read, seeds } of READERS)
    for (const seed of seeds) assert.doesNotThrow(() => read(new Uint8Array(Buffer.from(seed))), name);
});

// 100,000 inputs: `node scripts/fuzz-readers.ts`.
test('arbitrary and changed inputs never throw in any reader, nor take long, and what is said of them is a whole sentence', () => {
  const faults: FuzzFault[] = [];
  fuzz(0, cases(60) * READERS.length, (fault) => faults.push(fault));
  assert.deepEqual(faults, []);
});

test('a name of a megabyte takes no reader long, and no sentence or answer shows it whole', () => {
  const english = language('en');
  const name = Buffer.alloc(1_000_000, 'n');
  for (const reader of READERS) {
    const sound = Buffer.from(reader.seeds[0] as string);
    const half = sound.length >> 1;
    const bytes = new Uint8Array(Buffer.concat([sound.subarray(0, half), name, sound.subarray(half)]));
    const before = process.threadCpuUsage();
    const findings = reader.read(bytes);
    const { user, system } = process.threadCpuUsage(before);
    assert.ok((user + system) / 1e6 < MOST_SECONDS, `${reader.name} took ${user} µs`);
    for (const finding of findings.slice(0, 20)) {
      assert.ok(JSON.stringify(findingAnswer(finding)).length < 20_000, reader.name);
      assert.ok(english.plain(findingText(finding)).length < 20_000, reader.name);
    }
  }
});
