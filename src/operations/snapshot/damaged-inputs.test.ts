import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bzip2 } from '../../../test/bzip2-encoder.ts';
import { onlyWithAllCases } from '../../../test/cases.ts';
import { smallDump } from '../../../test/small-dump.ts';
import { Refusal } from '../../core/refusal.ts';
import { buildSnapshot, type SnapshotBuildRequest } from './build.ts';
import { loadSnapshot } from './load-snapshot.ts';
import type { BuildInput } from './sources.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muruna-damaged-'));
});
after(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<BuildInput> {
  await writeFile(join(folder, name), content);
  return { path: join(folder, name) };
}

/** Links of 12,000 networks in the order of their AS numbers, as published files are. */
function manyLinks(): string {
  const lines = Array.from({ length: 12_000 }, (_, at) => `${at + 1}|${at + 2}|-1`);
  return `${lines.join('\n')}\n`;
}

/** A whole table of IPv4 in the order of its addresses. */
function manyPrefixes(): string {
  const lines: string[] = [];
  for (let block = 1; block < 224; block++)
    for (let part = 0; part < 1000; part++)
      if (![10, 127].includes(block))
        lines.push(`${block}.${part >> 2}.${(part & 3) * 64}.0\t18\t${1 + (part % 12_000)}\n`);
  return lines.join('');
}

const halfOf = (content: Uint8Array | string): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(content));
  return bytes.subarray(0, bytes.length >> 1);
};
const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = new Uint8Array(bytes);
  changed[at < 0 ? bytes.length + at : at] ^= 4;
  return changed;
};
/** The text in five bzip2 streams, one of them damaged. */
function damagedBzip2(text: string): Uint8Array {
  const size = Math.ceil(text.length / 5);
  const parts = [0, 1, 2, 3, 4].map((part) => bzip2(Buffer.from(text.slice(part * size, (part + 1) * size))));
  return Buffer.concat(parts.map((part, at) => (at === 2 ? flipped(part, part.length >> 1) : part)));
}
const withJunk = (text: string, lines: number): string => text + 'not a row at all\n'.repeat(lines);

const CASES: readonly [
  kind: string,
  role: 'asRel' | 'prefixes',
  content: () => Uint8Array | string,
  cause: string,
][] = [
  ['half a text of links', 'asRel', () => manyLinks().slice(0, 60_001), 'text.no-line-end'],
  [
    'half the lines of links',
    'asRel',
    () => manyLinks().split('\n').slice(0, 10_500).join('\n').replace('1|2|', '1|12000|') + '\n',
    'as-rel.ends-early',
  ],
  ['half a gzip of links', 'asRel', () => halfOf(gzipSync(manyLinks())), 'compression.cut'],
  ['links with a wrong checksum', 'asRel', () => flipped(gzipSync(manyLinks()), -7), 'compression.damaged'],
  [
    'links with a flipped bit in bzip2',
    'asRel',
    () => damagedBzip2(manyLinks().slice(0, 20_000)),
    'compression.damaged',
  ],
  ['links with many malformed lines', 'asRel', () => withJunk(manyLinks(), 200), 'snapshot.input-unread'],
  [
    'half a table of prefixes',
    'prefixes',
    () =>
      `${manyPrefixes()
        .slice(0, 1_900_000)
        .replace(/\n[^\n]*$/, '')}\n`,
    'prefix-to-as.ends-early',
  ],
  ['half a gzip of prefixes', 'prefixes', () => halfOf(gzipSync(manyPrefixes())), 'compression.cut'],
];

for (const [kind, role, content, cause] of CASES)
  test(`${kind}: refused with the cause; with --lenient every answer says it`, async () => {
    const asRel = await file('20250901.as-rel.txt', role === 'asRel' ? content() : manyLinks());
    const prefixes = [
      await file('x.pfx2as', role === 'prefixes' ? content() : '5.0.0.0\t16\t20\n6.0.0.0\t8\t30\n'),
    ];
    const bad = role === 'asRel' ? asRel.path : prefixes[0].path;
    const request: SnapshotBuildRequest = { asRel, prefixes, out: join(folder, 'out.muruna') };
    await assert.rejects(buildSnapshot(request), (error) => {
      assert.ok(error instanceof Refusal, String(error));
      assert.deepEqual([error.kind, error.code], ['bad-data', 'snapshot.input-damaged']);
      assert.deepEqual(error.facts, { file: bad, option: '--lenient' });
      assert.equal(error.findings[0].code, cause);
      return true;
    });
    await buildSnapshot({ ...request, lenient: true });
    const { notices } = await loadSnapshot(request.out);
    const name = role === 'asRel' ? '20250901.as-rel.txt' : 'x.pfx2as';
    assert.deepEqual(notices, [{ code: 'snapshot.notice.damaged-input', facts: { file: name } }]);
  });

