import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { Refusal } from '../../core/refusal.ts';
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
let request: SnapshotPullRequest;

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
  asked = [];
  breaks = undefined;
  publishSmallInternet();
  const cache = join(folder, 'cache');
  const out = join(folder, 'out.muruna');
  request = { topology: 'as-rel', collectors: [], mirror, cache, out, retryDelayMs: 1 };
  (context as { after?: (done: () => Promise<void>) => void }).after?.(() => rm(folder, { recursive: true }));
});

test('the newest links, the prefixes nearest to them, names and delegations are fetched and built', async () => {
  const shown: string[] = [];
  const { manifest } = await pullSnapshot({ ...request, onSource: ({ terms }) => shown.push(terms) });
  assert.equal(manifest.date, '2025-09-01');
  const urls = manifest.sources.map(({ url }) => url);
  assert.deepEqual(urls, [
    `https://${AS_REL}`,
    `https://${PREFIXES}`,
    `https://${PREFIXES_6}`,
    'https://bgp.tools/asns.csv',
    ...Object.entries(REGISTRIES).map(
      ([name, place]) => `https://${place}/delegated-${name}-extended-latest`,
    ),
  ]);
  assert.equal(shown.length, urls.length);
  for (const { terms } of manifest.sources) assert.match(terms, /https:/);
  const { internet } = await loadSnapshot(request.out);
  const two = internet.graph.asns.indexOf(2);
  assert.equal(internet.countries[internet.country[two]], 'IR');
  assert.equal(internet.addresses4[two], 65_536);
});

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
  await rm(request.cache!, { recursive: true });
  asked = [];
  breaks = 'bgp.tools/asns.csv';
  assert.equal((await pullSnapshot(request)).id, id);
  assert.ok(asked.filter((path) => path.startsWith('bgp.tools/asns.csv')).length >= 2, asked.join('\n'));
});

test('a delegation file that is not what its checksum says is refused, and the good snapshot stays', async () => {
  await pullSnapshot(request);
  const good = await readFile(request.out);
  published.set(
    `${REGISTRIES.arin}/delegated-arin-extended-latest`,
    Buffer.from('arin|IR|asn|1|1|20010101|allocated|x\n'),
  );
  await assert.rejects(pullSnapshot(request), { kind: 'bad-data', code: 'download.checksum' });
  published.set(`${REGISTRIES.arin}/delegated-arin-extended-latest.md5`, Buffer.from('none'));
  await assert.rejects(pullSnapshot(request), { kind: 'bad-data', code: 'download.no-checksum' });
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
  const nowhere = { ...request, mirror: 'http://127.0.0.1:9/' };
  await assert.rejects(pullSnapshot(nowhere), { kind: 'network', code: 'download.failed' });
  const madeUp = { ...request, topology: 'rib' as const, collectors: ['../etc'] };
  await assert.rejects(pullSnapshot(madeUp), { kind: 'usage', code: 'snapshot.bad-collector' });
  const unknown = { ...request, topology: 'rib' as const, collectors: ['rrc99'] };
  await assert.rejects(pullSnapshot(unknown), { kind: 'not-found', code: 'download.not-found' });
});

const DUMP = 'mrt/rib.20140523.0600_firstMB.bz2';
test('links are inferred from the table dumps of a day', needsSharedData(DUMP), async () => {
  const place = 'archive.routeviews.org/bgpdata/2014.05/RIBS/';
  published.set(`${place}rib.20140523.0600.bz2`, await readFile(sharedData(DUMP)));
  published.set(`${place}rib.20140524.0600.bz2`, Buffer.from('x'));
  const collectors = ['route-views2'];
  const { manifest } = await pullSnapshot({ ...request, topology: 'rib', collectors, date: '2014-05-23' });
  assert.deepEqual([manifest.topology, manifest.date], ['inferred', '2014-05-23']);
  assert.match(manifest.sources[0].terms, /CC BY 4\.0/);
  assert.ok(manifest.counts.ases > 2000);
  await assert.rejects(pullSnapshot({ ...request, topology: 'rib', collectors, date: '2014-05-25' }), {
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
