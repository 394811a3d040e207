import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnLayer, inventoryLayer } from './map-layers.ts';

test('an inventory lies on the map with its sites, its links between them, and the networks that use them', () => {
  const layer = inventoryLayer(
    'x',
    new Map([
      [
        'sites.csv',
        'id,name,kind,lat,lon,region,people\na,Tehran,exchange,35.7,51.4,Tehran,9000\nb,,tower,32.6,51.7,,\n',
      ],
      ['links.csv', 'id,kind,from,to\nl1,fibre,a,b\nl2,fibre,a,nowhere\n'],
      ['networks.csv', 'asset,asn\na,49666\n'],
      ['crews.csv', 'id,lat,lon,skills,speed_kmh\nc,35,51,fibre,50\n'],
      ['repairs.csv', 'of,hours,skills\nfibre,4,fibre\n'],
    ]),
  );
  assert.deepEqual(
    layer.points.map(({ id, label }) => [id, label]),
    [
      ['a', 'Tehran'],
      ['b', 'b'],
    ],
  );
  assert.deepEqual(
    layer.lines.map(({ id, path }) => [id, path]),
    [
      [
        'l1',
        [
          [51.4, 35.7],
          [51.7, 32.6],
        ],
      ],
    ],
  );
  assert.deepEqual(layer.assets.get('a'), {
    label: 'Tehran',
    users: [{ kind: 'network', asn: 49666 }],
    region: 'Tehran',
    people: 9000,
  });
});

test('a drawing lies on the map with its points and lines; what draws nothing is no layer', () => {
  const layer = drawnLayer(
    'x',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { name: 'A' }, geometry: { type: 'Point', coordinates: [50, 27] } },
        {
          type: 'Feature',
          properties: { name: 'کابل' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [50, 27],
              [60, 24],
            ],
          },
        },
      ],
    }),
  )!;
  assert.deepEqual(layer.points, [{ id: '0', lat: 27, lon: 50, label: 'A' }]);
  assert.deepEqual(layer.lines, [
    {
      id: '1',
      path: [
        [50, 27],
        [60, 24],
      ],
      label: 'کابل',
    },
  ]);
  assert.equal(drawnLayer('x', 'not a drawing'), undefined);
});
