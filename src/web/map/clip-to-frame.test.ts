import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Point } from '../../reports/charts/drawing.ts';
import { pathInFrame, ringInFrame } from './clip-to-frame.ts';

const frame = { width: 100, height: 60 };
const point = fc.tuple(fc.integer({ min: -80, max: 180 }), fc.integer({ min: -80, max: 180 }));
const isIn = ([x, y]: Point): boolean =>
  x >= -1e-9 && x <= frame.width + 1e-9 && y >= -1e-9 && y <= frame.height + 1e-9;

test('a ring across the frame is cut at its edges; one around it is the frame, one beside it is nothing', () => {
  const across = ringInFrame(
    [
      [-50, 10],
      [50, 10],
      [50, 20],
      [-50, 20],
    ],
    frame,
  );
  assert.deepEqual(new Set(across.map(String)), new Set(['0,10', '50,10', '50,20', '0,20']));
  const around = ringInFrame(
    [
      [-500, -500],
      [500, -500],
      [500, 500],
      [-500, 500],
    ],
    frame,
  );
  assert.equal(areaOf(around), frame.width * frame.height);
  assert.deepEqual(
    ringInFrame(
      [
        [-50, 10],
        [-10, 10],
        [-10, 20],
      ],
      frame,
    ),
    [],
  );
});

test('whatever is cut lies in the frame, and what lies in it is left as it is', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (points) => {
      assert.ok(ringInFrame(points, frame).every(isIn));
      const pieces = pathInFrame(points, frame);
      assert.ok(pieces.flat().every(isIn));
      if (points.every(isIn)) {
        assert.deepEqual(new Set(ringInFrame(points, frame)), new Set(points));
        assert.deepEqual(pieces, [points]);
      }
    }),
  );
});

test('a path that leaves the frame and comes back is two pieces', () => {
  assert.deepEqual(
    pathInFrame(
      [
        [50, 30],
        [150, 30],
        [150, 40],
        [50, 40],
      ],
      frame,
    ),
    [
      [
        [50, 30],
        [100, 30],
      ],
      [
        [100, 40],
        [50, 40],
      ],
    ],
  );
});

function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [px, py] = ring.at(at - 1)!;
      return sum + (px * y - x * py) / 2;
    }, 0),
  );
}
