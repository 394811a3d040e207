import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

// A server that speaks as RIS Live does (RFC 6455): it says what it is told to whoever has subscribed.

export interface RisLiveServer {
  readonly url: string;
  readonly subscribers: () => number;
  readonly say: (line: string) => void;
  /** Breaks all connections. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

export async function risLiveServer(): Promise<RisLiveServer> {
  const open = new Set<Duplex>();
  const subscribed = new Set<Duplex>();
  const server = createServer();
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    open.add(socket);
    // The first frame is the subscription.
    socket.once('data', () => subscribed.add(socket));
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      open.delete(socket);
      subscribed.delete(socket);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/v1/ws/`,
    subscribers: () => subscribed.size,
    say: (line) => {
      const frame = textFrame(line);
      for (const socket of subscribed) socket.write(frame);
    },
    cut: () => {
      for (const socket of open) socket.destroy();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function textFrame(text: string): Uint8Array {
  const body = Buffer.from(text);
  if (body.length < 126) return Buffer.concat([Uint8Array.of(0x81, body.length), body]);
  if (body.length < 1 << 16)
    return Buffer.concat([Buffer.from([0x81, 126, body.length >> 8, body.length & 255]), body]);
  const head = Buffer.from([0x81, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(body.length, 6);
  return Buffer.concat([head, body]);
}
