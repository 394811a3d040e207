import { openBmpStream } from '../../formats/bmp/message-stream.ts';
import { listen, type ListenAt, type Listener, type LiveSink } from './listen.ts';

/** The first octet of every message. */
const VERSION = 3;
/** A router sends a message at once: one that is left half is not ended. */
const HALF_MESSAGE_MS = 120_000;

/**
 * Waits for routers that send their routes by BMP (RFC 7854, 8671, 9069). Each connection is a source of its own; when it closes, what its
 * router said is not known any more. What is not BMP ends it. A router that comes again has the name that it had, so that one which does so every second for months
 * is no more sources than another.
 */
export function listenForBmp(
  at: ListenAt,
  sink: LiveSink,
  { halfMessageMs = HALF_MESSAGE_MS } = {},
): Promise<Listener> {
  const names = new Set<string>();
  return listen(at, (socket) => {
    const router = socket.remoteAddress ?? '';
    const name = firstFree(names, `bmp://${router}`);
    const from = { name, kind: 'bmp' as const, collector: router };
    names.add(name);
    let hasBegun = false;
    /** Octets behind the last whole message, and how long its beginning may wait. */
    let half = 0;
    let timer: NodeJS.Timeout | undefined;
    const stream = openBmpStream(
      (message, _, bytes) => {
        half -= bytes.length;
        clearTimeout(timer);
        timer = undefined;
        sink.message(from, bytes.slice(), message);
      },
      () => socket.destroy(),
    );
    socket.on('data', (chunk) => {
      // Whoever begins otherwise speaks something else.
      if (!hasBegun && chunk[0] !== VERSION) socket.destroy();
      hasBegun = true;
      if (socket.destroyed) return;
      half += chunk.length;
      stream.push(chunk);
      if (half > 0 && !socket.destroyed) timer ??= setTimeout(() => socket.destroy(), halfMessageMs);
    });
    socket.once('close', () => {
      clearTimeout(timer);
      names.delete(name);
      sink.ended(from);
    });
  });
}

/** The first of `NAME#1`, `NAME#2`, … that no connection has. */
function firstFree(names: ReadonlySet<string>, name: string): string {
  let number = 1;
  while (names.has(`${name}#${number}`)) number++;
  return `${name}#${number}`;
}
