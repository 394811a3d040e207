import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codesOf,
  feature,
  GEOJSON,
  GRAPHML,
  imported,
  KML,
  linksOf,
  node,
  sitesOf,
} from '../../../test/drawn-samples.ts';
import { type ImportedNetwork } from './import-network.ts';

test('geometries of several parts, in any folder, and extended data are kept', () => {
  const data =
    '<ExtendedData><Data name="population"><value>120000</value></Data><SchemaData><SimpleData name="core">TRUE</SimpleData></SchemaData></ExtendedData>';
  const network = imported(
    KML(
      `<Folder><Placemark id="pm1"><name>A</name>${data}<Point><coordinates>50,35</coordinates></Point></Placemark></Folder>`,
      '<Placemark id="pm2"><MultiGeometry><MultiGeometry><Point><coordinates>52,35</coordinates></Point></MultiGeometry></MultiGeometry></Placemark>',
      '<Placemark><name>route</name><MultiGeometry><LineString><coordinates>50,35 50.5,35.1</coordinates></LineString><LineString><coordinates>50.5,35.1 52,35</coordinates></LineString></MultiGeometry></Placemark>',
      '<Placemark><name>zone</name><Polygon/></Placemark><Placemark><name>park</name><Polygon/></Placemark>',
      '<NetworkLink><Link><href>more.kml</href></Link></NetworkLink>',
    ),
  );
  assert.deepEqual(sitesOf(network), [
    ['A', 35, 50],
    ['pm2', 35, 52],
  ]);
  assert.deepEqual([network.sites[0].people, network.sites[0].core], [120_000, true]);
  assert.deepEqual(
    network.links.map(({ from, to, name, via }) => [from, to, name, via]),
    [['A', 'pm2', 'route', [{ lat: 35.1, lon: 50.5 }]]],
  );
  assert.deepEqual(
    network.findings.map(({ code, facts }) => [code, facts['count'] ?? facts['href']]),
    [
      ['import.elsewhere', 'more.kml'],
      ['geo.kind-unread', 2],
    ],
  );
});

test('holes in the data are named, and what is around them is kept', () => {
  const network = imported(
    GEOJSON([
      feature('Point', [50, 35], { name: 'A' }),
      null,
      feature('Point', null, { name: 'nowhere' }),
      { type: 'Feature', properties: null, geometry: null },
      feature(
        'LineString',
        [
          [50, 35],
          [null, 3],
        ],
        { name: 'half' },
      ),
      7,
      feature('GeometryCollection', undefined, { name: 'empty' }),
      {
        type: 'Feature',
        geometry: {
          type: 'GeometryCollection',
          geometries: [
            null,
            {
              type: 'MultiPoint',
              coordinates: [
                [51, 35],
                [52, 35],
              ],
            },
          ],
        },
        properties: { name: 'B' },
      },
      feature('Polygon', [[[1, 1]]], { name: 'P' }),
    ]),
  );
  assert.deepEqual(sitesOf(network), [
    ['A', 35, 50],
    ['B', 35, 51],
    ['B-2', 35, 52],
  ]);
  assert.deepEqual(
    network.findings.map(({ code, line, facts }) => [code, line, facts['name'] ?? '']),
    [
      ['geo.empty-feature', 17, ''],
      ['geo.no-place', 18, 'nowhere'],
      ['geo.no-place', 28, 'Feature'],
      ['geo.no-place', 33, 'half'],
      ['geo.empty-feature', 52, ''],
      ['geo.no-place', 53, 'empty'],
      ['geo.no-place', 62, 'B'],
      ['geo.kind-unread', 87, 'P'],
    ],
  );
});

