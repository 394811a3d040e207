import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { hiddenCounts, settledCells, smallCells, type CountTable } from './hidden-counts.ts';
import { settledCellsTwin } from './hidden-counts.twin.ts';

/** A tree of at most three rows without parts and two columns, added up. */
const tables = fc
  .record({
    shape: fc.constantFrom([-1], [-1, 0], [-1, 0, 0], [-1, 0, 0, 0], [-1, 0, 1, 1, 0], [-1, 0, 1, 0, 3, 3]),
    leaves: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ shape, leaves }) => addedUp(shape, 2, leaves));

function addedUp(parent: readonly number[], columns: number, leaves: readonly number[]): CountTable {
  const width = columns + 1;
  const counts = new Float64Array(parent.length * width);
  let next = 0;
  for (let row = parent.length - 1; row >= 0; row--) {
    const isLeaf = !parent.includes(row);
    for (let column = 0; column < columns; column++) {
      if (isLeaf) counts[row * width + column] = leaves[next++ % leaves.length];
      counts[row * width + columns] += counts[row * width + column];
    }
    if (parent[row] < 0) continue;
    for (let column = 0; column < columns; column++)
      counts[parent[row] * width + column] += counts[row * width + column];
  }
  return { parent, columns, counts };
}

test('which hidden counts follow from the others is what trying all tables says', () => {
  const seen = { settled: 0, open: 0 };
  fc.assert(
    fc.property(tables, fc.infiniteStream(fc.boolean()), (table, coins) => {
      const isSmall = smallCells(table, 3);
      const hidden = isSmall.map((small) => (coins.next().value === true ? 1 : small));
      const settled = settledCells(table, hidden, isSmall, 3);
      assert.deepEqual(settled, settledCellsTwin(table, hidden, isSmall, 3));
      seen.settled += settled.length;
      seen.open += hidden.filter((one) => one === 1).length - settled.length;
    }),
    { numRuns: cases(300) },
  );
  assert.ok(seen.settled > 0 && seen.open > 0, JSON.stringify(seen));
});

test('no small count is shown, and none that is hidden follows from what is, by trying all tables', () => {
  const seen = { shown: 0, hidden: 0 };
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = hiddenCounts(table, [], 3);
      const isSmall = smallCells(table, 3);
      for (const [cell, small] of isSmall.entries())
        assert.ok(hidden[cell] >= small, `cell ${cell} is shown`);
      assert.deepEqual(settledCellsTwin(table, hidden, isSmall, 3), []);
      seen.hidden += hidden.filter((one) => one === 1).length;
      seen.shown += hidden.filter((one) => one === 0).length;
    }),
    { numRuns: cases(300) },
  );
  assert.ok(seen.shown > 0 && seen.hidden > 0, JSON.stringify(seen));
});

test('large tables with people behind the counts are hidden so that neither follows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 160, maxLength: 160 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }),
      (leaves, perPerson) => {
        const parent = [
          -1,
          ...Array<number>(5).fill(0),
          ...Array.from({ length: 35 }, (_, at) => 1 + (at % 5)),
        ];
        const table = addedUp(parent, 4, leaves);
        const people = addedUp(
          parent,
          4,
          leaves.map((count, at) => count * perPerson[at % 7]),
        );
        const hidden = hiddenCounts(table, [people.counts]);
        assert.deepEqual(settledCells(table, hidden, smallCells(table, 5)), []);
        assert.deepEqual(settledCells(people, hidden, new Uint8Array(hidden.length)), []);
        assert.ok(hidden.some((one) => one === 0));
      },
    ),
    { numRuns: cases(20) },
  );
});

test('a count that a total and its neighbours give away takes a neighbour with it, and a row of few is hidden whole', () => {
  assert.deepEqual([...hiddenCounts({ parent: [-1], columns: 2, counts: [9, 3, 12] })], [1, 1, 0]);
  assert.deepEqual([...hiddenCounts({ parent: [-1], columns: 2, counts: [9, 0, 9] })], [0, 0, 0]);
  assert.deepEqual([...hiddenCounts({ parent: [-1], columns: 2, counts: [0, 2, 2] })], [1, 1, 1]);
});

test('a table that does not add up is refused', () => {
  assert.throws(() => hiddenCounts({ parent: [-1], columns: 2, counts: [9, 3, 13] }), /add up/);
});
