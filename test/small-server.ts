import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { takeUp, firstStart } from '../src/server/accounts.ts';
import { createApp } from '../src/server/app.ts';
import type { Instance, ServerSettings } from '../src/server/instance.ts';
import type { Route } from '../src/server/route.ts';
import { servedRoutes } from '../src/server/routes/index.ts';
import { enter, keepBundledSnapshot, newInstance } from '../src/server/serve.ts';
import { contentFolder } from '../src/operations/files/content-folder.ts';
import { openDatabase, type DatabasePlace } from '../src/store/database/open-database.ts';
import { preparedInMemory } from './prepared-engine.ts';
import type { Role } from '../src/store/database/tables.ts';

export const ORIGIN = 'http://127.0.0.1:8100';

/** A server that listens nowhere, with an empty database. */
export interface SmallServer {
  readonly instance: Instance;
  readonly routes: readonly Route[];
  readonly faults: unknown[];
  /** What was logged of requests. */
  readonly log: object[];
  readonly app: Hono;
  /** By which this server is known to others on its database. */
  readonly machine: string;
  /** Asks as a browser of ours does: from our own page. */
  readonly ask: (method: string, path: string, as?: As, body?: unknown) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Who asks: a session by its secret, a token, or a machine on the same database. */
export type As = { readonly session: string } | { readonly token: string } | { readonly machine: string };

/** Opens a server on a database that is empty; `now` may be moved. */
export async function smallServer(
  place: DatabasePlace = preparedInMemory(),
  now: () => Date = () => new Date(),
  settings: Partial<ServerSettings> = {},
): Promise<SmallServer> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-server-'));
  const faults: unknown[] = [];
  const database = await openDatabase(place);
  const instance = newInstance(
    database,
    contentFolder(folder),
    { origin: ORIGIN, mostBytes: 100_000, ...settings },
    now,
    (error) => faults.push(error),
  );
  await keepBundledSnapshot(instance);
  const machine = await enter(instance);
  const routes = await servedRoutes(instance.operations);
  const log: object[] = [];
  const app = createApp(
    instance,
    routes,
    ({ error }) => faults.push(error),
    undefined,
    (about) => log.push(about),
  );
  return {
    instance,
    routes,
    faults,
    log,
    app,
    machine: machine.secret,
    async ask(method, path, as, body) {
      const answer = await request(app, method, path, as, body);
      return answer.status === 202 && path.includes('wait=30') ? untilEnded(app, answer, path, as) : answer;
    },
    async close() {
      await instance.computing.close();
      await instance.campaigns.close();
      await machine.leave();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The answer of a job, or how it ended, however long it takes: who waits no longer than half a minute sees less on a slow machine. */
async function untilEnded(app: Hono, answer: Response, path: string, as: As | undefined): Promise<Response> {
  const { id } = (await answer.json()) as { id: string };
  const [workspace, asked] = path.split('/ask/');
  const job = `${workspace}/jobs/${id}`;
  await (await request(app, 'GET', `${job}/events`, as, undefined)).text();
  const ended = await request(app, 'GET', job, as, undefined);
  const { state } = (await ended.clone().json()) as { state: string };
  if (state !== 'done') return new Response(ended.body, { status: 202 });
  const lang = /[?&](lang=\w+)/.exec(asked)?.[1];
  return request(app, 'GET', `${job}/answer${lang === undefined ? '' : `?${lang}`}`, as, undefined);
}

function request(
  app: Hono,
  method: string,
  path: string,
  as: As | undefined,
  body: unknown,
): Promise<Response> {
  const headers: Record<string, string> = { host: new URL(ORIGIN).host, origin: ORIGIN };
  if (as && 'session' in as) headers['cookie'] = `muruna=${as.session}`;
  if (as && 'machine' in as) headers['authorization'] = `Machine ${as.machine}`;
  if (as && 'token' in as) headers['authorization'] = `Bearer ${as.token}`;
  const isBytes = body instanceof Uint8Array;
  const sent = body === undefined ? undefined : isBytes ? Buffer.from(body) : JSON.stringify(body);
  return Promise.resolve(
    app.request(`${ORIGIN}${path}`, { method, headers, ...(sent !== undefined && { body: sent }) }),
  );
}

/** The first administrator, who is operator of a workspace of his own. */
export async function administrator(instance: Instance): Promise<{ session: string; workspace: string }> {
  const secret = await firstStart(instance);
  const session = await takeUp(
    instance,
    secret!,
    { name: 'Admin', display: 'Admin', password: PASSWORD },
    'test',
  );
  const { id } = await instance.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
  return { session, workspace: id };
}

export const PASSWORD = 'a long enough password';

/** A new person who takes up an invitation into a workspace. */
export async function invited(
  { ask }: SmallServer,
  operator: As,
  workspace: string,
  role: Role,
  name: string,
): Promise<{ session: string; account: string }> {
  const made = await ask('POST', `/api/workspaces/${workspace}/invitations`, operator, { role });
  const { link } = (await made.json()) as { link: string };
  const taken = await ask('POST', '/api/take-up', undefined, {
    link: link.split('/').at(-1),
    account: { name, display: name, password: PASSWORD },
  });
  const session = /muruna=([^;]+)/.exec(taken.headers.get('set-cookie') ?? '')![1];
  const me = (await (await ask('GET', '/api/me', { session })).json()) as { id: string };
  return { session, account: me.id };
}
