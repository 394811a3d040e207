import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { insideArea } from '../../map/inside-area.ts';
import { choicesKey, type Choices } from '../../what-if/scenario/choice.ts';
import { readFailing } from './failing-documents.ts';
import { drawnLayer, inventoryLayer, usersByName, withUsers } from './map-layers.ts';
import { assetAt, mapId, mapScene, toggledUsers } from './map-scene.ts';

const FILES = new Map([
  [
    'sites.csv',
    'id,name,kind,lat,lon,region,people\na,Tehran,exchange,35.7,51.4,North,9000\nb,B,tower,36.6,51.7,North,10\nc,C,tower,36,53,North,\nd,D,tower,30,53,South,\n',
  ],
  ['links.csv', 'id,kind,from,to,via\nl1,fibre,a,b,36 52\n'],
  ['networks.csv', 'asset,asn\na,49666\na,12880\nc,49666\n'],
  ['crews.csv', 'id,lat,lon,skills,speed_kmh\nx,35,51,fibre,50\n'],
  ['repairs.csv', 'of,hours,skills\nfibre,4,fibre\n'],
]);

const AREA = JSON.stringify({
  type: 'Feature',
  properties: { name: 'Gulf cable' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [50, 27],
        [60, 24],
        [60, 27],
        [50, 27],
      ],
    ],
  },
});

const AREA_KML = `<kml><Placemark><name>Gulf cable</name><Polygon><outerBoundaryIs><LinearRing>
  <coordinates>50,27 60,24 60,27 50,27</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`;

test('regions of an inventory are the lines around their sites, with the people and networks in them', () => {
  const layer = inventoryLayer('x', FILES);
  assert.deepEqual(
    layer.areas.map(({ label }) => label),
    ['North', 'South'],
  );
  const { points } = layer;
  const inside = insideArea(layer.areas[0].ring, { points, lines: [], areas: [] });
  assert.deepEqual([...inside], ['a', 'b', 'c']);
  const north = assetAt([layer], mapId('x', 'region North'))!;
  assert.equal(north.people, 9010);
  assert.equal(choicesKey(north.users), 'n12880.n49666');
});

test('areas drawn as GeoJSON and as KML are the same region', () => {
  const [json, kml] = [AREA, AREA_KML].map((text) => drawnLayer('x', text)!);
  assert.deepEqual(json.areas, kml.areas);
  assert.equal(json.areas[0].label, 'Gulf cable');
  assert.equal(json.areas[0].ring.length, 4);
});

test('a table of named sets says what goes with a cable of the same name', () => {
  const users = usersByName(['name,member\ngulf cable,49666-174\nGulf Cable,AS12880\n', 'nonsense']);
  const layer = withUsers(drawnLayer('x', AREA)!, users);
  assert.equal(choicesKey(assetAt([layer], mapId('x', '0'))!.users), 'l174-49666.n12880');
});

test('what all its users fail with is failed, with some of them weaker; what a damage breaks is failed', () => {
  const layer = inventoryLayer('x', FILES);
  const stateOf = (failed: Choices, broken: string[] = []): Record<string, unknown> =>
    Object.fromEntries(
      mapScene([layer], failed, new Set(broken)).points.map(({ id, state }) => [id.slice(2), state]),
    );
  assert.deepEqual(stateOf([]), { a: 'normal', b: 'normal', c: 'normal', d: 'normal' });
  assert.deepEqual(stateOf([{ kind: 'network', asn: 49666 }], ['d']), {
    a: 'weaker',
    b: 'normal',
    c: 'failed',
    d: 'failed',
  });
});

test('a click on something fails all that use it, a second restores them and leaves the rest as it was', () => {
  const network = fc.integer({ min: 1, max: 20 }).map((asn) => ({ kind: 'network' as const, asn }));
  const choices = fc.uniqueArray(network, { selector: ({ asn }) => asn });
  fc.assert(
    fc.property(choices, choices, (made, users) => {
      const once = toggledUsers(made, users);
      const twice = toggledUsers(once, users);
      const others = made.filter(({ asn }) => !users.some((user) => user.asn === asn));
      const isWhole = users.every(({ asn }) => made.some((one) => one.asn === asn));
      assert.equal(choicesKey(isWhole ? once : twice), choicesKey(others));
      if (!isWhole) assert.equal(choicesKey(once), choicesKey([...others, ...users]));
    }),
  );
});

test('a damage breaks its assets and a scenario fails its networks; what cannot be read does nothing', () => {
  const damage = JSON.stringify({
    format: 'muruna-damage',
    version: 1,
    at: '2026-03-01T08:00+03:30',
    assets: [{ asset: 'a' }],
  });
  assert.deepEqual(readFailing('damage', damage), { failed: [], broken: ['a'] });
  const { failed } = readFailing('scenario', 'events:\n  - {networks: [49666], withdrawal: TR}\n');
  assert.equal(choicesKey(failed), 'cTR.n49666');
  for (const kind of ['damage', 'scenario'])
    assert.deepEqual(readFailing(kind, '{'), { failed: [], broken: [] });
});
