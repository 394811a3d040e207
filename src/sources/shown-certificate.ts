import { connect } from 'node:tls';

/** How long a server may take for a handshake. */
const HANDSHAKE_MS = 10_000;

/**
 * The certificate (DER) that a server shows for a name: one TCP connection, one TLS handshake, closed at once. Nothing is asked of the server
 * beyond that. Undefined where there is none to see.
 *
 * @param address where the name was found; it is not looked up again
 */
export function shownCertificate(
  name: string,
  address: string,
  { port = 443, signal }: { readonly port?: number; readonly signal?: AbortSignal | undefined },
): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const socket = connect({
      host: address,
      port,
      servername: name,
      // Nothing is sent or believed: what the server shows is written down, whoever issued it.
      rejectUnauthorized: false,
    });
    const end = (found: Uint8Array | undefined): void => {
      clearTimeout(late);
      signal?.removeEventListener('abort', stop);
      socket.destroy();
      resolve(found);
    };
    const stop = (): void => end(undefined);
    const late = setTimeout(stop, HANDSHAKE_MS);
    signal?.addEventListener('abort', stop);
    socket.once('secureConnect', () => {
      const { raw } = socket.getPeerCertificate();
      end(raw);
    });
    socket.once('error', stop);
    socket.once('close', stop);
  });
}
