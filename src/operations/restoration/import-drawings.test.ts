import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { zipSync } from 'fflate';
import { Refusal } from '../../core/refusal.ts';
import { importDrawings } from './import-drawings.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-import-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusal(...paths: readonly string[]): Promise<unknown> {
  try {
    await importDrawings(paths);
    return 'imported';
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return [error.code, ...error.findings.map(({ code, line }) => [code, line])];
  }
}

const POINT =
  '{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[50,35]}}';

test('a file that cannot be imported is refused with its cause', async () => {
  assert.deepEqual(
    await refusal(file('a.geojson', `\uFEFF{"type":"FeatureCollection","features":[${POINT}]}`)),
    'imported',
  );
  assert.deepEqual(await refusal(file('b.kml', '<kml>\n<Document>\n<Placemark></Document></kml>')), [
    'import.unreadable',
    ['import.xml-tag', 3],
  ]);
  assert.deepEqual(await refusal(file('c.geojson', '{"features":[\n')), [
    'import.unreadable',
    ['geo.json-syntax', 2],
  ]);
  assert.deepEqual(await refusal(file('d.geojson', POINT.replace('[50,35]', '[534300,3951100]'))), [
    'import.unreadable',
    ['geo.not-degrees', 1],
  ]);
  const zip = zipSync({ 'doc.kml': new TextEncoder().encode('<kml/>') });
  assert.deepEqual(await refusal(file('e.kmz', zip)), ['import.packed']);
  assert.deepEqual(await refusal(file('sites.xlsx', zip)), ['table.workbook']);
  assert.deepEqual(await refusal(file('f.bin', Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 3))), [
    'import.unreadable',
    ['text.binary', 1],
  ]);
  assert.deepEqual(await refusal(file('g.txt', 'Dear all, see attached.')), ['import.unknown-format']);
  assert.deepEqual(await refusal(join(folder, 'none.kml')), ['file.not-found']);
});

test('what is said of a row has its file and its line', async () => {
  const sites = file('places.csv', 'id,name,lat,lon\na,A,35,51\nb,B,36,52\nc,C,,\n');
  const links = file('links.csv', 'from,to\na,b\na,nowhere\nb,a\nb,b\na,C\n');
  const { findings } = await importDrawings([sites, links]);
  assert.deepEqual(
    findings.map(({ code, line, facts }) => [code, facts['file'], line]),
    [
      ['import.no-place', sites, 4],
      ['import.links-without-end', links, 3],
      ['import.links-without-place', links, 6],
      ['import.loops', links, 5],
      ['table.directions-joined', links, 4],
    ],
  );
});

test('drawings that would fill memory or time are refused with one sentence', async () => {
  const places = (count: number, each: string): string => each.repeat(count);
  const attributes = (count: number): string =>
    Array.from({ length: count }, (_, at) => `a${at}='1'`).join(' ');
  const cases: readonly (readonly [name: string, content: string, fault: string])[] = [
    ['deep.kml', `<kml>${'<Folder>'.repeat(2000)}${'</Folder>'.repeat(2000)}</kml>`, 'import.xml-deep'],
    [
      'entity.kml',
      '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/hostname">]><kml><Placemark><name>&x;</name></Placemark></kml>',
      'import.xml-entity',
    ],
    [
      'laugh.kml',
      '<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><kml><Placemark><name>&b;</name></Placemark></kml>',
      'import.xml-entity',
    ],
    ['line.kml', `<kml><coordinates>${places(300_001, '1,2 ')}</coordinates></kml>`, 'import.too-many'],
    ['tags.kml', `<kml>${'<a></a>'.repeat(150_000)}</kml>`, 'import.too-many'],
    ['attributes.kml', `<kml><Placemark ${attributes(1001)}/></kml>`, 'import.too-many'],
    ['many.graphml', `<graphml>${`<node ${attributes(900)}/>`.repeat(280)}</graphml>`, 'import.too-many'],
    ['line.geojson', `{"coordinates":[${places(300_001, '[1,2],')}[1,2]]}`, 'import.too-many'],
    ['rows.csv', `id,lat,lon\n${places(100_001, 'a,1,2\n')}`, 'import.too-many'],
    ['zero.csv', `id,name,lat,lon\na,${'x'.repeat(100)}\0,35,51\n`, 'text.binary'],
  ];
  for (const [name, content, fault] of cases)
    assert.deepEqual(await refusal(file(name, content)), ['import.unreadable', [fault, 1]], name);
});

