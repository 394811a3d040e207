import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIodaEvents } from './read-ioda-events.ts';

const PROBING = {
  type: 'country',
  code: 'IR',
  name: 'Iran',
  start: 1_767_889_800,
  end: 1_767_893_400,
  datasource: 'ping-slash24',
  score: 6119.2,
};

test('both forms of the API and a table say the same', () => {
  const codf = {
    location: 'country/IR',
    location_name: 'Iran',
    start: PROBING.start,
    duration: 3600,
    uncertainty: null,
    status: 0,
    datasource: 'ping-slash24',
    score: 6119.2,
    overlaps_window: false,
  };
  const ioda = {
    entity: { type: 'country', code: 'IR', name: 'Iran' },
    from: PROBING.start,
    until: PROBING.end,
    datasource: 'ping-slash24',
    score: 6119.2,
  };
  const table =
    'Entity type,Entity code,Entity name,From,Until,Datasource,Score\ncountry,IR,Iran,2026-01-08T16:30:00Z,2026-01-08T17:30:00Z,ping-slash24,6119.2\n';
  for (const text of [JSON.stringify({ data: [codf] }), JSON.stringify([ioda]), table])
    assert.deepEqual(readIodaEvents(text), { events: [PROBING], findings: [] });
});

test('what is not said is null, never zero', () => {
  const { events } = readIodaEvents('[{"location": "asn/12880", "start": 1767889800}]');
  assert.deepEqual(events, [
    {
      type: 'asn',
      code: '12880',
      name: null,
      start: 1_767_889_800,
      end: null,
      datasource: null,
      score: null,
    },
  ]);
});

test('what is not an event is left out and counted', () => {
  const odd = [
    null,
    7,
    { location: 'country', start: 1 },
    { location: 'country/IR' },
    { location: 'country/IR', start: 1_767_889_800, duration: -5 },
    { location: 'country/IR', start: 1_767_889_800_000, duration: 5 },
    { location: 'country/IR', start: 1_767_889_800, duration: 5 },
  ];
  const { events, findings } = readIodaEvents(JSON.stringify(odd));
  assert.equal(events.length, 1);
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts['number']]),
    [1, 2, 3, 4, 5, 6].map((number) => ['ioda.event', number]),
  );
  for (const text of ['', '{}', '{"data": 5}', 'null', '{', 'a,b\n1,2\n'])
    assert.ok(
      readIodaEvents(text).findings.some(({ code }) => code === 'ioda.no-list'),
      text,
    );
});
