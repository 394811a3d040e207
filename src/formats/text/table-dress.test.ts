import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAsRel } from '../as-rel/as-rel.ts';
import { openAsnCountries } from '../asns-csv/asn-country.ts';
import { openAsnsCsv } from '../asns-csv/asns-csv.ts';
import { openAsnUsers, openNationalNetworks } from '../asns-csv/own-tables.ts';
import { openDelegated } from '../delegated/delegated.ts';
import { encodePrefixToAs, openPrefixToAs } from '../prefix-to-as/prefix-to-as.ts';
import { readWhole, type TextReader } from './lines.ts';

// The same rows as people have them: other separators, headers, capitals, AS numbers written otherwise.

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read<T extends { findingCounts: object }>(reader: TextReader<T>, text: string): T {
  const result = readWhole(reader, utf8(text));
  assert.deepEqual(result.findingCounts, {}, text);
  return result;
}

test('a table of prefixes and origins in other dress', () => {
  const wanted = '192.0.2.0\t24\t64500\n198.51.100.0\t25\t70000\n2001:db8::\t32\t64500\n';
  const dresses = [
    wanted,
    '; IP-ASN32-DAT file\n; made today\n192.0.2.0/24\t64500\n198.51.100.0/25\t70000\n2001:db8::/32\t64500\n',
    'prefix,asn\n192.0.2.0/24,AS64500\n198.51.100.0/25,AS70000\n2001:db8::/32,AS64500\n',
    '\uFEFFnetwork;origin\r\n"192.0.2.0/24";64500\r\n"198.51.100.0/25";1.4464\r\n"2001:db8::/32";64500\r\n',
    '% riswhois\n64500\t192.0.2.0/24\t112\n70000\t198.51.100.0/25\t3\n64500\t2001:db8::/32\t90\n',
    '192.0.2.0/24 64500\n  198.51.100.0/25   70000\n2001:db8::/32 64500\n',
    '192.0.2.0\t24\tAS64500\n198.51.100.0\t25\tAS70000\n2001:db8::\t32\tas64500\n',
  ];
  for (const dress of dresses) assert.equal(encodePrefixToAs(read(openPrefixToAs(), dress)), wanted);
});

test('a line that is no prefix and origin is left out with its number', () => {
  for (const line of [
    '192.0.2.0/33 64500',
    '192.0.2.0/24',
    '192.0.2.0/24 64500 x',
    'hello world',
    '1.2.3/8 1',
  ]) {
    const { count, findings } = readWhole(openPrefixToAs(), utf8(`192.0.2.0/24 64500\n${line}\n`));
    assert.equal(count, 1);
    assert.deepEqual(
      findings.map(({ code, line, facts }) => [code, line, facts['text']]),
      [['prefix-to-as.malformed-line', 2, line]],
    );
  }
});

test('tables that begin with an AS number, with any separator, header and spelling of it', () => {
  const users = [
    { asn: 64500, users: 9_000_000 },
    { asn: 70_000, users: 3.5 },
  ];
  for (const text of [
    '64500,9000000\n70000,3.5\n',
    'asn,users\nAS64500,9000000\nAS70000,3.5\n',
    'ASN;Users\r\nas64500;9000000\r\nas70000;3.5\r\n',
    'sep=;\nasn;users\n64500;9000000\n70000;3.5\n',
    '# from a survey\nAS Number\tUsers\n64500\t9000000\t\n1.4464\t3.5\t\t\n',
    'asn,users,,\n 64500 , 9000000 ,,\n70000,3.5,\n',
  ])
    assert.deepEqual(read(openAsnUsers(), text).records, users, text);
});

test('countries in small letters are countries, in every table', () => {
  assert.deepEqual(read(openNationalNetworks(), 'asn,country\n64500,ir\nAS64501,Ir\n').records, [
    { asn: 64500, country: 'IR' },
    { asn: 64501, country: 'IR' },
  ]);
  assert.deepEqual(read(openAsnCountries(), '64500,2,ir;az\n64501,0,\n').records, [
    { asn: 64500, countries: ['IR', 'AZ'] },
    { asn: 64501, countries: [] },
  ]);
  const { delegations } = read(openDelegated(), 'ripencc|ir|asn|0.64500|1|20200101|allocated\n');
  assert.deepEqual([delegations[0].country, delegations[0].start], ['IR', '64500']);
});

test('asns.csv with other columns, separators and words for an unknown country', () => {
  const { records } = read(
    openAsnsCsv(),
    'ASN;Country;Name\nAS64500;ir;"One; Ltd"\nAS64501;-;Two\nAS64502;N/A;Three\nAS64503;;\n',
  );
  assert.deepEqual(
    records.map(({ asn, name, country }) => [asn, name, country]),
    [
      [64500, 'One; Ltd', 'IR'],
      [64501, 'Two', ''],
      [64502, 'Three', ''],
      [64503, '', ''],
    ],
  );
});

test('asns.csv with the words of its language for columns, and a code beside the name of the country', () => {
  for (const header of [
    'ASN;Название;Класс;Страна',
    'asn;نام;رده;کشور',
    'ASN;Nom;Classe;Pays',
    'AS;name;country;cc',
  ]) {
    const { records } = read(openAsnsCsv(), `${header}\nAS64500;One;;ir\n`);
    assert.deepEqual([records[0].asn, records[0].name, records[0].country], [64500, 'One', 'IR'], header);
  }
});

test('a country that is none costs the country, not the name, and is told', () => {
  const { records, findings } = readWhole(openAsnsCsv(), utf8('asn,name,class,cc\nAS64500,One,,Iran\n'));
  assert.deepEqual([records[0].name, records[0].country], ['One', '']);
  assert.deepEqual(findings[0].code, 'asns-csv.country-unread');
});

test('as-rel with AS in front of the numbers', () => {
  const { from, to } = read(openAsRel(), 'AS64500|AS64501|-1\n');
  assert.deepEqual([from[0], to[0]], [64500, 64501]);
});
