import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import type { Finding, OnFinding } from '../../src/core/finding.ts';
import { readMoment } from '../../src/core/moment.ts';
import { openAsRel } from '../../src/formats/as-rel/as-rel.ts';
import { openAsnCountries } from '../../src/formats/asns-csv/asn-country.ts';
import { openAsnList } from '../../src/formats/asns-csv/asn-list.ts';
import { openAsnsCsv } from '../../src/formats/asns-csv/asns-csv.ts';
import { openAsnUsers, openNationalNetworks } from '../../src/formats/asns-csv/own-tables.ts';
import { bmpJson } from '../../src/formats/bmp/message-json.ts';
import { openBmpStream } from '../../src/formats/bmp/message-stream.ts';
import { openDecompressor } from '../../src/formats/compression/open-decompressor.ts';
import { readBook } from '../../src/formats/cooperation-book/read-book.ts';
import { openDelegated } from '../../src/formats/delegated/delegated.ts';
import { DRAWN_FORMATS, drawnFormatOf } from '../../src/formats/drawn-network/formats.ts';
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
import type { MrtSink } from '../../src/formats/mrt/sink.ts';
import { createSummarySink } from '../../src/formats/mrt/summary-sink.ts';
import { createTextSink } from '../../src/formats/mrt/text-sink.ts';
import { openWalk } from '../../src/formats/mrt/walk-record.ts';
import { openPrefixToAs } from '../../src/formats/prefix-to-as/prefix-to-as.ts';
import { readRouteLine } from '../../src/formats/ris-live/read-line.ts';
import { readMisp } from '../../src/formats/misp/read-misp.ts';
import { readStix } from '../../src/formats/stix/read-stix.ts';
import { writeStix } from '../../src/formats/stix/write-stix.ts';
import { readIodaEvents } from '../../src/formats/ioda/read-ioda-events.ts';
import { readWatchGroups } from '../../src/formats/watch-groups/read-watch-groups.ts';
import { readAsSets } from '../../src/formats/rpsl/read-as-sets.ts';
import { readSlurm } from '../../src/formats/rpki/read-slurm.ts';
import { readVrps } from '../../src/formats/rpki/read-vrps.ts';
import { readRtrExchange } from '../../src/formats/rtr/exchange.ts';
import { readNamedSets } from '../../src/formats/scenario/named-sets.ts';
import { importServices } from '../../src/formats/services/import-services.ts';
import { readServices } from '../../src/formats/services/read-services.ts';
import { readSignalLine } from '../../src/formats/signals/read-signal-line.ts';
import { readScenario } from '../../src/formats/scenario/read-scenario.ts';
import { readSheet } from '../../src/formats/structured-text/read-sheet.ts';
import { decodeText } from '../../src/formats/text/decode-text.ts';
import { readWhole, type TextReader } from '../../src/formats/text/lines.ts';
import { recogniseContent } from '../../src/formats/text/recognise-content.ts';
import { language } from '../../src/i18n/language.ts';
import { inventoryTemplates } from '../../src/operations/restoration/inventory-templates.ts';
import { readBom } from '../../src/formats/bom/read-bom.ts';
import { readSupply } from '../../src/formats/supply/read-supply.ts';
import { supplyTemplate } from '../../src/operations/supply/supply-template.ts';
import { certificateRow } from '../../src/operations/services/certificate-row.ts';
import { servicesTemplates } from '../../src/operations/services/services-templates.ts';
import { BOOK_SCHEMAS } from '../../src/schemas/cooperation-book.ts';
import { arbitraryDump, encodeDump } from '../arbitrary-mrt.ts';
import { arbitrarySharedIncident } from '../arbitrary-shared-incident.ts';
import { bzip2 } from '../bzip2-encoder.ts';
import { rtrAnswer } from '../rtr-cache.ts';
import { smallBmp } from '../small-bmp.ts';

// Every reader of the formats, for properties that hold for all of them: arbitrary bytes never throw, nor hang, nor fill memory, and
// what is said of them is a whole sentence.

type Findings = readonly Finding[];

export interface Reader {
  readonly name: string;
  /** Reads the bytes whole and gives what was found amiss. */
  readonly read: (bytes: Uint8Array) => Findings;
  /** Inputs as they should be, from which others are made. */
  readonly seeds: readonly (Uint8Array | string)[];
}

interface Read {
  readonly findings: Findings;
}

const text = (name: string, read: (text: string) => Read, ...seeds: readonly string[]): Reader => ({
  name,
  read: (bytes) => read(decodeText(bytes).text).findings,
  seeds,
});

const lines = (name: string, open: () => TextReader<Read>, ...seeds: readonly string[]): Reader => ({
  name,
  read: (bytes) => readWhole(open(), bytes).findings,
  seeds,
});

