import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importServices } from './import-services.ts';
import { readServices } from './read-services.ts';
import { writeServices } from './write-services.ts';

function imported(...texts: string[]) {
  const { folder, findings } = importServices(
    texts.map((text, at) => ({ file: `${at}.txt`, text })),
    () => undefined,
  );
  return {
    ...folder,
    records: folder.records.map(({ name, type, ttl, value }) => [name, type, ttl, value].join(' ')),
    said: findings.map(({ code, line, facts }) => `${String(facts['file'])}:${line ?? ''} ${code}`),
  };
}

test('output of dig and a master file give the same records, each once with its longest lifetime', () => {
  const dig = [
    '; <<>> DiG 9.18 <<>> www.gov.ir',
    ';; ANSWER SECTION:',
    'www.gov.ir.\t\t12\tIN\tCNAME\tedge.gov.ir.',
    'edge.gov.ir.\t\t60\tIN\tA\t192.0.2.1',
    ';; Query time: 3 msec',
  ].join('\n');
  const zone = [
    '$ORIGIN gov.ir.',
    '$TTL 1h',
    '@ IN SOA ns admin 7 7200 900 1209600 3600',
    '  MX 10 mail',
    '  NS ns.elsewhere.example.',
    'www CNAME edge',
    'txt TXT "a"',
  ].join('\n');
  const { records, said, services } = imported(dig, zone);
  assert.deepEqual(records, [
    'www.gov.ir CNAME 3600 edge.gov.ir.',
    'edge.gov.ir A 60 192.0.2.1',
    'gov.ir SOA 3600 ns.gov.ir. admin.gov.ir. 7 7200 900 1209600 3600',
    'gov.ir MX 3600 10 mail.gov.ir.',
    'gov.ir NS 3600 ns.elsewhere.example.',
  ]);
  assert.deepEqual([said, services], [[], []]);
});

test('times of an SOA are read with the units of BIND, and what is none stays to be refused with its line', () => {
  const soa = (times: string) => `$ORIGIN gov.ir.\n@ 3600 IN SOA ns admin ( 2026113001 ${times} )\n`;
  const read = (times: string) => imported(soa(times)).records;
  const of = (times: string) => [`gov.ir SOA 3600 ns.gov.ir. admin.gov.ir. 2026113001 ${times}`];
  assert.deepEqual(read('2h 15M 1w2d 1H30m'), of('7200 900 777600 5400'));
  assert.deepEqual(read('7200 900 soon 3600'), of('7200 900 soon 3600'));
});

test('signatures over what names need are read from zones, dig, massdns and zdns, without the signature itself', () => {
  const of = (covered: string) => `${covered} 13 2 3600 20260301000000 20260201000000 7`;
  const zone = [
    '$ORIGIN gov.ir.',
    `@ 3600 IN RRSIG ${of('SOA')} @ ( aGVs bG8= )`,
    `www 60 IN RRSIG ${of('NSEC')} gov.ir. aGVsbG8=`,
    `www 60 IN RRSIG ${of('A')} gov.ir. aGVsbG8=`,
    `www 60 IN RRSIG ${of('A')}`,
  ].join('\n');
  const massdns = JSON.stringify({
    data: { answers: [{ name: 'a.ir.', type: 'RRSIG', ttl: 9, data: `${of('A')} ir. aGVsbG8=` }] },
  });
  // As zdns writes them, the type covered as its code.
  const zdns = [6, 47].map((covered) => ({
    name: 'b.ir',
    type: 'RRSIG',
    ttl: 9,
    type_covered: covered,
    algorithm: 13,
    labels: 2,
    original_ttl: 3600,
    expiration: '20260301000000',
    inception: '20260201000000',
    keytag: 7,
    signer_name: 'ir',
    signature: 'aGVsbG8=',
  }));
  const { records, said } = imported(zone, massdns, JSON.stringify({ data: { answers: zdns } }));
  assert.deepEqual(records, [
    `gov.ir RRSIG 3600 ${of('SOA')} gov.ir.`,
    `www.gov.ir RRSIG 60 ${of('A')} gov.ir.`,
    `a.ir RRSIG 9 ${of('A')} ir.`,
    `b.ir RRSIG 9 ${of('SOA')} ir`,
  ]);
  assert.deepEqual(said, []);
});

