import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBook } from './read-book.ts';

const ORGANISATIONS = {
  name: 'organisations.yaml',
  text: `- id: cloud-house
  name: Cloud House
  country: IR
  kind: company
  example: true
- id: north-net
  name: North Net
  country: AZ
  kind: operator
`,
};

const brief = (files: { name: string; text: string }[]): unknown[] =>
  readBook(files).findings.map(({ code, file, line }) => `${file}:${line} ${code}`);

test('records come from YAML and from CSV alike', () => {
  const yaml = readBook([
    ORGANISATIONS,
    {
      name: 'offers.yaml',
      text: '- id: dns\n  organisation: cloud-house\n  field: services\n  title: DNS\n  languages: [fa, en]\n',
    },
  ]);
  const csv = readBook([
    ORGANISATIONS,
    {
      name: 'offers.csv',
      text: 'id,organisation,field,title,languages,hs\ndns,cloud-house,services,DNS,fa; en,\n',
    },
  ]);
  assert.deepEqual(yaml.findings, []);
  assert.deepEqual(csv.findings, []);
  assert.deepEqual(yaml.book, csv.book);
});

test('a bad record is named with file and line, and the others stay', () => {
  const { book, findings } = readBook([
    {
      name: 'organisations.yaml',
      text: '- id: good\n  name: Good\n  kind: company\n- id: Bad Id\n  name: Bad\n  kind: compny\n',
    },
  ]);
  assert.deepEqual(
    book.organisations.map(({ id }) => id),
    ['good'],
  );
  assert.deepEqual(
    findings.map(({ code, line }) => [line, code]),
    [
      [4, 'book.id-form'],
      [6, 'yaml.not-one-of-near'],
    ],
  );
  const csv = readBook([
    { name: 'organisations.csv', text: 'id,name,kind\ngood,Good,company\nbad,,company\n' },
  ]);
  assert.equal(csv.book.organisations.length, 1);
  assert.deepEqual(
    csv.findings.map(({ code, line }) => [line, code]),
    [[3, 'yaml.missing-field']],
  );
});

test('references to nothing, repeated ids and offers, and dates out of order are found', () => {
  const events = `- id: WTDC-25
  name: Conference
  place: Baku
  country: AZ
  from: 2025-11-17
  to: 2025-11-28
  meetings:
    - id: with-north
      date: 2025-11-30
      parties: [IR, north-ned]
      topics: [Peering]
`;
  const offers = `- {id: a, organisation: cloud-house, field: cloud, title: Hosting}
- {id: b, organisation: cloud-house, field: cloud, title: hosting}
- {id: a, organisation: north-net, field: cloud, title: Storage}
`;
  const files = [ORGANISATIONS, { name: 'events.yaml', text: events }, { name: 'offers.yaml', text: offers }];
  assert.deepEqual(brief(files), [
    'offers.yaml:3 book.repeated-id',
    'events.yaml:10 book.unknown-reference-near',
    'events.yaml:9 book.meeting-outside-event',
    'offers.yaml:2 book.repeated-offer',
  ]);
});

test('countries are read in any capitals; two letters that are an organisation are that one', () => {
  const agreements = `- id: mou
  title: Memorandum
  parties: [ir, Az, tk, uk]
  signed: 2025-01-05
  commitments:
    - {id: c, text: Exchange, owner: az, due: 2025-06-01, target: {measure: detour, country: ir, atMost: 0.1}}
`;
  const { book, findings } = readBook([
    { name: 'organisations.csv', text: 'id,name,kind,country\ntk,Tele K,operator,kz\n' },
    { name: 'agreements.yaml', text: agreements },
    { name: 'needs.csv', text: 'id,country,field,title,declaredBy\nn,ir,cloud,Hosting,ir\n' },
    { name: 'countries.csv', text: 'country,languages\nkz,ru\n' },
  ]);
  assert.deepEqual(findings, []);
  const [{ parties, commitments }] = book.agreements;
  assert.deepEqual(parties, ['IR', 'AZ', 'tk', 'GB']);
  assert.deepEqual([commitments[0].owner, commitments[0].target?.country], ['AZ', 'IR']);
  assert.deepEqual([book.needs[0].country, book.needs[0].declaredBy], ['IR', 'IR']);
  assert.deepEqual([book.organisations[0].country, book.countries[0].country], ['KZ', 'KZ']);
});

test('a date that does not exist and a target without a bound are named with their line', () => {
  const agreements = `- id: mou
  title: Memorandum
  parties: [IR, AZ]
  signed: 2025-11-31
  commitments: []
- id: mou-2
  title: Memorandum
  parties: [IR, AZ]
  signed: 2025-11-20
  commitments:
    - id: peer
      text: Peer in Baku
      owner: IR
      due: 2026-11-20
      target: {measure: detour, country: IR}
`;
  assert.deepEqual(brief([{ name: 'agreements.yaml', text: agreements }]), [
    'agreements.yaml:4 moment.no-such-date',
    'agreements.yaml:15 book.one-bound',
  ]);
});

