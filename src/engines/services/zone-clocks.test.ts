import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import {
  anyNeed,
  anyRecord,
  at,
  host,
  IDS,
  NAMES,
  need,
  PLACES,
  record,
} from '../../../test/random-services.ts';
import type { DnsRecord } from '../../schemas/services-folder.ts';
import { firstCauses } from './first-cause.ts';
import { servicesLive } from './live.ts';
import { slowWorks } from './live.twin.ts';
import { nameGraph, ROOT_COPY, type CacheMemory } from './name-graph.ts';
import { LOST, NOT_KNOWN, REACHED } from './question-hours.ts';
import { serviceGraph, type NamedServices } from './service-graph.ts';
import { FAILING, HOLDING, serviceHours, type ServiceStrike } from './service-hours.ts';
import { someReached } from './zone-clocks.ts';
import { slowFresh } from './zone-clocks.twin.ts';

const HOUR = 3_600_000;

/** One group of networks, in which every server stands too; copies are refreshed from there. */
function clocked(
  named: NamedServices,
  records: readonly DnsRecord[],
  stateOf: (place: string, stretch: number) => number,
  memory: Partial<CacheMemory> = {},
  begins: readonly number[] = [0],
): ServiceStrike {
  const services = serviceGraph(named);
  const seen = (place: string, stretch: number): number =>
    place === ROOT_COPY ? REACHED : stateOf(place, stretch);
  return {
    names: nameGraph(records, services.questions, { staleHours: 0, hasClocks: true, start: 0, ...memory }),
    services,
    certificates: named.certificates,
    stretches: [-Infinity, ...begins].map((fromHours, stretch) => ({
      fromHours,
      untilHours: begins[stretch] ?? Infinity,
    })),
    stateOf: (_, place, stretch) => seen(place, stretch),
    serversOf: () => [0],
    isIssuing: () => true,
    hourOf: (moment) => moment / HOUR,
    goneAt: new Map(),
    sourceOf: ({ sources }, _, stretch) => someReached(sources.map((source) => seen(source, stretch))),
  };
}

const portal: NamedServices = {
  services: [{ id: 'portal', kind: 'government', ...at }],
  needs: [need('portal', 'name', host('www.example'))],
  certificates: [],
};
const ROOT = '198.41.0.4';
const [PRIMARY, SECOND] = ['192.0.2.1', '192.0.2.2'];
/** Copies expire after 168 hours and are refreshed every 2. */
const soa = (zone: string, primary: string): DnsRecord =>
  record(zone, 'SOA', `${primary} admin.${primary} 7 7200 900 604800 60`);
const WORLD = [
  record('.', 'NS', 'a.root'),
  record('a.root', 'A', ROOT),
  record('example', 'NS', 'ns1.example', 0),
  record('example', 'NS', 'ns2.example', 0),
  record('ns1.example', 'A', PRIMARY, 0),
  record('ns2.example', 'A', SECOND, 0),
  record('www.example', 'A', '192.0.2.3', 0),
];
const only =
  (...lost: readonly string[]) =>
  (place: string, stretch: number): number =>
    stretch > 0 && lost.includes(place) ? LOST : REACHED;
const fates = (strike: ServiceStrike, hours: readonly number[]) => {
  const { after } = servicesLive(strike, [1], hours);
  return hours.map((_, index) =>
    (['works', 'unknown', 'remembered', 'fails'] as const).find((fate) => after[fate][index] === 1),
  );
};
const HOURS = [0, 165, 166, 167, 168, 2160];
const FOR_A_WEEK = ['works', 'works', 'unknown', 'unknown', 'fails', 'fails'];

test('secondaries answer until their copies expire: surely from the refresh before the strike, at most from the strike itself', () => {
  const records = [...WORLD, soa('example', 'ns1.example')];
  const lost = clocked(portal, records, only(PRIMARY));
  assert.deepEqual(fates(lost, HOURS), FOR_A_WEEK);
  const { first, earliest, latest } = servicesLive(lost, [1], HOURS);
  assert.deepEqual([earliest[0], latest[0]], [166, 168]);
  const [cause] = firstCauses(lost, first);
  assert.deepEqual([cause?.why, cause?.what, cause?.hour], ['no-refresh', 'example', 166]);
  // The primary itself never expires, and a zone that does not say for how long is not counted.
  assert.deepEqual(fates(clocked(portal, records, only(SECOND)), HOURS), Array(6).fill('works'));
  assert.deepEqual(fates(clocked(portal, WORLD, only(PRIMARY)), HOURS), Array(6).fill('works'));
  assert.deepEqual(lost.names.timed, { zones: 2, expiry: 1, signatures: 0 });
});

