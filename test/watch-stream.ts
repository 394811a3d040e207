import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { freePort } from './free-port.ts';

// Debian's NATS with JetStream, for tests.

export const NATS = '/usr/sbin/nats-server';
export const hasNats = existsSync(NATS);

/** So many octets make a message of the stream, so that there are many. */
export const BLOCK_BYTES = 4096;

export const GIVEN = {
  country: 'IR',
  networks: [],
  vrps: undefined,
  prefixes: undefined,
  learnMinutes: 10,
} as const;

export interface TestNats {
  readonly url: string;
  /** Ends it as a power cut does, and starts it again where it was. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** A server of one's own, with JetStream in a folder unless other options are given. */
export async function startNats(
  folder: string,
  options = ['--jetstream', '--store_dir', join(folder, 'nats')],
): Promise<TestNats> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  let child: ReturnType<typeof spawn> | undefined;

  async function start(): Promise<void> {
    child = spawn(NATS, ['--addr', '127.0.0.1', '--port', String(port), ...options], { stdio: 'ignore' });
    for (let left = 600; left > 0; left--) {
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      if (await answers(port)) return;
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      await delay(50);
    }
    throw new Error('nats-server does not start');
  }

  await start();
  return {
    url: `nats://127.0.0.1:${port}`,
    start,
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Whether it lets anybody in, or turns him away: it is there. */
async function answers(port: number): Promise<boolean> {
  try {
    await (await connect({ servers: `127.0.0.1:${port}`, reconnect: false })).close();
    return true;
  } catch (error) {
    return (error as Error).name === 'AuthorizationError';
  }
}