test('ids of features, of OSM and of tables are kept; names do for those without', () => {
  const network = imported(
    GEOJSON([
      feature('Point', [50, 35], { name: 'A' }, { id: 'node/1' }),
      feature('Point', [51, 35], { '@id': 'node/2', name: 'B' }),
      feature('Point', [52, 35], { id: 7, name: 'C' }),
      feature('Point', [53, 35], { tags: { name: 'D', population: '90000' } }),
      feature(
        'LineString',
        [
          [50, 35],
          [51, 35],
        ],
        { name: 'road' },
        { id: 'way/9' },
      ),
    ]),
  );
  assert.deepEqual(
    network.sites.map(({ id, name, people }) => [id, name, people ?? 0]),
    [
      ['node/1', 'A', 0],
      ['node/2', 'B', 0],
      ['7', 'C', 0],
      ['D', 'D', 90_000],
    ],
  );
  assert.deepEqual(
    network.links.map(({ id, name }) => [id, name]),
    [['way/9', 'road']],
  );
});

test('projected coordinates become degrees where the file says which they are, and are refused where not', () => {
  const tehran = (crs: object | undefined, x: number, y: number): ImportedNetwork =>
    imported(GEOJSON([feature('Point', [x, y], { name: 'T' })], crs));
  const named = (name: string): object => ({ crs: { type: 'name', properties: { name } } });
  for (const [crs, x, y] of [
    ['urn:ogc:def:crs:EPSG::3857', 5_719_500, 4_259_800],
    ['EPSG:32639', 534_300, 3_951_100],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 51.379, 35.703],
  ] as const) {
    const [{ lat, lon }] = tehran(named(crs), x, y).sites;
    assert.ok(Math.abs(lat - 35.703) < 0.01 && Math.abs(lon - 51.379) < 0.01, `${crs}: ${lat} ${lon}`);
  }
  assert.deepEqual(codesOf(tehran(named('EPSG:2154'), 650_000, 6_860_000)), ['geo.unknown-crs']);
  assert.deepEqual(codesOf(tehran(undefined, 534_300, 3_951_100)), ['geo.not-degrees']);
  const one = imported(
    GEOJSON([1, 2, 3].map((at) => feature('Point', [50 + at, at === 3 ? 350 : 35], { name: `${at}` }))),
  );
  assert.deepEqual(codesOf(one), ['geo.off-the-globe']);
  assert.equal(one.sites.length, 2);
  const xy = (x: number, y: number): string =>
    `<node id="1"><data key="x">${x}</data><data key="y">${y}</data></node>`;
  const [utm] = imported(
    GRAPHML(xy(534_300, 3_951_100), '', '').replace('<graph >', '<graph><data key="d5">epsg:32639</data>'),
  ).sites;
  assert.ok(Math.abs(utm.lat - 35.703) < 0.01);
  assert.deepEqual(sitesOf(imported(GRAPHML(xy(50, 35)))), [['1', 35, 50]]);
});

test('places in degrees, minutes and seconds', () => {
  const table = `id,lat,lon\na,"35°41'21""N","51°23'E"\nb,18.14 S,178.4 E\n`;
  const { sites, findings } = imported(table);
  assert.deepEqual(
    sites.map(({ lat, lon }) => [lat.toFixed(3), lon.toFixed(3)]),
    [
      ['35.689', '51.383'],
      ['-18.140', '178.400'],
    ],
  );
  assert.deepEqual(findings, []);
});

test('names of fields with places, and nothing drawn for the screen', () => {
  for (const [lat, lon] of [
    ['lat', 'lon'],
    ['Latitude', 'Longitude'],
    ['LAT', 'LONG'],
    ['lat', 'lng'],
    ['y', 'x'],
  ])
    assert.deepEqual(
      sitesOf(
        imported(`graph [ node [ id 1 label "a" graphics [ x 700.0 y 300.0 ] ${lat} 35.0 ${lon} 50.0 ] ]`),
      ),
      [['a', 35, 50]],
      lat,
    );
  assert.deepEqual(codesOf(imported('graph [ node [ id 1 label "a" graphics [ x 7.0 y 3.0 ] ] ]')), [
    'import.no-place',
  ]);
});

test('graphs inside nodes, labels of yEd, defaults of keys', () => {
  const inner = `<node id="g"><data key="d1">36</data><data key="d2">51</data><graph edgedefault="directed">${node('g::1', 37, 52)}<edge source="g" target="g::1"/></graph></node>`;
  const network = imported(
    GRAPHML(
      `${inner}<node id="y"><data key="d1">35</data><data key="d2">50</data><data key="d9"><y:ShapeNode xmlns:y="y"><y:NodeLabel>Core</y:NodeLabel></y:ShapeNode></data></node>`,
      '<edge source="y" target="g::1"/>',
    ),
  );
  assert.deepEqual(sitesOf(network), [
    ['g', 36, 51],
    ['g::1', 37, 52],
    ['Core', 35, 50],
  ]);
  assert.equal(network.links.length, 2);
});

