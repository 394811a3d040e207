import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Incident } from '../../schemas/incident.ts';
import { incidentTimeline, MOST_ON_TIMELINE } from './incident-timeline.ts';

const incident = (said: Partial<Incident>): Incident =>
  ({
    kind: 'network-outage',
    severity: 'minor',
    onset: '2025-09-01T00:00:00Z',
    detected: '2025-09-01T00:05:00Z',
    confirmed: null,
    end: null,
    curve: null,
    signal: null,
    entity: { country: 'IR', network: { asn: 11, name: null }, group: null, collector: null },
    actors: { attackers: [], leakers: [], victims: [], upstreams: [] },
    ...said,
  }) as Incident;

test('incidents stand in the order in which they began, one that goes on lasts until the end of the data', () => {
  const late = incident({
    severity: 'critical',
    onset: '2025-09-01T02:00:00Z',
    detected: '2025-09-01T02:10:00Z',
    end: '2025-09-01T03:30:00Z',
  });
  const spans = (until: string | null): unknown[] =>
    incidentTimeline([late, incident({})], until).rows.map(({ bars: [{ from, to, type }] }) => [
      from,
      to,
      type,
    ]);
  assert.deepEqual(spans('2025-09-01T06:00:00Z'), [
    [0, 6, 'minor'],
    [2, 3.5, 'critical'],
  ]);
  // Where nobody says when the data end, it is the last moment that is known.
  assert.deepEqual(spans(null)[0], [0, 3.5, 'minor']);
});

test('more than one can take in are left to the list', () => {
  const many = Array.from({ length: MOST_ON_TIMELINE + 1 }, () => incident({}));
  assert.equal(incidentTimeline(many, null).rows.length, MOST_ON_TIMELINE);
});
