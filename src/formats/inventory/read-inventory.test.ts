import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleCountry } from './example-country.ts';
import { readInventory } from './read-inventory.ts';
import { writeInventory } from './write-inventory.ts';
import { cases } from '../../../test/cases.ts';

const GOOD: Readonly<Record<string, string>> = {
  'sites.csv':
    'id,kind,lat,lon,people,core,gateway,critical\na,exchange,35,51,1000,yes,,hospital:1\nb,tower,35.1,51.1,500,,,\nf,power,35,51.2,,,,\n',
  'links.csv': 'id,kind,from,to,length_km,capacity_gbps\nab,fibre,a,b,20,10\n',
  'supplies.csv': 'site,feed,battery_hours\na,f,8\nb,f,2\n',
  'crews.csv': 'id,base,skills,speed_kmh,shifts\nc1,a,splicing;power,60,06:00-18:00\n',
  'spares.csv': 'part,depot,quantity,lead_hours,origin\nkit,a,3,0,local\n',
  'repairs.csv': 'of,hours,hours_min,hours_max,skills,parts\nfibre,6,4,9,splicing,kit:1\npower,8,,,power,\n',
};

function read(changes: Readonly<Record<string, string>> = {}) {
  return readInventory(new Map(Object.entries({ ...GOOD, ...changes })));
}

/** Code, file, line, and the likely mend where one is named. */
function faults(changes: Readonly<Record<string, string>>): unknown[] {
  return read(changes).findings.map(({ code, facts, line }) => [
    code,
    facts['file'],
    line,
    facts['near'] ?? '',
  ]);
}

function changed(file: string, from: string, to: string): Readonly<Record<string, string>> {
  assert.ok(GOOD[file].includes(from), `${from} is in ${file}`);
  return { [file]: GOOD[file].replace(from, to) };
}

test('a good folder has no finding, and every row is there', () => {
  const { inventory, findings } = read();
  assert.deepEqual(findings, []);
  assert.deepEqual([inventory.sites.length, inventory.links.length, inventory.crews.length], [3, 1, 1]);
  assert.deepEqual(inventory.sites[0].critical, [{ name: 'hospital', priority: 1 }]);
  assert.deepEqual(inventory.crews[0].shifts, [{ start: 360, end: 1080 }]);
});

test('each fault names its file, its line and the likely mend', () => {
  const cases: [Readonly<Record<string, string>>, unknown][] = [
    [changed('links.csv', ',a,b,', ',a,bb,'), ['inventory.unknown-id-near', 'links.csv', 2, 'b']],
    [changed('repairs.csv', '6,4,9', '-6,4,9'), ['inventory.negative', 'repairs.csv', 2, '']],
    [changed('repairs.csv', '6,4,9', '6,7,9'), ['inventory.range-out-of-order', 'repairs.csv', 2, '']],
    [changed('crews.csv', 'c1,a,', 'c1,,'), ['inventory.crew-without-base', 'crews.csv', 2, '']],
    [changed('links.csv', ',20,', ',14000,'), ['inventory.metres-for-kilometres', 'links.csv', 2, '']],
    [changed('sites.csv', 'b,tower', 'a,tower'), ['inventory.duplicate-id', 'sites.csv', 3, '']],
    [changed('sites.csv', 'b,tower', 'b,towr'), ['inventory.not-one-of-near', 'sites.csv', 3, 'tower']],
    [changed('sites.csv', '35.1,51.1', '135.1,51.1'), ['inventory.too-large', 'sites.csv', 3, '']],
    [changed('supplies.csv', 'a,f,8', 'a,f,99999999'), ['inventory.above-most', 'supplies.csv', 2, '']],
    [changed('supplies.csv', 'a,f,8\n', 'a,f,8\nf,a,1\n'), ['inventory.supply-cycle', 'supplies.csv', 3, '']],
    [
      changed('supplies.csv', 'b,f,2\n', 'b,f,2\nb,f,3\n'),
      ['inventory.two-batteries', 'supplies.csv', 4, ''],
    ],
    [
      changed('repairs.csv', 'splicing,kit', 'splicin,kit'),
      ['inventory.skill-nobody-has-near', 'repairs.csv', 2, 'splicing'],
    ],
    [
      changed('repairs.csv', 'kit:1', 'kitt:1'),
      ['inventory.part-nobody-stocks-near', 'repairs.csv', 2, 'kit'],
    ],
    [changed('crews.csv', '06:00-18:00', 'day'), ['inventory.bad-shift', 'crews.csv', 2, '']],
    [changed('spares.csv', 'kit,a,3', 'kit,a,three'), ['inventory.not-a-number', 'spares.csv', 2, '']],
    [changed('sites.csv', 'yes', ''), ['inventory.no-core', 'sites.csv', 2, '']],
    [changed('sites.csv', 'people', 'poeple'), ['inventory.unknown-column-near', 'sites.csv', 1, 'people']],
    [{ 'needs.csv': 'repair_of,needs\nab,f\nf,ab\n' }, ['inventory.need-cycle', 'needs.csv', 3, '']],
    [{ 'site.csv': 'id\n' }, ['inventory.unknown-file-near', 'site.csv', 1, 'sites.csv']],
    [{ 'customers.csv': 'id\n' }, ['inventory.unknown-file', 'customers.csv', 1, '']],
  ];
  for (const [changes, expected] of cases) {
    const found = faults(changes);
    assert.ok(
      found.some((fault) => JSON.stringify(fault) === JSON.stringify(expected)),
      `${JSON.stringify(expected)} among ${JSON.stringify(found)}`,
    );
  }
});

