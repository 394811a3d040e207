import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FairLine } from './fair-line.ts';

const nobody = (): number => 0;

/** All in the order of their turns, each ended before the next. */
function inTurn(line: FairLine<string>): string[] {
  return Array.from({ length: line.length }, () => line.next(nobody)!);
}

test('the many of one person hold up nobody: it goes round', () => {
  const line = new FairLine<string>();
  for (const item of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']) line.push(item[0], item);
  assert.deepEqual(inTurn(line), ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  assert.equal(line.next(nobody), undefined);
});

test('who has the fewest under way comes first', () => {
  const line = new FairLine<string>();
  for (const item of ['a1', 'b1', 'c1']) line.push(item[0], item);
  const underWay = { a: 2, b: 1, c: 1 } as Record<string, number>;
  assert.equal(
    line.next((whose) => underWay[whose]),
    'b1',
  );
});

test('who waits no longer is taken out, and once only', () => {
  const line = new FairLine<string>();
  for (const item of ['a1', 'a2', 'b1']) line.push(item[0], item);
  assert.deepEqual(
    [line.remove('a', 'a1'), line.remove('a', 'a1'), line.remove('d', 'd1')],
    [true, false, false],
  );
  assert.deepEqual(inTurn(line), ['a2', 'b1']);
});

test('nobody waits for more than one turn of each other person, and everybody’s own order is kept', () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(items, (people) => {
      const line = new FairLine<string>();
      for (const [at, whose] of people.entries()) line.push(whose, `${whose}${at}`);
      const order = inTurn(line);
      assert.equal(order.length, people.length);
      for (const whose of new Set(people)) {
        const own = people.flatMap((one, at) => (one === whose ? [`${whose}${at}`] : []));
        assert.deepEqual(
          order.filter((item) => item.startsWith(whose)),
          own,
        );
        // Before the n-th of anybody come at most n of each other.
        for (const [nth, item] of own.entries()) {
          const before = order.slice(0, order.indexOf(item));
          for (const other of new Set(people))
            if (other !== whose) assert.ok(before.filter((one) => one.startsWith(other)).length <= nth + 1);
        }
      }
    }),
  );
});

test('who had the last turn comes after those who come meanwhile', () => {
  const line = new FairLine<string>();
  line.push('a', 'a1');
  assert.equal(line.next(nobody), 'a1');
  for (const item of ['a2', 'b1']) line.push(item[0], item);
  assert.deepEqual(inTurn(line), ['b1', 'a2']);
});
