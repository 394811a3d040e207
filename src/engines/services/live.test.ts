import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import {
  address,
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
import type { Certificate, DnsRecord } from '../../schemas/services-folder.ts';
import { firstCauses } from './first-cause.ts';
import { servicesLive } from './live.ts';
import { slowWorks } from './live.twin.ts';
import { nameGraph } from './name-graph.ts';
import { LOST, NOT_KNOWN, REACHED } from './question-hours.ts';
import { serviceGraph, type NamedServices } from './service-graph.ts';
import { FAILING, HOLDING, serviceHours, type ServiceStrike } from './service-hours.ts';

/** Places that are reached before, during (from hour 0) and after the strike; all others are not known. */
type States = Readonly<Record<string, readonly (0 | 1 | 2)[]>>;

function strike(
  named: NamedServices,
  records: readonly DnsRecord[],
  states: States,
  more: Partial<ServiceStrike> & { readonly staleHours?: number; readonly untilHours?: number } = {},
): ServiceStrike {
  const services = serviceGraph(named);
  const { untilHours = Infinity } = more;
  const after = untilHours === Infinity ? [] : [{ fromHours: untilHours, untilHours: Infinity }];
  return {
    names: nameGraph(records, services.questions, { staleHours: more.staleHours ?? 0 }),
    services,
    certificates: named.certificates,
    stretches: [{ fromHours: -Infinity, untilHours: 0 }, { fromHours: 0, untilHours }, ...after],
    stateOf: (_, place, stretch) => states[place]?.[stretch] ?? NOT_KNOWN,
    serversOf: () => [0],
    isIssuing: () => true,
    hourOf: (moment) => moment / 3_600_000,
    goneAt: new Map(),
    ...more,
  };
}

const ROOT = [
  record('.', 'NS', 'a.root'),
  record('a.root', 'A', '198.41.0.4'),
  record('example', 'NS', 'ns.example', 86_400),
  record('ns.example', 'A', '192.0.2.1', 86_400),
  record('www.example', 'A', '192.0.2.2', 7200),
];
const portal: NamedServices['services'] = [{ id: 'portal', kind: 'government', ...at }];

test('a name whose root is lost goes on while its delegation is remembered, and nobody can say more of the root', () => {
  const named = { services: portal, needs: [need('portal', 'name', host('www.example'))], certificates: [] };
  const lost = strike(named, ROOT, { '198.41.0.4': [1, 0], '192.0.2.1': [1, 1] });
  const { after, before, earliest, latest, first } = servicesLive(lost, [5], [0, 23, 24, 26, 27, 90]);
  assert.deepEqual([...before.works], [1]);
  // Delegation 24 hours, address 2 hours more.
  assert.deepEqual([...after.remembered], [1, 1, 1, 0, 0, 0]);
  assert.deepEqual([...after.fails], [0, 0, 0, 1, 1, 1]);
  assert.deepEqual([earliest[0], latest[0]], [0, 26]);
  const [cause] = firstCauses(lost, first);
  assert.deepEqual([cause?.why, cause?.what, cause?.zone, cause?.hour], ['place', '198.41.0.4', '.', 0]);
  const unknown = servicesLive(strike(named, ROOT, { '192.0.2.1': [1, 1] }), [5], [0, 90]);
  assert.deepEqual([...unknown.after.unknown], [1, 1]);
});

test('a certificate is certain until the later of its end and the last hour of its issuer, and possible for a lifetime after that', () => {
  const certificate = (days: number): Certificate => ({
    id: 'c',
    names: ['*.example'],
    issuer_host: 'ca.example',
    not_after: days * 86_400_000,
    lifetime_days: 90,
    ...at,
  });
  const records = [...ROOT, record('ca.example', 'A', '192.0.2.9')];
  const reach = { '198.41.0.4': [1, 1], '192.0.2.1': [1, 1], '192.0.2.9': [1, 0] } as const;
  const hours = [0, 23, 24, 90 * 24 - 1, 90 * 24];
  const of = (days: number, states: States) => {
    const named = {
      services: portal,
      needs: [need('portal', 'certificate', host('www.example'))],
      certificates: [certificate(days)],
    };
    const { after } = servicesLive(strike(named, records, states), [1], hours);
    return hours.map((_, index) =>
      (['works', 'unknown', 'remembered', 'fails'] as const).find((fate) => after[fate][index] === 1),
    );
  };
  assert.deepEqual(of(1, reach), ['works', 'works', 'remembered', 'remembered', 'fails']);
  assert.deepEqual(of(1, { ...reach, '192.0.2.9': [1, 1] }), Array(5).fill('works'));
  assert.deepEqual(of(1, { ...reach, '192.0.2.9': [0, 0] }), ['works', 'works', 'fails', 'fails', 'fails']);
  // Whether the issuer is reached is not known.
  assert.deepEqual(of(1, { ...reach, '192.0.2.9': [2, 2] }), [
    'works',
    'works',
    'unknown',
    'unknown',
    'unknown',
  ]);
});

test('a service that is called by its own name does not need itself', () => {
  const services = [{ id: 'www.example', kind: 'government' as const, ...at }];
  const needs = (['name', 'cdn', 'address'] as const).map((layer) =>
    need('www.example', layer, host('www.example')),
  );
  const reached = { '198.41.0.4': [1, 1], '192.0.2.1': [1, 1], '192.0.2.2': [1, 1] } as const;
  const { after } = servicesLive(strike({ services, needs, certificates: [] }, ROOT, reached), [1], [0]);
  assert.deepEqual([...after.works], [1]);
});

test('what is known to end a service is its first cause, before what is not known', () => {
  const needs = [
    need('portal', 'name', host('www.example')),
    need('portal', 'address', address('192.0.2.7')),
  ];
  const world = strike({ services: portal, needs, certificates: [] }, ROOT, { '192.0.2.7': [1, 0] });
  const { first } = servicesLive(world, [1], [0]);
  assert.deepEqual(
    [firstCauses(world, first)[0]?.why, firstCauses(world, first)[0]?.what],
    ['place', '192.0.2.7'],
  );
  const unknown = strike({ services: portal, needs, certificates: [] }, ROOT, { '192.0.2.7': [1, 1] });
  assert.equal(firstCauses(unknown, servicesLive(unknown, [1], [0]).first)[0]?.why, 'no-origin');
});

const AT_ONCE = { earliest: 0, latest: 0 };

test('a supplier that goes on some day may still be there until the latest hour, and stocks last from then on', () => {
  const needs = [need('portal', 'supply', { kind: 'thing', text: 'vendor' }, { hours: 5 })];
  const named = { services: portal, needs, certificates: [] };
  const going = strike(named, [], {}, { goneAt: new Map([['vendor', { earliest: 24, latest: 48 }]]) });
  const { after, before, earliest, latest } = servicesLive(going, [1], [0, 28, 29, 52, 53]);
  assert.deepEqual([...before.works], [1]);
  assert.deepEqual([...after.works], [1, 1, 0, 0, 0]);
  assert.deepEqual([...after.unknown], [0, 0, 1, 1, 0]);
  assert.deepEqual([...after.fails], [0, 0, 0, 0, 1]);
  assert.deepEqual([earliest[0], latest[0]], [29, 53]);
  const stays = strike(named, [], {}, { goneAt: new Map([['vendor', { earliest: 24, latest: Infinity }]]) });
  assert.deepEqual([...servicesLive(stays, [1], [2160]).after.unknown], [1]);
});

test('batteries last their hours after the power is gone, whatever else is remembered', () => {
  const named = {
    services: portal,
    needs: [need('portal', 'power', { kind: 'thing', text: 'grid' }, { hours: 8 })],
    certificates: [],
  };
  const { after, first } = servicesLive(
    strike(named, [], {}, { goneAt: new Map([['grid', AT_ONCE]]) }),
    [1],
    [0, 7, 8],
  );
  assert.deepEqual([...after.works], [1, 1, 0]);
  assert.deepEqual([...after.fails], [0, 0, 1]);
  assert.equal(
    firstCauses(strike(named, [], {}, { goneAt: new Map([['grid', AT_ONCE]]) }), first)[0]?.why,
    'thing',
  );
});

test('what comes back works again from that hour on', () => {
  const named = {
    services: portal,
    needs: [need('portal', 'address', address('192.0.2.2'))],
    certificates: [],
  };
  const back = strike(named, [], { '192.0.2.2': [1, 0, 1] }, { untilHours: 48 });
  const { after, earliest, latest } = servicesLive(back, [1], [0, 47, 48, 90]);
  assert.deepEqual([...after.works], [0, 0, 1, 1]);
  assert.deepEqual([earliest[0], latest[0]], [0, 0]);
});

test('most people decide the hour; a group of addresses does as long as one is reached; what degrades stops nothing', () => {
  const needs = [
    need('portal', 'address', address('192.0.2.1'), { group: 'line' }),
    need('portal', 'address', address('192.0.2.2'), { group: 'line' }),
    need('portal', 'cdn', address('192.0.2.3'), { need: 'degrades' }),
  ];
  const named = { services: portal, needs, certificates: [] };
  const split = strike(
    named,
    [],
    {},
    {
      stateOf: (group, place) => (place === '192.0.2.2' && group === 0 ? REACHED : LOST),
    },
  );
  const { after, earliest } = servicesLive(split, [3, 1], [0, 10]);
  assert.deepEqual([...after.works], [0.75, 0.75]);
  assert.deepEqual([...after.inPart], [0.75, 0.75]);
  assert.equal(earliest[0], Infinity);
});

// Random worlds against a resolver that follows every need down.

const anyWorld = fc.record({
  records: fc.array(anyRecord, { minLength: 4, maxLength: 16 }),
  needs: fc.array(anyNeed, { maxLength: 6 }),
  states: fc.array(fc.constantFrom(LOST, REACHED, REACHED, NOT_KNOWN), { minLength: 10, maxLength: 10 }),
  ends: fc.array(fc.constantFrom(-1, 1), { minLength: 2, maxLength: 2 }),
});

test('what works with nothing remembered is what a resolver finds that follows every need down; memory and luck only add', () => {
  let [works, differs] = [0, 0];
  fc.assert(
    fc.property(anyWorld, ({ records, needs, states, ends }) => {
      const placed = records.map(({ name: owner, type, value }) => record(owner, type, value));
      const certificates = ends.map((end, index): Certificate => ({
        id: `c${index}`,
        names: [NAMES[3 + index]],
        not_after: end * 86_400_000,
        issuer_host: undefined,
        issuer_country: 'US',
        ...at,
      }));
      const services = IDS.map((id) => ({ id, kind: 'other' as const, ...at }));
      const named = { services, needs, certificates };
      const all = [...PLACES, 'AS5'];
      const state = (place: string, stretch: number): number => states[all.indexOf(place) + 5 * stretch];
      const world = strike(
        named,
        placed,
        {},
        {
          stateOf: (_, place, stretch) => state(place, stretch),
          isIssuing: () => false,
        },
      );
      const hours = serviceHours(world);
      const isReached = (place: string): boolean | undefined => {
        const now = state(place, 1);
        return now === NOT_KNOWN ? undefined : now === REACHED;
      };
      for (const way of [FAILING, HOLDING] as const) {
        const slow = slowWorks({
          ...named,
          records: placed,
          isReached,
          isValid: (certificate) => ends[certificate] > 0,
          unknownHolds: way === HOLDING,
        });
        const { earliest, latest } = hours(0, 1, way);
        for (const [service, is] of slow.entries()) {
          const node = world.services.service[service];
          assert.equal(earliest[node] > 1, is, `${IDS[service]}, ${way}`);
          assert.ok(latest[node] >= earliest[node]);
          works += Number(is);
          differs += Number(latest[node] > earliest[node]);
        }
      }
      const { after } = servicesLive(world, [2], [1]);
      for (let of = 0; of < IDS.length; of++)
        assert.equal(after.works[of] + after.remembered[of] + after.unknown[of] + after.fails[of], 1);
    }),
    { numRuns: cases(1500) },
  );
  // The worlds are neither all alive nor all dead.
  assert.ok(works > 50 && differs > 5, `${works} work, ${differs} are remembered`);
});
