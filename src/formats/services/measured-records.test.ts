import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importServices } from './import-services.ts';
import { isMeasured, measuredRecords } from './measured-records.ts';
import { readServices } from './read-services.ts';
import { writeServices } from './write-services.ts';

const COLUMNS =
  'query_type,query_name,response_type,response_name,response_ttl,rtt,status_code,ip4_address,ip6_address,country,cname_name,mx_address,mx_preference,ns_address,soa_mname,soa_rname,soa_serial,soa_refresh,soa_retry,soa_expire,soa_minimum,rrsig_type_covered,rrsig_algorithm,rrsig_labels,rrsig_original_ttl,rrsig_signature_inception,rrsig_signature_expiration,rrsig_key_tag,rrsig_signer_name,rrsig_signature'.split(
    ',',
  );

function table(rows: readonly Readonly<Record<string, string>>[], separator = ',', nothing = ''): string {
  const lines = rows.map((row) => COLUMNS.map((column) => row[column] ?? nothing).join(separator));
  return [COLUMNS.join(separator), ...lines, ''].join('\n');
}

const ROWS = [
  {
    query_name: 'www.gov.ir.',
    response_type: 'CNAME',
    response_name: 'WWW.gov.ir.',
    response_ttl: '300',
    cname_name: 'edge.gov.ir.',
  },
  {
    query_name: 'www.gov.ir.',
    response_type: 'A',
    response_name: 'edge.gov.ir.',
    response_ttl: '60',
    ip4_address: '192.0.2.1',
  },
  { query_name: 'www.gov.ir.', response_type: 'AAAA', ip6_address: '2001:db8::1' },
  {
    response_type: 'MX',
    response_name: 'gov.ir.',
    response_ttl: '60',
    mx_address: 'mx.gov.ir.',
    mx_preference: '10',
  },
  { response_type: 'NS', response_name: 'gov.ir.', response_ttl: '60', ns_address: 'ns.gov.ir.' },
  {
    response_type: 'SOA',
    response_name: 'gov.ir.',
    soa_mname: 'ns.gov.ir.',
    soa_rname: 'admin.gov.ir.',
    soa_serial: '7',
    soa_refresh: '7200',
    soa_retry: '900',
    soa_expire: '1209600',
    soa_minimum: '3600',
  },
  ...['SOA', 'NSEC'].map((covered) => ({
    response_type: 'RRSIG',
    response_name: 'gov.ir.',
    response_ttl: '60',
    rrsig_type_covered: covered,
    rrsig_algorithm: '13',
    rrsig_labels: '2',
    rrsig_original_ttl: '3600',
    rrsig_signature_inception: '1764500000',
    rrsig_signature_expiration: '1765700000',
    rrsig_key_tag: '7',
    rrsig_signer_name: 'gov.ir.',
    rrsig_signature: 'aGVsbG8=',
  })),
  { response_type: 'TXT', response_name: 'gov.ir.' },
  { query_name: 'none.gov.ir.', status_code: '3' },
];

test('answers become records whatever separates the columns and however nothing is written', () => {
  for (const text of [table(ROWS), table(ROWS, '\t', 'NULL'), table(ROWS, ';', '\\N')]) {
    assert.equal(isMeasured(text), true);
    const { folder, findings } = importServices([{ file: 'x.csv', text }], () => undefined);
    assert.deepEqual(
      folder.records.map(({ name, type, ttl, value }) => `${name} ${type} ${ttl ?? '-'} ${value}`),
      [
        'www.gov.ir CNAME 300 edge.gov.ir.',
        'edge.gov.ir A 60 192.0.2.1',
        'www.gov.ir AAAA - 2001:db8::1',
        'gov.ir MX 60 10 mx.gov.ir.',
        'gov.ir NS 60 ns.gov.ir.',
        'gov.ir SOA - ns.gov.ir. admin.gov.ir. 7 7200 900 1209600 3600',
        'gov.ir RRSIG 60 SOA 13 2 3600 1765700000 1764500000 7 gov.ir.',
      ],
    );
    assert.deepEqual([findings, folder.services], [[], []]);
    const read = readServices(writeServices(folder));
    assert.deepEqual(
      read.findings.filter(({ code }) => code === 'services.record-value'),
      [],
    );
  }
});

test('the older name of the lifetime is read, and rows without their value are said with their lines', () => {
  const text =
    'response_type,query_name,ttl,ip4_address\nA,a.ir,60,192.0.2.1\nA,a.ir,60,\nA,a.ir,60,300.1.1.1\nNS,a.ir,60,\n"A\n';
  const { records, findings } = measuredRecords(text);
  assert.deepEqual(records, [{ name: 'a.ir', type: 'A', ttl: 60, value: '192.0.2.1' }]);
  assert.deepEqual(
    findings.map(({ line, code }) => `${line} ${code}`),
    [3, 4, 5, 6].map((line) => `${line} services.import-line`),
  );
});

test('other tables are none', () => {
  for (const text of [
    '',
    'id,names,not_after\n',
    'origin,rank\n',
    'response_type\n',
    'domain,preference,exchange\n',
  ])
    assert.equal(isMeasured(text), false, text);
});

test('arbitrary cells never throw, and what is read is well formed', () => {
  const cell = fc.constantFrom(
    '',
    'A',
    'MX',
    'SOA',
    'NS',
    'a.ir.',
    '"',
    '60',
    '-1',
    '192.0.2.1',
    'NULL',
    'x y',
    'constructor',
    '\n',
  );
  const rows = fc.array(fc.array(cell, { maxLength: COLUMNS.length }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = [COLUMNS.join(','), ...cells.map((row) => row.join(','))].join('\n');
      for (const { name, value, ttl = 0 } of measuredRecords(text).records)
        assert.ok(name !== '' && value !== '' && ttl >= 0);
    }),
    { numRuns: 400 },
  );
});
