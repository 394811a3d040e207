import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildAsGraph } from '../../core/as-graph.ts';
import { contradictions } from './contradictions.ts';
import { momentsOf } from './moments.ts';
import { momentsTwin } from './moments.twin.ts';
import type { CampaignEvent } from './resolve-event.ts';

// Eighths add up to a whole exactly, in any order.
const parts = fc
  .array(
    fc.tuple(
      fc.nat(5),
      fc.integer({ min: 1, max: 8 }).map((eighths) => eighths / 8),
    ),
  )
  .map((entries) => new Map(entries));
const event: fc.Arbitrary<CampaignEvent> = fc.record({
  name: fc.constant('event'),
  fromHours: fc.integer({ min: -2, max: 9 }),
  untilHours: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constant(Infinity)),
  ases: parts,
  links: parts,
  newLinks: fc.uniqueArray(fc.integer({ min: 6, max: 9 })),
  attacks: fc.array(
    fc.record({
      kind: fc.constant('origin' as const),
      attacker: fc.nat(5),
      victims: fc.constant([]),
      refusing: fc.constant([]),
    }),
    { maxLength: 1 },
  ),
});

test('one pass over time finds what looking at each stretch by itself finds', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      assert.deepEqual(momentsOf(events), momentsTwin(events));
    }),
  );
});

const { graph } = buildAsGraph({
  from: Uint32Array.of(1, 2, 3, 4, 5),
  to: Uint32Array.of(2, 3, 4, 5, 6),
  kind: new Uint8Array(5),
});

test('an event is said to contradict or to repeat another if, and only if, it does', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const moments = momentsTwin(events);
      const faults = contradictions(events, moments, graph);
      const placesOf = (code: string): number[] =>
        faults.filter((fault) => fault.code === code).map(({ path }) => Number(path[1]));
      const impossible = [...events.keys()].filter((position) =>
        moments.some(
          ({ failure, events: underWay }) =>
            underWay.includes(position) &&
            events[position].attacks.some(({ attacker }) => failure.ases.includes(attacker)),
        ),
      );
      assert.deepEqual(
        placesOf('stress.attacker-down').sort((a, b) => a - b),
        impossible,
      );
      // An event is named with one that it overlaps; of events that overlap, one at least is not the first to be named.
      const overlap = (one: number, other: number): boolean =>
        moments.some(({ events: underWay }) => underWay.includes(one) && underWay.includes(other)) &&
        [...events[one].ases].some(([as, part]) => part === 1 && events[other].ases.get(as) === 1);
      const twice = placesOf('stress.down-twice');
      const anyOverlap = [...events.keys()].filter((position) =>
        [...events.keys()].some((other) => other !== position && overlap(position, other)),
      );
      assert.ok(
        twice.every((position) => anyOverlap.some((other) => other < position && overlap(position, other))),
      );
      assert.equal(twice.length === 0, anyOverlap.length === 0);
    }),
  );
});

/** Parts that are looked at, counted. */
class CountedParts extends Map<number, number> {
  static looked = 0;
  override *[Symbol.iterator](): MapIterator<[number, number]> {
    for (const entry of super.entries()) {
      CountedParts.looked++;
      yield entry;
    }
  }
}

/** How many parts are looked at for so many events that all overlap. */
function lookedAt(count: number): number {
  const events = Array.from({ length: count }, (_, at): CampaignEvent => {
    const ases = new CountedParts([[at % 6, 1]]);
    const links = new CountedParts([[at % 5, 0.5]]);
    return { name: `${at}`, fromHours: at, untilHours: 5000 + at, ases, links, newLinks: [], attacks: [] };
  });
  CountedParts.looked = 0;
  contradictions(events, momentsOf(events), graph);
  return CountedParts.looked;
}

test('twice the events are twice the work, though all overlap', () => {
  assert.equal(lookedAt(500), 2500);
  assert.equal(lookedAt(1000), 5000);
});