test('lines of massdns and of both forms of zdns are read, and what is none is said with its line', () => {
  const massdns =
    '{"name":"a.ir.","type":"A","status":"NOERROR","data":{"answers":[{"ttl":300,"type":"A","class":"IN","name":"a.ir.","data":"192.0.2.1"}],"authorities":[{"ttl":60,"type":"NS","name":"ir.","data":"a.nic.ir."}]}}';
  const zdns =
    '{"name":"a.ir","status":"NOERROR","data":{"answers":[{"answer":"mail.a.ir.","preference":5,"class":"IN","name":"a.ir","ttl":60,"type":"MX"}]}}';
  const newer =
    '{"name":"b.ir","results":{"A":{"data":{"answers":[{"answer":"192.0.2.2","name":"b.ir","ttl":60,"type":"A"},{"answer":"x","name":"b.ir","type":"TXT"}]},"status":"NOERROR"}}}';
  const { records, said } = imported([massdns, zdns, 'broken', newer].join('\n'));
  assert.deepEqual(records, [
    'a.ir A 300 192.0.2.1',
    'ir NS 60 a.nic.ir.',
    'a.ir MX 60 5 mail.a.ir.',
    'b.ir A 60 192.0.2.2',
  ]);
  assert.deepEqual(said, ['0.txt:3 services.import-line']);
});

test('lists of the most used names become services with their ranks, each with two needs', () => {
  const tranco = imported('1,gov.ir\r\n2,bank.ir\r\nnot a name, at all\r\n');
  assert.deepEqual(
    tranco.services.map(({ id, rank }) => [id, rank]),
    [
      ['gov.ir', 1],
      ['bank.ir', 2],
    ],
  );
  assert.deepEqual(tranco.said, ['0.txt:3 services.import-line']);
  const crux = imported('origin,rank\nhttps://www.gov.ir,1000\n');
  assert.deepEqual(crux.services, [{ id: 'www.gov.ir', kind: 'other', rank: 1000 }]);
  assert.deepEqual(
    imported('gov.ir\nbank.ir\n').needs.map(({ service, layer, target }) =>
      [service, layer, target].join(' '),
    ),
    ['gov.ir name gov.ir', 'gov.ir address gov.ir', 'bank.ir name bank.ir', 'bank.ir address bank.ir'],
  );
});

test('a page of a browser and a list name one service once, and what one of them must have is no option', () => {
  const page = (host: string, other: string) =>
    JSON.stringify({
      log: {
        entries: [
          { request: { url: `https://${host}/` }, response: { content: { mimeType: 'text/html' } } },
          { request: { url: `https://${other}/` }, response: { content: { mimeType: 'text/html' } } },
        ],
      },
    });
  const optional = imported(page('gov.ir', 'bank.ir'), 'gov.ir\n');
  const needs = ({ needs: all }: typeof optional) =>
    all.map(({ layer, target, need }) => `${layer} ${target} ${need ?? 'must'}`);
  assert.deepEqual(needs(optional), [
    'name gov.ir must',
    'address gov.ir must',
    'name bank.ir degrades',
    'address bank.ir degrades',
  ]);
  const redirected = page('gov.ir', 'bank.ir').replace(
    '"response":{',
    '"response":{"status":301,"redirectURL":"https://bank.ir/",',
  );
  for (const order of [
    [page('gov.ir', 'bank.ir'), redirected],
    [redirected, page('gov.ir', 'bank.ir')],
  ]) {
    const both = imported(...order);
    assert.deepEqual([both.services.length, both.said], [1, []]);
    assert.ok(needs(both).every((need) => need.endsWith('must')));
  }
});

test('what holds nothing is refused by its name, and what was imported has no fault', () => {
  assert.deepEqual(imported('hello\n').said.at(-1), '0.txt:1 services.import-nothing');
  const { folder } = importServices(
    [
      { file: 'list', text: 'www.gov.ir\n' },
      { file: 'zone', text: 'www.gov.ir. 60 IN A 192.0.2.1\ngov.ir. 60 IN NS ns.gov.ir.\n' },
    ],
    () => undefined,
  );
  assert.deepEqual(readServices(writeServices(folder)).findings, []);
});

test('lines of a million blanks or dots are no lists, and are read to their end', () => {
  for (const run of [' ', '\t', '.', 'a.']) {
    const line = `a.ir${run.repeat(1_000_000)}:`;
    assert.deepEqual(imported(`gov.ir\n${line}\n`).said, ['0.txt:2 services.import-line']);
    assert.equal(imported(`gov.ir 10 mx.gov.ir\n${line}\n`).said[0], '0.txt:2 services.import-line');
  }
});

test('arbitrary text never throws', () => {
  const piece = fc.constantFrom(
    '{',
    '{"log":',
    '-----BEGIN CERTIFICATE-----\n',
    '-----END CERTIFICATE-----\n',
    '}',
    '"answers":[',
    ']',
    '"name":"a.b"',
    ',',
    '\n',
    '1,',
    'a.b',
    'IN',
    'NS',
    ' ',
    '(',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      assert.ok(Array.isArray(imported(pieces.join('')).records));
    }),
    { numRuns: 400 },
  );
});
