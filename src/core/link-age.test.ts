import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph, randomAsGraph, randomInternet } from '../../test/random-internet.ts';
import { dayNumber, isoDateOfDay } from './day-number.ts';
import { oldLinks } from './link-age.ts';
import { seededRandom } from './random.ts';
import { graphWithSomeLinks, internetWithSomeLinks } from './some-links.ts';

test('a date and its day number are each other’s inverse, and what is not a date has none', () => {
  assert.equal(dayNumber('1970-01-01'), 0);
  assert.equal(dayNumber('2026-07-30'), 20_664);
  assert.ok(Number.isNaN(dayNumber('unknown')) && Number.isNaN(dayNumber('2026-13-01')));
  fc.assert(fc.property(fc.integer({ min: 0, max: 65_535 }), (day) => dayNumber(isoDateOfDay(day)) === day));
});

test('a link is old when it was last seen more than a year before the snapshot, and never for want of a record', () => {
  const internet = randomInternet(randomAsGraph(20, 2, seededRandom(7)), 7);
  const linkLastSeen = new Uint16Array(internet.graph.linkKind.length);
  linkLastSeen.set([dayNumber('2025-07-29'), dayNumber('2025-07-30'), dayNumber('2026-07-30'), 0]);
  assert.deepEqual([...oldLinks({ ...internet, linkLastSeen }, '2026-07-30').subarray(0, 4)], [1, 0, 0, 0]);
  assert.ok(oldLinks({ ...internet, linkLastSeen }, 'unknown').every((one) => one === 0));
  assert.ok(oldLinks(internet, '2026-07-30').every((one) => one === 0));
});

test('an Internet with some links keeps what is known of each, and every network', () => {
  fc.assert(
    fc.property(fc.nat(), anyAsGraph(), (seed, graph) => {
      const internet = randomInternet(graph, seed);
      const links = graph.linkKind.length;
      const linkLastSeen = Uint16Array.from({ length: links }, (_, link) => link + 1);
      const isKept = Uint8Array.from({ length: links }, (_, link) => ((link * 7 + seed) % 3 === 0 ? 1 : 0));
      const some = internetWithSomeLinks({ ...internet, linkLastSeen }, isKept);
      assert.equal(some.graph.asCount, graph.asCount);
      assert.deepEqual(some.graph, graphWithSomeLinks(graph, isKept));
      for (const [at, seen] of some.linkLastSeen!.entries()) {
        assert.equal(isKept[seen - 1], 1);
        assert.equal(some.graph.linkFrom[at], graph.linkFrom[seen - 1]);
        assert.equal(some.linkVantagePoints[at], internet.linkVantagePoints[seen - 1]);
      }
      assert.equal(some.linkLastSeen!.length, isKept.filter((one) => one === 1).length);
    }),
  );
});
