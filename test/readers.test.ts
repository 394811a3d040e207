import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../src/core/finding.ts';
import { readMoment } from '../src/core/moment.ts';
import { openAsnsCsv } from '../src/formats/asns-csv/asns-csv.ts';
import { openAsnUsers, openNationalNetworks } from '../src/formats/asns-csv/own-tables.ts';
import { readBook } from '../src/formats/cooperation-book/read-book.ts';
import { DRAWN_FORMATS } from '../src/formats/drawn-network/formats.ts';
import { importNetwork } from '../src/formats/drawn-network/import-network.ts';
import { readDamage } from '../src/formats/inventory/read-damage.ts';
import { readInventory } from '../src/formats/inventory/read-inventory.ts';
import { writeInventory } from '../src/formats/inventory/write-inventory.ts';
import { inventoryTemplates } from '../src/operations/restoration/inventory-templates.ts';
import { language } from '../src/i18n/language.ts';
import { exampleCountry } from '../src/formats/inventory/example-country.ts';
import { readNamedSets } from '../src/formats/scenario/named-sets.ts';
import { readScenario } from '../src/formats/scenario/read-scenario.ts';
import { decodeText } from '../src/formats/text/decode-text.ts';
import { readWhole } from '../src/formats/text/lines.ts';
import { assertSayable } from './sayable.ts';

/** How many damaged inputs are tried; a long run has its own number. */
const RUNS = Number(process.env['MURUNA_FUZZ_RUNS'] ?? 400);
/** No input takes longer. */
const LONGEST_MS = 2000;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cities = Array.from({ length: 6 }, (_, at) => ({
  name: `شهر ${at}`,
  lat: 30 + at,
  lon: 50 + at,
  population: 1000 * (at + 1),
  region: 'r',
}));
const COUNTRY = exampleCountry(cities, { country: 'XX', seed: 1, sites: 8, crews: 2 });
const TABLES = new Map([...inventoryTemplates({ language: language('fa') }), ...writeInventory(COUNTRY)]);
const SITES_GEOJSON =
  '{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":{"kind":"tower","name":"ایکس"},"geometry":{"type":"Point","coordinates":[51,35]}}]}';

type Reader = (bytes: Uint8Array) => readonly Finding[];

/** Every reader of what people write, with a whole input to damage. */
const READERS: readonly { readonly name: string; readonly sound: string; readonly read: Reader }[] = [
  ...[...TABLES].map(([file, text]) => ({
    name: `inventory ${file}`,
    sound: text,
    read: (bytes: Uint8Array) => readInventory(new Map([...TABLES, [file, decodeText(bytes).text]])).findings,
  })),
  {
    name: 'inventory sites.geojson',
    sound: SITES_GEOJSON,
    read: (bytes) => readInventory(new Map([...TABLES, ['sites.geojson', decodeText(bytes).text]])).findings,
  },
  {
    name: 'damage',
    sound: `format: muruna-damage\nversion: 1\nat: 2026-11-28 21:00\nassets:\n  - asset: ${COUNTRY.sites[0].id}\n    hours: 5\ncrews:\n  - crew: ${COUNTRY.crews[0].id}\n`,
    read: (bytes) => readDamage(decodeText(bytes).text, COUNTRY).findings,
  },
  {
    name: 'scenario',
    sound:
      'name: x\nzone: Asia/Tehran\nsets: a.csv\nevents:\n  - networks: {country: IR, top: 3}\n    at: 2026-11-28 21:00\n    until: +2d\n  - hijack: {of: 49666, by: 64500}\n',
    read: (bytes) => readScenario(decodeText(bytes).text).findings,
  },
  {
    name: 'named sets',
    sound: 'name,member,share\nFALCON,49666-8529,0.5\n"House, Tehran",AS12880,\n',
    read: (bytes) => readNamedSets(decodeText(bytes).text).findings,
  },
  ...(['organisations', 'events', 'offers', 'needs', 'agreements', 'countries'] as const).flatMap((part) =>
    ['yaml', 'csv'].map((ending) => ({
      name: `book ${part}.${ending}`,
      sound:
        ending === 'csv'
          ? 'id;name;kind;country;from;to\na;"ب; c";company;IR;2026-11-01;2026-11-02\n'
          : '- id: a\n  name: {en: A, fa: آ}\n  kind: company\n  country: IR\n  from: 2026-11-01\n  to: 2026-11-02\n  meetings: [{id: m, date: 2026-11-01, start: "09:30", parties: [IR, AZ], topics: [x]}]\n',
      read: (bytes: Uint8Array) =>
        readBook([{ name: `${part}.${ending}`, text: decodeText(bytes).text }]).findings,
    })),
  ),
  ...DRAWN_FORMATS.map((format) => ({
    name: `import ${format.name}`,
    sound: SOUND_DRAWINGS(format.name),
    read: (bytes: Uint8Array) => importNetwork([format.read(decodeText(bytes).text)]).findings,
  })),
  ...[openAsnsCsv, openAsnUsers, openNationalNetworks].map((open) => ({
    name: open.name,
    sound: 'asn;name;class;cc\nAS64500;"a\nb";Carrier;IR\n64501;12,5\n64502;IR\n',
    read: (bytes: Uint8Array) => readWhole<{ readonly findings: readonly Finding[] }>(open(), bytes).findings,
  })),
  {
    name: 'moment',
    sound: '2026-11-28T21:00+03:30',
    read(bytes) {
      const read = readMoment(decodeText(bytes).text, { zone: 'Asia/Tehran', now: 1.8e12 });
      return 'moment' in read ? [] : [{ ...read, severity: 'lost' }];
    },
  },
];

