import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkList } from '../../core/as-graph.ts';
import { labelAgreement } from './label-agreement.ts';

const list = (...rows: [number, number, number][]): LinkList => ({
  from: Uint32Array.from(rows, ([from]) => from),
  to: Uint32Array.from(rows, ([, to]) => to),
  kind: Uint8Array.from(rows, ([, , kind]) => kind),
});

const reference = list([1, 2, 0], [3, 1, 0], [4, 1, 1], [5, 6, 1], [8, 9, 0]);
const inferred = list([1, 2, 0], [1, 3, 0], [1, 4, 1], [6, 5, 0], [8, 9, 1], [7, 9, 0]);

test('the confusion counts direction, peers found and peers claimed', () => {
  assert.deepEqual(labelAgreement(inferred, reference), {
    common: 5,
    onlyInferred: 1,
    onlyReference: 0,
    transitAsTransit: 1,
    transitReversed: 1,
    transitAsPeer: 1,
    peerAsPeer: 1,
    peerAsTransit: 1,
    agreement: 2 / 5,
    peerRecall: 1 / 2,
    peerPrecision: 1 / 2,
  });
});

test('only the links asked for are counted', () => {
  const { common, onlyReference } = labelAgreement(inferred, list([1, 2, 0], [1, 5, 0]), (low) => low === 1);
  assert.deepEqual([common, onlyReference], [1, 1]);
});

test('nothing in common gives no shares, not zero', () => {
  const { agreement, peerRecall } = labelAgreement(list([1, 2, 0]), list([3, 4, 0]));
  assert.deepEqual([agreement, peerRecall], [NaN, NaN]);
});
