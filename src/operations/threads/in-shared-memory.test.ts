import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOwnMemory, inSharedMemory } from './in-shared-memory.ts';

test('typed arrays go into shared memory and back into a thread’s own; all else stays what it is', () => {
  const named = new Map([[1, 'one']]);
  const column = Uint16Array.of(7, 8, 9).subarray(1);
  const data = { graph: { column, weight: Float64Array.of(0.5, NaN) }, named, missing: undefined, list: [1] };
  const shared = inSharedMemory(data);
  const own = inOwnMemory(shared);
  for (const [copy, memory] of [
    [shared, SharedArrayBuffer],
    [own, ArrayBuffer],
  ] as const) {
    assert.deepEqual(copy, data);
    assert.ok(copy.graph.column.buffer instanceof memory);
    assert.equal(copy.graph.column.buffer.byteLength, 4, 'what lies beside it in memory is left behind');
    assert.equal(copy.named, named);
  }
  own.graph.column[0] = 1;
  assert.deepEqual([...shared.graph.column, ...column], [8, 9, 8, 9]);
});
