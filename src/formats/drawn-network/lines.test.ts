import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { codesOf, feature, GEOJSON, imported, linksOf } from '../../../test/drawn-samples.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { cases } from '../../../test/cases.ts';

const ZOO = ['Pern', 'Ulaknet', 'TataNld', 'Azrena', 'Grena', 'AsnetAm', 'Cogentco', 'Kdl'];
const CABLES = ['cables', 'landing-points'].map(
  (what) => `cables/open-undersea-cable-map-2022-${what}.geojson.gz`,
);

test('a line cut at 180° is one link, with the sites on both sides', () => {
  const ends = [
    feature('Point', [178.44, -18.14], { name: 'Suva' }),
    feature('Point', [-171.76, -13.83], { name: 'Apia' }),
  ];
  const [west, east] = [
    [
      [178.44, -18.14],
      [180, -17.1],
    ],
    [
      [-180, -17.1],
      [-171.76, -13.83],
    ],
  ];
  for (const lines of [
    [feature('MultiLineString', [west, east], { name: 'Tui' })],
    [feature('LineString', west, { name: 'Tui' }), feature('LineString', east, { name: 'Tui' })],
    [
      feature(
        'LineString',
        [
          [178.44, -18.14],
          [188.24, -13.83],
        ],
        { name: 'Tui' },
      ),
    ],
  ]) {
    const network = imported(GEOJSON([...ends, ...lines]));
    assert.deepEqual(linksOf(network), [['Suva', 'Apia', 'Tui']]);
    assert.equal(network.sites.length, 2);
  }
});

test('lines branch where they meet, and part at the points on their way', () => {
  const [a, b, c] = [
    [56.27, 27.18],
    [60.64, 25.29],
    [58.55, 23.6],
  ];
  const points = [
    feature('Point', a, { name: 'A' }),
    feature('Point', b, { name: 'B' }),
    feature('Point', c, { name: 'C' }),
  ];
  const ring = imported(
    GEOJSON([
      ...points,
      feature(
        'MultiLineString',
        [
          [a, [57.5, 26], [58.9, 25]],
          [[58.9, 25], b],
          [[58.9, 25], c],
        ],
        { name: 'Ring' },
      ),
    ]),
  );
  assert.deepEqual(linksOf(ring), [
    ['A', 'Ring-1', 'Ring'],
    ['Ring-1', 'B', 'Ring'],
    ['Ring-1', 'C', 'Ring'],
  ]);
  assert.equal(ring.sites[3].kind, 'other');
  const row = [50, 51, 52].map((lon) => feature('Point', [lon, 35], { name: `${lon}` }));
  const vertex = imported(
    GEOJSON([
      ...row,
      feature(
        'LineString',
        [
          [50, 35],
          [51, 35.005],
          [52, 35],
        ],
        { name: 'trunk' },
      ),
    ]),
  );
  assert.deepEqual(
    [linksOf(vertex), codesOf(vertex)],
    [
      [
        ['50', '51', 'trunk'],
        ['51', '52', 'trunk'],
      ],
      [],
    ],
  );
  const [middle, far] = [
    feature('Point', [51, 35.0035], { name: 'on' }),
    feature('Point', [51, 35.05], { name: 'off' }),
  ];
  const straight = imported(
    GEOJSON([
      row[0],
      row[2],
      middle,
      far,
      feature(
        'LineString',
        [
          [50, 35],
          [52, 35],
        ],
        { name: 'trunk' },
      ),
    ]),
  );
  assert.deepEqual(
    [linksOf(straight), codesOf(straight)],
    [
      [
        ['50', 'on', 'trunk'],
        ['on', '52', 'trunk'],
      ],
      ['import.passed'],
    ],
  );
});

test('the order of features changes nothing but the order, and turning the globe nothing but longitudes', () => {
  const place = fc.record({
    lat: fc.integer({ min: -60, max: 60 }),
    lon: fc.integer({ min: -180, max: 179 }),
  });
  const map = fc.record({
    points: fc.uniqueArray(place, {
      minLength: 2,
      maxLength: 6,
      selector: ({ lat, lon }) => `${lat} ${lon}`,
    }),
    ways: fc.array(fc.array(fc.nat(5), { minLength: 2, maxLength: 3 }), { maxLength: 4 }),
    turn: fc.integer({ min: -180, max: 180 }),
  });
  fc.assert(
    fc.property(map, ({ points, ways, turn }) => {
      const draw = (by: number, reverse: boolean): unknown => {
        const at = ({ lat, lon }: { lat: number; lon: number }): number[] => [
          ((lon + by + 540) % 360) - 180,
          lat,
        ];
        const features = [
          ...points.map((one, number) => feature('Point', at(one), { name: `p${number}` })),
          ...ways.map((way) =>
            feature(
              'LineString',
              way.map((number) => at(points[number % points.length])),
            ),
          ),
        ];
        const { sites, links } = imported(GEOJSON(reverse ? features.toReversed() : features));
        return {
          sites: sites.map(({ id }) => id).sort(),
          links: links.map(({ from, to }) => [from, to].sort().join()).sort(),
        };
      };
      const drawn = draw(0, false);
      assert.deepEqual(draw(0, true), drawn);
      assert.deepEqual(draw(turn, false), drawn);
    }),
    { numRuns: cases(60) },
  );
});

test(
  'networks of the Internet Topology Zoo: every node and edge is imported or counted',
  needsSharedData(...ZOO.map((name) => `topology-zoo/${name}.graphml`)),
  () => {
    for (const name of ZOO) {
      const text = readFileSync(sharedData(`topology-zoo/${name}.graphml`), 'utf8');
      const { sites, links, findings } = imported(text);
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      const lost = (codes: RegExp): number =>
        findings
          .filter(({ code }) => codes.test(code))
          .reduce((sum, { facts }) => sum + Number(facts['count'] ?? 1), 0);
      assert.equal(sites.length + lost(/^import\.no-place$/), count(/<node /g), name);
      assert.equal(links.length + lost(/^import\.l(?:oops|inks)/), count(/<edge /g), name);
    }
  },
);

test(
  'of a real map of cables every name arrives, and no site lies where the map is cut',
  needsSharedData(...CABLES),
  () => {
    const [cables, landings] = CABLES.map((file) => gunzipSync(readFileSync(sharedData(file))).toString());
    const { sites, links, findings } = imported(landings, cables);
    const drawn = (JSON.parse(cables) as { features: { properties: { name: string } }[] }).features;
    const lost = findings.filter(({ code }) => code === 'import.loops').map(({ facts }) => facts['site']);
    const missing = [...new Set(drawn.map(({ properties }) => properties.name))].filter(
      (name) => !links.some((link) => link.name === name) && !lost.includes(name),
    );
    assert.deepEqual(missing, []);
    assert.deepEqual(
      sites.filter(({ lon }) => Math.abs(lon) === 180),
      [],
    );
    assert.equal(
      sites.filter(({ kind }) => kind === 'exchange').length,
      (JSON.parse(landings) as { features: [] }).features.length,
    );
  },
);