function SOUND_DRAWINGS(format: string): string {
  switch (format) {
    case 'GraphML':
      return '<graphml><key id="a" attr.name="lat"/><key id="b" attr.name="lon"/><graph edgedefault="directed"><node id="1"><data key="a">35</data><data key="b">50</data></node><node id="2"><data key="a">36</data><data key="b">51</data></node><edge source="1" target="2"/><edge source="2" target="1"/></graph></graphml>';
    case 'KML':
      return '<?xml version="1.0" encoding="UTF-8"?><kml><Placemark><name>&#x62A;</name><Point><coordinates>50, 35, 0</coordinates></Point></Placemark><Placemark><MultiGeometry><LineString><coordinates>50,35 179,36 -179,36</coordinates></LineString></MultiGeometry></Placemark></kml>';
    case 'GeoJSON':
      return '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32639"}},"features":[{"type":"Feature","id":1,"geometry":{"type":"Point","coordinates":[534300,3951100]}},{"type":"Feature","geometry":{"type":"LineString","coordinates":[[534300,3951100],[634300,3951100]]}}]}';
    case 'GML':
      return 'graph [ directed 1 node [ id 1 label "&#252;" lat 35 lon 50 ] node [ id 2 lat 36 lon 51 ] edge [ source 1 target 2 ] ]';
    default:
      return 'name;lat;lon;people\nA;35,1;50;1.200\nB;36;51;\n';
  }
}

/** A sound input with bytes changed, taken out, doubled, cut off, or of another kind altogether. */
function damaged(sound: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat(Math.max(0, sound.length - 1));
  const piece = fc.constantFrom(
    '"',
    ',',
    ';',
    '\n',
    '\t',
    '\0',
    '\uFEFF',
    '-',
    '9999999999999',
    '۱۲',
    'null',
    '[',
    '{',
    '<',
    '&',
    ': ',
    '__proto__',
    '1405-09-07',
  );
  return fc.oneof(
    fc.uint8Array({ maxLength: 120 }),
    at.map((end) => sound.subarray(0, end)),
    fc
      .tuple(at, piece)
      .map(([place, text]) =>
        Uint8Array.of(...sound.subarray(0, place), ...utf8(text), ...sound.subarray(place)),
      ),
    fc
      .tuple(at, at)
      .map(([one, other]) =>
        Uint8Array.of(...sound.subarray(0, Math.min(one, other)), ...sound.subarray(Math.max(one, other))),
      ),
    fc
      .tuple(at, fc.nat(255))
      .map(([place, byte]) => sound.map((old, position) => (position === place ? byte : old))),
    fc
      .tuple(at, at)
      .map(([one, other]) =>
        Uint8Array.of(...sound, ...sound.subarray(Math.min(one, other), Math.max(one, other))),
      ),
  );
}

for (const { name, sound, read } of READERS)
  test(`${name}: damaged input never throws or hangs, and what is said of it is a whole sentence`, () => {
    fc.assert(
      fc.property(damaged(utf8(sound)), (bytes) => {
        const begin = performance.now();
        for (const finding of read(bytes)) assertSayable(finding);
        assert.ok(performance.now() - begin < LONGEST_MS);
      }),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });

test('memory does not grow with what is read', () => {
  assert.ok(process.memoryUsage().rss < 700e6, `${process.memoryUsage().rss}`);
});
