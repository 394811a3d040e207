import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getRequestListener } from '@hono/node-server';
import { Refusal } from '../core/refusal.ts';
import type { ContentFolder } from '../operations/files/content-folder.ts';
import { KeptParts } from '../operations/explorer/kept-part.ts';
import { OPERATIONS } from '../operations/list.ts';
import { BUNDLED_FILE, loadSnapshot } from '../operations/snapshot/load-snapshot.ts';
import { SOFTWARE } from '../operations/software.ts';
import type { Database } from '../store/database/open-database.ts';
import { firstStart } from './accounts.ts';
import { createApp, type OnFault, type OnRequest } from './app.ts';
import { Attempts, Guesses, REQUESTS } from './attempts.ts';
import { Bodies } from './bodies.ts';
import { serverCampaigns } from './campaigns/server-campaigns.ts';
import { databaseThread } from './database-thread/database-thread.ts';
import { Computing } from './computing/computing.ts';
import { resumeJobs } from './computing/resume-jobs.ts';
import type { Instance, ServerSettings } from './instance.ts';
import { KeptReads } from './kept-reads.ts';
import { LIMITS } from './limits.ts';
import { readProvider } from './provider-settings.ts';
import { joinMachines, type Machine } from './machines.ts';
import { Metrics } from './metrics.ts';
import { Recent } from './recent.ts';
import { Streams } from './streams.ts';
import { FollowedWatches } from './followed-watches.ts';
import { ServedExchanges } from './served-exchanges.ts';
import { openExchange } from '../operations/exchange/exchange-folder.ts';
import { openPlace, type OpenPlace, type DataPlace } from './open-place.ts';
import { sharedContents, type Asking } from './shared-contents.ts';
import { workbenchPages } from './pages.ts';
import type { Route } from './route.ts';
import { servedRoutes } from './routes/index.ts';

export interface ServerPlace extends DataPlace {
  /** 0 = any that is free. */
  readonly port: number;
  /** Address of this machine to listen on. Default: loopback. */
  readonly host?: string | undefined;
  /** File that says what is known of an OpenID provider. */
  readonly provider?: string | undefined;
  /** Id or name of a workspace that everybody may read. */
  readonly open?: string | undefined;
  /** Origins whose pages may show shares in a frame. */
  readonly frame?: readonly string[] | undefined;
  /** Folders of live watches, each with the id or name of the workspace that sees it. */
  readonly watch?: readonly { readonly workspace: string; readonly folder: string }[] | undefined;
  /** Exchange folders, each with the id or name of the workspace that shares it with partners. */
  readonly exchange?: ServerPlace['watch'];
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
/** Delays are measured in steps of so long. */
const DELAY_RESOLUTION_MS = 10;
const MOST_RECENT_JOBS = 4 * 2 ** 20;
const MOST_RECENT_DOCUMENTS = 32 * 2 ** 20;

/** Starts a server on loopback; whoever else shall reach it, reaches it through what stands in front and speaks TLS. */
export async function startServer(
  place: ServerPlace,
  onFault: OnFault,
  onRequest?: OnRequest,
): Promise<RunningServer> {
  // Routes and pages need no database: they are made ready while it opens.
  const serving = Promise.all([servedRoutes(OPERATIONS), workbenchPages()]);
  serving.catch(() => {});
  const opened = await openPlace({ engine: databaseThread, ...place });
  try {
    return await listen(place, opened, await serving, onFault, onRequest);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function listen(
  { port, host = '127.0.0.1', origin, open, provider, frame, watch = [], exchange = [] }: ServerPlace,
  { database, contents, backups, close }: OpenPlace,
  [routes, pages]: readonly [readonly Route[], Awaited<ReturnType<typeof workbenchPages>>],
  onFault: OnFault,
  onRequest: OnRequest | undefined,
): Promise<RunningServer> {
  // What is refused is refused before anybody can connect: an open port would keep the program from ending.
  const asked = {
    provider: provider === undefined ? undefined : await readProvider(provider),
    open: open === undefined ? undefined : await openedWorkspace(database, open),
    watches: await foldersByWorkspace(database, watch),
    exchanges: await exchangeFolders(database, exchange),
  };
  const server = createServer();
  const { port: bound } = await bind(server, port, host);
  const settings = {
    origin: origin ?? `http://127.0.0.1:${bound}`,
    mostBytes: MOST_BYTES,
    backups,
    frame,
    ...asked,
  };
  const instance = newInstance(database, contents, settings, undefined, (error) => onFault({ error }));
  await keepBundledSnapshot(instance);
  const machine = await enter(instance);
  await resumeJobs(instance);
  await instance.campaigns.goOn();
  const app = createApp(instance, routes, onFault, pages, onRequest);
  const answer = getRequestListener(app.fetch);
  server.on('request', (request, response) => void answer(request, response));
  const secret = await firstStart(instance);
  // What opening took kept nobody waiting.
  instance.delays.enable();
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
      instance.delays.disable();
      instance.watches.close();
      await instance.computing.close();
      await instance.campaigns.close();
      await machine.leave();
      await close();
    },
  };
}

/** Enters this server among the machines on its database; on the embedded one it is alone, whatever others left there. */
export async function enter(instance: Instance): Promise<Machine> {
  if (instance.engine === 'embedded') await instance.db.deleteFrom('machine').execute();
  const machine = await joinMachines(instance, 'server', instance.settings.origin, async () => {
    await instance.computing.cancelAsked();
    await resumeJobs(instance);
    await instance.streams.recheck();
  });
  instance.asking.machine = machine;
  instance.computing.machine = machine.id;
  return machine;
}

/** The id of the workspace that everybody may read. */
async function openedWorkspace({ db }: Pick<Database, 'db'>, named: string): Promise<string> {
  const found = await db
    .selectFrom('workspace')
    .select('id')
    .where((eb) => eb.or([eb('id', '=', named), eb('name', '=', named)]))
    .execute();
  if (found.length !== 1) throw new Refusal('not-found', 'serve.no-workspace', { name: named });
  return found[0].id;
}

/** Exchange folders by the id of their workspace, each of which is one. */
async function exchangeFolders(
  database: Pick<Database, 'db'>,
  exchange: NonNullable<ServerPlace['exchange']>,
): Promise<ReadonlyMap<string, string>> {
  for (const { folder } of exchange)
    // oxlint-disable-next-line no-await-in-loop -- few
    await openExchange(folder);
  return foldersByWorkspace(database, exchange);
}

/** Folders that were named by the id of their workspace. */
async function foldersByWorkspace(
  database: Pick<Database, 'db'>,
  named: NonNullable<ServerPlace['watch']>,
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    named.map(async ({ workspace, folder }) => [await openedWorkspace(database, workspace), folder] as const),
  );
  return new Map(found);
}

