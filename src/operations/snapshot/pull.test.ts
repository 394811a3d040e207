import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { smallTableDump } from '../../../test/small-table-dump.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { Refusal } from '../../core/refusal.ts';
import { listSnapshots, snapshotInUse, useSnapshot } from './kept-snapshots.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { pullSnapshot, type SnapshotPullRequest } from './pull.ts';

const CAIDA = 'publicdata.caida.org/datasets';
const AS_REL = `${CAIDA}/as-relationships/serial-2/20250901.as-rel2.txt.bz2`;
const PREFIXES = `${CAIDA}/routing/routeviews-prefix2as/2025/09/routeviews-rv2-20250902-1200.pfx2as.gz`;
const PREFIXES_6 = `${CAIDA}/routing/routeviews6-prefix2as/2025/08/routeviews-rv6-20250831-1200.pfx2as.gz`;
const REGISTRIES = {
  afrinic: 'ftp.afrinic.net/pub/stats/afrinic',
  apnic: 'ftp.apnic.net/stats/apnic',
  arin: 'ftp.arin.net/pub/stats/arin',
  lacnic: 'ftp.lacnic.net/pub/stats/lacnic',
  ripencc: 'ftp.ripe.net/pub/stats/ripencc',
};

/** Path below the mirror → content; folders are listed from it. */
let published: Map<string, Buffer>;
/** Paths asked for, with the range if there was one. */
let asked: string[];
/** Path of which the first answer breaks off half-way. */
let breaks: string | undefined;
let server: Server;
let mirror: string;
let folder: string;
let request: SnapshotPullRequest & { readonly out: string; readonly cache: string };
let mirrorFaults: Map<string, (response: ServerResponse) => unknown>;

function publishSmallInternet(): void {
  const put = (path: string, content: string | Buffer): unknown => published.set(path, Buffer.from(content));
  // Named as the real file is, packed otherwise: readers go by content.
  put(AS_REL, gzipSync('1|2|-1|bgp\n1|3|-1|bgp\n2|3|0|mlp\n'));
  put(`${CAIDA}/as-relationships/serial-2/20250801.as-rel2.txt.bz2`, 'x');
  put(`${CAIDA}/as-relationships/serial-2/README.txt`, 'x');
  put(PREFIXES, gzipSync('5.0.0.0\t16\t2\n'));
  put(PREFIXES_6, gzipSync('2001:db8::\t32\t3\n'));
  for (const [path, lines] of [
    [
      PREFIXES,
      ['2025/08/routeviews-rv2-20250801-1200.pfx2as.gz', '2025/09/routeviews-rv2-20250902-1200.pfx2as.gz'],
    ],
    [PREFIXES_6, ['2025/08/routeviews-rv6-20250831-1200.pfx2as.gz']],
  ] as const) {
    const log = lines.map((line, at) => `${at + 1}\t1700000000\t${line}\n`).join('');
    put(`${path.split('/').slice(0, 4).join('/')}/pfx2as-creation.log`, `# Format: 1\n${log}`);
  }
  put('bgp.tools/asns.csv', 'asn,name,class,cc\nAS1,One,Carrier,US\n');
  for (const [name, place] of Object.entries(REGISTRIES)) {
    const text = `2|${name}|20250901|1|19930901|20250901|+0000\n${name}|IR|asn|2|1|20010101|allocated|x\n`;
    const path = `${place}/delegated-${name}-extended-latest`;
    put(path, text);
    put(`${path}.md5`, `MD5 (delegated) = ${createHash('md5').update(text).digest('hex')}\n`);
  }
}

