import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Refusal } from '../core/refusal.ts';
import { download, fetchText, type DownloadOptions } from './download.ts';
import { mayFollow } from './request.ts';

const CONTENT = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7 + (at >> 8)) & 255));
const MD5 = createHash('md5').update(CONTENT).digest('hex');
const OPTIONS: DownloadOptions = { userAgent: 'muruna test', retryDelayMs: 1 };

type Handler = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;
let handler: Handler;
let attempts: string[] = [];
let server: Server;
let folder: string;
let url: string;

before(async () => {
  server = createServer((request, response) => {
    attempts.push(request.headers.range ?? 'whole');
    handler(request, response, attempts.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`;
});
after(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

/** A fresh folder, with what a test needs in it; gives the path to download to. */
async function target(existing?: string): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'muruna-download-'));
  attempts = [];
  const path = join(folder, 'file');
  if (existing !== undefined) await writeFile(path, existing);
  return path;
}

/** The answer under way, for tests that break it. */
let answer: ServerResponse;

/** Serves the content with ranges; of the first `breaks` answers only 100,000 bytes, after which it waits. */
const serve =
  (options: { breaks?: number; etag?: string } = {}): Handler =>
  (request, response, attempt) => {
    const etag = options.etag ?? '"v1"';
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const partial = from > 0 && request.headers['if-range'] === etag;
    const body = CONTENT.subarray(partial ? from : 0);
    response.writeHead(partial ? 206 : 200, {
      etag,
      'content-length': body.length,
      ...(partial && { 'content-range': `bytes ${from}-${CONTENT.length - 1}/${CONTENT.length}` }),
    });
    answer = response;
    if (attempt > (options.breaks ?? 0)) response.end(body);
    else response.write(body.subarray(0, 100_000));
  };

test('a broken connection is taken up where it stopped', async () => {
  const path = await target();
  handler = serve({ breaks: 2 });
  const progress = (_: string, done: number): void => {
    if (done === 100_000 || done === 200_000) answer.destroy();
  };
  await download(url, path, { ...OPTIONS, progress, checksum: MD5 });
  assert.deepEqual(await readFile(path), CONTENT);
  assert.deepEqual(attempts, ['whole', 'bytes=100000-', 'bytes=200000-']);
  assert.deepEqual((await readdir(folder)).sort(), ['file', 'file.json']);
});

test('what a stopped program left is taken up by the next one, unless the file has changed since', async () => {
  const path = await target();
  handler = serve({ breaks: 99 });
  const cancelled = new AbortController();
  const reason = new Refusal('cancelled', 'work.cancelled');
  const progress = (_: string, done: number): void => {
    if (done > 60_000) cancelled.abort(reason);
  };
  await assert.rejects(download(url, path, { ...OPTIONS, signal: cancelled.signal, progress }), reason);
  assert.deepEqual((await readdir(folder)).sort(), ['file.part', 'file.part.json']);
  const from = (await readFile(`${path}.part`)).length;
  assert.ok(from > 0);

  attempts = [];
  handler = serve({ etag: '"v2"' });
  await download(url, path, { ...OPTIONS, checksum: MD5 });
  assert.deepEqual(attempts, [`bytes=${from}-`]);
  assert.deepEqual(await readFile(path), CONTENT);
});

test('a file with another checksum than promised is refused, and the good one stays', async () => {
  const path = await target('good');
  handler = serve();
  await assert.rejects(download(url, path, { ...OPTIONS, checksum: '0'.repeat(32) }), {
    kind: 'bad-data',
    code: 'download.checksum',
    facts: { url, expected: '0'.repeat(32), actual: MD5 },
  });
  assert.equal(await readFile(path, 'utf8'), 'good');
  assert.deepEqual(await readdir(folder), ['file']);
});

test('what the server does not have is refused at once, and the good file stays', async () => {
  const path = await target('good');
  handler = (_, response) => void response.writeHead(404).end('<html>');
  await assert.rejects(download(url, path, OPTIONS), { kind: 'not-found', code: 'download.not-found' });
  assert.equal(attempts.length, 1);
  assert.equal(await readFile(path, 'utf8'), 'good');
});

test('a connection that brings nothing more is given up after some tries, with the reason', async () => {
  const path = await target('good');
  handler = (request) => void request.socket.destroy();
  await assert.rejects(download(url, path, OPTIONS), { kind: 'network', code: 'download.failed' });
  assert.equal(attempts.length, 5);
  assert.equal(await readFile(path, 'utf8'), 'good');
});

test('a failing server is asked again; a part that is not the beginning of the file is dropped', async () => {
  const path = await target();
  await writeFile(`${path}.part`, Buffer.concat([CONTENT, CONTENT]));
  await writeFile(`${path}.part.json`, '{"etag":"\\"v1\\""}');
  handler = (request, response, attempt) => {
    if (attempt === 1) response.writeHead(503).end();
    else if (request.headers.range) response.writeHead(416).end();
    else serve()(request, response, attempt);
  };
  await download(url, path, { ...OPTIONS, checksum: MD5 });
  assert.equal(attempts.length, 3);
});

test('a file that has not changed is not sent again, one that bears its date is not asked for', async () => {
  const path = await target();
  handler = serve();
  await download(url, path, OPTIONS);
  await download(url, path, OPTIONS);
  assert.equal(attempts.length, 2);
  await download(url, path, { ...OPTIONS, unchanging: true });
  assert.equal(attempts.length, 2);
  assert.deepEqual(await readFile(path), CONTENT);
});

test('a file larger than is allowed is refused, whether or not the server says how large it is', async () => {
  for (const saysLength of [true, false]) {
    const path = await target('good');
    handler = (_, response) => {
      if (saysLength) response.setHeader('content-length', CONTENT.length);
      response.write(CONTENT.subarray(0, 200_000));
      response.end(CONTENT.subarray(200_000));
    };
    await assert.rejects(download(url, path, { ...OPTIONS, mostBytes: 150_000 }), {
      kind: 'bad-data',
      code: 'download.too-large',
    });
    assert.equal(await readFile(path, 'utf8'), 'good');
  }
});

test('a server that trickles is given up, in one answer or in many, and what came is taken up', async () => {
  let part = '';
  const trickles: Handler[] = [
    (request, response) => {
      response.writeHead(200, { etag: '"v1"', 'content-length': CONTENT.length });
      const timer = setInterval(() => response.write('x'), 10);
      request.socket.on('close', () => clearInterval(timer));
    },
    (request, response) => {
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      response.writeHead(from > 0 ? 206 : 200, {
        etag: '"v1"',
        'content-length': CONTENT.length - from,
        ...(from > 0 && { 'content-range': `bytes ${from}-${CONTENT.length - 1}/${CONTENT.length}` }),
      });
      response.write(CONTENT.subarray(from, from + 1));
      // Cut only when the byte lies on the disk, so that every answer brings something.
      const timer = setInterval(() => {
        if (statSync(part, { throwIfNoEntry: false })?.size !== from + 1) return;
        response.destroy();
      }, 10);
      response.on('close', () => clearInterval(timer));
    },
  ];
  for (const trickle of trickles) {
    const path = await target('good');
    part = `${path}.part`;
    handler = trickle;
    await assert.rejects(download(url, path, { ...OPTIONS, patienceMs: 150 }), {
      kind: 'network',
      code: 'download.too-slow',
    });
    assert.ok((await readFile(part)).length > 0);
    assert.equal(await readFile(path, 'utf8'), 'good');
  }
});

test('a listing that does not end is refused', async () => {
  handler = (_, response) => {
    const piece = Buffer.alloc(1 << 20, 'x');
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
  };
  await assert.rejects(fetchText(url, OPTIONS), { kind: 'bad-data', code: 'download.too-large' });
  handler = (request, response) => {
    const timer = setInterval(() => response.write('x'), 10);
    request.socket.on('close', () => clearInterval(timer));
  };
  await assert.rejects(fetchText(url, { ...OPTIONS, patienceMs: 100 }), { code: 'download.too-slow' });
});

test('redirects lead to the places of publication over https, or stay on the server', () => {
  const cases: [from: string, to: string, isFollowed: boolean][] = [
    ['https://bgp.tools/asns.csv', 'https://bgp.tools/new/asns.csv', true],
    ['https://bgp.tools/asns.csv', 'https://archive.routeviews.org/x', true],
    ['http://127.0.0.1:8000/x', 'http://127.0.0.1:8000/y', true],
    ['https://bgp.tools/asns.csv', 'http://bgp.tools/asns.csv', false],
    ['https://bgp.tools/asns.csv', 'https://bgp.tools.example/asns.csv', false],
    ['https://bgp.tools/asns.csv', 'https://login.example/', false],
    ['https://bgp.tools/asns.csv', 'https://bgp.tools:8443/asns.csv', false],
    ['http://127.0.0.1:8000/x', 'http://127.0.0.1:8001/x', false],
    ['https://bgp.tools/asns.csv', 'file:///etc/passwd', false],
  ];
  for (const [from, to, isFollowed] of cases)
    assert.equal(mayFollow(new URL(from), new URL(to)), isFollowed, `${from} → ${to}`);
});

test('what is not data is refused, packed or not; a dump of 2002 begins like one and is data', async () => {
  const html = '<!-- portal --><html><title>Log in</title>';
  const others: [body: string | Buffer, looksLike: string][] = [
    [html, 'HTML'],
    [gzipSync(html), 'HTML'],
    ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'XML'],
    ['{"error": "too many requests"}', 'JSON'],
    [Buffer.from(`\uFEFF${html}`, 'utf16le'), 'UTF-16'],
    [gzipSync(gzipSync('1|2|-1\n')), 'gzip'],
    ['', '–'],
    [gzipSync(''), '–'],
  ];
  for (const [body, looksLike] of others) {
    const path = await target('good');
    handler = (_, response) => void response.end(body);
    await assert.rejects(download(url, path, OPTIONS), {
      kind: 'bad-data',
      code: 'download.not-data',
      facts: { url, looksLike },
    });
    assert.equal(await readFile(path, 'utf8'), 'good');
    assert.deepEqual(await readdir(folder), ['file']);
  }
  const tables = [
    '# x\n1|2|-1\n',
    '1.0.0.0\t24\t13335\n',
    'asn,name\n',
    '2|ripencc|2025\n',
    '# only remarks\n',
  ];
  for (const table of tables) {
    handler = (_, response) => void response.end(table);
    await download(url, await target(), { ...OPTIONS, published: 'table' });
    await assert.rejects(download(url, await target(), { ...OPTIONS, published: 'dump' }));
  }
  for (const words of ['Too many requests, slow down\n', '503 Service, unavailable\n', 'hello\n']) {
    handler = (_, response) => void response.end(words);
    await assert.rejects(download(url, await target(), { ...OPTIONS, published: 'table' }), {
      code: 'download.not-data',
      facts: { url, looksLike: 'text' },
    });
  }
  const path = await target();
  const dump = Buffer.concat([Buffer.from('<html'), Buffer.alloc(40)]);
  handler = (_, response) => void response.end(dump);
  await download(url, path, { ...OPTIONS, published: 'dump' });
  assert.deepEqual(await readFile(path), dump);
});
