import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingOf } from '../../core/finding.ts';
import { voiceOf } from '../voice.ts';
import { verdictOf } from '../../reports/check-report.ts';
import { checkExitCode, findingLines } from './finding-line.ts';

const remark = findingOf('text.encoding-guessed', 'repaired', { encoding: 'windows-1256' }, 1);
const fault = findingOf('book.unknown-reference', 'lost', { name: 'ITU' }, 3);

test('remarks are no faults: a check that only has remarks is passed', () => {
  assert.deepEqual(verdictOf([]), { code: 'inventory.fine', params: {} });
  assert.deepEqual(verdictOf([remark]).params, { faults: 0, notes: 1 });
  assert.deepEqual(verdictOf([remark, fault, remark]).params, { faults: 1, notes: 2 });
  assert.deepEqual([[], [remark], [remark, fault]].map(checkExitCode), [0, 0, 4]);
});

test('of many findings of one kind the first twenty are listed', () => {
  const many = Array.from({ length: 25 }, (_, at) => ({ ...fault, file: 'events.csv', line: at + 2 }));
  const lines = findingLines([...many, { ...remark, file: 'needs.csv' }], voiceOf('en'));
  assert.equal(lines.length, 22);
  assert.match(lines[0], /^events\.csv:2: /);
  assert.match(lines[20], /5/);
  assert.match(lines[21], /^needs\.csv:1: /);
});
