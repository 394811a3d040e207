import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  codesOf,
  feature,
  GEOJSON,
  GRAPHML,
  imported,
  KML,
  line,
  linksOf,
  node,
  point,
  sitesOf,
} from '../../../test/drawn-samples.ts';
import { CATALOGUES } from '../../i18n/catalogue.ts';
import { DRAWN_FORMATS, drawnFormatOf } from './formats.ts';
import { importNetwork } from './import-network.ts';
import { cases, onlyWithAllCases } from '../../../test/cases.ts';

const BAKU_GANJA: unknown[] = [
  ['Baku', 40.4, 49.8],
  ['Ganja', 41, 47],
];

test('the same two sites and their link in every format', () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    [
      'GraphML',
      [GRAPHML(node('0', 40.4, 49.8, 'Baku') + node('1', 41, 47, 'Ganja'), '<edge source="0" target="1"/>')],
    ],
    [
      'GML',
      [
        'graph [ # drawn by hand\n  directed 0\n  node [ id 0 label "Baku" Latitude 40.4 Longitude 49.8 ]\n  node [ id 1 label "Ganja" Latitude 41 Longitude 47 ]\n  edge [ source 0 target 1 ]\n]',
      ],
    ],
    ['KML', [KML(point('Baku', '49.8,40.4,0'), point('Ganja', '47,41'), line('', '49.8,40.4 47,41'))]],
    [
      'GeoJSON',
      [
        GEOJSON([
          feature('Point', [49.8, 40.4], { name: 'Baku' }),
          feature('Point', [47, 41], { name: 'Ganja' }),
          feature('LineString', [
            [49.801, 40.4],
            [47, 41.001],
          ]),
        ]),
      ],
    ],
    ['CSV', ['Name;Latitude;Longitude\nBaku;40,4;49,8\nGanja;41;47\n', 'source;target\nBaku;Ganja\n']],
  ];
  assert.deepEqual(texts.map(([name]) => name).sort(), DRAWN_FORMATS.map(({ name }) => name).sort());
  for (const [name, files] of texts) {
    const network = imported(...files);
    assert.deepEqual(sitesOf(network), BAKU_GANJA, name);
    assert.deepEqual(linksOf(network), [['Baku', 'Ganja', '']], name);
    assert.deepEqual(codesOf(network), [], name);
    assert.ok(files.every((text) => drawnFormatOf(text)?.name === name));
  }
});

test('coordinates are where they are written, or named and left out: never at zero', () => {
  for (const text of ['50, 35, 0', '50 ,35', ' 50,35,0 ', '\n50,\t35,\n0\n'])
    assert.deepEqual(sitesOf(imported(KML(point('A', text)))), [['A', 35, 50]], text);
  for (const text of ['50', '50,', ',35', '', '50;35', 'x,y', '50,35,0,1', '50 35'])
    assert.deepEqual(codesOf(imported(KML(point('A', text), point('B', '51,35')))), ['geo.no-place'], text);
  const spaced = imported(KML(point('A', '50, 35'), point('B', '51, 35'), line('r', '50, 35, 0 51, 35, 0')));
  assert.deepEqual(linksOf(spaced), [['A', 'B', 'r']]);
});

test('text of XML arrives: attributes, references, CDATA, prefixes', () => {
  const text = `<k:kml xmlns:k="x"><k:Placemark><k:name xml:lang="fa">&#x62A;&#1607;ران &amp; قم</k:name><k:Point><k:coordinates xml:space="preserve">51.4,35.7</k:coordinates></k:Point></k:Placemark>
<k:Placemark><k:name><![CDATA[Zürich <main>]]></k:name><k:Point><k:coordinates>8.5,47.4</k:coordinates></k:Point></k:Placemark></k:kml>`;
  assert.deepEqual(
    imported(text).sites.map(({ name }) => name),
    ['تهران & قم', 'Zürich <main>'],
  );
  const gml = 'graph [ node [ id 1 label "Z&#252;rich &amp; Gen&#xE8;ve" lat 47.4 lon 8.5 ] ]';
  assert.deepEqual(
    imported(gml).sites.map(({ name }) => name),
    ['Zürich & Genève'],
  );
});

