import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnShares } from './column-shares.ts';

test('a column of names is wider than one of figures, and no word is cut while there is room', () => {
  const heads = ['Country', 'Leading network', 'Share', 'Crossing', 'Ending'];
  const rows = [
    ['Iran', 'AS49666 Telecommunication Infrastructure Company', '95.2%', '94.6%', '0.6%'],
    ['Azerbaijan', 'AS196925 AZERTELECOM LLC', '41.9%', '38.2%', '3.7%'],
  ];
  const shares = columnShares(heads, rows);
  assert.ok(Math.abs(shares.reduce((sum, one) => sum + one) - 1) < 1e-12);
  assert.ok(shares[1] > 2 * shares[2] && shares[0] > shares[2]);
  const longest = ['Azerbaijan', 'Telecommunication', '95.2%', 'Crossing', 'Ending'];
  longest.forEach((word, at) => assert.ok(shares[at] * 80 >= word.length + 3, word));
});

test('where the longest words do not fit, all columns give way alike', () => {
  const word = 'x'.repeat(60);
  const shares = columnShares(['a', 'b'], [[word, word]]);
  assert.deepEqual(shares, [0.5, 0.5]);
});

test('a table without rows is shared by its heads', () => {
  const [first, second] = columnShares(['Networks', 'A'], []);
  assert.ok(first > second && second > 0);
});
