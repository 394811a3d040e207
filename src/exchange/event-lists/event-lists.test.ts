import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { chatter, PEERS, TABLE_TIME, type MadeUpdate } from '../../../test/watch-archive.ts';
import { archive, replayed } from '../../../test/watch-replay.ts';
import {
  gripEventsSchema,
  radarHijacksSchema,
  radarLeaksSchema,
  radarOutagesSchema,
} from '../../schemas/event-lists.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { gripEvents, isGripEvent } from './grip-events.ts';
import {
  isRadarHijack,
  isRadarLeak,
  isRadarOutage,
  radarHijacks,
  radarLeaks,
  radarOutages,
} from './radar-events.ts';

/** At two vantage points the prefix takes this path, from minute 40 on; to minute 50 where it had another before. */
const detour = (prefix: string, path: readonly number[], usual?: readonly number[]): MadeUpdate[] =>
  [2, 3].flatMap((peer) => [
    { at: 40 * 60 + peer, peer, announced: [prefix], path: [PEERS[peer], ...path] },
    ...(usual ? [{ at: 50 * 60 + peer, peer, announced: [prefix], path: [PEERS[peer], ...usual] }] : []),
  ]);

let incidents: readonly Incident[];
const numberOf = (): number => 7;
const start = TABLE_TIME + 40 * 60 + 2;

before(async () => {
  const updates = [
    ...chatter(60),
    ...detour('5.2.0.0/18', [2, 99], [10, 12]),
    ...detour('5.2.8.0/24', [2, 99]),
    ...detour('5.1.0.0/17', [20, 12, 10, 11], [10, 11]),
    ...detour('5.1.128.0/18', [2, 99, 11], [10, 11]),
  ];
  ({ incidents } = await replayed([archive(updates, 'rrc88.mrt')]));
});

test('a hijack in the form of Radar: what lasts has no end, and nothing that is not known is zero', () => {
  const list = radarHijacks(incidents.filter(isRadarHijack), numberOf);
  assert.deepEqual(radarHijacksSchema.parse(list), list);
  const [event] = list.result.events;
  assert.deepEqual(
    [event.id, event.hijacker_asn, event.victim_asns, event.prefixes.toSorted(), event.peer_asns.length],
    [7, 99, [12], ['5.2.0.0/18', '5.2.8.0/24'], 2],
  );
  assert.equal(event.min_hijack_ts, new Date(start * 1000).toISOString().slice(0, 19));
  for (const absent of ['duration', 'max_hijack_ts', 'hijack_msgs_count', 'on_going_count'])
    assert.ok(!(absent in event), absent);
  assert.ok(event.tags.some(({ name, score }) => name === 'took-over' && score === 2));
});

test('a hijack or forged path without an attacker, or a leak without a leaker, is not an incident', () => {
  const nobody = { attackers: [], leakers: [], victims: [], upstreams: [] };
  const outcomes = incidents.map((one) => [
    one.kind,
    incidentSchema.safeParse(one).success,
    incidentSchema.safeParse({ ...one, actors: nobody }).success,
  ]);
  for (const kind of ['origin-hijack', 'forged-path', 'route-leak'])
    assert.ok(
      outcomes.some((one) => String(one) === `${kind},true,false`),
      `${kind}: ${outcomes.join(' ')}`,
    );
});

test('confidence in tenths is low, medium or high where ours is', () => {
  const [incident] = incidents.filter(isRadarHijack);
  const bands = { low: [1, 4], medium: [5, 7], high: [8, 10] } as const;
  for (let score = 0; score <= 1; score += 1 / 64) {
    const level = score >= 0.8 ? 'high' : score >= 0.5 ? 'medium' : 'low';
    const made = radarHijacks([{ ...incident, confidence: { score, level, tags: [] } }], numberOf);
    const [{ confidence_score: tenths }] = made.result.events;
    assert.ok(tenths >= bands[level][0] && tenths <= bands[level][1], `${score}: ${tenths}`);
  }
});

test('a leak in the form of Radar has its type by RFC 7908 and its end', () => {
  const list = radarLeaks(incidents.filter(isRadarLeak), numberOf);
  assert.deepEqual(radarLeaksSchema.parse(list), list);
  const event = list.result.events.find(({ leak_asn: asn }) => asn === 12)!;
  assert.deepEqual(
    [event.leak_type, event.finished, event.prefix_count, event.origin_count, event.peer_count],
    [1, true, 1, 1, 2],
  );
  assert.ok(!('leak_seg' in event) && !('leak_count' in event));
});

test('only confirmed outages are told, the network by its number', () => {
  const [incident] = incidents;
  const outage: Incident = { ...incident, kind: 'network-outage', end: null };
  const suspected: Incident = { ...outage, state: 'suspected', confirmed: null };
  assert.deepEqual([outage, suspected, incident].filter(isRadarOutage), [outage]);
  const list = radarOutages([outage]);
  assert.deepEqual(radarOutagesSchema.parse(list), list);
  const [event] = list.result.annotations;
  assert.deepEqual([event.locations, event.outage.outageType], [['IR'], 'NETWORK']);
  assert.ok(!('endDate' in event));
});

test('GRIP has exact prefixes, parts and links apart, with ids of its own kind', () => {
  const chosen = incidents.filter(isGripEvent);
  const list = gripEvents(chosen);
  assert.deepEqual(gripEventsSchema.parse(list), list);
  const byType = new Map(list.data.map((event) => [event.event_type, event]));
  const moas = byType.get('moas')!;
  assert.deepEqual([moas.id, moas.finished_ts, moas.duration], [`moas-${start}-99_12`, start + 601, 601]);
  assert.deepEqual(moas.pfx_events[0].details, {
    prefix: '5.2.0.0/18',
    origins: ['12', '99'],
    new_origins: ['99'],
    old_origins: ['12'],
  });
  const part = byType.get('submoas')!;
  assert.deepEqual([part.id, part.finished_ts, part.duration], [`submoas-${start}-12=99`, null, null]);
  assert.deepEqual(part.pfx_events[0].details, {
    sub_pfx: '5.2.8.0/24',
    sub_new_origins: ['99'],
    super_origins: ['12'],
  });
  assert.deepEqual(byType.get('edges')!.pfx_events[0].details, {
    prefix: '5.1.128.0/18',
    as1: '99',
    as2: '11',
  });
  // What covers the victim's prefix has no form there, nor has a leak.
  const [hijack] = chosen.filter(({ kind }) => kind === 'origin-hijack');
  const wide = {
    ...hijack,
    routes: hijack.routes.map((route) => ({ ...route, kind: 'super-prefix' as const })),
  };
  assert.deepEqual([wide, ...incidents.filter(isRadarLeak)].filter(isGripEvent), []);
});