test('both directions of a directed edge are one link; parallel edges of an undirected graph are two', () => {
  const edges = '<edge source="0" target="1"/><edge source="1" target="0"/>';
  const nodes = node('0', 40.4, 49.8, 'Baku') + node('1', 41, 47, 'Ganja');
  const directed = imported(GRAPHML(nodes, edges, 'edgedefault="directed"'));
  assert.deepEqual([directed.links.length, codesOf(directed)], [1, ['table.directions-joined']]);
  const parallel = imported(GRAPHML(nodes, edges, 'edgedefault="undirected"'));
  assert.deepEqual(linksOf(parallel), [
    ['Baku', 'Ganja', ''],
    ['Baku', 'Ganja', ''],
  ]);
  const fast = imported(
    GRAPHML(nodes, '<edge source="0" target="1"><data key="d4">10000000000</data></edge>'),
  );
  assert.equal(fast.links[0].capacity_gbps, 10);
});

test('tables of links name sites by id or name, however they are written; what they do not find is counted', () => {
  const network = imported(
    'id,name,lat,lon,people,type\nb1,باکو,40.4,49.8,"2,300,000",data-centre\ng1,گنجه,41,47,,pole\n',
    'id,a,b,Capacity (Gbps)\nl1,b1,گنجه,100\nl2,باكو,g1,\nl3,b1,nowhere,\nl4,b1,b1,\n',
  );
  assert.deepEqual(
    network.sites.map(({ id, kind, people }) => [id, kind, people]),
    [
      ['b1', 'data-centre', 2_300_000],
      ['g1', 'exchange', undefined],
    ],
  );
  assert.deepEqual(
    network.links.map(({ id, from, to, capacity_gbps }) => [id, from, to, capacity_gbps]),
    [
      ['l1', 'b1', 'g1', 100],
      ['l2', 'b1', 'g1', undefined],
    ],
  );
  assert.deepEqual(codesOf(network), [
    'import.links-without-end',
    'import.loops',
    'import.properties-unread',
  ]);
});

test('a number of a table that may be either of two is told and left out; ids are no numbers', () => {
  const network = imported(
    'id;name;lat;lon;people;remark\n007;Quba;41,36;48,51;100.000;1.000\n1.200;۱۲;41,7;48,9;1.200.000;\n',
    'from;to\nQuba;۱۲\n',
  );
  assert.deepEqual(
    network.sites.map(({ id, name, lat, people }) => [id, name, lat, people]),
    [
      ['007', 'Quba', 41.36, undefined],
      ['1.200', '۱۲', 41.7, 1_200_000],
    ],
  );
  assert.deepEqual(linksOf(network), [['007', '1.200', '']]);
  assert.deepEqual(
    network.findings.map(({ code, facts, line }) => [code, facts['decimal'] ?? facts['names'], line]),
    [
      ['table.ambiguous-number', '100', 2],
      ['import.properties-unread', 'remark', undefined],
    ],
  );
});

test('properties called like what every object has are properties', () => {
  const network = imported(
    GEOJSON([feature('Point', [50, 35], { name: 'A', constructor: 'NIOC', toString: 'x', valueOf: '1' })]),
  );
  assert.deepEqual(
    network.findings.map(({ code, facts }) => [code, facts['names']]),
    [['import.properties-unread', 'constructor, toString, valueOf']],
  );
});