test('the first cause of each of many services is that which it has by itself, whatever hours the others end at', () => {
  const zones = Array.from({ length: 40 }, (_, at) => `z${at}.example`);
  const records = zones.flatMap((zone, at) => [
    record(zone, 'NS', `ns1.${zone}`),
    record(zone, 'NS', `ns2.${zone}`),
    record(`ns1.${zone}`, 'A', PRIMARY),
    record(`ns2.${zone}`, 'A', SECOND),
    record(zone, 'SOA', `ns1.${zone} admin 7 0 900 ${(10 + at) * 3600} 60`),
    record(`www.${zone}`, 'A', '192.0.2.3'),
    ...(at % 3 === 0 ? [record(zone, 'RRSIG', `SOA 13 1 60 ${(5 + at) * 3600} 0 7 ${zone}`)] : []),
  ]);
  const named: NamedServices = {
    services: zones.map((id) => ({ id, kind: 'other', ...at })),
    needs: zones.map((zone) => need(zone, 'name', host(`www.${zone}`))),
    certificates: [],
  };
  const lost = clocked(named, [...WORLD, ...records], only(PRIMARY));
  const { first } = servicesLive(lost, [1], [0, 2160]);
  const together = firstCauses(lost, first);
  for (const [of, cause] of together.entries()) {
    const alone = firstCauses(
      lost,
      first.map((end, one) => (one === of ? end : undefined)),
    )[of];
    assert.deepEqual(cause, alone);
    assert.equal(cause?.what, zones[of]);
  }
  // Signatures end five hours before copies, where there are any.
  assert.deepEqual(
    together.map((cause) => cause?.hour),
    zones.map((_, of) => (of % 3 === 0 ? 5 + of : 10 + of)),
  );
});

test('a primary that is no name server, or whose address is not known, may not be the only source', () => {
  const hidden = [...WORLD, record('hidden.example', 'A', '192.0.2.9'), soa('example', 'hidden.example')];
  const unknown = ['works', 'works', 'unknown', 'unknown', 'unknown', 'unknown'];
  assert.deepEqual(fates(clocked(portal, hidden, only('192.0.2.9')), HOURS), unknown);
  assert.deepEqual(fates(clocked(portal, hidden, only()), HOURS), Array(6).fill('works'));
  assert.deepEqual(
    fates(clocked(portal, [...WORLD, soa('example', 'gone.elsewhere')], only()), HOURS),
    unknown,
  );
});

test('a primary that comes back in time starts the clock anew, one that comes back late refreshes at once', () => {
  const records = [...WORLD, soa('example', 'ns1.example')];
  const back = (begins: readonly number[]) =>
    clocked(
      portal,
      records,
      (place, stretch) => (place === PRIMARY && stretch % 2 === 1 ? LOST : REACHED),
      {},
      begins,
    );
  assert.deepEqual(fates(back([0, 100, 110]), [99, 166, 275, 276, 277, 278]), [
    'works',
    'works',
    'works',
    'unknown',
    'unknown',
    'fails',
  ]);
  assert.deepEqual(fates(back([0, 300]), [165, 168, 299, 300]), ['works', 'fails', 'fails', 'works']);
});

test('signatures that nobody makes anew end what validating resolvers take, and only that', () => {
  const until = (moment: string): DnsRecord =>
    record('example', 'RRSIG', `SOA 13 1 3600 ${moment} 0 7 example`);
  const records = [...WORLD, soa('example', 'ns1.example').value.replace('604800', '6048000')].map((one) =>
    typeof one === 'string' ? record('example', 'SOA', one) : one,
  );
  // Ends 100 hours after 1970, in both forms.
  for (const moment of ['19700105040000', '360000']) {
    const signed = clocked(portal, [...records, until('3600'), until(moment)], only(PRIMARY));
    assert.deepEqual(fates(signed, [0, 99, 100, 1000]), ['works', 'works', 'unknown', 'unknown']);
    const { first } = servicesLive(signed, [1], [0, 1000]);
    assert.equal(firstCauses(signed, first)[0]?.why, 'signature');
    assert.deepEqual(signed.names.timed.signatures, 1);
  }
  assert.deepEqual(fates(clocked(portal, [...records, until('360000')], only(SECOND)), [0, 1000]), [
    'works',
    'works',
  ]);
});

test('a signature that begins later does not hold yet, beside an older one that does it changes nothing', () => {
  const records = [...WORLD, record('example', 'SOA', 'ns1.example admin.example 7 7200 900 6048000 60')];
  const signed = (from: number, until: number): DnsRecord =>
    record('example', 'RRSIG', `SOA 13 1 3600 ${until} ${from} 7 example`);
  const [old, next] = [signed(0, 360_000), signed(180_000, 720_000)];
  const at = (...signatures: readonly DnsRecord[]) =>
    fates(clocked(portal, [...records, ...signatures], only(PRIMARY)), [0, 60, 100, 300]);
  assert.deepEqual(at(next), ['unknown', 'unknown', 'unknown', 'unknown']);
  assert.deepEqual(at(old, next), ['works', 'works', 'unknown', 'unknown']);
  assert.deepEqual(at(signed(0, 720_000), next), ['works', 'works', 'works', 'unknown']);
});

