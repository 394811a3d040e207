import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { isLoopbackHost } from './loopback-host.ts';
import { servePage } from './serve-page.ts';

test('only loopback names and addresses are hosts of this machine', () => {
  for (const host of ['localhost', 'LOCALHOST:80', '127.0.0.1:4000', '127.8.9.10', '[::1]', '[::1]:99'])
    assert.ok(isLoopbackHost(host), host);
  const others = [
    undefined,
    '',
    'evil.example',
    'evil.example:80',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.evil',
    '[::2]',
    '::1',
    '192.168.1.2',
    '0.0.0.0',
    'localhost:80:80',
    'user@localhost',
  ];
  for (const host of others) assert.ok(!isLoopbackHost(host), String(host));
});

async function asked(url: string, host: string, method = 'GET'): Promise<{ status: number; body: string }> {
  const [response] = (await once(request(url, { method, headers: { host } }).end(), 'response')) as [
    IncomingMessage,
  ];
  let body = '';
  for await (const piece of response.setEncoding('utf8')) body += piece as string;
  return { status: response.statusCode ?? 0, body };
}

async function answerTo(port: number, head: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  socket.write(head);
  let answer = '';
  for await (const piece of socket) answer += piece as string;
  return answer;
}

test('a page is served to this machine, and not under the name of another', async () => {
  const stop = new AbortController();
  const { promise: opened, resolve } = Promise.withResolvers<string>();
  const served = servePage('<p>page</p>', 0, resolve, stop.signal);
  const url = await opened;
  const { port } = new URL(url);
  assert.deepEqual(await asked(url, `localhost:${port}`), { status: 200, body: '<p>page</p>' });
  assert.deepEqual(await asked(url, `127.0.0.1:${port}`, 'HEAD'), { status: 200, body: '' });
  assert.deepEqual(await asked(url, `evil.example:${port}`), { status: 421, body: '' });
  const two = `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
  assert.match(await answerTo(Number(port), two), /^HTTP\/1\.1 421 /);
  assert.match(await answerTo(Number(port), 'GET / HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 421 /);
  assert.deepEqual(await asked(`${url}other`, `localhost:${port}`), { status: 404, body: '' });
  stop.abort();
  await served;
});
