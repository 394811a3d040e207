import { readFileSync } from 'node:fs';
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
 * @throws Refusal `network` where nobody answers, `denied` where he turns us away or has no JetStream
 */
export async function connectNats({ server, isTls, user }: StreamAddress): Promise<NatsServer> {
  const connection = await connect({ servers: server, ...credentials(user), ...tlsOptions(isTls) }).catch(
    (error: unknown) => {
      throw refusalOf(error, server);
    },
  );
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
    ...(NATS_CREDS && { authenticator: credsAuthenticator(new Uint8Array(readFileSync(NATS_CREDS))) }),
  };
}

function tlsOptions(isTls: boolean): Partial<NodeConnectionOptions> {
  const caFile = process.env['NATS_CA'];
  return isTls || caFile ? { tls: caFile ? { caFile } : {} } : {};
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
