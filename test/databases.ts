import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { DatabasePlace } from '../src/store/database/open-database.ts';
import { preparedInMemory } from './prepared-engine.ts';

/** An engine on which tests of the server run, with a database in which nothing is. */
export interface TestDatabase {
  readonly name: string;
  readonly place: DatabasePlace;
  readonly stop: () => void;
}

/**
 * The embedded engine, in memory, and a PostgreSQL server of one's own where Debian's is installed; only one of them where
 * `MURUNA_TEST_DATABASE` says so, as `scripts/test.ts` does.
 */
export async function testDatabases(): Promise<TestDatabase[]> {
  const embedded = { name: 'embedded', place: preparedInMemory(), stop: () => {} };
  const only = process.env['MURUNA_TEST_DATABASE'];
  if (only === 'embedded') return [embedded];
  const server = await startPostgres();
  if (!server) return [embedded];
  return only === 'postgresql' ? [server] : [embedded, server];
}

/** A PostgreSQL server of one's own, that can be ended at once and started again. */
export interface TestPostgres extends TestDatabase {
  readonly place: { readonly url: string };
  /** Ends it at once, as a power cut does. */
  readonly pause: () => void;
  readonly resume: () => void;
}

/** Undefined, and said loudly, where Debian's is not installed. */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  const binaries = postgresBinaries();
  if (binaries !== undefined) return postgres(binaries);
  console.warn('SKIPPED on PostgreSQL: it is not installed (apt-get install postgresql)');
  return undefined;
}

const DEBIAN = '/usr/lib/postgresql';

function postgresBinaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.toSorted((one, other) => Number(other) - Number(one)).at(0);
  return newest === undefined ? undefined : join(DEBIAN, newest, 'bin');
}

async function postgres(binaries: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-postgres-'));
  const data = join(folder, 'data');
  const password = join(folder, 'password');
  const port = await freePort();
  writeFileSync(password, 'muruna');
  // PostgreSQL does not run as root.
  const isRoot = userInfo().uid === 0;
  if (isRoot) {
    chmodSync(folder, 0o755);
    execFileSync('chown', ['-R', 'postgres', folder]);
  }
  const run = (program: string, ...args: string[]): void => {
    const command = [join(binaries, program), ...args];
    const [first, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(first, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'muruna',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '--no-sync',
  );
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const start = (): void =>
    run('pg_ctl', '-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start');
  start();
  return {
    name: 'PostgreSQL',
    place: { url: `postgres://muruna:muruna@127.0.0.1:${port}/postgres` },
    pause: () => run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop'),
    resume: start,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
