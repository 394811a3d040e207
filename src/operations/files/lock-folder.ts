import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { withLock } from './with-lock.ts';

/** Addresses of sockets are short: 104 bytes on some systems, with the byte that ends them. */
const LONGEST_ADDRESS = 103;
/** Who holds a lock says so at once, or not at all: then he is stopped, and holds it all the same. */
const ANSWER_MS = 1000;

/** The right to use a folder, until it is given back or the process ends, however it ends. */
export interface FolderLock {
  readonly release: () => Promise<void>;
}

/**
 * Takes a folder for this process alone. The lock is a listening socket beside it: the kernel frees it when its process dies, so that
 * nothing stale is left to judge, and who holds it answers with his name. A socket file that nobody listens on any more is replaced.
 *
 * @throws Refusal `denied` with the process that has the folder
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const address = addressOf(folder);
  const server = (await listen(address)) ?? (await replaceDead(address));
  if (server) return { release: () => close(server) };
  throw new Refusal('denied', 'database.in-use', { folder, holder: (await holderOf(address)) ?? UNNAMED });
}

/** Of several who find a dead socket one at a time looks again and replaces it, so that none replaces a living one. */
function replaceDead(address: string): Promise<Server | undefined> {
  return withLock(address, async () => {
    if ((await holderOf(address)) !== undefined) return undefined;
    await rm(address, { force: true });
    return listen(address);
  });
}

const UNNAMED = '?';

function addressOf(folder: string): string {
  const beside = join(folder, 'lock');
  if (process.platform !== 'win32' && Buffer.byteLength(beside) <= LONGEST_ADDRESS) return beside;
  const name = `muruna-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

/** Listens on the address and says who does; undefined where the address is taken. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(`${process.pid} (${hostname()})`);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** The process that listens there; undefined where the file is what a dead one left. */
function holderOf(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection(address);
    let name = '';
    socket.setEncoding('utf8').setTimeout(ANSWER_MS);
    socket.on('data', (text: string) => (name += text));
    socket.once('end', () => resolve(name));
    socket.once('timeout', () => {
      socket.destroy();
      resolve(name || UNNAMED);
    });
    // Only an address without a listener is free: whatever else keeps us from asking, we do not take it.
    socket.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'ECONNREFUSED' || code === 'ENOENT' ? undefined : UNNAMED),
    );
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
