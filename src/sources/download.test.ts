import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Refusal } from '../core/refusal.ts';
import { download, type DownloadOptions } from './download.ts';

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