test('a file of another name is left alone and named', () => {
  assert.deepEqual(brief([{ name: 'offer.yaml', text: '[]' }]), ['offer.yaml:1 inventory.unknown-file-near']);
});

test('arbitrary text never throws', () => {
  const anyName = fc.constantFrom('offers.yaml', 'offers.csv', 'events.yaml', 'countries.json');
  fc.assert(
    fc.property(anyName, fc.string({ unit: 'binary-ascii', maxLength: 80 }), (name, text) => {
      readBook([{ name, text }]);
    }),
  );
});

test('tables as spreadsheets save them, and names of files in capitals', () => {
  const offers = 'id,organisation,field,title,languages,hs,example\n';
  const row = 'dns,cloud-house,services,"DNS, hosted","fa;en",8517.62,';
  const right = readBook([ORGANISATIONS, { name: 'offers.csv', text: `${offers}${row}true\n` }]);
  assert.deepEqual(right.findings, []);
  const semicolons =
    'ID;Organisation;Field;Title;Languages;HS;Example\ndns;cloud-house;services;DNS, hosted;fa,en;8517.62;VRAI\n;;;;;;\n';
  for (const file of [
    { name: 'Offers.CSV', text: `\uFEFF${semicolons}` },
    { name: 'offers.csv', text: `sep=,\n${offers}${row}TRUE\n,,,,,,\n` },
    { name: 'offers.csv', text: `${offers}${row.replace('DNS, hosted', 'DNS,\nhosted')}true\n` },
  ]) {
    const read = readBook([ORGANISATIONS, file]);
    assert.deepEqual(read.findings, [], file.text);
    assert.deepEqual(read.book, right.book, file.text);
  }
});

test('one cause is one message: what refers to records that could not be read is counted', () => {
  const event = (start: string): string =>
    `- id: SUMMIT-26\n  name: Summit\n  place: Baku\n  country: AZ\n  utcOffset: '+04:00'\n  from: 2026-11-17\n  to: 2026-11-28\n  meetings:\n    - id: one\n      date: 2026-11-18\n      start: ${start}\n      parties: [IR, AZ]\n      topics: [Peering]\n`;
  const agreements = {
    name: 'agreements.yaml',
    text: ['a', 'b']
      .map(
        (id) =>
          `- {id: ${id}, title: T, parties: [IR, AZ], event: SUMMIT-26, signed: 2026-11-20, commitments: []}\n`,
      )
      .join(''),
  };
  const read = readBook([{ name: 'events.yaml', text: event('9:15') }, agreements]);
  assert.deepEqual(
    read.findings.map(({ code, file, line, facts }) => [
      code,
      file,
      line,
      facts['example'] ?? facts['count'],
    ]),
    [
      ['moment.malformed-clock', 'events.yaml', 11, '09:15'],
      ['table.consequences', 'events.yaml', undefined, 2],
    ],
  );
  assert.deepEqual(readBook([{ name: 'events.yaml', text: event('09:15') }, agreements]).findings, []);
  const renamed = readBook([
    { name: 'organisations.csv', text: 'id,name,sort\none,One,company\ntwo,Two,company\n' },
  ]);
  assert.deepEqual(
    renamed.findings.map(({ code, line, facts }) => [code, line, facts['column'], facts['rows'] ?? 0]),
    [
      ['table.missing-column', 1, 'kind', 2],
      ['inventory.unknown-column', 1, 'sort', 0],
    ],
  );
  assert.deepEqual(brief([{ name: 'organisations.xlsx', text: '' }]), [
    'organisations.xlsx:1 table.workbook',
  ]);
});

test('hours of an event without an offset are remarked, for no calendar can place them', () => {
  const event = (offset: string, start: string): unknown[] =>
    readBook([
      ORGANISATIONS,
      {
        name: 'events.yaml',
        text: `- id: week
  name: Week
  place: Baku
  country: AZ
  from: 2026-05-01
  to: 2026-05-08
${offset}  meetings:
    - {id: one, date: 2026-05-02,${start} parties: [IR, north-net], topics: [Peering]}
`,
      },
    ]).findings.map(({ code, severity, file, line }) => `${file}:${line} ${code} ${severity}`);
  assert.deepEqual(event('', ' start: "10:00",'), ['events.yaml:1 book.hours-without-offset note']);
  assert.deepEqual(event("  utcOffset: '+04:00'\n", ' start: "10:00",'), []);
  assert.deepEqual(event('', ''), [], 'whole days need none');
});
