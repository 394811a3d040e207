import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { JetStreamApiError, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import {
  connect,
  credsAuthenticator,
  type NatsConnection,
  type NodeConnectionOptions,
} from '@nats-io/transport-node';
import { Refusal } from '../../core/refusal.ts';
import type { StreamAddress } from './stream-address.ts';

/** A server of NATS with JetStream. */
export interface NatsServer {
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
}

/** Errors of the server that are told apart (its `errors.json`). */
export const API_ERROR = { noStream: 10_059, wrongSequence: 10_071 } as const;

export const apiCode = (error: unknown): number | undefined =>
  error instanceof JetStreamApiError ? error.code : undefined;

/**
 * Connects to the server of an address; a connection that breaks is made again without end. Password, credentials and the certificate of a private authority come from the
 * variables of NATS' own programs: `NATS_USER`, `NATS_PASSWORD`, `NATS_CREDS`, `NATS_CA`.
 *
 * @throws Refusal `not-found` where a variable names a file that is not there, `network` where nobody answers or the certificate is not trusted, `denied` where he turns us away or has no JetStream
 */
export async function connectNats({ server, isTls, user }: StreamAddress): Promise<NatsServer> {
  const connection = await connect({
    servers: server,
    ...credentials(user),
    ...tlsOptions(isTls, server),
  }).catch((error: unknown) => {
    throw refusalOf(error, server);
  });
  try {
    return { connection, manager: await jetstreamManager(connection) };
  } catch (error) {
    await connection.close();
    if ((error as Error).name === 'JetStreamNotEnabled')
      throw new Refusal('denied', 'nats.no-jetstream', { server });
    throw refusalOf(error, server);
  }
}

function credentials(named: string | undefined): Partial<NodeConnectionOptions> {
  const { NATS_USER, NATS_PASSWORD, NATS_CREDS } = process.env;
  const user = named ?? NATS_USER;
  return {
    name: 'muruna',
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    ...(user && { user }),
    ...(NATS_PASSWORD && { pass: NATS_PASSWORD }),
    ...(NATS_CREDS && { authenticator: credsAuthenticator(fileNamed(NATS_CREDS)) }),
  };
}

function tlsOptions(isTls: boolean, server: string): Partial<NodeConnectionOptions> {
  const { NATS_CA } = process.env;
  if (!isTls && !NATS_CA) return {};
  const host = server.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  const tls = {
    ...(NATS_CA && { ca: new TextDecoder().decode(fileNamed(NATS_CA)) }),
    // The client names a host to TLS, but no address, which a certificate can have as well.
    ...(isIP(host) !== 0 && { host }),
  };
  return { tls };
}

function fileNamed(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new Refusal('not-found', 'file.not-found', { file });
  }
}

/** What the user can do about it; a bug is handed on as it is. */
export function refusalOf(error: unknown, server: string): unknown {
  if (!(error instanceof Error) || error instanceof Refusal) return error;
  if (/authorization|authentication|permissions/i.test(`${error.name} ${error.message}`))
    return new Refusal('denied', 'nats.denied', { server, variable: 'NATS_PASSWORD' });
  const { code, cause } = error as NodeJS.ErrnoException & { readonly cause?: NodeJS.ErrnoException };
  const reason = code ?? cause?.code ?? cause?.message ?? error.message;
  return new Refusal('network', 'nats.unreachable', { server, reason });
}