test('a row whose country alone cannot be read is one row of all, not two', async () => {
  const asRel = await file('20250901.as-rel.txt', manyLinks());
  const rows = Array.from({ length: 500 }, (_, at) => `AS${at + 1},x,Eyeball,${at < 200 ? 'Iran' : 'IR'}\n`);
  const asns = await file('asns.csv', `asn,name,class,cc\n${rows.join('')}`);
  await assert.rejects(buildSnapshot({ asRel, asns, out: join(folder, 'out.muruna') }), (error) => {
    assert.ok(error instanceof Refusal);
    assert.deepEqual(error.findings[0].facts, { lost: 200, of: 500 });
    return true;
  });
});

test('a cut dump is refused, unless it is known to be a part, whose end nobody misses', async () => {
  const dump = smallDump([{ peer: 0, prefix: '11.0.0.0/16', path: [10, 20, 30] }], [10]);
  const out = join(folder, 'dump.muruna');
  const cut = await file('rib', Buffer.concat([dump, dump.subarray(0, dump.length - 9)]));
  await assert.rejects(buildSnapshot({ ribs: [cut], out }), { code: 'snapshot.input-damaged' });
  await buildSnapshot({ ribs: [{ ...cut, isPart: true }], out });
  assert.deepEqual((await loadSnapshot(out)).notices, []);
});

test('a few lines that cannot be read are counted, shown with the first of them, and said in every answer', async () => {
  const asRel = await file('20250901.as-rel.txt', withJunk(manyLinks(), 12));
  const out = join(folder, 'few.muruna');
  const { findings, manifest } = await buildSnapshot({ asRel, out });
  assert.equal(manifest.findings['as-rel.malformed-line'], 12);
  const shown = findings.find(({ code }) => code === 'as-rel.malformed-line');
  assert.deepEqual(
    [shown?.file, shown?.line, shown?.count, shown?.facts],
    ['20250901.as-rel.txt', 12_001, 12, { text: 'not a row at all' }],
  );
  const facts = { file: '20250901.as-rel.txt', count: 12 };
  assert.deepEqual((await loadSnapshot(out)).notices, [
    { code: 'snapshot.notice.equal-weights', facts: { option: '--prefixes' } },
    { code: 'snapshot.notice.unread', facts },
  ]);
});

test('what is no table at all is called by its name, and shown with what is wanted', async () => {
  const asRel = await file('20250901.as-rel.txt', '10|20|-1\n');
  const contents: [content: string | Uint8Array, code: string][] = [
    ['', 'snapshot.input-empty'],
    ['\n\n', 'snapshot.input-empty'],
    ['<!DOCTYPE html>\n<html><title>Log in</title></html>\n', 'snapshot.input-web-page'],
    [Buffer.from('\uFEFFasn,users\n', 'utf16le'), 'snapshot.input-utf-16'],
    [gzipSync('<html>Too many requests</html>'), 'snapshot.input-web-page'],
    ['one two three\n', 'snapshot.input-other-lines'],
  ];
  for (const [content, code] of contents) {
    const wrong = await file('wrong', content);
    const out = join(folder, 'wrong.muruna');
    for (const request of [
      { asRel: wrong, out },
      { asRel, prefixes: [wrong], out },
      { asRel, asns: wrong, out },
      { asRel, users: wrong, out },
      { asRel, national: wrong, out },
      { asRel, delegated: [wrong], out },
      { asRel, asnCountry: wrong, out },
    ])
      await assert.rejects(buildSnapshot(request), (error) => {
        assert.ok(error instanceof Refusal, String(error));
        assert.equal(error.code, code);
        assert.equal(error.facts['file'], wrong.path);
        if (code.endsWith('other-lines'))
          assert.deepEqual([error.facts['line'], error.facts['text']], [1, 'one two three']);
        return true;
      });
  }
});

test('sources of which no link is left are refused, with what was left out', async () => {
  const ribs = [
    await file('rib', smallDump([{ peer: 0, prefix: '11.0.0.0/16', path: [64500, 64501] }], [64500])),
  ];
  for (const lenient of [false, true])
    await assert.rejects(buildSnapshot({ ribs, lenient, out: join(folder, 'none.muruna') }), (error) => {
      assert.ok(error instanceof Refusal);
      assert.deepEqual([error.kind, error.code], ['bad-data', 'snapshot.empty']);
      assert.deepEqual(
        error.findings.map(({ code, facts }) => [code, facts['entries']]),
        [['inference.reserved-asn', 1]],
      );
      return true;
    });
});

test(
  'packed links of more than any table has are refused before they fill the memory',
  onlyWithAllCases,
  async () => {
    // Valid lines, packed less than a thousandfold: no bomb by its ratio.
    const member = gzipSync(manyLinks().repeat(60));
    const members = Math.ceil(2 ** 27 / (manyLinks().length * 60)) + 1;
    const asRel = await file(
      '20250902.as-rel.txt',
      Buffer.concat(Array.from({ length: members }, () => member)),
    );
    const request = { asRel, prefixes: [], out: join(folder, 'bomb.muruna') };
    await assert.rejects(buildSnapshot(request), { kind: 'bad-data', code: 'file.too-large' });
    assert.ok(process.memoryUsage().rss < 1e9);
  },
);