test('broken files say where and why, and nothing else', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['<graphml><graph>\n</graphml>', 'import.xml-tag', 2],
    ['<kml>\n<Placemark>', 'import.xml-unclosed', 2],
    ['<kml>\n<Placemark>\n<name>A</na', 'import.xml-cut', 3],
    ['<kml>\n<Placemark id="p', 'import.xml-cut', 2],
    ['<kml>\n<!-- a remark', 'import.xml-unclosed', 2],
    ['<kml>\n<a b=1/></kml>', 'import.xml-attribute', 2],
    ['<kml>\n<a b="1" b="2"/></kml>', 'import.xml-attribute', 2],
    ['<kml>\n<a b="1></kml>', 'import.xml-attribute', 2],
    ['<kml>\n<name>A & B</name></kml>', 'import.xml-mark', 2],
    ['<kml>\n<name>A < B</name></kml>', 'import.xml-mark', 2],
    ['<kml>\n<1st/></kml>', 'import.xml-name', 2],
    ['<kml></kml>\n</kml>', 'import.xml-not-opened', 2],
    ['<kml><a></a b="1">\n</kml>', 'import.xml-end-tag', 1],
    ['<kml></kml>\nA', 'import.xml-outside', 2],
    ['graph [\n node [ id', 'import.gml', 2],
    ['{"features": [\n{"type": "Feature"},,]}', 'geo.json-syntax', 2],
    ['{"features": 3}', 'geo.no-features', 1],
  ];
  for (const [text, code, at] of cases) {
    const drawing = drawnFormatOf(text)!.read(text);
    assert.deepEqual(
      drawing.findings.map((finding) => [finding.code, finding.line]),
      [[code, at]],
      text,
    );
    assert.ok(drawing.isBroken, text);
  }
});

test('a drawing that is cut anywhere is refused in the words of the reader, with the line', () => {
  const whole = KML('<Placemark id="a b">\n<name>A</name></Placemark>', point('B', '51,35'));
  for (let end = whole.indexOf('<kml') + 5; end < whole.trimEnd().length; end++) {
    const cut = whole.slice(0, end);
    const { findings, isBroken } = drawnFormatOf(cut)!.read(cut);
    assert.ok(isBroken);
    assert.match(findings[0].code, /^import\.xml-(?:cut|unclosed)$/, cut);
    assert.equal(findings[0].line, cut.trimEnd().split('\n').length, cut);
    assert.equal(findings.length, 1);
  }
});

test('thirty thousand equal names and parallel links take time in proportion', onlyWithAllCases, () => {
  const count = cases(30_000);
  const many = Array.from({ length: count }, (_, at) => at);
  const begin = process.cpuUsage();
  const graph = imported(
    GRAPHML(
      many.map((at) => node(`n${at}`, 35 + at / 1e5, 50, 'POP')).join(''),
      many.map(() => '<edge source="n0" target="n1"/>').join(''),
    ),
  );
  assert.deepEqual([graph.sites.length, graph.links.length], [count, count]);
  assert.equal(new Set(graph.links.map(({ id }) => id)).size, count);
  const map = imported(
    GEOJSON([
      ...many.map(() => feature('Point', [50, 35], { name: 'POP' })),
      feature('Point', [51, 35], { name: 'far' }),
      ...many.map(() =>
        feature('LineString', [
          [50, 35],
          [51, 35],
        ]),
      ),
    ]),
  );
  assert.deepEqual([map.sites.length, map.links.length], [count + 1, count]);
  // Processor time, since other tests run beside this one.
  const { user, system } = process.cpuUsage(begin);
  assert.ok(user + system < count * 600, `${(user + system) / 1e6} s`);
});

test('arbitrary text in any format never throws, and every finding has its sentence', () => {
  const pieces = fc.constantFrom(
    '<kml>',
    '</kml>',
    '<graphml>',
    '<node id="a"/>',
    '<Placemark>',
    '</Placemark>',
    '<Point>',
    'graph [',
    'node [',
    ']',
    'id 1',
    '{"features":[',
    ']}',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[',
    '1,2',
    ']}}',
    'lat,lon\n',
    'from,to\n',
    'a;b',
    '\n',
    '"',
    'null',
    '&#x62A;',
    '\u0000',
    '-',
    '__proto__',
    'constructor',
    '{"type":"Feature","properties":{"toString":"1"},',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (drawn) => {
      for (const { read, recognise } of DRAWN_FORMATS) {
        recognise(drawn);
        const { findings } = importNetwork([read(drawn)]);
        for (const { code } of findings) assert.ok(code in CATALOGUES.en, code);
      }
    }),
    { numRuns: cases(1500) },
  );
});
