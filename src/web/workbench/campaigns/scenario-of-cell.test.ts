import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenarioOfCell } from './scenario-of-cell.ts';

const SUBMITTED = '2026-03-02T10:00:00.000Z';
const kept = (id: string, name: string, savedAt: string) => ({ id, name, savedAt });

test('a cell is asked again of the document it was computed from, and of no other', () => {
  const before = '2026-03-02T09:00:00.000Z';
  const all = [
    kept('a', 'north/south.yaml', before),
    kept('b', 'changed.yaml', '2026-03-02T10:00:00.001Z'),
    kept('c', 'two', before),
    kept('d', 'two.yml', before),
  ];
  const of = (name: string) => scenarioOfCell(all, name, SUBMITTED);
  assert.deepEqual(of('north-south'), { scenario: 'a', isChanged: false });
  assert.deepEqual(of('changed'), { scenario: 'b', isChanged: true });
  assert.deepEqual(of('two'), { scenario: undefined, isChanged: false });
  assert.deepEqual(of('gone'), { scenario: undefined, isChanged: false });
});
