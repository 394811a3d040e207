import { BlockList, createServer, isIP, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { Refusal } from '../../core/refusal.ts';
import type { JournalSource } from '../journal/write-journal.ts';

/** Takes what arrives. The bytes of a message are copied before the call returns. */
export interface LiveSink {
  readonly message: (from: JournalSource, bytes: Uint8Array, opened?: unknown) => void;
  /** The source has fallen silent for good, or until it says more. */
  readonly ended: (from: JournalSource) => void;
}

/** Where a listener waits, and whom it talks to. */
export interface ListenAt {
  readonly host: string;
  readonly port: number;
  /** Addresses or prefixes; none = those of this machine. */
  readonly allowed: readonly string[];
}

export interface Listener {
  readonly port: number;
  /** Connections that were turned away, by the list or for their number. */
  readonly refused: number;
  close(): Promise<void>;
}

/** So many routers at a time. */
const MOST_CONNECTIONS = 64;

/** `127.0.0.1:1790`, `[::1]:1790` or `1790`, which is on this machine alone. */
export function listenAt(text: string, allowed: readonly string[]): ListenAt {
  const [, host = '127.0.0.1', port] = /^(?:\[?([^\]]*?)\]?:)?(\d{1,5})$/.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535)
    throw new Refusal('usage', 'watch.live.no-address', { address: text, example: '127.0.0.1:1790' });
  return { host, port: Number(port), allowed };
}

/** Waits for connections of the routers that are allowed; all others are closed at once. */
export async function listen(at: ListenAt, onConnection: (socket: Socket) => void): Promise<Listener> {
  const list = allowList(at.allowed);
  const open = new Set<Socket>();
  let refused = 0;
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    if (open.size >= MOST_CONNECTIONS || !isAllowed(list, socket.remoteAddress ?? '')) {
      refused++;
      socket.destroy();
      return;
    }
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.setKeepAlive(true, 30_000);
    onConnection(socket);
  });
  server.listen(at.port, at.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new Refusal('denied', 'watch.live.cannot-listen', { address: `${at.host}:${at.port}`, reason });
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : at.port,
    get refused() {
      return refused;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function allowList(allowed: readonly string[]): BlockList {
  const list = new BlockList();
  if (allowed.length === 0) {
    list.addSubnet('127.0.0.0', 8, 'ipv4');
    list.addAddress('::1', 'ipv6');
  }
  for (const one of allowed) {
    const [address, length] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const isPrefix = length === undefined || /^\d{1,3}$/.test(length);
    if (isIP(address) === 0 || !isPrefix)
      throw new Refusal('usage', 'watch.live.no-address', { address: one, example: '192.0.2.0/24' });
    if (length === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Math.min(Number(length), family === 'ipv6' ? 128 : 32), family);
  }
  return list;
}

function isAllowed(list: BlockList, remote: string): boolean {
  const address = remote.replace(/^::ffff:/, '');
  return isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