const DUMPS = fc.sample(arbitraryDump, { numRuns: 12, seed: 1 }).map(encodeDump);

const mrt = (name: string, read: (bytes: Uint8Array) => Findings): Reader => ({ name, read, seeds: DUMPS });

/** What a reader finds that gives its findings one by one. */
function heard(read: (onFinding: OnFinding) => void): Findings {
  const findings: Finding[] = [];
  read((finding) => findings.push(finding));
  return findings;
}

const walked = (bytes: Uint8Array, sink: MrtSink): void => readWhole(openWalk(sink), bytes);

const MOST_PIECE_BYTES = 1 << 23;
const LONG_TEXT = 'the quick brown fox jumps over the lazy dog\n'.repeat(60);
const scenario = (name: string): string =>
  readFileSync(new URL(`../../docs/scenarios/${name}`, import.meta.url), 'utf8');
const CITIES = ['Tehran', 'Isfahan', 'شیراز', 'Tabriz', 'Mashhad'].map((name, at) => ({
  name,
  lat: 30 + at,
  lon: 50 + at,
  population: 1_000_000 * (5 - at),
  region: `IR-0${at + 1}`,
}));
const COUNTRY = exampleCountry(CITIES, { country: 'IR', seed: 1, sites: 12, crews: 2 });
/** The tables of the country, and those that it does without as they are begun. */
const INVENTORY = new Map([...inventoryTemplates({ language: language('fa') }), ...writeInventory(COUNTRY)]);
const SUPPLY = supplyTemplate({ language: language('en'), filled: true });
const SERVICES = servicesTemplates({ language: language('en'), filled: true });
const HAR =
  '{"log":{"entries":[{"pageref":"p","request":{"url":"https://a.ir/"},"response":{"status":301,"redirectURL":"https://b.ir/","headers":[{"name":"CF-Ray"}]}},{"pageref":"p","request":{"url":"https://b.ir/"},"response":{"content":{"mimeType":"text/html"}}}]}}';
const PEM =
  '-----BEGIN CERTIFICATE-----\nMIIBzTCCAXSgAwIBAgIBBzAK\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n';
const SITES_GEOJSON =
  '{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":{"kind":"tower","name":"ایکس"},"geometry":{"type":"Point","coordinates":[51,35]}}]}';
const BOOK_YAML =
  '- id: a\n  name: {en: A, fa: آ}\n  kind: company\n  country: IR\n  from: 2026-11-01\n  to: 2026-11-02\n  meetings: [{id: m, date: 2026-11-01, start: "09:30", parties: [IR, AZ], topics: [x]}]\n';
const BOOK_CSV = 'id;name;kind;country;from;to\na;"ب; c";company;IR;2026-11-01;2026-11-02\n';
const DRAWINGS: Readonly<Record<string, readonly string[]>> = {
  GraphML: [
    '<graphml><key id="a" attr.name="lat"/><key id="b" attr.name="lon"/><graph edgedefault="directed"><node id="1"><data key="a">35</data><data key="b">50</data></node><node id="2"><data key="a">36</data><data key="b">51</data></node><edge source="1" target="2"/><edge source="2" target="1"/></graph></graphml>',
  ],
  KML: [
    '<?xml version="1.0" encoding="UTF-8"?><kml><Placemark><name>&#x62A;</name><Point><coordinates>50, 35, 0</coordinates></Point></Placemark><Placemark><MultiGeometry><LineString><coordinates>50,35 179,36 -179,36</coordinates></LineString></MultiGeometry></Placemark></kml>',
  ],
  GeoJSON: [
    '{"type":"FeatureCollection","features":[{"type":"Feature","id":1,"geometry":{"type":"LineString","coordinates":[[50,35],[51,36]]}}]}',
    '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32639"}},"features":[{"type":"Feature","id":1,"geometry":{"type":"Point","coordinates":[534300,3951100]}},{"type":"Feature","geometry":{"type":"LineString","coordinates":[[534300,3951100],[634300,3951100]]}}]}',
  ],
  GML: [
    'graph [ directed 1 node [ id 1 label "&#252;" lat 35 lon 50 ] node [ id 2 lat 36 lon 51 ] edge [ source 1 target 2 ] ]',
  ],
  CSV: ['name;lat;lon;people\nA;35,1;50;1.200\nB;36;51;\n', 'id,a,b\nx,A,B\n'],
};

