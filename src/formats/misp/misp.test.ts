import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { sharedIncidentSchema } from '../../schemas/shared-incident.ts';
import { readMisp } from './read-misp.ts';

const NOW = '2026-11-29T12:00:00Z';
const UUID = '5f5b3f0e-7d52-4f0c-9a2e-3b8f0a000001';
const attribute = (object_relation: string, type: string, value: string, more: object = {}) => ({
  object_relation,
  type,
  value,
  ...more,
});
const EVENT = {
  uuid: UUID,
  info: 'Hijack\u202E',
  date: '2026-11-28',
  timestamp: '1795910400',
  analysis: '1',
  Orgc: { name: 'CERT', uuid: 'org' },
  Tag: [{ name: 'tlp:green' }],
  Attribute: [
    attribute('', 'ip-dst|port', '198.51.100.7|443'),
    attribute('', 'ip-src', '203.0.113.9', { deleted: true }),
    attribute('', 'AS', 'AS64510'),
    attribute('', 'link', 'https://example.net/'),
    attribute('', 'md5', '=1+1'),
  ],
  Object: [
    {
      name: 'bgp-hijack',
      Attribute: [
        attribute('expected-asn', 'AS', '64500'),
        attribute('detected-asn', 'AS', 'AS64511'),
        attribute('start', 'datetime', '2026-11-28T10:00:00'),
        attribute('subnet-announced', 'ip-src', '192.0.2.0/24'),
        attribute('country', 'text', 'IR'),
        attribute('description', 'text', 'seen by 30'),
      ],
    },
    { name: 'bgp-hijack', deleted: true, Attribute: [attribute('detected-asn', 'AS', '1')] },
  ],
};
const read = (value: unknown) => readMisp(JSON.stringify(value), NOW);

test('a hijack of MISP says who announced whose prefix, since when; what was deleted does not count', () => {
  const { incidents, findings } = read({ Event: EVENT })!;
  assert.deepEqual(findings, []);
  const [incident] = incidents;
  assert.deepEqual(sharedIncidentSchema.parse(incident), incident);
  const { title, source, kind, onset, end, marking, countries, networks, prefixes, suspects, notes } =
    incident;
  assert.deepEqual(
    [title, source.name, kind, onset, end, marking, countries, prefixes, notes.map(({ text }) => text)],
    [
      'Hijack',
      'CERT',
      'origin-hijack',
      '2026-11-28T10:00:00.000Z',
      null,
      'TLP:GREEN',
      ['IR'],
      ['198.51.100.7', '192.0.2.0/24'],
      ['seen by 30'],
    ],
  );
  assert.deepEqual(
    networks.map(({ asn, role }) => [asn, role]),
    [
      [64511, 'attacker'],
      [64500, 'affected'],
      [64510, 'related'],
    ],
  );
  assert.deepEqual(
    suspects.map(({ prefix, origin }) => [prefix, origin]),
    [['192.0.2.0/24', 64511]],
  );
});

test('the strictest tag counts, and an event without one is not marked', () => {
  const marked = (tags: readonly string[]) =>
    read({ ...EVENT, Tag: tags.map((name) => ({ name })) })!.incidents[0].marking;
  assert.deepEqual([[], ['tlp:white'], ['tlp:clear', 'tlp:amber+strict'], ['osint', 'TLP:RED']].map(marked), [
    null,
    'TLP:CLEAR',
    'TLP:AMBER+STRICT',
    'TLP:RED',
  ]);
  const inside = { ...EVENT, Attribute: [{ type: 'text', value: 'x', Tag: [{ name: 'tlp:red' }] }] };
  assert.equal(read(inside)!.incidents[0].marking, 'TLP:RED');
});

test('of several states the newest counts; two of one date, one from the future and one that is no event are left out', () => {
  const later = { ...EVENT, info: 'later', timestamp: 1_795_910_500 };
  assert.deepEqual(
    read({ response: [{ Event: later }, { Event: EVENT }] })!.incidents.map(({ title }) => title),
    ['later'],
  );
  const codes = (value: unknown): [number, string[]] => {
    const { incidents, findings } = read(value)!;
    return [incidents.length, findings.map(({ code }) => code)];
  };
  assert.deepEqual(codes([EVENT, { ...EVENT, info: 'other' }]), [0, ['told.two-contents']]);
  assert.deepEqual(codes([EVENT, EVENT]), [1, []]);
  assert.deepEqual(codes({ ...EVENT, timestamp: '1827446400' }), [0, ['told.in-the-future']]);
  assert.deepEqual(codes([EVENT, { Event: { info: 'x', uuid: 7 } }]), [1, ['misp.event']]);
  for (const other of ['', '{}', '[]', '7', 'null', '{"type": "bundle", "objects": []}'])
    assert.equal(readMisp(other, NOW), undefined, other);
});

const FOLDER = 'misp/tests';
const MARKINGS: Readonly<Record<string, string | null>> = {
  '57c4445b-c548-4654-af0b-4be3950d210f.json': 'TLP:CLEAR',
  'mispevent_testfiles/existing_event.json': 'TLP:CLEAR',
  'reportlab_testfiles/japanese_test.json': null,
  'reportlab_testfiles/mainly_objects_1.json': 'TLP:CLEAR',
};

test('events of MISP’s own tests are read with their markings', needsSharedData(FOLDER), () => {
  for (const [name, marking] of Object.entries(MARKINGS)) {
    const told = readMisp(readFileSync(sharedData(join(FOLDER, name)), 'utf8'), NOW);
    assert.deepEqual([told?.incidents.length, told?.findings], [1, []], name);
    assert.equal(told?.incidents[0].marking, marking, name);
    assert.ok(sharedIncidentSchema.safeParse(told?.incidents[0]).success, name);
  }
});
