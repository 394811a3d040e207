import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mapViewOf } from './map-view.ts';
import {
  pannedBy,
  readableNames,
  shownIn,
  WHOLE_MAP,
  zoomedBy,
  zoomedView,
  type MapZoom,
} from './map-zoom.ts';

const view = mapViewOf([
  { lat: 25, lon: 45 },
  { lat: 39, lon: 62 },
]);
const step = fc.oneof(
  fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), x: fc.nat(720), y: fc.nat(460) }),
  fc.record({ factor: fc.constant(undefined), x: fc.integer({ min: -900, max: 900 }), y: fc.nat(900) }),
);
const walked = (steps: readonly { factor?: number | undefined; x: number; y: number }[]): MapZoom =>
  steps.reduce<MapZoom>(
    (zoom, { factor, x, y }) =>
      factor === undefined ? pannedBy(zoom, x, y, view) : zoomedBy(zoom, factor, view, [x, y]),
    WHOLE_MAP,
  );

test('however one zooms and pans, what is seen lies within the whole map, and places go there and back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const zoom = walked(steps);
      assert.ok(zoom.times >= 1 && zoom.left >= 0 && zoom.top >= 0);
      assert.ok(zoom.left + view.width / zoom.times <= view.width + 1e-6);
      assert.ok(zoom.top + view.height / zoom.times <= view.height + 1e-6);
      const seen = zoomedView(view, zoom);
      const place = { lat: 32.5, lon: 51.4 };
      const again = seen.at(...seen.place(place));
      assert.ok(Math.abs(again.lat - place.lat) < 1e-9 && Math.abs(again.lon - place.lon) < 1e-9);
    }),
  );
});

test('the point under the pointer stays where it is, two neighbours come apart, and the whole map comes back', () => {
  const [a, b] = [
    { lat: 35.7, lon: 51.4 },
    { lat: 35.75, lon: 51.45 },
  ];
  const at = view.place(a);
  const zoom = zoomedBy(WHOLE_MAP, 8, view, at);
  const seen = zoomedView(view, zoom);
  assert.ok(Math.hypot(seen.place(a)[0] - at[0], seen.place(a)[1] - at[1]) < 1e-9);
  const apart = (one: typeof view): number =>
    Math.hypot(one.place(a)[0] - one.place(b)[0], one.place(a)[1] - one.place(b)[1]);
  assert.ok(Math.abs(apart(seen) / apart(view) - 8) < 1e-9);
  assert.deepEqual(zoomedBy(zoom, 1 / 8, view, at), WHOLE_MAP);
});

test('what is chosen outside what is seen is brought into its middle', () => {
  const zoom = zoomedBy(WHOLE_MAP, 4, view, [0, 0]);
  const far = { lat: 30, lon: 56 };
  const shown = zoomedView(view, shownIn(zoom, zoomedView(view, zoom).place(far), zoomedView(view, zoom)));
  const [x, y] = shown.place(far);
  assert.ok(x >= 0 && x <= view.width && y >= 0 && y <= view.height);
  assert.equal(shownIn(zoom, [10, 10], view), zoom);
});

test('names are shown where they cover neither a mark nor another name, the first ones first', () => {
  const names = [
    { id: 'a', text: 'Tehran', x: 300, y: 200 },
    { id: 'b', text: 'Karaj', x: 305, y: 204 },
    { id: 'c', text: 'Shiraz', x: 300, y: 300 },
    { id: 'd', text: 'Beyond the edge', x: 700, y: 100 },
  ];
  const shown = (side: 1 | -1) => readableNames(names, view, side).map(({ id }) => id);
  assert.deepEqual(shown(1), ['a', 'c']);
  assert.deepEqual(shown(-1), ['a', 'c', 'd']);
});
