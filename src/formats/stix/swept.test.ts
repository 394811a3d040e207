import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleAbout, type ToldObject } from './bundle-about.ts';
import { sweptAfter } from './swept.ts';

const AMBER = 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421';
const GREEN = 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb';

const object = (id: string, more: object = {}): ToldObject => ({ type: id.split('--')[0], id, ...more });

const ALL = [
  object('incident--1', { object_marking_refs: [GREEN] }),
  object('incident--2'),
  object('ipv4-addr--1', { value: '192.0.2.1' }),
  object('ipv4-addr--2', { value: '192.0.2.2' }),
  object('autonomous-system--3', { number: 64500 }),
  object('relationship--1', { source_ref: 'incident--1', target_ref: 'ipv4-addr--1' }),
  object('relationship--2', { source_ref: 'incident--1', target_ref: 'ipv4-addr--2' }),
  object('relationship--3', { source_ref: 'incident--2', target_ref: 'ipv4-addr--2' }),
  object('sighting--1', { sighting_of_ref: 'incident--1', granular_markings: [{ marking_ref: AMBER }] }),
  object('network-traffic--1', { src_ref: 'autonomous-system--3' }),
  object('relationship--4', { source_ref: 'incident--1', target_ref: 'network-traffic--1' }),
  object('report--1', { object_refs: ['incident--1', 'incident--2'] }),
  object('ipv4-addr--4', { value: '192.0.2.4' }),
];

const byId = (all: readonly ToldObject[]): Map<string, ToldObject> =>
  new Map(all.map((one) => [one.id, one]));

test('what only a revoked incident spoke of goes with it, by every step, and what others speak of or nobody ever did stays', () => {
  const whole = ALL.map(() => true);
  assert.deepEqual(sweptAfter(ALL, whole), whole);
  const revoked = ALL.map((one) => (one.id === 'incident--1' ? { ...one, revoked: true } : one));
  const gone = revoked.flatMap(({ id }, index) => (sweptAfter(revoked, whole)[index] ? [] : [id]));
  assert.deepEqual(gone, [
    'ipv4-addr--1',
    'autonomous-system--3',
    'relationship--1',
    'relationship--2',
    'sighting--1',
    'network-traffic--1',
    'relationship--4',
  ]);
});

test('what is said of an incident is all that is about it and what that points at, marked as the strictest part of it', () => {
  const about = bundleAbout(byId(ALL), 'incident--2')!;
  assert.deepEqual(
    about.objects.map(({ id }) => id),
    ['incident--2', 'ipv4-addr--2', 'relationship--3'],
  );
  assert.equal(about.marking, null);
  assert.equal(bundleAbout(byId(ALL), 'incident--1')?.marking, 'TLP:AMBER');
  assert.equal(bundleAbout(byId(ALL.toReversed()), 'incident--2')?.text, about.text);
  assert.equal(bundleAbout(byId([{ ...ALL[0], revoked: true }]), 'incident--1'), undefined);
  assert.equal(bundleAbout(byId(ALL), 'ipv4-addr--1'), undefined);
});