/** Requests under way at the end may take so long. */
const GRACE_MS = 5000;

/** What a server works with, on an open database. */
export function newInstance(
  database: Pick<Database, 'db' | 'engine' | 'queue'>,
  ownContents: ContentFolder,
  settings: ServerSettings,
  now: () => Date = () => new Date(),
  fault: (error: unknown) => void = () => {},
): Instance {
  const { engine } = database;
  const reads = new KeptReads(engine === 'embedded');
  const db = database.db.withPlugin(reads.plugin);
  const threads = Math.max(1, availableParallelism() - 1);
  const asking: Asking = {};
  const contents = sharedContents(ownContents, { db, now }, asking);
  return {
    db,
    engine,
    contents,
    ownContents,
    asking,
    operations: OPERATIONS,
    computing: new Computing(
      { db, contents, software: SOFTWARE, now, limits: settings.limits ?? LIMITS, fault },
      threads,
    ),
    campaigns: serverCampaigns(database, { contents, software: SOFTWARE, now }, threads),
    parts: new KeptParts(),
    metrics: new Metrics(),
    delays: monitorEventLoopDelay({ resolution: DELAY_RESOLUTION_MS }),
    reads,
    recent: {
      jobs: new Recent(MOST_RECENT_JOBS),
      contents: new Recent(MOST_RECENT_JOBS),
      documents: new Recent(MOST_RECENT_DOCUMENTS),
    },
    provider: settings.provider,
    limits: settings.limits ?? LIMITS,
    requests: new Attempts(now, REQUESTS),
    streams: new Streams(),
    watches: new FollowedWatches(settings.watches ?? new Map()),
    exchanges: new ServedExchanges(settings.exchanges ?? new Map()),
    bodies: new Bodies(),
    attempts: new Guesses(now),
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
  const known = await db.selectFrom('snapshot').select('id').where('id', '=', id).executeTakeFirst();
  if (known) return;
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

function bind(server: ReturnType<typeof createServer>, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolved, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Refusal('denied', 'explore.port-taken', { port, option: '--port' })
          : error,
      ),
    );
    server.listen(port, host, () => resolved(server.address() as AddressInfo));
  });
}
