import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPrefixIndex } from '../core/prefix-index.ts';
import { seededRandom } from '../core/random.ts';
import { addressesOf } from './incident-scope.ts';

const index = createPrefixIndex();
/** The first bits of an address, as the row of a prefix. */
function rowOf(family: 4 | 6, bits: string): number {
  const words = new Uint32Array(4);
  for (const word of words.keys())
    words[word] = Number.parseInt(bits.slice(32 * word, 32 * word + 32).padEnd(32, '0'), 2);
  return index.intern(family, bits.length, words);
}

test('addresses that several prefixes cover count once, in any order', () => {
  const rows = [
    rowOf(4, '0101'),
    rowOf(4, '010111'),
    rowOf(4, '0101'),
    rowOf(4, '10'),
    rowOf(6, '0010'.padEnd(48, '1')),
  ];
  assert.deepEqual(addressesOf(rows, index), { ipv4: 2 ** 28 + 2 ** 30, ipv6: 1 });
  assert.deepEqual(addressesOf(rows.toReversed(), index), addressesOf(rows, index));
  assert.deepEqual(addressesOf([rowOf(4, '')], index), { ipv4: 2 ** 32, ipv6: 0 });
  assert.deepEqual(addressesOf([rowOf(6, '1'.repeat(49))], index), { ipv4: 0, ipv6: 0.5 });
});

test('the sum is that of a bitmap of the space', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 200; round++) {
    const covered = new Set<string>();
    const rows: number[] = [];
    const family = round % 2 === 0 ? 4 : 6;
    // Ten bits that vary: at the beginning, or across the end of a word.
    const before = family === 4 ? '' : '0010'.padEnd(27, '0');
    for (let count = 0; count < 1 + (round % 12); count++) {
      const length = Math.floor(11 * random.next());
      const bits = Array.from({ length }, () => (random.next() < 0.5 ? '0' : '1')).join('');
      rows.push(rowOf(family, before + bits));
      for (let at = 0; at < 2 ** (10 - length); at++)
        covered.add(bits + (length === 10 ? '' : at.toString(2).padStart(10 - length, '0')));
    }
    const sum = addressesOf(rows, index);
    assert.equal(family === 4 ? sum.ipv4 / 2 ** 22 : sum.ipv6 / 2 ** 11, covered.size);
  }
});
