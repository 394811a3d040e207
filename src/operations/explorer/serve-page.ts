import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../../core/refusal.ts';

/** Serves one page on loopback until the process ends; `opened` is called with its address. */
export async function servePage(html: string, port: number, opened: (url: string) => void): Promise<void> {
  const body = Buffer.from(html);
  const server = createServer(({ method, url }, response) => {
    const found = url === '/' && (method === 'GET' || method === 'HEAD');
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Refusal('denied', 'explore.port-taken', { port, option: '--port' })
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
  });
}
