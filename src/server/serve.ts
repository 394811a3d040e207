import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Refusal } from '../core/refusal.ts';
import { contentFolder, type ContentFolder } from '../operations/files/content-folder.ts';
import { lockFolder } from '../operations/files/lock-folder.ts';
import { OPERATIONS } from '../operations/list.ts';
import { BUNDLED_FILE, loadSnapshot } from '../operations/snapshot/load-snapshot.ts';
import { SOFTWARE } from '../operations/software.ts';
import { openDatabase, type Database } from '../store/database/open-database.ts';
import { firstStart } from './accounts.ts';
import { createApp, type OnFault } from './app.ts';
import { Attempts } from './attempts.ts';
import { Computing } from './computing/computing.ts';
import { resumeJobs } from './computing/resume-jobs.ts';
import type { Instance, ServerSettings } from './instance.ts';
import { workbenchPages } from './pages.ts';
import { servedRoutes } from './routes/index.ts';

export interface ServerPlace {
  /** Folder of this machine for the embedded database, snapshots and documents. */
  readonly data: string;
  /** PostgreSQL in place of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** 0 = any that is free. */
  readonly port: number;
  /** Where people reach the server, if not on this machine: scheme and host of what stands in front. */
  readonly origin?: string | undefined;
}

export interface RunningServer {
  readonly origin: string;
  /** One-time link for the first administrator; undefined where there is an account already. */
  readonly firstLink: string | undefined;
  readonly instance: Instance;
  readonly close: () => Promise<void>;
}

const MOST_BYTES = 64 * 2 ** 20;

/** Starts a server on loopback; whoever else shall reach it, reaches it through what stands in front and speaks TLS. */
export async function startServer(place: ServerPlace, onFault: OnFault): Promise<RunningServer> {
  const data = resolve(place.data);
  await mkdir(join(data, 'contents'), { recursive: true, mode: 0o700 });
  const lock = await lockFolder(data);
  let database: Database | undefined;
  try {
    database = await openDatabase(
      place.databaseUrl === undefined ? { folder: join(data, 'database') } : { url: place.databaseUrl },
    );
    return await listen(place, data, database, lock.release, onFault);
  } catch (error) {
    await database?.close();
    await lock.release();
    throw error;
  }
}

async function listen(
  { port, origin }: ServerPlace,
  data: string,
  database: Database,
  release: () => Promise<void>,
  onFault: OnFault,
): Promise<RunningServer> {
  const server = createServer();
  const { port: bound } = await bind(server, port);
  const settings = { origin: origin ?? `http://127.0.0.1:${bound}`, mostBytes: MOST_BYTES };
  const instance = newInstance(database, contentFolder(join(data, 'contents')), settings);
  await keepBundledSnapshot(instance);
  await resumeJobs(instance);
  const routes = await servedRoutes(instance.operations);
  const app = createApp(instance, routes, onFault, await workbenchPages());
  const answer = getRequestListener(app.fetch);
  server.on('request', (request, response) => void answer(request, response));
  const secret = await firstStart(instance);
  return {
    origin: settings.origin,
    firstLink: secret === undefined ? undefined : `${settings.origin}/#/take-up/${secret}`,
    instance,
    async close() {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      });
      await instance.computing.close();
      await database.close();
      await release();
    },
  };
}

/** Requests under way at the end may take so long. */
const GRACE_MS = 5000;

/** What a server works with, on an open database. */
export function newInstance(
  { db, engine }: Pick<Database, 'db' | 'engine'>,
  contents: ContentFolder,
  settings: ServerSettings,
  now: () => Date = () => new Date(),
): Instance {
  return {
    db,
    engine,
    contents,
    operations: OPERATIONS,
    computing: new Computing(
      { db, contents, software: SOFTWARE, now },
      Math.max(1, availableParallelism() - 1),
    ),
    attempts: new Attempts(now),
    software: SOFTWARE,
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    settings,
  };
}

/** The bundled snapshot answers until an administrator chooses another one. */
export async function keepBundledSnapshot({ db, contents, now }: Instance): Promise<void> {
  const bytes = await readFile(BUNDLED_FILE);
  const id = await contents.put(bytes);
  const { manifest } = await loadSnapshot();
  const chosen = await db
    .selectFrom('snapshot')
    .select('id')
    .where('is_default', '=', true)
    .executeTakeFirst();
  await db
    .insertInto('snapshot')
    .values({
      id,
      name: 'bundled',
      date: manifest.date,
      bytes: bytes.length,
      added_at: now(),
      is_default: !chosen,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function bind(server: ReturnType<typeof createServer>, port: number): Promise<AddressInfo> {
  return new Promise((resolved, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Refusal('denied', 'explore.port-taken', { port, option: '--port' })
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => resolved(server.address() as AddressInfo));
  });
}
