import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { z } from 'zod';
import { findingOf } from '../core/finding.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { TAXII_TYPE, taxiiError } from '../exchange/taxii/taxii-answers.ts';
import type { LanguageCode } from '../i18n/codes.ts';
import { requestFault } from '../operations/request-fault.ts';
import { subjectOf } from './accounts.ts';
import { authorise, lesser, type Loaded, type Permission } from './authorise.ts';
import { countBytes } from './bodies.ts';
import { cookieName } from './cookie.ts';
import type { Instance } from './instance.ts';
import { refuseManyValues } from './json-shape.ts';
import { SHARED_PAGE } from './pages.ts';
import { isMachine } from './machines.ts';
import { countedAddress } from './counted-address.ts';
import { HttpProblem, problemDocument, type ProblemDocument } from './problem.ts';
import type { Route } from './route.ts';
import { digestOf } from './secrets.ts';
import type { Subject } from './subject.ts';
import { Workspace } from './workspace.ts';

/** Told of what went wrong in us, and on which route if on one: its path may hold a secret. */
export type OnFault = (fault: {
  readonly error: unknown;
  readonly method?: string;
  readonly path?: string;
}) => void;

/** Told of every request that was answered. What is told holds no secret: the route in place of the path, and nothing of headers or bodies. */
export type OnRequest = (request: {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}) => void;

/** The server as a function from request to response: it listens nowhere and can be asked without a socket. */
export function createApp(
  instance: Instance,
  routes: readonly Route[],
  onFault: OnFault,
  pages: (context: Context) => Response | undefined = () => undefined,
  onRequest: OnRequest = () => {},
): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of SECURITY_HEADERS) context.res.headers.set(name, value);
    context.res.headers.set('Content-Security-Policy', contentPolicy(framersOf(instance, context)));
  });
  for (const one of routes)
    app.on(one.method.toUpperCase(), one.path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      counted(instance, one, context, () => serve(instance, one, context, onFault), onRequest),
    );
  app.notFound(
    (context) => pages(context) ?? refused(new HttpProblem('not-found'), languageOf(context), undefined),
  );
  return app;
}

/** Only the page of shares is shown within others, and only within those of the origins that are listed. */
function framersOf({ settings }: Instance, { req }: Context): string {
  const { frame = [] } = settings;
  return req.path === SHARED_PAGE && frame.length > 0 ? frame.join(' ') : "'none'";
}

function contentPolicy(framers: string): string {
  return `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'self'; frame-ancestors ${framers}`;
}

const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
];

async function counted(
  { metrics }: Instance,
  { path: route }: Route,
  { req: { method } }: Context,
  answer: () => Promise<Response>,
  onRequest: OnRequest,
): Promise<Response> {
  const begun = performance.now();
  const response = await answer();
  const ms = performance.now() - begun;
  metrics.count(method, route, response.status, ms / 1000);
  onRequest({ method, route, status: response.status, ms: Math.round(ms) });
  return response;
}

async function serve(instance: Instance, one: Route, context: Context, onFault: OnFault): Promise<Response> {
  const language = languageOf(context);
  let release = (): void => {};
  try {
    refuseOtherHosts(instance, one, context);
    const subject = await subjectOfRequest(instance, one, context);
    const path = context.req.param() as Record<string, string>;
    refuseUnstorable(path);
    const { object, given } = await load(instance, one, subject, path);
    const address = addressOf(instance, context);
    const paced = paceOf(subject, address);
    if (paced !== undefined) instance.requests.take(paced);
    const whose = paced ?? `from ${address}`;
    release = instance.bodies.hold(context.req.raw, whose);
    authorise(subject, one.permission, object);
    // Every question may name the language of its reader.
    const { lang: _, ...said } = context.req.query();
    refuseUnstorable(said);
    const query = checked(one.query ?? NO_QUERY, said);
    const body = one.body
      ? checked(one.body, await jsonOf(context.req.raw, mostBytesOf(instance, one)))
      : undefined;
    const mayStill = (): Promise<boolean> => isLetIn(instance, one, context);
    const of = { instance, language, path, query, body, address, whose, mayStill };
    const answer = answered(await one.handle({ ...of, request: context.req.raw, ...given() }));
    // Whoever has just lost a right hears no more.
    if (one.method !== 'get' && one.permission !== 'work') await instance.streams.recheck();
    return answer;
  } catch (error) {
    const report = (): void => onFault({ error, method: context.req.method, path: one.path });
    return refused(error, language, report, one.errors);
  } finally {
    release();
  }
}

