import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  courseKm,
  distanceKm,
  distanceToCourseKm,
  longitudeNear,
  longitudeSpan,
  middleOfCourse,
  wrappedLongitude,
  type Place,
} from './great-circle.ts';

const coordinate = (most: number): fc.Arbitrary<number> => fc.double({ min: -most, max: most, noNaN: true });
const place: fc.Arbitrary<Place> = fc.record({ lat: coordinate(89), lon: coordinate(180) });
/** Away from ends on opposite sides of the globe, between which every direction is the shortest. */
const course = fc
  .array(place, { minLength: 2, maxLength: 4 })
  .filter((places) => places.every((to, at) => at === 0 || distanceKm(places[at - 1], to) < 19_000));

const around = (turn: number, { lat, lon }: Place): Place => ({ lat, lon: wrappedLongitude(lon + turn) });

test('a degree of the equator, and the two degrees that meet at 180°', () => {
  assert.ok(Math.abs(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 }) - 111.195) < 0.001);
  assert.ok(Math.abs(distanceKm({ lat: 0, lon: 179 }, { lat: 0, lon: -179 }) - 222.39) < 0.001);
});

test('a course passes a place at its nearest point, not at its ends or its middle', () => {
  const [tehran, shiraz] = [
    { lat: 35.7, lon: 51.4 },
    { lat: 29.59, lon: 52.58 },
  ];
  const quarter = { lat: 34.17, lon: 51.7 };
  assert.ok(distanceToCourseKm(quarter, [tehran, shiraz]) < 3);
  assert.ok(distanceKm(quarter, middleOfCourse([tehran, shiraz])) > 100);
});

test('the middle of a course over 180° lies there', () => {
  const { lat, lon } = middleOfCourse([
    { lat: -18.14, lon: 178.44 },
    { lat: -13.83, lon: -171.76 },
  ]);
  assert.ok(lon < -176 && lon > -178, `${lon}`);
  assert.ok(lat > -18.14 && lat < -13.83, `${lat}`);
});

test('turning the globe changes no distance', () => {
  fc.assert(
    fc.property(place, course, coordinate(180), (from, to, turn) => {
      const turned = to.map((one) => around(turn, one));
      assert.ok(Math.abs(courseKm(to) - courseKm(turned)) < 1e-3);
      const [km, turnedKm] = [distanceToCourseKm(from, to), distanceToCourseKm(around(turn, from), turned)];
      assert.ok(Math.abs(km - turnedKm) < 1e-3, `${km} ${turnedKm}`);
    }),
  );
});

test('the distance to a course is that of the nearest of many points along it', () => {
  const along = (from: Place, to: Place, steps: number): Place[] =>
    steps === 0
      ? [from, to]
      : [from, middleOfCourse([from, to]), to]
          .slice(1)
          .flatMap((end, at, ends) => along(at === 0 ? from : ends[0], end, steps - 1));
  fc.assert(
    fc.property(place, course, (from, to) => {
      const points = to.slice(1).flatMap((end, at) => along(to[at], end, 7));
      const sampled = Math.min(...points.map((point) => distanceKm(from, point)));
      const km = distanceToCourseKm(from, to);
      // No point of the course is farther than half a step from a sampled one.
      assert.ok(km <= sampled + 1e-6 && km >= sampled - 160, `${km} ${sampled}`);
    }),
    { numRuns: 50 },
  );
});

test('the middle of a course has half of it on either side', () => {
  fc.assert(
    fc.property(course, (to) => {
      fc.pre(to.length === 2);
      const middle = middleOfCourse(to);
      assert.ok(Math.abs(distanceKm(to[0], middle) - distanceKm(middle, to[1])) < 1e-3);
      assert.ok(Math.abs(distanceKm(to[0], middle) - courseKm(to) / 2) < 1e-3);
    }),
  );
});

test('a span of longitudes is the narrowest, wherever 180° falls', () => {
  assert.deepEqual(longitudeSpan([178, -172, -179]), { west: 178, east: 188 });
  assert.deepEqual(longitudeSpan([10, 50]), { west: 10, east: 50 });
  assert.equal(longitudeNear(183, -172), 188);
  fc.assert(
    fc.property(fc.array(coordinate(180), { minLength: 1, maxLength: 6 }), coordinate(180), (lons, turn) => {
      const { west, east } = longitudeSpan(lons);
      const turned = longitudeSpan(lons.map((lon) => lon + turn));
      assert.ok(Math.abs(east - west - (turned.east - turned.west)) < 1e-9);
      for (const lon of lons) {
        const near = longitudeNear((west + east) / 2, lon);
        assert.ok(near >= west - 1e-9 && near <= east + 1e-9, `${near} in ${west} … ${east}`);
      }
    }),
  );
});