export const READERS: readonly Reader[] = [
  {
    name: 'compression',
    read: (bytes) =>
      heard((onFinding) => {
        const decompressor = openDecompressor(onFinding);
        for (const pieces of [decompressor.push(bytes), decompressor.finish()])
          for (const { length } of pieces) assert.ok(length < MOST_PIECE_BYTES);
      }),
    seeds: [
      gzipSync(LONG_TEXT),
      Buffer.concat([gzipSync('a'), gzipSync(LONG_TEXT)]),
      zstdCompressSync(LONG_TEXT),
      bzip2(Buffer.from(LONG_TEXT.slice(0, 900)), Buffer.from('another block')),
    ],
  },
  {
    name: 'signals',
    read(bytes) {
      const findings: Finding[] = [];
      for (const [index, line] of decodeText(bytes).text.split('\n').entries())
        readSignalLine(line, index + 1, (finding) => findings.push(finding));
      return findings;
    },
    seeds: ['time,entity,signal,value\n2026-01-08T16:30:00Z,IR,probing,53.3\n1756684800,"IR",bgp,\n'],
  },
  text(
    'as-sets',
    readAsSets,
    '% remark\nas-set: AS-EXAMPLE\nmembers: AS64500, AS-OTHER\n+ AS64501 # one\nmbrs-by-ref: ANY\n\nas-set: AS-OTHER\nmembers: nobody\n',
  ),
  text(
    'ioda',
    readIodaEvents,
    '{"data":[{"location":"country/IR","start":1767889800,"duration":3600,"datasource":"bgp","score":12.5},{"entity":{"type":"asn","code":"12880"},"from":1767889800,"until":1767893400}]}',
    'location,start,duration,datasource,score\nregion/4501,1767889800,3600,ping-slash24,60.2\n',
  ),
  text(
    'stix',
    (input) => readStix(input, '2026-11-29T12:00:00Z'),
    JSON.stringify(writeStix(fc.sample(arbitrarySharedIncident, { numRuns: 3, seed: 1 }))),
  ),
  text(
    'misp',
    (input) => readMisp(input, '2026-11-29T12:00:00Z') ?? { findings: [] },
    '{"Event":{"uuid":"5f5b3f0e-7d52-4f0c-9a2e-3b8f0a000001","info":"x","date":"2026-11-28","timestamp":"1795910400","Tag":[{"name":"tlp:green"}],"Object":[{"name":"bgp-hijack","Attribute":[{"object_relation":"start","type":"datetime","value":"2026-11-28T10:00:00"}]}]}}',
  ),
  text(
    'watch-groups',
    readWatchGroups,
    'group,kind,asn,prefix\nFars,region,AS64500,\nFars,region,,192.0.2.0/24\n"A, B",organisation,64501,\n',
  ),
  {
    name: 'ris-live',
    read(bytes) {
      const findings: Finding[] = [];
      for (const [index, line] of decodeText(bytes).text.split('\n').entries())
        readRouteLine(line, index + 1, (finding) => findings.push(finding));
      return findings;
    },
    seeds: [
      '{"type":"ris_message","data":{"timestamp":1.5,"peer":"192.0.2.1","peer_asn":"1","host":"rrc00","type":"UPDATE","path":[1,[2,3]],"announcements":[{"next_hop":"192.0.2.1","prefixes":["192.0.2.0/24"]}],"withdrawals":["2001:db8::/32"]}}',
      '{"timestamp":"2026-06-16T07:03:33","type":"A","source_id":"20-2001:db8::1","prefix":"2001:db8::/32","path":[1,2],"community":[]}',
    ],
  },
  text(
    'slurm',
    readSlurm,
    '{"slurmVersion":1,"validationOutputFilters":{"prefixFilters":[{"prefix":"192.0.2.0/24","asn":1}]},"locallyAddedAssertions":{"prefixAssertions":[{"asn":2,"prefix":"2001:db8::/32","maxPrefixLength":48}]}}',
  ),
  {
    name: 'rtr',
    read: (bytes) => heard((onFinding) => void readRtrExchange(bytes, onFinding)),
    seeds: [
      rtrAnswer([
        ['192.0.2.0/24', 24, 1],
        ['2001:db8::/32', 48, 2],
      ]),
    ],
  },
  text(
    'vrps',
    readVrps,
    '{"roas":[{"prefix":"192.0.2.0/24","maxLength":24,"asn":"AS1"},{"prefix":"2001:db8::/32","asn":2}]}',
  ),
  {
    name: 'bmp',
    seeds: [smallBmp()],
    read: (bytes) =>
      heard((onFinding) =>
        readWhole(
          openBmpStream((message) => JSON.stringify(bmpJson(message)), onFinding),
          bytes,
        ),
      ),
  },
  mrt('mrt rib', (bytes) => readWhole(openRib(), bytes).findings),
  mrt('mrt observed table', (bytes) => readWhole(openObservedTable(), bytes).findings),
  mrt('mrt updates', (bytes) => {
    const reader = openUpdates();
    readWhole(reader, bytes);
    return reader.taken().flatMap(({ findings }) => [...findings]);
  }),
  mrt('mrt text', (bytes) =>
    heard((onFinding) => {
      const sink = createTextSink(() => {}, onFinding);
      walked(bytes, sink);
      sink.flush();
    }),
  ),
  mrt('mrt summary', (bytes) => heard((onFinding) => walked(bytes, createSummarySink(onFinding)))),
  mrt('mrt json', (bytes) =>
    heard((onFinding) =>
      readWhole(
        openRecordStream(({ bytes, recordAt, end }) => {
          JSON.stringify(recordJson(decodeRecord(bytes.slice(recordAt, end))));
        }, onFinding),
        bytes,
      ),
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
  lines('asn-users', openAsnUsers, 'asn,users\n64500,"9,000,000"\n', 'AS64500;"a\nb"\n64501;12,5\n'),
  lines('national networks', openNationalNetworks, 'asn,country\n64500,ir\n'),
  lines('asn list', openAsnList, '# IXP ASes: 9 10\n', '64500, AS64501 # comment\n'),
  lines('ip ranges', openIpRanges, '1.0.0.0,1.0.0.255,64500,Holder\n16777216,16777471,US\n'),
  {
    name: 'content',
    read(bytes) {
      recogniseContent(bytes);
      return [];
    },
    seeds: ['<!DOCTYPE html>', '{"a": 1}', '1|2|-1\n'],
  },
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
      return format ? importNetwork([format.read(content)]) : { findings: [] };
    },
    ...Object.values(DRAWINGS).flat(),
  ),
  ...DRAWN_FORMATS.map((format) =>
    text(
      `import ${format.name}`,
      (content) => importNetwork([format.read(content)]),
      ...DRAWINGS[format.name],
    ),
  ),
  ...[...INVENTORY, ['sites.geojson', SITES_GEOJSON] as const].map(([file, content]) =>
    text(`inventory ${file}`, (changed) => readInventory(new Map([...INVENTORY, [file, changed]])), content),
  ),
  ...[...SERVICES].map(([file, content]) =>
    text(`services ${file}`, (changed) => readServices(new Map([...SERVICES, [file, changed]])), content),
  ),
  text(
    'bill of materials',
    readBom,
    '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"device","name":"a","licenses":[{"license":{"id":"MIT"}}]}]}',
  ),
  text('supply', (content) => readSupply('supply.csv', content, COUNTRY), SUPPLY),
  text(
    'services of others',
    (content) => importServices([{ file: 'x', text: content }], certificateRow),
    'a.ir. 60 IN NS ns.a.ir.\n',
    '{"data":{"answers":[{"name":"a.ir","type":"MX","preference":5,"answer":"b.ir","ttl":60}]}}\n',
    '1,gov.ir\n2,bank.ir\n',
    HAR,
    PEM,
    'gov.ir 10 mx.gov.ir\n',
    'response_type,response_name,ttl,ip4_address\nA,gov.ir.,60,192.0.2.1\n',
  ),
  text(
    'damage',
    (content) => readDamage(content, COUNTRY),
    `format: muruna-damage\nversion: 1\nat: 2026-11-28 21:00\nassets:\n  - asset: ${COUNTRY.sites[0].id}\n    hours: 5\ncrews:\n  - crew: ${COUNTRY.crews[0].id}\n`,
  ),
  text(
    'named sets',
    readNamedSets,
    scenario('cables-example.csv'),
    'name,member,share\nFALCON,49666-8529,0.5\n"House, Tehran",AS12880,\n',
  ),
  text(
    'scenario',
    readScenario,
    scenario('cable-cut.yaml'),
    scenario('full-isolation.yaml'),
    'name: x\nzone: Asia/Tehran\nsets: a.csv\nevents:\n  - networks: {country: IR, top: 3}\n    at: 2026-11-28 21:00\n    until: +2d\n  - hijack: {of: 49666, by: 64500}\n',
  ),
  ...Object.keys(BOOK_SCHEMAS).flatMap((part) => [
    text(`book ${part} yaml`, (content) => readBook([{ name: `${part}.yaml`, text: content }]), BOOK_YAML),
    text(`book ${part} csv`, (content) => readBook([{ name: `${part}.csv`, text: content }]), BOOK_CSV),
  ]),
  {
    name: 'moment',
    read(bytes) {
      const read = readMoment(decodeText(bytes).text, { zone: 'Asia/Tehran', now: 1.8e12 });
      return 'moment' in read ? [] : [{ ...read, severity: 'lost' }];
    },
    seeds: ['2026-11-28T21:00+03:30', 'tonight 21:00', '۱۴۰۵/۰۹/۰۷ 21:00', '+2d'],
  },
];