before(async () => {
  server = createServer((incoming, response) => {
    const path = decodeURIComponent(incoming.url!.slice(1));
    asked.push(incoming.headers.range ? `${path} ${incoming.headers.range}` : path);
    if (path.endsWith('/')) {
      const below = [...published.keys()].filter((name) => name.startsWith(path));
      const names = new Set(below.map((name) => /^[^/]+\/?/.exec(name.slice(path.length))![0]));
      if (names.size === 0) return void response.writeHead(404).end();
      return void response.end([...names].map((name) => `<a href="${name}">${name}</a>`).join('\n'));
    }
    const fault = mirrorFaults.get(path);
    if (fault) return fault(response);
    const content = published.get(path);
    if (!content) return void response.writeHead(404).end('<html>no</html>');
    const etag = `"${createHash('sha1').update(content).digest('hex')}"`;
    if (incoming.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const from = incoming.headers['if-range'] === etag ? Number(/\d+/.exec(incoming.headers.range!)![0]) : 0;
    const body = content.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, {
      etag,
      'content-length': body.length,
      ...(from > 0 && { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }),
    });
    if (path !== breaks) return void response.end(body);
    breaks = undefined;
    response.write(body.subarray(0, body.length >> 1));
    setTimeout(() => response.destroy(), 200);
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(async (context) => {
  folder = await mkdtemp(join(tmpdir(), 'muruna-pull-'));
  published = new Map();
  mirrorFaults = new Map();
  asked = [];
  breaks = undefined;
  publishSmallInternet();
  const cache = join(folder, 'cache');
  const out = join(folder, 'out.muruna');
  const contact = 'me@example.org';
  request = {
    topology: 'as-rel',
    collectors: ['route-views2'],
    mirror,
    cache,
    contact,
    out,
    retryDelayMs: 1,
  };
  (context as { after?: (done: () => Promise<void>) => void }).after?.(() => rm(folder, { recursive: true }));
});

test('the smallest complete set is the newest links, the prefixes nearest to them, and names', async () => {
  const shown: string[] = [];
  const { manifest } = await pullSnapshot({ ...request, onSource: ({ terms }) => shown.push(terms) });
  assert.equal(manifest.date, '2025-09-01');
  const urls = manifest.sources.map(({ url }) => url);
  assert.deepEqual(urls, [
    `https://${AS_REL}`,
    `https://${PREFIXES}`,
    `https://${PREFIXES_6}`,
    'https://bgp.tools/asns.csv',
  ]);
  assert.equal(shown.length, urls.length);
  for (const { terms } of manifest.sources) assert.match(terms, /https:/);
  const { internet } = await loadSnapshot(request.out);
  const [one, two] = [1, 2].map((asn) => internet.graph.asns.indexOf(asn));
  assert.equal(internet.countries[internet.country[one]], 'US');
  assert.equal(internet.addresses4[two], 65_536);
});

test('without a contact bgp.tools is not asked: countries come from the registries, and that is said', async () => {
  const notes: string[] = [];
  const { contact: _none, ...anonymous } = request;
  const { manifest } = await pullSnapshot({ ...anonymous, onNote: ({ code }) => notes.push(code) });
  assert.deepEqual(notes, ['snapshot.pull.no-names']);
  assert.ok(!asked.some((path) => path.startsWith('bgp.tools')));
  assert.equal(manifest.sources.filter(({ role }) => role === 'delegated').length, 5);
  const { internet } = await loadSnapshot(request.out);
  assert.equal(internet.countries[internet.country[internet.graph.asns.indexOf(2)]], 'IR');
});

test('where CAIDA has no prefix tables any more, origins come from a RouteViews table', async () => {
  for (const path of published.keys()) if (path.includes('prefix2as')) published.delete(path);
  const table = smallTableDump(1_756_800_000, [['5.0/16', [1, 2]]]);
  published.set('archive.routeviews.org/bgpdata/2025.09/RIBS/rib.20250902.0800.bz2', Buffer.from(table));
  const notes: string[] = [];
  const { manifest } = await pullSnapshot({ ...request, onNote: ({ code }) => notes.push(code) });
  assert.deepEqual(notes, ['snapshot.pull.origins-from-tables']);
  assert.equal(manifest.counts.prefixes4, 1);
});

test('links of another month get the prefixes of that month, which the log of the newest files does not name', async () => {
  const path = `${CAIDA}/routing/routeviews-prefix2as`;
  published.set(
    `${path}/pfx2as-creation.log`,
    Buffer.from('1\t1\t2026/11/routeviews-rv2-20261127-1200.pfx2as.gz\n'),
  );
  const { manifest } = await pullSnapshot({ ...request, date: '2025-09-01' });
  assert.ok(manifest.sources.some(({ url }) => url === `https://${PREFIXES}`));
});

test('prefix tables that ended long before the links are not taken for theirs', async () => {
  published.delete(PREFIXES);
  const old = '2025/01/routeviews-rv2-20250101-1200.pfx2as.gz';
  const path = `${CAIDA}/routing/routeviews-prefix2as`;
  published.set(`${path}/${old}`, gzipSync('5.0.0.0\t16\t2\n'));
  published.set(`${path}/pfx2as-creation.log`, Buffer.from(`1\t1\t${old}\n`));
  const table = smallTableDump(1_756_800_000, [['5.0/16', [1, 2]]]);
  for (const day of ['20250901', '20251101'])
    published.set(
      `archive.routeviews.org/bgpdata/${day.slice(0, 4)}.${day.slice(4, 6)}/RIBS/rib.${day}.0800.bz2`,
      Buffer.from(table),
    );
  const notes: string[] = [];
  const { manifest } = await pullSnapshot({ ...request, onNote: ({ code }) => notes.push(code) });
  assert.deepEqual(notes, ['snapshot.pull.origins-from-tables']);
  // The table of the day of the links, not the newest one.
  assert.ok(manifest.sources.some(({ url }) => url?.endsWith('/2025.09/RIBS/rib.20250901.0800.bz2')));
});

test('with free sources only, the first bytes of tables are read, and every network counts the same', async () => {
  const table = smallTableDump(1_756_800_000, [
    ['5.0/16', [1, 2]],
    ['5.1/16', [3, 1, 2, 4]],
  ]);
  for (const place of ['', 'route-views6/'])
    published.set(
      `archive.routeviews.org/${place}bgpdata/2025.09/RIBS/rib.20250902.0800.bz2`,
      Buffer.concat([table, Buffer.alloc(4_000_000)]),
    );
  const { manifest } = await pullSnapshot({ ...request, open: true });
  assert.ok(
    asked.some((path) => path.endsWith(' bytes=0-2097151')) &&
      asked.some((path) => path.endsWith(' bytes=0-1048575')),
  );
  assert.ok(!asked.some((path) => path.startsWith('publicdata.caida.org') || path.startsWith('bgp.tools')));
  assert.equal(manifest.parameters['weights'], 'equal');
  const { internet, notices } = await loadSnapshot(request.out);
  assert.ok(internet.addresses4.every((weight) => weight === 1));
  assert.ok(notices.some(({ code }) => code === 'snapshot.notice.equal-weights'));
});

test('without a place to write to, what was pulled is kept and answers from then on', async () => {
  process.env['XDG_DATA_HOME'] = join(folder, 'data');
  try {
    assert.equal(await snapshotInUse(), undefined);
    const { out: _none, ...toKeep } = request;
    const { out, id } = await pullSnapshot(toKeep);
    assert.equal(await snapshotInUse(), out);
    const listed = await listSnapshots();
    assert.deepEqual(
      new Map(listed.map(({ name, inUse }) => [name, inUse])),
      new Map([
        ['bundled', false],
        [basename(out), true],
      ]),
    );
    assert.equal(listed.find(({ inUse }) => inUse)!.id, id);
    await useSnapshot('bundled');
    assert.equal(await snapshotInUse(), undefined);
    await useSnapshot(basename(out, '.muruna'));
    await rm(out);
    await assert.rejects(snapshotInUse(), { code: 'snapshot.in-use-is-gone' });
    await assert.rejects(useSnapshot('no-such'), { code: 'snapshot.no-such-name' });
  } finally {
    delete process.env['XDG_DATA_HOME'];
  }
});

for (const [what, fault, code] of [
  [
    'a login page',
    (response: ServerResponse) => response.end('<!doctype html><title>Log in</title>'),
    'download.not-data',
  ],
  [
    'a message in plain words',
    (response: ServerResponse) => response.end('Too many requests, slow down\n'),
    'download.not-data',
  ],
  [
    'another file',
    (response: ServerResponse) => response.end(gzipSync(Buffer.alloc(99))),
    'download.not-data',
  ],
  ['nothing', (response: ServerResponse) => response.end(), 'download.not-data'],
  ['a body cut without a length', (response: ServerResponse) => cutWithoutLength(response), 'download.cut'],
  [
    'a redirect to another host',
    (response: ServerResponse) => response.writeHead(302, { location: 'http://127.0.0.2:9/x' }).end(),
    'download.redirect',
  ],
] as const)
  test(`${what} in place of a file is refused and never enters the cache`, async () => {
    mirrorFaults.set(AS_REL, fault);
    await assert.rejects(pullSnapshot(request), { code });
    mirrorFaults.clear();
    await pullSnapshot(request);
  });

test('a page in place of the list of files is said to be none', async () => {
  for (const name of [AS_REL, AS_REL.replace('0901', '0801')]) published.delete(name);
  await assert.rejects(pullSnapshot(request), { kind: 'bad-data', code: 'download.no-listing' });
});

test('a redirect on the same server is followed', async () => {
  const moved = AS_REL.replace('20250901', '20250901-moved');
  published.set(moved, published.get(AS_REL)!);
  mirrorFaults.set(AS_REL, (response) => response.writeHead(302, { location: `/${moved}` }).end());
  assert.equal((await pullSnapshot(request)).manifest.date, '2025-09-01');
});

test('a machine without network hears that at once', async () => {
  const start = Date.now();
  const { mirror: _none, ...direct } = request;
  const nowhere = { ...direct, mirror: 'http://no-such-host.invalid/', retryDelayMs: 500 };
  await assert.rejects(pullSnapshot(nowhere), { kind: 'network', code: 'download.offline' });
  assert.ok(Date.now() - start < 5000);
});

/** An answer that ends with the connection, in the middle of a packed file. */
function cutWithoutLength(response: ServerResponse): void {
  const whole = published.get(AS_REL)!;
  response.useChunkedEncodingByDefault = false;
  response.writeHead(200, { connection: 'close' });
  response.end(whole.subarray(0, whole.length - 12));
}

test('a second pull fetches nothing that has a date in its name, and asks whether the rest has changed', async () => {
  await pullSnapshot(request);
  const first = await readFile(request.out);
  asked = [];
  await pullSnapshot(request);
  assert.ok(!asked.includes(AS_REL) && !asked.includes(PREFIXES));
  assert.ok(asked.includes('bgp.tools/asns.csv'));
  assert.deepEqual(await readFile(request.out), first);
});

test('a date without links is refused, naming the dates that there are', async () => {
  await assert.rejects(pullSnapshot({ ...request, date: '2025-08-15' }), {
    kind: 'not-found',
    code: 'snapshot.no-such-date',
    facts: {
      date: '2025-08-15',
      url: `https://${CAIDA}/as-relationships/serial-2/`,
      dates: '2025-08-01, 2025-09-01',
    },
  });
  await assert.rejects(pullSnapshot({ ...request, date: 'yesterday' }), { code: 'usage.bad-date' });
});

test('a download that breaks off is taken up, and the build is the same', async () => {
  const { id } = await pullSnapshot(request);
  await rm(request.cache, { recursive: true });
  asked = [];
  breaks = 'bgp.tools/asns.csv';
  assert.equal((await pullSnapshot(request)).id, id);
  assert.ok(asked.filter((path) => path.startsWith('bgp.tools/asns.csv')).length >= 2, asked.join('\n'));
});

test('a delegation file that is not what its checksum says is refused, and the good snapshot stays', async () => {
  const { contact: _none, ...anonymous } = request;
  await pullSnapshot(anonymous);
  const good = await readFile(request.out);
  published.set(
    `${REGISTRIES.arin}/delegated-arin-extended-latest`,
    Buffer.from('arin|IR|asn|1|1|20010101|allocated|x\n'),
  );
  await assert.rejects(pullSnapshot(anonymous), { kind: 'bad-data', code: 'download.checksum' });
  published.set(`${REGISTRIES.arin}/delegated-arin-extended-latest.md5`, Buffer.from('none'));
  await assert.rejects(pullSnapshot(anonymous), { kind: 'bad-data', code: 'download.no-checksum' });
  assert.deepEqual(await readFile(request.out), good);
});

test('a pull that is cancelled leaves the good snapshot', async () => {
  await writeFile(request.out, 'good');
  const controller = new AbortController();
  const reason = new Refusal('cancelled', 'work.cancelled');
  const progress = (phase: string): void => {
    if (phase === 'snapshot.progress.downloading' && asked.includes(PREFIXES)) controller.abort(reason);
  };
  await assert.rejects(pullSnapshot(request, { signal: controller.signal, progress }), reason);
  assert.equal(await readFile(request.out, 'utf8'), 'good');
  assert.deepEqual((await readdir(folder)).sort(), ['cache', 'out.muruna']);
});

test('an unreachable mirror and a made-up collector are refused with what to do', async () => {
  const nowhere = { ...request, mirror: 'http://127.0.0.1:2/' };
  await assert.rejects(pullSnapshot(nowhere), { kind: 'network', code: 'download.offline' });
  const madeUp = { ...request, topology: 'rib' as const, collectors: ['../etc'] };
  await assert.rejects(pullSnapshot(madeUp), { kind: 'usage', code: 'snapshot.bad-collector' });
  const unknown = { ...request, topology: 'rib' as const, collectors: ['rrc99'] };
  await assert.rejects(pullSnapshot(unknown), { kind: 'not-found', code: 'download.not-found' });
});

const DUMP = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
test('links are inferred from the table dumps of a day', needsSharedData(DUMP), async () => {
  const place = 'archive.routeviews.org/route-views.jinx/bgpdata/2014.05/RIBS/';
  published.set(`${place}rib.20140530.2200.bz2`, await readFile(sharedData(DUMP)));
  published.set(`${place}rib.20140531.2200.bz2`, Buffer.from('x'));
  const collectors = ['route-views.jinx'];
  const { manifest } = await pullSnapshot({ ...request, topology: 'rib', collectors, date: '2014-05-30' });
  assert.deepEqual([manifest.topology, manifest.date], ['inferred', '2014-05-30']);
  assert.match(manifest.sources[0].terms, /CC BY 4\.0/);
  assert.ok(manifest.counts.ases > 40_000);
  await assert.rejects(pullSnapshot({ ...request, topology: 'rib', collectors, date: '2014-05-29' }), {
    code: 'snapshot.no-such-date',
  });
});

const REAL = ['as-rel/20250901.as-rel2.txt.bz2', 'asns/bgptools_asns_20260531.csv.gz'];
test('the real files, under their real paths, give the real Internet', needsSharedData(...REAL), async () => {
  published.set(AS_REL, await readFile(sharedData(REAL[0])));
  published.set('bgp.tools/asns.csv', gunzipSync(await readFile(sharedData(REAL[1]))));
  breaks = AS_REL;
  const { manifest } = await pullSnapshot(request);
  assert.deepEqual([manifest.counts.ases, manifest.counts.peerLinks], [78_643, 409_530]);
  assert.ok(
    asked.some((path) => path.startsWith(`${AS_REL} bytes=`)),
    'resumed',
  );
});