test('entities that a drawing declares and does not use, and those of XML itself, are no fault', async () => {
  const drawing =
    '<!DOCTYPE kml [<!ENTITY a "ha">]><kml><Placemark><name>A &amp; B &#x41;</name><Point><coordinates>51,35</coordinates></Point></Placemark></kml>';
  const { sites } = await importDrawings([file('unused.kml', drawing)]);
  assert.deepEqual(
    sites.map(({ name }) => name),
    ['A & B A'],
  );
});

test('what stands in the texts of a drawing is no part of it, however many tags it has', async () => {
  const table = `<![CDATA[<table>${'<tr a="1"><td b="2">x</td></tr>'.repeat(100_000)}</table>]]>`;
  const mark = `<Placemark><name>A</name><!-- ${'<a b="1"/>'.repeat(100)} --><description>${table}</description>`;
  const kml = `<kml>${mark}<Point><coordinates>50,35</coordinates></Point></Placemark></kml>`;
  const { sites } = await importDrawings([file('table.kml', kml)]);
  assert.deepEqual(
    sites.map(({ id, lat, lon }) => [id, lat, lon]),
    [['A', 35, 50]],
  );
});

test('names and ids as long as a page are cut, and those of objects are names like others', async () => {
  const long = 'a long name '.repeat(400);
  const rows = ['__proto__,constructor,35,51', `"${long}","${long}",36,52`, 'toString,__proto__,37,53'];
  const sites = file('long.csv', `id,name,lat,lon\n${rows.join('\n')}\n`);
  const links = file('ends.csv', `from,to\n__proto__,"${long}"\ntoString,__proto__\n`);
  const { sites: made, links: between } = await importDrawings([sites, links]);
  assert.deepEqual(
    made.map(({ id, name = '' }) => [id.length, name.length]),
    [
      [9, 11],
      [made[1].id.length, made[1].name!.length],
      [8, 9],
    ],
  );
  assert.ok(made[1].id.length < 200 && made[1].name!.length <= 200 && made[1].name!.endsWith('…'));
  assert.deepEqual(
    between.map(({ from, to }) => [from, to]),
    [
      ['__proto__', made[1].id],
      ['toString', '__proto__'],
    ],
  );
});

test('files without any place say what they have instead', async () => {
  assert.deepEqual(await refusal(file('h.gml', 'graph [ node [ id 1 label "a" north 35 east 50 ] ]')), [
    'import.no-coordinates',
  ]);
  assert.deepEqual(await refusal(file('i.kml', '<kml></kml>')), ['import.nothing']);
});

test('of very many properties without a place the first are named', async () => {
  const names = Array.from({ length: 500 }, (_, at) => `a${at}="1"`).join(' ');
  const path = file('many-names.graphml', `<graphml><graph><node id="a" ${names}/></graph></graphml>`);
  await assert.rejects(importDrawings([path]), ({ facts }: Refusal) => {
    assert.match(String(facts['names']), /^a0, a1, .*, a11, …$/);
    return true;
  });
});

test('a name in an old encoding arrives', async () => {
  const declared = Uint8Array.of(
    ...new TextEncoder().encode('<?xml version="1.0" encoding="windows-1256"?><kml><Placemark><name>'),
    0xca,
    0xe5,
    0xd1,
    0xc7,
    0xe4,
    ...new TextEncoder().encode(
      '</name><Point><coordinates>51.4,35.7</coordinates></Point></Placemark></kml>',
    ),
  );
  const { sites, findings } = await importDrawings([file('j.kml', declared)]);
  assert.deepEqual([sites[0].name, findings], ['تهران', []]);
});
