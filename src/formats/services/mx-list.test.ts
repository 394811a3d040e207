import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importServices } from './import-services.ts';
import { isMxList, mxList } from './mx-list.ts';
import { readServices } from './read-services.ts';
import { writeServices } from './write-services.ts';

test('domains with their exchangers become mail services that need mail to arrive, however the columns are parted', () => {
  const lists = [
    'domain,preference,exchange\nGov.ir,10,mx1.gov.ir\nGov.ir,20,mx2.elsewhere.example\n',
    'gov.ir\t10\tmx1.gov.ir.\r\ngov.ir\t20\tmx2.elsewhere.example.\r\n',
    '# of today\n\ngov.ir. 10 mx1.gov.ir.\ngov.ir. 020 mx2.elsewhere.example.\n',
    '"gov.ir";"10";"mx1.gov.ir"\n"gov.ir";"20";"mx2.elsewhere.example"\n',
  ];
  for (const text of lists) {
    assert.equal(isMxList(text), true);
    const { folder, findings } = importServices([{ file: 'mx', text }], () => undefined);
    assert.deepEqual(findings, []);
    assert.deepEqual(folder, {
      services: [{ id: 'mail:gov.ir', kind: 'mail' }],
      needs: [{ service: 'mail:gov.ir', layer: 'mail', target: 'gov.ir' }],
      records: [
        { name: 'gov.ir', type: 'MX', value: '10 mx1.gov.ir' },
        { name: 'gov.ir', type: 'MX', value: '20 mx2.elsewhere.example' },
      ],
      certificates: [],
    });
    assert.deepEqual(readServices(writeServices(folder)).findings, []);
  }
});

test('a domain that takes no mail is no service, and lines that do not fit are said', () => {
  const { services, records, findings } = mxList(
    'a.ir 0 .\nb.ir 10 mx.b.ir\nb.ir 70000 mx.b.ir\nb.ir 10 m x\n',
  );
  assert.deepEqual([services.map(({ id }) => id), records.length], [['mail:b.ir'], 1]);
  assert.deepEqual(
    findings.map(({ line }) => line),
    [3, 4],
  );
});

test('zones, lists of names and other tables are none', () => {
  for (const text of [
    '',
    'a.ir. 60 IN A 192.0.2.1\n',
    'a.ir. 60 NS\n',
    '1,gov.ir\n',
    'gov.ir\n',
    'origin,rank\nhttps://a.ir,1000\n',
  ])
    assert.equal(isMxList(text), false, text);
});

test('a list with two hundred thousand lines that do not fit is read to its end', () => {
  const { folder } = importServices(
    [{ file: 'mx', text: `a.ir 1 mx.a.ir\n${'x\n'.repeat(200_000)}b.ir 1 mx.b.ir\n` }],
    () => undefined,
  );
  assert.equal(folder.services.length, 2);
});

test('arbitrary pieces never throw, and what is read has no fault', () => {
  const piece = fc.constantFrom('a.ir', '10', ' ', ',', '\n', 'mx.b.ir', '.', '"', '*', '65536', 'domain');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const folder = { ...mxList(pieces.join('')), certificates: [] };
      assert.deepEqual(
        readServices(writeServices(folder)).findings.filter(({ severity }) => severity === 'lost'),
        [],
      );
    }),
    { numRuns: 300, examples: [[['10', ' ', '10', ' ', 'a.ir']], [['10', '.', ' ', '10', ' ', 'a.ir']]] },
  );
});
