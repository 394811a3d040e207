import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spreadMarks } from './spread-marks.ts';

const GAP = 18;

test('no mark hides another, and who has room stays where he is', () => {
  const places = fc.array(
    fc.record({
      x: fc.double({ min: 0, max: 300, noNaN: true }),
      y: fc.double({ min: 0, max: 200, noNaN: true }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(places, (all) => {
      const marks = all.map((place, at) => ({ id: `m${at}`, ...place }));
      const spread = spreadMarks(marks, GAP);
      const drawn = marks.map((mark) => spread.get(mark.id) ?? mark);
      drawn.forEach((one, at) => {
        for (const other of drawn.slice(at + 1))
          assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > GAP - 1e-6, `${one.id} ${other.id}`);
      });
      const isAlone = ({ id, x, y }: (typeof marks)[number]): boolean =>
        drawn.every((other) => other.id === id || Math.hypot(other.x - x, other.y - y) >= 10 * GAP);
      for (const mark of marks) if (isAlone(mark)) assert.ok(!spread.has(mark.id), mark.id);
    }),
  );
});

test('sites of one town lie around the town, each at the same place every time', () => {
  const town = Array.from({ length: 7 }, (_, at) => ({ id: `t${at}`, x: 100, y: 50 }));
  const spread = spreadMarks([...town, { id: 'far', x: 400, y: 50 }], GAP);
  assert.deepEqual(
    [...spread.keys()],
    town.map(({ id }) => id),
  );
  for (const { x, y } of spread.values()) assert.ok(Math.hypot(x - 100, y - 50) <= GAP + 1e-6);
  assert.deepEqual(spreadMarks([...town, { id: 'far', x: 400, y: 50 }], GAP), spread);
});
