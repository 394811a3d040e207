import { readFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { openAsRel } from '../../src/formats/as-rel/as-rel.ts';
import { openAsnCountries } from '../../src/formats/asns-csv/asn-country.ts';
import { openAsnList } from '../../src/formats/asns-csv/asn-list.ts';
import { openAsnsCsv } from '../../src/formats/asns-csv/asns-csv.ts';
import { openAsnUsers, openNationalNetworks } from '../../src/formats/asns-csv/own-tables.ts';
import { openDecompressor } from '../../src/formats/compression/open-decompressor.ts';
import { readBook } from '../../src/formats/cooperation-book/read-book.ts';
import { openDelegated } from '../../src/formats/delegated/delegated.ts';
import { drawnFormatOf } from '../../src/formats/drawn-network/formats.ts';
import { importNetwork } from '../../src/formats/drawn-network/import-network.ts';
import { readGeojson } from '../../src/formats/geo/geojson.ts';
import { exampleCountry } from '../../src/formats/inventory/example-country.ts';
import { readDamage } from '../../src/formats/inventory/read-damage.ts';
import { readInventory } from '../../src/formats/inventory/read-inventory.ts';
import { writeInventory } from '../../src/formats/inventory/write-inventory.ts';
import { openIpRanges } from '../../src/formats/ip-range/ip-range.ts';
import { decodeRecord } from '../../src/formats/mrt/decode-record.ts';
import { openObservedTable } from '../../src/formats/mrt/observed-table.ts';
import { openRib } from '../../src/formats/mrt/read-rib.ts';
import { openUpdates } from '../../src/formats/mrt/read-updates.ts';
import { recordJson } from '../../src/formats/mrt/record-json.ts';
import { openRecordStream } from '../../src/formats/mrt/record-stream.ts';
import { createSummarySink } from '../../src/formats/mrt/summary-sink.ts';
import { createTextSink } from '../../src/formats/mrt/text-sink.ts';
import { openWalk } from '../../src/formats/mrt/walk-record.ts';
import { openPrefixToAs } from '../../src/formats/prefix-to-as/prefix-to-as.ts';
import { readNamedSets } from '../../src/formats/scenario/named-sets.ts';
import { readScenario } from '../../src/formats/scenario/read-scenario.ts';
import { readSheet } from '../../src/formats/structured-text/read-sheet.ts';
import { decodeText } from '../../src/formats/text/decode-text.ts';
import { readWhole, type TextReader } from '../../src/formats/text/lines.ts';
import { recogniseContent } from '../../src/formats/text/recognise-content.ts';
import { BOOK_SCHEMAS } from '../../src/schemas/cooperation-book.ts';
import { arbitraryDump, encodeDump } from '../arbitrary-mrt.ts';
import { bzip2 } from '../bzip2-encoder.ts';

// Every reader of the formats, for properties that hold for all of them: arbitrary bytes never throw, nor hang, nor fill memory.

export interface Reader {
  readonly name: string;
  /** Reads the bytes whole; what comes of it does not matter. */
  readonly read: (bytes: Uint8Array) => unknown;
  /** Inputs as they should be, from which others are made. */
  readonly seeds: readonly (Uint8Array | string)[];
}

const text = (name: string, read: (text: string) => unknown, ...seeds: readonly string[]): Reader => ({
  name,
  read: (bytes) => read(decodeText(bytes).text),
  seeds,
});

const lines = (name: string, open: () => TextReader<unknown>, ...seeds: readonly string[]): Reader => ({
  name,
  read: (bytes) => readWhole(open(), bytes),
  seeds,
});

const DUMPS = fc.sample(arbitraryDump, { numRuns: 12, seed: 1 }).map(encodeDump);

const mrt = (name: string, read: (bytes: Uint8Array) => unknown): Reader => ({ name, read, seeds: DUMPS });

interface Taking {
  push(bytes: Uint8Array): void;
  finish(): unknown;
}
const whole = (reader: Taking, bytes: Uint8Array): unknown => {
  reader.push(bytes);
  return reader.finish();
};

const LONG_TEXT = 'the quick brown fox jumps over the lazy dog\n'.repeat(60);
const scenario = (name: string): string =>
  readFileSync(new URL(`../../docs/scenarios/${name}`, import.meta.url), 'utf8');
const CITIES = ['Tehran', 'Isfahan', 'Shiraz', 'Tabriz', 'Mashhad'].map((name, at) => ({
  name,
  lat: 30 + at,
  lon: 50 + at,
  population: 1_000_000 * (5 - at),
  region: `IR-0${at + 1}`,
}));
const COUNTRY = exampleCountry(CITIES, { country: 'IR', seed: 1, sites: 12, crews: 2 });
const INVENTORY = writeInventory(COUNTRY);
/** A file a line, so that one input holds them all. */
const INVENTORY_TEXT = [...INVENTORY].map(([name, content]) => `=== ${name}\n${content}`).join('');
const ORGANISATION = '- id: itu\n  name: ITU\n  kind: international\n';

export const READERS: readonly Reader[] = [
  {
    name: 'compression',
    read(bytes) {
      const decompressor = openDecompressor(() => {});
      let size = 0;
      for (const pieces of [decompressor.push(bytes), decompressor.finish()])
        for (const piece of pieces) size += piece.length;
      return size;
    },
    seeds: [
      gzipSync(LONG_TEXT),
      Buffer.concat([gzipSync('a'), gzipSync(LONG_TEXT)]),
      zstdCompressSync(LONG_TEXT),
      bzip2(Buffer.from(LONG_TEXT.slice(0, 900)), Buffer.from('another block')),
    ],
  },
  mrt('mrt rib', (bytes) => whole(openRib(), bytes)),
  mrt('mrt observed table', (bytes) => whole(openObservedTable(), bytes)),
  mrt('mrt updates', (bytes) => whole(openUpdates(), bytes)),
  mrt('mrt text', (bytes) => {
    const sink = createTextSink(
      () => {},
      () => {},
    );
    whole(openWalk(sink), bytes);
    sink.flush();
  }),
  mrt('mrt summary', (bytes) => whole(openWalk(createSummarySink(() => {})), bytes)),
  mrt('mrt json', (bytes) =>
    whole(
      openRecordStream(
        ({ bytes, recordAt, end }) => JSON.stringify(recordJson(decodeRecord(bytes.slice(recordAt, end)))),
        () => {},
      ),
      bytes,
    ),
  ),
  lines(
    'as-rel',
    openAsRel,
    '# input clique: 10\n# IXP ASes: 9\n10|20|-1|bgp\n20|30|0|bgp,mlp\nAS1|AS2|-1\n',
  ),
  lines(
    'prefix-to-as',
    openPrefixToAs,
    '192.0.2.0\t24\t64500_64501,64502\n2001:db8::\t32\t64500\n',
    '192.0.2.0/24,AS64500\n; x\n',
    '64500\t192.0.2.0/24\t12\n',
  ),
  lines(
    'delegated',
    openDelegated,
    '2|ripencc|20250901|1|19930901|20250901|+0200\nripencc|*|asn|*|1|summary\nripencc|IR|asn|20|1|20010101|allocated|x\n',
  ),
  lines(
    'asns.csv',
    openAsnsCsv,
    'asn,name,class,cc\nAS10,"Ten, ""Ltd""\n",Carrier,US\n',
    'sep=;\nASN;Name;Country\n1.10;x;ir\n',
  ),
  lines('asn-country', openAsnCountries, 'asn,count,cc\n64500,2,IR;AZ\n'),
  lines('asn-users', openAsnUsers, 'asn,users\n64500,"9,000,000"\n'),
  lines('national networks', openNationalNetworks, 'asn,country\n64500,ir\n'),
  lines('asn list', openAsnList, '# IXP ASes: 9 10\n', '64500, AS64501 # comment\n'),
  lines('ip ranges', openIpRanges, '1.0.0.0,1.0.0.255,64500,Holder\n16777216,16777471,US\n'),
  { name: 'content', read: recogniseContent, seeds: ['<!DOCTYPE html>', '{"a": 1}', '1|2|-1\n'] },
  text(
    'sheet',
    (content) => readSheet(content, ['id', 'name']),
    'sep=;\nid;name;name_fa\na;"x\ny";نام\n# remark\n',
  ),
  text(
    'geojson',
    readGeojson,
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"MultiPoint","coordinates":[[50,35],[51,36,0]]}}]}',
  ),
  text(
    'network drawings',
    (content) => {
      const format = drawnFormatOf(content);
      return format && importNetwork([format.read(content)]);
    },
    'graph [\n node [ id 0 label "a" Latitude 35.7 Longitude 51.4 ]\n node [ id 1 label "b" Latitude 32 Longitude 52 ]\n edge [ source 0 target 1 ]\n]\n',
    '<graphml><key attr.name="Latitude" attr.type="double" for="node" id="d0"/><key attr.name="Longitude" attr.type="double" for="node" id="d1"/><graph><node id="a"><data key="d0">1</data><data key="d1">2</data></node></graph></graphml>',
    '<kml><Document><Placemark><name>a &amp; b</name><Point><coordinates>51.4,35.7,0</coordinates></Point></Placemark><Placemark><LineString><coordinates>51,35 52,36</coordinates></LineString></Placemark></Document></kml>',
    '{"type":"FeatureCollection","features":[{"type":"Feature","id":1,"geometry":{"type":"LineString","coordinates":[[50,35],[51,36]]}}]}',
  ),
  text('inventory', (content) => readInventory(filesIn(content)), INVENTORY_TEXT),
  text(
    'damage',
    (content) => readDamage(content, COUNTRY),
    'at: 2026-11-28T21:00+03:30\nassets:\n  - asset: tehran-core\n    hours: 5\n',
  ),
  text('named sets', readNamedSets, scenario('cables-example.csv')),
  text('scenario', readScenario, scenario('cable-cut.yaml'), scenario('full-isolation.yaml')),
  ...Object.keys(BOOK_SCHEMAS).flatMap((part) => [
    text(`book ${part} yaml`, (content) => readBook([{ name: `${part}.yaml`, text: content }]), ORGANISATION),
    text(
      `book ${part} csv`,
      (content) => readBook([{ name: `${part}.csv`, text: content }]),
      'id,name,kind\nitu,ITU,international\n',
    ),
  ]),
];

function filesIn(content: string): Map<string, string> {
  return new Map(
    content
      .split(/^=== /m)
      .slice(1)
      .map((part) => [part.split('\n', 1)[0], part.slice(part.indexOf('\n') + 1)]),
  );
}