test('one bad line in ten thousand is found, and the others are read', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => `s${row},tower,35,${51 + row / 1e4},1,,,`);
  rows[7654] = 's7654,tower,35,"51,1,,,';
  const { inventory, findings } = read({ 'sites.csv': `${GOOD['sites.csv']}${rows.join('\n')}\n` });
  assert.equal(inventory.sites.length, 3 + 9999);
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['table.unclosed-quote', 4 + 7654 + 1]],
  );
});

test('GeoJSON features are rows with the line they begin on', () => {
  const text = JSON.stringify(
    {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { id: 'x', kind: 'tower' },
          geometry: { type: 'Point', coordinates: [51, 35] },
        },
        {
          type: 'Feature',
          properties: { kind: 'tower' },
          geometry: { type: 'Point', coordinates: [51, 35] },
        },
      ],
    },
    undefined,
    1,
  );
  const { inventory, findings } = read({ 'sites.geojson': text });
  assert.deepEqual(
    inventory.sites.filter(({ id }) => id === 'x').map(({ lat, lon }) => [lat, lon]),
    [[35, 51]],
  );
  // The brace before it stands on a line of its own.
  const begin = text.slice(0, text.lastIndexOf('"type": "Feature"')).split('\n').length - 1;
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['inventory.missing-value', begin]],
  );
});

test('what is written reads back the same, without a finding', () => {
  const cities = Array.from({ length: 40 }, (_, city) => ({
    name: `City ${city}, "East"`,
    lat: 30 + ((city * 7) % 10),
    lon: 50 + ((city * 3) % 10),
    population: 1000 * (city + 1),
    region: `${city % 4}`,
  }));
  const made = exampleCountry(cities, { country: 'XX', seed: 3, sites: 60, crews: 7 });
  const { inventory, findings } = readInventory(writeInventory(made));
  assert.deepEqual(findings, []);
  const bare = (rows: readonly object[]): unknown[] =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(
          ([name, value]) =>
            name !== 'file' &&
            name !== 'line' &&
            value !== undefined &&
            value !== false &&
            !(Array.isArray(value) && value.length === 0),
        ),
      ),
    );
  for (const table of ['sites', 'links', 'supplies', 'networks', 'crews', 'spares', 'repairs'] as const)
    assert.deepEqual(bare(inventory[table]), bare(made[table]), table);
  assert.deepEqual(inventory.settings, made.settings);
  assert.deepEqual(exampleCountry(cities, { country: 'XX', seed: 3, sites: 60, crews: 7 }), made);
  assert.notDeepEqual(exampleCountry(cities, { country: 'XX', seed: 4, sites: 60, crews: 7 }), made);
});

test('arbitrary text never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(GOOD), 'sites.geojson', 'inventory.yaml'),
      fc.string(),
      (file, text) => {
        read({ [file]: text });
      },
    ),
    { numRuns: cases(500) },
  );
});