/** Whether a request that was let in would be let in again. */
async function isLetIn(instance: Instance, one: Route, context: Context): Promise<boolean> {
  try {
    const subject = await subjectOfRequest(instance, one, context);
    const { object } = await load(instance, one, subject, context.req.param());
    authorise(subject, one.permission, object);
    return true;
  } catch (error) {
    if (error instanceof HttpProblem) return false;
    throw error;
  }
}

const NO_QUERY = z.strictObject({});

/** Whose requests are counted together: a person's, and those of a machine that reads what is open or shared. */
function paceOf(subject: Subject, address: string): string | undefined {
  if ('account' in subject) return subject.account.id;
  if (subject.kind === 'partner') return `partner ${subject.partner}`;
  return subject.kind === 'visitor' || subject.kind === 'share' ? `from ${address}` : undefined;
}

/** What a permission is asked for, loaded, and what the route gets once it is let in. */
async function load(
  instance: Instance,
  { permission }: Route,
  subject: Subject,
  path: Readonly<Record<string, string>>,
): Promise<{ readonly object: Loaded; readonly given: () => Record<string, unknown> }> {
  if (permission === 'fetch-content' || permission === 'look')
    return { object: { kind: 'instance' }, given: () => ({}) };
  if (permission === 'public') return { object: { kind: 'instance' }, given: () => ({ subject }) };
  if (permission === 'administer')
    return { object: { kind: 'instance' }, given: () => ({ account: accountOf(subject) }) };
  if (permission === 'own-account') {
    const account = subject.kind === 'account' ? subject.account.id : '';
    return {
      object: { kind: 'account', account },
      given: () => ({ account: accountOf(subject), session: (subject as { session: string }).session }),
    };
  }
  if (permission === 'read-share') {
    const share = subject.kind === 'share' ? subject.share : '';
    return { object: { kind: 'share', share }, given: () => ({ share }) };
  }
  if (permission === 'exchange') {
    const own = subject.kind === 'partner' ? subject.workspace : '';
    const object = { kind: 'workspace', workspace: path['workspace'] ?? own, role: undefined } as const;
    return { object, given: () => ({ partner: subject }) };
  }
  const id = path['workspace'] ?? '';
  const member = 'account' in subject ? await memberOf(instance, id, subject.account.id) : undefined;
  return {
    object: { kind: 'workspace', workspace: id, role: member?.role },
    given: () => ({
      workspace:
        subject.kind === 'visitor'
          ? new Workspace(instance, id, VISITOR, 'viewer')
          : new Workspace(instance, id, accountOf(subject), roleOf(subject, member!.role)),
    }),
  };
}

function memberOf(
  { db, reads }: Instance,
  workspace: string,
  account: string,
): Promise<{ readonly role: Workspace['role'] } | undefined> {
  return reads.read(['member'], `${account} ${workspace}`, () =>
    db
      .selectFrom('member')
      .select('role')
      .where('workspace', '=', workspace)
      .where('account', '=', account)
      .executeTakeFirst(),
  );
}

const VISITOR = { id: '', name: '', display: '', isAdministrator: false };

function accountOf(subject: Subject): Workspace['account'] {
  if (!('account' in subject)) throw new HttpProblem('sign-in');
  return subject.account;
}

function roleOf(subject: Subject, role: Workspace['role']): Workspace['role'] {
  return subject.kind === 'token' ? lesser(role, subject.role) : role;
}

async function subjectOfRequest(instance: Instance, one: Route, context: Context): Promise<Subject> {
  if (one.permission === 'read-share') return shareOf(instance, context.req.param('share') ?? '');
  const machine = /^Machine ([\w-]+)$/.exec(context.req.header('authorization') ?? '')?.[1];
  if (machine !== undefined)
    return (await isMachine(instance, machine)) ? { kind: 'machine' } : { kind: 'nobody' };
  const bearer = /^Bearer ([\w-]+)$/.exec(context.req.header('authorization') ?? '')?.[1];
  if (one.permission === 'exchange' && bearer !== undefined) {
    const partner = await instance.exchanges.partnerOf(bearer, instance.now());
    if (partner) return partner;
  }
  const session = getCookie(context, cookieName(instance.settings));
  const subject = await subjectOf(instance, { token: bearer, session });
  if (bearer === undefined) refuseForeignOrigins(instance, context);
  const { open } = instance.settings;
  if (subject.kind === 'nobody' && open !== undefined) return { kind: 'visitor', workspace: open };
  return subject;
}

async function shareOf({ db, now }: Instance, secret: string): Promise<Subject> {
  const found = await db
    .selectFrom('share')
    .select('id')
    .where('token', '=', digestOf(secret))
    .where('revoked_at', 'is', null)
    .where('ends_at', '>', now())
    .executeTakeFirst();
  return found ? { kind: 'share', share: found.id } : { kind: 'nobody' };
}