test('tables and features with the words of their language for columns', () => {
  const sites = 'شناسه\tنام\tعرض\tطول\tجمعیت\nt1\tتهران\t۳۵٫۷\t۵۱٫۴\t۹۰۰۰\nq1\tقم\t۳۴٫۶\t۵۰٫۹\t۱۲۰۰\n';
  const links = 'Откуда;Куда;Длина (км)\nt1;q1;131,5\n';
  const { sites: read, links: joined } = imported(sites, links);
  assert.deepEqual(
    read.map(({ id, name, lat, people }) => [id, name, lat, people]),
    [
      ['t1', 'تهران', 35.7, 9000],
      ['q1', 'قم', 34.6, 1200],
    ],
  );
  assert.deepEqual(
    joined.map(({ from, to, length_km }) => [from, to, length_km]),
    [['t1', 'q1', 131.5]],
  );
  const drawn = imported(
    GEOJSON([feature('Point', [51.4, 35.7], { Identifiant: 'p9', Nom: 'Nœud', Habitants: '40' })]),
  );
  assert.deepEqual(
    drawn.sites.map(({ id, name, people }) => [id, name, people]),
    [['p9', 'Nœud', 40]],
  );
  assert.deepEqual(drawn.findings, []);
});

test('quotes within texts of GML, on a line of their own, doubled or set off', () => {
  const node = (label: string, id: number): string =>
    `node [\n  id ${id}\n  label ${label}\n  lat 35.${id}\n  lon 51\n]`;
  const labels = (...given: readonly string[]): unknown[] =>
    imported(`graph [\n${given.map(node).join('\n')}\n]`).sites.map(({ name }) => name);
  assert.deepEqual(
    labels(
      '"The "Old" POP"',
      '"Tehran ""HQ"""',
      '"A \\"net\\" [x]"',
      '"he said "no""',
      '"Qom # 2 ]"',
      '"x &quot;y&quot;"',
    ),
    ['The "Old" POP', 'Tehran "HQ"', 'A "net" [x]', 'he said "no"', 'Qom # 2 ]', 'x "y"'],
  );
  const oneLine =
    'graph [ node [ id 0 label "Tehran ""HQ""" note "" lat 35.7 lon 51.4 ]\n node [ id 1 label "A" name "B" lat 34 lon 51 ] ]';
  assert.deepEqual(
    imported(oneLine).sites.map(({ name, lat }) => [name, lat]),
    [
      ['Tehran "HQ"', 35.7],
      ['A', 34],
    ],
  );
  const pair = 'graph [ node [\nlabel "A" name "B"\nlat 34 lon 51 ] ]';
  assert.deepEqual(
    imported(pair).sites.map(({ name }) => name),
    ['A'],
  );
});

test('a place that is only the default of its key is no place; a label over several lines is one name', () => {
  const keys =
    '<key attr.name="lat" for="node" id="d1"><default>0</default></key><key attr.name="lon" for="node" id="d2"><default>0</default></key>';
  const nodes = `${node('a', 35, 51, 'Qom\n  North')}<node id="b"><data key="d2">52</data></node>`;
  const network = imported(
    `<graphml>${keys}<key attr.name="label" for="node" id="d3"/><graph edgedefault="directed">${nodes}</graph></graphml>`,
  );
  assert.deepEqual(
    network.sites.map(({ id, name, lat }) => [id, name, lat]),
    [['Qom-North', 'Qom North', 35]],
  );
  assert.deepEqual(codesOf(network), ['import.no-place']);
});

test('titles above the header of a table, and a total below that has no place', () => {
  const rows = 'id;name;lat;lon;people\na;A;35;51;100\nb;B;36;52;200\n';
  for (const title of [
    'Sites of the ministry;;;;\n;;;;\n',
    'Sites of the ministry\n\nas of May\n',
    '',
    '\uFEFFفهرست\n',
  ])
    assert.deepEqual(
      imported(`${title}${rows}`).sites.map(({ id, people, line }) => [id, people, line]),
      [
        ['a', 100, title.split('\n').length + 1],
        ['b', 200, title.split('\n').length + 2],
      ],
      title,
    );
  assert.deepEqual(codesOf(imported(`${rows}جمع;;;;300\n`)), ['import.no-place']);
});

test('a place that is off the globe is said once', () => {
  assert.deepEqual(codesOf(imported('id,name,lat,lon\na,A,35,51\nb,B,36,52\nc,C,135,51\n')), [
    'geo.off-the-globe',
  ]);
});
