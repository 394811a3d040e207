import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../../core/refusal.ts';
import { isLoopbackHost } from './loopback-host.ts';
import { terminalOption } from '../option-of.ts';

/**
 * Serves one page on loopback, under loopback names only, until the process is asked to end or `signal` aborts; `opened` is called
 * with its address.
 */
export async function servePage(
  html: string,
  port: number,
  opened: (url: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const body = Buffer.from(html);
  const server = createServer(({ method, url, headersDistinct }, response) => {
    // Node gives the first of several hosts (RFC 9112, section 3.2, allows one only).
    const [host, ...others] = headersDistinct['host'] ?? [];
    if (others.length > 0 || !isLoopbackHost(host)) {
      response.writeHead(MISDIRECTED).end();
      return;
    }
    const found = url === '/' && (method === 'GET' || method === 'HEAD');
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Refusal('denied', 'explore.port-taken', { port, option: terminalOption('port') })
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  opened(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await new Promise<void>((resolve) => {
    const end = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    signal?.addEventListener('abort', end);
  });
}

/** 421 Misdirected Request: the host asked for is not this server (RFC 9110, section 15.5.20). */
const MISDIRECTED = 421;
