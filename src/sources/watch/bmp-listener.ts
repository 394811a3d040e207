import { openBmpStream } from '../../formats/bmp/message-stream.ts';
import { listen, type ListenAt, type Listener, type LiveSink } from './listen.ts';

/** The first octet of every message. */
const VERSION = 3;

/**
 * Waits for routers that send their routes by BMP (RFC 7854, 8671, 9069). Each connection is a source of its own; when it closes, what its
 * router said is not known any more. What is not BMP ends it.
 */
export function listenForBmp(at: ListenAt, sink: LiveSink): Promise<Listener> {
  let connections = 0;
  return listen(at, (socket) => {
    const router = socket.remoteAddress ?? '';
    const from = {
      name: `bmp://${router}#${++connections}`,
      kind: 'bmp' as const,
      collector: router,
    };
    let hasBegun = false;
    const stream = openBmpStream(
      (message, _, bytes) => sink.message(from, bytes.slice(), message),
      () => socket.destroy(),
    );
    socket.on('data', (chunk) => {
      // Whoever begins otherwise speaks something else.
      if (!hasBegun && chunk[0] !== VERSION) socket.destroy();
      hasBegun = true;
      if (!socket.destroyed) stream.push(chunk);
    });
    socket.once('close', () => sink.ended(from));
  });
}
