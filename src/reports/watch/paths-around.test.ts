import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../i18n/language.ts';
import type { Incident } from '../../schemas/incident.ts';
import { cellText } from '../render/cell-text.ts';
import { pathsAround } from './paths-around.ts';

const incident = {
  onset: '2025-09-01T01:00:00Z',
  scope: { prefixes: ['5.1.0.0/17'], networks: [], addresses: null, people: null },
} as unknown as Incident;

type Routes = Parameters<typeof pathsAround>[1][number];
const why = (
  time: string,
  paths: Readonly<Record<number, number[] | null>>,
  prefix = '5.1.0.0/17',
): Routes => ({
  prefix,
  time,
  routes: Object.entries(paths).map(([asn, path]) => ({
    asn: Number(asn),
    peer: `192.0.2.${asn}`,
    collector: 'rrc99',
    state: 'alive' as Routes['routes'][number]['state'],
    votes: true,
    path,
    since: null,
  })),
});

const { plain } = language('en');
const read = (known: readonly Routes[]): string[][][] =>
  pathsAround(incident, known).map(({ columns, rows }) => [
    columns.map(({ label }) => plain(label)),
    ...rows.map((row) => row.map((cell, at) => plain(cellText(cell, columns[at])))),
  ]);

test('paths stand beside each other: the last before the onset and the first from it on, those that differ first', () => {
  const [table] = read([
    why('2025-09-01T02:00:00Z', { 1: [1, 9], 2: [2, 9] }),
    why('2025-09-01T01:00:00Z', { 1: [1, 7], 2: null, 3: [3, 7] }),
    why('2025-09-01T00:30:00Z', { 1: [1, 7], 2: [2, 7] }),
    why('2025-09-01T00:10:00Z', { 1: [1, 5], 2: [2, 5] }),
    why('2025-09-01T00:40:00Z', { 1: [1, 3] }, '6.0.0.0/8'),
  ]);
  assert.match(table[0][2], /Before.*00:30/);
  assert.match(table[0][3], /After.*01:00/);
  assert.deepEqual(table.slice(1), [
    ['AS2', '192.0.2.2', '2 7', 'no route'],
    ['AS3', '192.0.2.3', 'not known', '3 7'],
    ['AS1', '192.0.2.1', '1 7', '1 7'],
  ]);
});

test('one side alone is shown alone; what is about other prefixes is none of it', () => {
  const [table] = read([why('2025-09-01T00:30:00Z', { 1: [1, 7] })]);
  assert.deepEqual(table[1], ['AS1', '192.0.2.1', '1 7']);
  assert.deepEqual(read([why('2025-09-01T00:30:00Z', { 1: [1] }, '6.0.0.0/8')]), []);
});
