import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostName, namesAbove } from '../../core/host-name.ts';
import { HANDLINGS, NEED_LAYERS, RECORD_TYPES, SERVICE_KINDS } from '../../schemas/services-folder.ts';
import { readServices } from './read-services.ts';
import { writeServices, type BareServices } from './write-services.ts';

function said(files: Readonly<Record<string, string>>): string[] {
  return readServices(new Map(Object.entries(files))).findings.map(
    ({ code, line, facts }) => `${String(facts['file'])}:${line ?? ''} ${code}`,
  );
}

const SERVICES = 'id,kind,people\nportal,government,1000\nclinic,hospital,20\n';

test('every fault of a services folder is said with its file and line', () => {
  const needs = [
    'service,layer,target,need,group,hours',
    'portal,name,www.gov.example,must,,',
    'portl,name,www.gov.example,,,',
    'portal,name,AS64500,,,',
    'portal,cdn,cache,,,',
    'portal,certificate,none,,,',
    'portal,power,grid,sometimes,,8',
    'clinic,time,portal,,,-1',
  ];
  const records = [
    'name,type,ttl,value',
    'www.gov.example,A,60,192.0.2.300',
    'gov.example,MX,60,mail.gov.example',
    'gov..example,NS,60,ns.gov.example',
    'gov.example,SOA,60,ns.gov.example host.gov.example 1 2 3 4',
    'gov.example,RRSIG,60,SOA 13 2 60 tomorrow 0 7 gov.example',
  ];
  const certificates = 'id,not_after,issuer_country\na,2027-02-30,US\na,2027-02-28,us\na,2027-02-28,US\n';
  assert.deepEqual(
    said({
      'services.csv': `${SERVICES}portal,mail,\n`,
      'needs.csv': needs.join('\n'),
      'records.csv': records.join('\n'),
      'certificates.csv': certificates,
      'record.csv': '',
    }),
    [
      'needs.csv:7 inventory.not-one-of',
      'needs.csv:8 inventory.negative',
      'records.csv:4 inventory.bad-name',
      'certificates.csv:2 inventory.bad-date',
      'record.csv:1 inventory.unknown-file-near',
      'services.csv:4 inventory.duplicate-id',
      'certificates.csv:4 inventory.duplicate-id',
      'needs.csv:3 services.unknown-id-near',
      'needs.csv:4 services.target-no-name',
      'needs.csv:5 services.target-thing',
      'records.csv:2 services.record-value',
      'records.csv:3 services.record-value',
      'records.csv:5 services.record-value',
      'records.csv:6 services.record-value',
      'services.csv:4 services.some-without-people',
    ],
  );
});

test('needs of a service that could not be read are counted, not blamed', () => {
  const { findings } = readServices(
    new Map([
      ['services.csv', 'id,kind\nportal,goverment\n'],
      ['needs.csv', 'service,layer,target\nportal,address,192.0.2.1\nportal,address,192.0.2.2\n'],
    ]),
  );
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts['count'] ?? '']),
    [
      ['inventory.not-one-of-near', ''],
      ['table.consequences', 2],
    ],
  );
});

test('tables of a spreadsheet, names of other scripts and days of the Solar Hijri calendar are read', () => {
  const { folder, findings } = readServices(
    new Map([
      ['Services.CSV', '\uFEFFID;Kind;People;Handling\r\nportal;government;۱۲۰۰;tlp:green\r\n'],
      ['needs.tsv', 'service\tlayer\ttarget\nportal\tname\tWWW.Bücher.example.\n'],
      ['records.csv', 'name;type;ttl;value\nwww.bücher.example;a;60;192.0.2.1\n'],
      ['certificates.csv', 'id,names,not_after\nc,*.example;example.,۱۴۰۵/۰۹/۰۷\n'],
    ]),
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(
    [folder.services[0].people, folder.services[0].handling, folder.records[0].name],
    [1200, 'TLP:GREEN', 'www.xn--bcher-kva.example'],
  );
  const [{ names, not_after }] = folder.certificates;
  assert.deepEqual(names, ['*.example', 'example']);
  assert.equal(new Date(not_after).toISOString(), '2026-11-29T00:00:00.000Z');
});

test('without its table of services a folder is refused in one sentence, and without needs nothing is claimed', () => {
  assert.deepEqual(said({ 'needs.csv': 'service,layer,target\na,power,grid\n' }), [
    'services.csv:1 inventory.missing-file',
    'undefined: table.consequences',
  ]);
  assert.deepEqual(said({ 'services.csv': SERVICES }), [
    'services.csv:2 services.no-needs',
    'services.csv:3 services.no-needs',
  ]);
});

test('names of the DNS are compared in lower case without their last dot; what is none is refused', () => {
  assert.equal(hostName('A.NIC.ir.'), 'a.nic.ir');
  assert.equal(hostName('.'), '.');
  assert.equal(hostName('_dmarc.example'), '_dmarc.example');
  assert.deepEqual(
    ['', 'a..b', '-a.b', 'a b', `${'x'.repeat(64)}.y`, 'a/b', 'é é', 'é:80', 'a.b..'].map(hostName),
    Array<undefined>(9).fill(undefined),
  );
  assert.deepEqual(namesAbove('a.b.c'), ['b.c', 'c', '.']);
  assert.deepEqual(namesAbove('.'), []);
});

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const name = fc.tuple(word, word).map((labels) => labels.join('.'));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const moment = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });

const anyFolder: fc.Arbitrary<BareServices> = fc.record({
  services: fc.uniqueArray(
    fc.record({
      id: word,
      name: maybe(word),
      kind: fc.constantFrom(...SERVICE_KINDS),
      people: maybe(fc.nat()),
      rank: maybe(fc.integer({ min: 1, max: 1e6 })),
      priority: maybe(fc.integer({ min: 1, max: 3 })),
      region: maybe(word),
      site: maybe(word),
      handling: maybe(fc.constantFrom(...HANDLINGS)),
    }),
    { selector: ({ id }) => id },
  ),
  needs: fc.array(
    fc.record({
      service: word,
      layer: fc.constantFrom(...NEED_LAYERS),
      target: name,
      need: maybe(fc.constantFrom('must' as const, 'degrades' as const)),
      group: maybe(word),
      hours: maybe(fc.nat(1000)),
    }),
  ),
  records: fc.array(
    fc.record({ name, type: fc.constantFrom(...RECORD_TYPES), ttl: maybe(fc.nat(1e6)), value: name }),
  ),
  certificates: fc.array(
    fc.record({
      id: word,
      names: maybe(fc.array(name, { minLength: 1 })),
      issuer: maybe(word),
      issuer_country: maybe(fc.constantFrom('US', 'DE')),
      issuer_host: maybe(name),
      not_before: maybe(moment),
      not_after: moment,
      lifetime_days: maybe(fc.integer({ min: 1, max: 400 })),
    }),
  ),
});

test('a folder that is written and read again is the same', () => {
  const bare = (row: object): object =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([column, value]) => value !== undefined && !['file', 'line'].includes(column),
      ),
    );
  fc.assert(
    fc.property(anyFolder, fc.boolean(), (folder, forExcel) => {
      const read = readServices(writeServices(folder, { forExcel })).folder;
      for (const table of Object.keys(folder) as (keyof BareServices)[])
        assert.deepEqual(read[table].map(bare), folder[table].map(bare));
    }),
    { numRuns: 100 },
  );
});
