import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInventory } from './read-inventory.ts';

const GOOD: Readonly<Record<string, string>> = {
  'sites.csv':
    'id,name,kind,lat,lon,people,core\nbaku,Baku,exchange,40.41,49.87,2300000,yes\ngnj,Ganja,exchange,40.68,46.36,330000,\n',
  'links.csv': 'id,kind,from,to,length_km,capacity_gbps\nbg,fibre,baku,gnj,360,100\n',
  'crews.csv': 'id,base,skills,speed_kmh,shifts\nc1,baku,splicing;power,60,06:00-18:00\n',
  'spares.csv': 'part,depot,quantity,origin\nkit,baku,3,local\n',
  'repairs.csv': 'of,hours,skills,parts\nfibre,6.5,splicing,kit:1\nexchange,9,power,\n',
};

function read(changes: Readonly<Record<string, string | undefined>>): ReturnType<typeof readInventory> {
  const files = Object.entries({ ...GOOD, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return readInventory(new Map(files));
}

const bare = ({ inventory }: ReturnType<typeof readInventory>): unknown =>
  JSON.parse(
    JSON.stringify(inventory, (key, value: unknown) =>
      key === 'line' || key === 'file' ? undefined : value,
    ),
  );

const said = (result: ReturnType<typeof readInventory>): unknown[] =>
  result.findings.map(({ code, facts, line, again }) => [code, facts['file'] ?? '', line ?? 0, again ?? 0]);

const RIGHT = bare(read({}));
const all = (change: (text: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(GOOD).map(([name, text]) => [name, change(text)]));
/** As a spreadsheet of most of the world saves it: semicolons, decimal commas, quotes around what has semicolons inside. */
const continental = (text: string): string =>
  text
    .replaceAll(/[^,\n]*;[^,\n]*/g, (field) => `"${field}"`)
    .replaceAll(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part))
    .replaceAll(/(\d)\.(\d)/g, '$1,$2');

test('tables as spreadsheets save them are read as what they say', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
    ['a byte-order mark', all((text) => `\uFEFF${text}`)],
    ['semicolons and decimal commas', all(continental)],
    ['sep= in the first line', all((text) => `sep=;\n${continental(text)}`)],
    ['tabs', all((text) => text.replaceAll(',', '\t'))],
    ['line ends of Windows', all((text) => text.replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', all((text) => text.replaceAll('\n', '\r'))],
    [
      'blank rows of separators',
      all((text) => `${text}${',,,,,,,'.slice(0, text.split('\n')[0].split(',').length - 1)}\n\n`),
    ],
    ['empty columns without a name', all((text) => text.replaceAll('\n', ',,\n'))],
    ['quotes around everything', all((text) => text.replaceAll(/[^,\n]+/g, '"$&"'))],
    ['remarks and blank lines before the header', all((text) => `# ours\n\n${text}`)],
    [
      'capitals and spaces in the header',
      all((text) => text.replace(/^[^\n]+/, (header) => header.toUpperCase().replaceAll('_', ' '))),
    ],
    ['TRUE', { 'sites.csv': GOOD['sites.csv'].replace('yes', 'TRUE') }],
    ['بله', { 'sites.csv': GOOD['sites.csv'].replace('yes', 'بله') }],
    ['Latitude and Longitude', { 'sites.csv': GOOD['sites.csv'].replace('lat,lon', 'Latitude,Longitude') }],
    [
      'units in brackets',
      { 'links.csv': GOOD['links.csv'].replace('length_km,capacity_gbps', 'Length (km),Capacity [Gbps]') },
    ],
    [
      'Persian digits',
      { 'sites.csv': GOOD['sites.csv'].replace('40.41,49.87,2300000', '۴۰٫۴۱,۴۹٫۸۷,"۲٬۳۰۰٬۰۰۰"') },
    ],
    ['Arabic digits in shifts', { 'crews.csv': GOOD['crews.csv'].replace('06:00-18:00', '٠٦:٠٠-١٨:٠٠') }],
    ['spaces between thousands', { 'sites.csv': GOOD['sites.csv'].replace('2300000', '2 300 000') }],
    ['a list with commas', { 'crews.csv': GOOD['crews.csv'].replace('splicing;power', '"splicing, power"') }],
    ['a file name in capitals', { 'sites.csv': undefined, 'Sites.CSV': GOOD['sites.csv'] }],
    ['another ending', { 'sites.csv': undefined, 'sites.txt': GOOD['sites.csv'].replaceAll(',', '\t') }],
  ];
  for (const [what, changes] of cases) {
    const result = read(changes);
    assert.deepEqual(said(result), [], what);
    assert.deepEqual(bare(result), RIGHT, what);
  }
});

test('a line break inside a cell belongs to it', () => {
  const result = read({ 'sites.csv': GOOD['sites.csv'].replace('Ganja', '"Ganja\nwest"') });
  assert.deepEqual(said(result), []);
  assert.equal(result.inventory.sites[1].name, 'Ganja west');
});

test('one cause is one message, and what follows from it is counted', () => {
  const lines = GOOD['sites.csv'].split('\n');
  const cases: readonly (readonly [string, Readonly<Record<string, string | undefined>>, unknown[]])[] = [
    [
      'a column renamed',
      { 'sites.csv': GOOD['sites.csv'].replace('kind', 'kinds') },
      [
        ['table.missing-column-near', 'sites.csv', 1, 0],
        ['table.consequences', '', 0, 0],
      ],
    ],
    [
      'a table that is not there',
      { 'sites.csv': undefined },
      [
        ['inventory.missing-file', 'sites.csv', 1, 0],
        ['table.consequences', '', 0, 0],
      ],
    ],
    [
      'a workbook',
      { 'sites.csv': undefined, 'sites.xlsx': '' },
      [
        ['table.workbook', 'sites.xlsx', 1, 0],
        ['table.consequences', '', 0, 0],
      ],
    ],
    [
      'a row with a fault',
      { 'sites.csv': [lines[0], lines[1], lines[2].replace('exchange', 'exchnge'), ''].join('\n') },
      [
        ['inventory.not-one-of-near', 'sites.csv', 3, 0],
        ['table.consequences', '', 0, 0],
      ],
    ],
    [
      'the same word in many rows',
      {
        'links.csv': `${GOOD['links.csv']}${Array.from({ length: 30 }, (_, at) => `l${at},fiber,baku,gnj,,\n`).join('')}`,
      },
      [['inventory.not-one-of-near', 'links.csv', 3, 29]],
    ],
    [
      'a number that may be either',
      { 'sites.csv': GOOD['sites.csv'].replace('330000', '"330,000"') },
      [
        ['table.ambiguous-number', 'sites.csv', 3, 0],
        ['table.consequences', '', 0, 0],
      ],
    ],
    [
      'a column without a name',
      { 'spares.csv': GOOD['spares.csv'].replace('origin\n', 'origin,\n').replace('local', 'local,perhaps') },
      [['table.column-without-name', 'spares.csv', 1, 0]],
    ],
    [
      'a column twice',
      { 'spares.csv': GOOD['spares.csv'].replace('quantity', 'quantity,quantity').replace('3,', '3,4,') },
      [['table.column-twice', 'spares.csv', 1, 0]],
    ],
  ];
  for (const [what, changes, findings] of cases) assert.deepEqual(said(read(changes)), findings, what);
});

test('names match however their letters are written, and it is said where they had to be taken for others', () => {
  const sites =
    'id,kind,lat,lon,core,people\nشیراز,exchange,29.6,52.5,yes,9\nZ\u00fcrich,exchange,47.4,8.5,,9\n';
  const result = read({
    'sites.csv': sites,
    'links.csv': 'id,kind,from,to\na,fibre,شيراز,Zu\u0308rich\n',
    'crews.csv': 'id,base,skills,speed_kmh\nc1,شیراز,فيبر;برق,60\n',
    'spares.csv': 'part,depot,quantity,origin\nkit,شیراز,3,local\n',
    'repairs.csv': 'of,hours,skills\nfibre,6,فیبر\nexchange,9,برق\n',
  });
  assert.deepEqual(said(result), [
    ['table.other-letters', 'links.csv', 2, 0],
    ['table.other-letters', 'repairs.csv', 2, 0],
  ]);
  const [{ from, to }] = result.inventory.links;
  assert.deepEqual([from, to], ['شیراز', 'Z\u00fcrich']);
  assert.deepEqual(result.inventory.repairs[0].skills, result.inventory.crews[0].skills.slice(0, 1));
  const twins = read({ 'sites.csv': `${GOOD['sites.csv']}b\u0430ku,,power,40,49,,\n` });
  assert.deepEqual(said(twins), [['table.ids-look-alike', 'sites.csv', 4, 0]]);
});

test('a link that stands in both directions is one, under both names', () => {
  const links = (more: string): string => `id,kind,from,to,length_km\nbg,fibre,baku,gnj,360\n${more}`;
  const joined = read({
    'links.csv': links('gb,fibre,gnj,baku,360\n'),
    'networks.csv': 'asset,asn\ngb,64500\n',
  });
  assert.deepEqual(said(joined), [['table.directions-joined', 'links.csv', 3, 0]]);
  assert.deepEqual(
    joined.inventory.links.map(({ id }) => id),
    ['bg'],
  );
  assert.equal(joined.inventory.networks[0].asset, 'bg');
  for (const other of ['gb,fibre,gnj,baku,400\n', 'gb,fibre,baku,gnj,360\n', 'gb,microwave,gnj,baku,360\n'])
    assert.equal(read({ 'links.csv': links(other) }).inventory.links.length, 2, other);
});

test('a site is known by its name where no other has it', () => {
  const sites =
    'id,name,kind,lat,lon,people,core\na,Baku North,exchange,40,50,10,yes\nb,Twin,tower,40.1,50,1,\nc,Twin,tower,40.2,50,1,\n';
  const { inventory, findings } = read({
    'sites.csv': sites,
    'links.csv': 'id,name,kind,from,to\nl1,North line,fibre,Baku North,b\nl2,,fibre,a,c\n',
    'crews.csv': 'id,base,skills,speed_kmh\nc1,Baku North,splice,60\nc2,Twin,splice,60\n',
    'networks.csv': 'asset,asn\nNorth line,64500\n',
    'supplies.csv': '',
    'spares.csv': 'part,depot,quantity,origin\nkit,Baku North,1,local\n',
    'repairs.csv': 'of,hours,skills\nfibre,6,splice\n',
    'needs.csv': '',
  });
  assert.equal(inventory.links[0].from, 'a');
  assert.equal(inventory.networks[0].asset, 'l1');
  assert.deepEqual(
    inventory.crews.map(({ base }) => base),
    ['a', 'Twin'],
  );
  assert.deepEqual(
    findings.filter(({ code }) => code.startsWith('inventory.unknown-id')).map(({ facts }) => facts['value']),
    ['Twin'],
  );
});

test('sites that reach no core are counted with their people', () => {
  const { findings } = read({
    'sites.csv': `${GOOD['sites.csv']}lnk,Lankaran,exchange,38.75,48.85,240000,\nfeed,,power,38.7,48.8,,\ntwr,,tower,38.8,48.9,9000,\n`,
  });
  assert.deepEqual(
    findings.map(({ code, facts, severity }) => [
      code,
      facts['site'],
      facts['sites'],
      facts['people'],
      severity,
    ]),
    [['inventory.unconnected', 'lnk', 2, 249_000, 'note']],
  );
});