test('a copy of the root carries names until it expires, and for how long is not known without its SOA', () => {
  const lost = only(ROOT);
  assert.deepEqual(fates(clocked(portal, WORLD, lost), [0]), ['fails']);
  assert.deepEqual(fates(clocked(portal, WORLD, lost, { hasRootCopy: true }), [0, 2160]), [
    'unknown',
    'unknown',
  ]);
  assert.deepEqual(
    fates(clocked(portal, [...WORLD, soa('.', 'a.root')], lost, { hasRootCopy: true }), [0, 165, 166, 167]),
    ['works', 'works', 'unknown', 'unknown'],
  );
  assert.deepEqual(fates(clocked(portal, WORLD, only(), { hasRootCopy: true }), [0, 2160]), [
    'works',
    'works',
  ]);
});

// Random worlds, at random hours, against a resolver that asks every server how old its copy is.

const anyTimes = fc.record({
  zone: fc.constantFrom(...NAMES),
  primary: fc.constantFrom(...NAMES),
  refresh: fc.integer({ min: 1, max: 3 }),
  expire: fc.integer({ min: 0, max: 9 }),
  signedUntil: fc.option(fc.integer({ min: -2, max: 12 }), { nil: undefined }),
  signedFrom: fc.constantFrom(0, 0, 3600),
});
/** A name that resolves in most worlds, so that clocks can end it. */
const TRUNK = [
  record('.', 'NS', 'cc'),
  record('cc', 'A', PLACES[3]),
  record('aa', 'NS', 'x.aa'),
  record('x.aa', 'A', PLACES[2]),
  record('w.x.aa', 'A', PLACES[1]),
];
const BEGINS = [0, 3, 6];
const anyClockedWorld = fc.record({
  records: fc.array(anyRecord, { minLength: 4, maxLength: 16 }),
  times: fc.uniqueArray(anyTimes, { minLength: 2, maxLength: 6, selector: ({ zone }) => zone }),
  needs: fc.array(anyNeed, { maxLength: 6 }),
  states: fc.array(fc.constantFrom(LOST, REACHED, REACHED, NOT_KNOWN), { minLength: 20, maxLength: 20 }),
  hasRootCopy: fc.boolean(),
  hour: fc.integer({ min: 0, max: 12 }),
});

test('copies and signatures end as a resolver finds that asks every server for its last refresh', () => {
  let [works, ended] = [0, 0];
  fc.assert(
    fc.property(anyClockedWorld, ({ records, times, needs, states, hasRootCopy, hour }) => {
      const placed = [...TRUNK, ...records.map(({ name, type, value }) => record(name, type, value))];
      const clocks = times.flatMap(({ zone, primary, refresh, expire, signedUntil, signedFrom }) => [
        record(zone, 'SOA', `${primary} admin 7 ${refresh * 3600} 60 ${expire * 3600} 60`),
        ...(signedUntil === undefined || signedUntil < 0
          ? []
          : [record(zone, 'RRSIG', `SOA 13 1 60 ${signedUntil * 3600} ${signedFrom} 7 ${zone}`)]),
      ]);
      const services = IDS.map((id) => ({ id, kind: 'other' as const, ...at }));
      const named = {
        services,
        needs: [
          ...needs.filter(({ layer, service }) => layer !== 'certificate' && service !== 'a'),
          need('a', 'name', host('w.x.aa')),
        ],
        certificates: [],
      };
      const all = [...PLACES, 'AS5'];
      const state = (place: string, stretch: number): number => states[all.indexOf(place) + 5 * stretch];
      const world = clocked(named, [...placed, ...clocks], state, { hasRootCopy }, BEGINS);
      const stretch = BEGINS.findLastIndex((begin) => begin <= hour) + 1;
      const copy = hasRootCopy ? [record('.', 'NS', ROOT_COPY), record(ROOT_COPY, 'A', ROOT_COPY)] : [];
      for (const way of [FAILING, HOLDING] as const) {
        const unknown = way === HOLDING;
        const isReached = (place: string, when: number): boolean | undefined => {
          if (place === ROOT_COPY) return true;
          const now = state(place, when);
          return now === NOT_KNOWN ? undefined : now === REACHED;
        };
        const copies = {
          records: [...placed, ...clocks, ...copy],
          begins: BEGINS,
          isReached: (_: string, place: string, when: number) => isReached(place, when),
          unknownHolds: unknown,
        };
        const slowWorld = {
          ...named,
          records: [...placed, ...copy],
          isReached: (place: string) => isReached(place, stretch),
          isValid: () => false,
          unknownHolds: unknown,
        };
        const slow = slowWorks({
          ...slowWorld,
          isFresh: (zone, server) => slowFresh(copies, zone, server, hour),
        });
        const [withFresh, without] = [slow, slowWorks(slowWorld)].map((one) => one.filter(Boolean).length);
        ended += without - withFresh;
        const { earliest, latest } = serviceHours(world)(0, stretch, way);
        for (const [service, is] of slow.entries()) {
          const node = world.services.service[service];
          assert.equal(earliest[node] > hour, is, `${IDS[service]}, ${way}`);
          assert.ok(latest[node] >= earliest[node]);
          works += Number(is);
        }
      }
    }),
    { numRuns: cases(1500) },
  );
  assert.ok(works > 50 && ended > 2, `${works} work, ${ended} ended by a clock`);
});
