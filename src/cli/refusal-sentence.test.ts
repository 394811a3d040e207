import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingOf } from '../core/finding.ts';
import { Refusal } from '../core/refusal.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { voiceOf } from './voice.ts';

test('the faults behind a refusal stand with their file and line, as far as these are known', () => {
  const faults = [
    findingOf('services.import-line', 'lost', { text: 'a', file: 'one.jsonl' }, 3),
    findingOf('services.import-line', 'lost', { text: 'b' }, 4),
    findingOf('services.import-authorities', 'note', { count: 2, file: 'two.pem' }),
  ];
  const refusal = new Refusal('bad-data', 'services.import-none', {}, faults);
  assert.deepEqual(refusalSentence(refusal, voiceOf('en')).split('\n').slice(1), [
    '  one.jsonl:3: This line is not understood and was left out: a',
    '  4: This line is not understood and was left out: b',
    '  two.pem: 2 certificates of authorities were left out: services show their own.',
  ]);
});
