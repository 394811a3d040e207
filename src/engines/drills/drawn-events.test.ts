import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { smallInternet } from '../../../test/small-snapshot.ts';
import { seededRandom } from '../../core/random.ts';
import { DRILL_KINDS, type DrillKind } from '../../schemas/drill-kinds.ts';
import type { ScenarioEvent } from '../../schemas/scenario-events.ts';
import { drawnEvents } from './drawn-events.ts';

const internet = smallInternet();
const { asns } = internet.graph;
const country = internet.countries.indexOf('AZ');
const networks = [20, 21].map((asn) => asns.indexOf(asn)).toSorted((a, b) => a - b);
const prefixes = new Uint32Array(asns.length).fill(1);
const from = { internet, country, networks, prefixes, vantagePoints: 16 };
const isOurs = (asn: number): boolean => internet.country[asns.indexOf(asn)] === country;

function kindOf({ networks: down, hijack, leak }: ScenarioEvent): DrillKind {
  if (down) return 'outage';
  if (leak) return 'leak';
  return hijack!.kind === 'forged-path' ? 'forged-path' : 'hijack';
}

test('a drawn drill has an event of each kind that is asked for, apart in time, that befalls the country and comes from elsewhere', () => {
  fc.assert(
    fc.property(fc.subarray([...DRILL_KINDS], { minLength: 1 }), fc.nat(2 ** 31 - 1), (kinds, seed) => {
      const { events, ill } = drawnEvents(from, kinds, seededRandom(seed));
      assert.deepEqual(new Set(events.map(kindOf)), new Set(kinds.filter((kind) => kind !== 'our-eyes')));
      assert.equal(events.length, new Set(events.map(kindOf)).size);
      for (const [at, { fromHours, untilHours }] of events.entries())
        assert.ok(fromHours < untilHours && (at === 0 || fromHours > events[at - 1].untilHours));
      for (const { networks: down, hijack, leak } of events) {
        for (const asn of [...(down?.asns ?? []), ...(hijack?.of.asns ?? [])]) assert.ok(isOurs(asn));
        for (const asn of [hijack?.by, leak?.by]) assert.ok(asn === undefined || !isOurs(asn));
      }
      const ailing = ill.silent + ill.flapping + ill.stale;
      assert.equal(ailing > 0, kinds.includes('our-eyes'));
      assert.ok(ailing < from.vantagePoints / 2);
      assert.deepEqual(drawnEvents(from, kinds, seededRandom(seed)), { events, ill });
    }),
    { numRuns: cases(500) },
  );
});

test('where nothing is asked for, the seed draws one or two kinds, and each of them now and then', () => {
  const drawn = Array.from({ length: 60 }, (_, seed) => drawnEvents(from, [], seededRandom(seed)));
  const kinds = drawn.map(({ events, ill }) => [
    ...events.map(kindOf),
    ...(ill.silent > 0 ? (['our-eyes'] as const) : []),
  ]);
  assert.ok(kinds.every(({ length }) => length === 1 || length === 2));
  assert.deepEqual(new Set(kinds.flat()), new Set(DRILL_KINDS));
});
