import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { formatOf, importNetwork } from './import-network.ts';

const GRAPHML = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="Latitude" for="node" id="d1"/><key attr.name="Longitude" for="node" id="d2"/><key attr.name="label" for="node" id="d3"/>
<key attr.name="LinkSpeedRaw" for="edge" id="d4"/>
<graph><node id="0"><data key="d1">40.4</data><data key="d2">49.8</data><data key="d3">Baku &amp; port</data></node>
<node id="1"><data key="d1">41</data><data key="d2">47</data><data key="d3">Ganja</data></node>
<node id="2"><data key="d3">Nowhere</data></node>
<edge source="0" target="1"><data key="d4">10000000000</data></edge><edge source="0" target="2"/></graph></graphml>`;

const GML = `graph [ # drawn by hand
  directed 0
  node [ id 0 label "Baku" Latitude 40.4 Longitude 49.8 ]
  node [ id 1 label "Ganja" Latitude 41 Longitude 47 ]
  edge [ source 0 target 1 ]
]`;

const KML = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
<Placemark><name>Baku</name><Point><coordinates>49.8,40.4,0</coordinates></Point></Placemark>
<Placemark><name>line</name><LineString><coordinates>49.8,40.4 48,40.7 47,41</coordinates></LineString></Placemark>
</Folder></Document></kml>`;

test('GraphML: labels, places, speeds; what has no place is a finding, not a silence', () => {
  assert.equal(formatOf(GRAPHML), 'graphml');
  const { sites, links, findings } = importNetwork(GRAPHML, 'graphml');
  assert.deepEqual(
    sites.map(({ id, name, lat, lon }) => [id, name, lat, lon]),
    [
      ['Baku-&-port', 'Baku & port', 40.4, 49.8],
      ['Ganja', 'Ganja', 41, 47],
    ],
  );
  assert.deepEqual(
    links.map(({ from, to, capacity_gbps }) => [from, to, capacity_gbps]),
    [['Baku-&-port', 'Ganja', 10]],
  );
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['import.no-place', 'import.lost-link'],
  );
});

test('GML and KML give the same two sites and their link', () => {
  for (const [text, format] of [
    [GML, 'gml'],
    [KML, 'kml'],
  ] as const) {
    assert.equal(formatOf(text), format);
    const { sites, links, findings } = importNetwork(text, format);
    assert.deepEqual(
      sites.map(({ lat, lon }) => [lat, lon]),
      [
        [40.4, 49.8],
        [41, 47],
      ],
    );
    assert.equal(links.length, 1);
    assert.deepEqual(findings, []);
  }
});

test('GeoJSON lines end at the points near their ends', () => {
  const feature = (type: string, coordinates: unknown, name: string): unknown => ({
    type: 'Feature',
    properties: { name },
    geometry: { type, coordinates },
  });
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      feature('Point', [49.8, 40.4], 'Baku'),
      feature('Point', [47, 41], 'Ganja'),
      feature(
        'LineString',
        [
          [49.801, 40.4],
          [48, 41],
          [47, 41.001],
        ],
        'line',
      ),
    ],
  });
  const { sites, links } = importNetwork(text, 'geojson');
  assert.equal(sites.length, 2);
  assert.deepEqual([links[0].from, links[0].to], ['Baku', 'Ganja']);
});

test('broken files are findings with their line', () => {
  assert.deepEqual(
    importNetwork('<graphml><graph>\n</graphml>', 'graphml').findings.map(({ code }) => code),
    ['import.xml'],
  );
  assert.equal(importNetwork('graph [\n node [ id', 'gml').findings[0].code, 'import.gml');
  assert.equal(importNetwork('{"features": [', 'geojson').findings[0].code, 'import.json');
});

test('arbitrary text never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('graphml', 'gml', 'kml', 'geojson'),
      fc.string({ maxLength: 80 }),
      (format, text) => {
        importNetwork(text, format);
        importNetwork(GML.slice(0, text.length * 3), 'gml');
      },
    ),
    { numRuns: 500 },
  );
});

const ZOO = ['Pern', 'Ulaknet', 'TataNld', 'Azrena', 'Grena', 'AsnetAm', 'Cogentco', 'Kdl'];

test(
  'networks of the Internet Topology Zoo: every node and edge is imported or named',
  needsSharedData(...ZOO.map((name) => `topology-zoo/${name}.graphml`)),
  () => {
    for (const name of ZOO) {
      const text = readFileSync(sharedData(`topology-zoo/${name}.graphml`), 'utf8');
      const { sites, links, findings } = importNetwork(text, 'graphml');
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      const codes = (code: string): number => findings.filter((finding) => finding.code === code).length;
      assert.equal(sites.length + codes('import.no-place'), count(/<node /g), name);
      assert.equal(links.length + codes('import.lost-link'), count(/<edge /g), name);
      const latitude = /attr\.name="Latitude"[^>]* id="(\w+)"/.exec(text)?.[1];
      assert.equal(sites.length, count(new RegExp(`<data key="${latitude}">`, 'g')), name);
    }
  },
);