/** A page elsewhere that has its name point to us would be one of ours to the browser: only our own host is answered. */
function refuseOtherHosts({ settings }: Instance, { hosts }: Route, context: Context): void {
  const host = context.req.header('host') ?? '';
  const isLocal = LOOPBACK.test(host);
  const isOurs = host === new URL(settings.origin).host;
  // What stands in front may pass on whatever host it was asked for.
  const isPassedOn = ['forwarded', 'x-forwarded-for'].some((name) => context.req.header(name) !== undefined);
  const isRight =
    hosts === 'loopback' ? isLocal && !isPassedOn : isOurs || (hosts === 'also-loopback' && isLocal);
  if (!isRight) throw new HttpProblem('wrong-host');
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** What changes something and comes with a cookie must come from a page of ours, whatever its body looks like. */
function refuseForeignOrigins({ settings }: Instance, context: Context): void {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return;
  const origin = context.req.header('origin');
  const isOurs =
    origin === undefined
      ? context.req.header('sec-fetch-site') === 'same-origin'
      : origin === new URL(settings.origin).origin;
  if (!isOurs) throw new HttpProblem('foreign-origin');
}

/** Whoever stands in front of us on this machine says from where people come; nobody else is believed. */
function addressOf({ settings }: Instance, { env, req }: Context): string {
  const { incoming } = (env ?? {}) as { incoming?: { socket: { remoteAddress?: string } } };
  const address = incoming?.socket.remoteAddress ?? '';
  const isProxied = LOOPBACK_ADDRESS.test(address) && !LOOPBACK.test(new URL(settings.origin).host);
  const said = isProxied ? req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return countedAddress(said ?? address);
}

const LOOPBACK_ADDRESS = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Names, passwords and settings: whoever may send more than these are members of a workspace. */
const SHORT_BYTES = 2 ** 16;
const SHORT: readonly Permission[] = ['public', 'own-account', 'administer'];

function mostBytesOf({ settings }: Instance, { permission, mostBytes = Infinity }: Route): number {
  return Math.min(SHORT.includes(permission) ? SHORT_BYTES : mostBytes, settings.mostBytes);
}

/** @throws HttpProblem where the body is too long, or not JSON of a bearable shape */
export async function jsonOf(request: Request, most: number): Promise<unknown> {
  const bytes = await bytesOfRequest(request, most);
  refuseManyValues(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return text.includes('\\u') ? refuseUnstorable(value) : value;
  } catch (error) {
    throw error instanceof HttpProblem ? error : new HttpProblem('bad-json');
  }
}

function refuseUnstorable(value: unknown): unknown {
  if (!isStorable(value))
    throw new HttpProblem('bad-request', { at: '' }, findingOf('problem.unstorable', 'lost', {}));
  return value;
}

/** No text of a database holds the character of code 0 or half a pair of UTF-16, and none that people write needs them. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner));
}

/** The body of a request, refused as soon as it is longer than allowed. */
export async function bytesOfRequest(request: Request, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) throw new HttpProblem('too-large', { most });
    countBytes(request, chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const at = result.error.issues[0].path.join('.');
  throw new HttpProblem('bad-request', { at }, requestFault(result.error, value, schema));
}

function answered(answer: unknown): Response {
  if (answer instanceof Response) return answer;
  if (answer === undefined) return new Response(null, { status: 204 });
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}

function refused(
  error: unknown,
  language: LanguageCode,
  report: (() => void) | undefined,
  form?: Route['errors'],
): Response {
  const known = problemDocument(error, language);
  if (!known) report?.();
  const problem = known ?? problemDocument(new HttpProblem('internal'), language)!;
  if (form === 'taxii') return taxiiRefusal(problem);
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

/** TAXII 2.1 knows what is wrong in a request as 400, and wants to be told how one signs in (sections 1.6.9, 3.6). */
function taxiiRefusal({ type, title, why, status }: ProblemDocument): Response {
  const code = status === 422 ? 400 : status;
  return new Response(JSON.stringify(taxiiError(title, code, type, why)), {
    status: code,
    headers: {
      'content-type': TAXII_TYPE,
      'cache-control': 'no-store',
      ...(code === 401 && { 'www-authenticate': 'Bearer' }),
    },
  });
}

/** The language of the reader: of the page, else what the browser likes best of those there are. */
function languageOf(context: Context): LanguageCode {
  const asked = [context.req.query('lang'), ...(context.req.header('accept-language') ?? '').split(',')];
  const codes = asked.map((tag) => tag?.trim().slice(0, 2).toLowerCase());
  return (codes.find((code) => code !== undefined && code in LANGUAGES) as LanguageCode | undefined) ?? 'en';
}
