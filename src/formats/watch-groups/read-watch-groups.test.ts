import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWatchGroups } from './read-watch-groups.ts';

const plain = (text: string): unknown =>
  readWatchGroups(text).groups.map(({ name, kind, networks, prefixes }) => [
    kind,
    name,
    networks,
    prefixes.map(({ words, length }) => `${words[0].toString(16)}/${length}`),
  ]);

test('rows of one name and kind are one group, however spreadsheets write the table', () => {
  const groups = [
    ['region', 'Fars', [11, 12], ['5010000/17']],
    ['organisation', 'Fars', [12], []],
  ];
  assert.deepEqual(
    plain(
      'group,kind,asn,prefix\nFars,region,11,\nFars,region,AS12,\nFars,region,12,\nFars,organization,12,\nFars,region,,5.1.0.0/17\n',
    ),
    groups,
  );
  assert.deepEqual(
    plain(
      '\uFEFFKind;Group;Prefix;ASN\r\nRegion;Fars;;۱۱\r\nregion;Fars;;12\r\norganisation;Fars;;12\r\nregion;Fars;5.1.0.0/17;\r\n',
    ),
    groups,
  );
});

test('each fault is named with its line', () => {
  const { groups, findings } = readWatchGroups(
    [
      'group,kind,asn,prefix',
      'A,town,11,',
      'A,region,,',
      'A,region,11,5.1.0.0/17',
      'A,region,many,',
      ',region,11,',
      'A,region,,5.1.0.0/25',
      'A,region,,2001:db8::/48',
    ].join('\n'),
  );
  assert.deepEqual(
    findings.map(({ code, line, facts }) => [line, code, Object.values(facts)[0]]),
    [
      [2, 'groups.kind', 'town'],
      [3, 'groups.member', 'A'],
      [4, 'groups.member', 'A'],
      [5, 'groups.member', 'A'],
      [6, 'groups.member', ''],
      [7, 'groups.prefix', '5.1.0.0/25'],
    ],
  );
  assert.equal(groups[0].prefixes.length, 1);
  assert.deepEqual(
    readWatchGroups('group,asn\nA,11\n').findings.map(({ code, facts }) => [code, facts]),
    [['table.missing-column', { column: 'kind', rows: 1 }]],
  );
});
