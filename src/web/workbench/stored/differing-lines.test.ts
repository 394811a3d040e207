import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differingLines } from './differing-lines.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
const file = (lines: readonly string[]) => [{ name: 'sites.csv', text: lines.join('\n') }];

test('what one version has more of each line is what differs, and the same versions differ in nothing', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const count = (lines: readonly string[], line: string): number =>
        lines.filter((each) => each === line).length;
      const [first = { mine: [], theirs: [] }] = differingLines(file(one), file(other));
      const [mineText, theirText] = [one, other].map((lines) => lines.join('\n').split('\n'));
      for (const line of ['a', 'b', 'c', 'd', '']) {
        assert.equal(count(first.mine, line), Math.max(0, count(mineText, line) - count(theirText, line)));
        assert.equal(count(first.theirs, line), Math.max(0, count(theirText, line) - count(mineText, line)));
      }
      assert.deepEqual(differingLines(file(one), file(one)), []);
    }),
  );
});

test('a file that one version lacks differs in all its lines', () => {
  assert.deepEqual(differingLines([], [{ name: 'needs.csv', text: 'x\ny' }]), [
    { file: 'needs.csv', mine: [], theirs: ['x', 'y'] },
  ]);
});
