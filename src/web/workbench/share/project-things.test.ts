import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BriefAnswer } from '../../../schemas/brief-answer.ts';
import { inventoryLayer } from '../layers/map-layers.ts';
import { placeOfNetwork, projectThings } from './project-things.ts';

const MIDDLES: Readonly<Record<string, { lat: number; lon: number }>> = {
  IR: { lat: 32, lon: 53 },
  AZ: { lat: 40, lon: 47 },
};
const middleOf = (country: string) => MIDDLES[country];
const layer = inventoryLayer(
  'x',
  new Map([
    ['sites.csv', 'id,name,kind,lat,lon\na,Tehran,exchange,35.7,51.4\n'],
    ['networks.csv', 'asset,asn\na,49666\n'],
  ]),
);
const network = (asn: number) => ({ asn, name: null });
const projects = [
  { projects: [{ kind: 'peering', from: network(49666), to: network(29049), countries: ['IR', 'AZ'] }] },
  { projects: [{ kind: 'transit', from: network(49666), to: network(34984), countries: ['IR', 'AZ'] }] },
  { projects: [{ kind: 'exchange', from: network(58224), to: null, countries: ['IR', 'AZ'] }] },
] as unknown as BriefAnswer['projects'];

test('a project goes from the site of its network to the middle of the other country; two between the same places lie apart', () => {
  const { lines, points } = projectThings(projects, placeOfNetwork([layer], middleOf), (at) => `p${at}`);
  assert.deepEqual(
    lines.map(({ id, label, path }) => [id, label, path[0], path.at(-1)]),
    [
      ['project-0', 'p0', [51.4, 35.7], [47, 40]],
      ['project-1', 'p1', [51.4, 35.7], [47, 40]],
    ],
  );
  assert.notDeepEqual(lines[0].path[8], lines[1].path[8]);
  assert.deepEqual(points, [{ id: 'project-2', label: 'p2', state: 'new', lat: 32, lon: 53 }]);
});

test('what has no place is not drawn', () => {
  assert.deepEqual(
    projectThings(projects, () => undefined, String),
    { lines: [], points: [] },
  );
});
