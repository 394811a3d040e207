import { z } from 'zod';
import { signIn, takeUp } from '../accounts.ts';
import { sessionCookie } from '../cookie.ts';
import { personName } from '../person-name.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';
import { digestOf } from '../secrets.ts';

// How people come in and go out.

/** By which one signs in: nothing in it that cannot be seen, and one form of each letter however a keyboard makes it. */
const name = z
  .string()
  .trim()
  .normalize()
  .min(1)
  .max(64)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);
const password = z.string().min(12).max(512);

const health = route({
  method: 'get',
  path: '/healthz',
  permission: 'public',
  summary: 'route.health',
  hosts: 'also-loopback',
  answer: z.strictObject({
    software: z.string(),
    engine: z.enum(['embedded', 'postgresql']),
    isWell: z.literal(true),
  }),
  async handle({ instance }) {
    await instance.db.selectFrom('instance').select('key').limit(1).execute();
    return { software: instance.software, engine: instance.engine, isWell: true };
  },
});

/** Counts for monitoring: asked under its own name, and never under that of the outside. */
const metrics = route({
  method: 'get',
  path: '/metrics',
  permission: 'public',
  summary: 'route.metrics',
  media: ['text/plain'],
  hosts: 'loopback',
  async handle({ instance }) {
    const { running, waiting } = instance.computing.load;
    const [{ sessions }] = await instance.db
      .selectFrom('session')
      .select(({ fn }) => fn.countAll<number>().as('sessions'))
      .where('ends_at', '>', instance.now())
      .execute();
    const gauges = {
      jobs_running: running,
      jobs_waiting: waiting,
      sessions,
      memory_bytes: process.memoryUsage().rss,
      // Of all time since the start: how late a timer of ten milliseconds came.
      event_loop_delay_p99_seconds: instance.delays.percentile(99) / 1e9,
      event_loop_delay_max_seconds: instance.delays.max / 1e9,
      up_seconds: Math.round(process.uptime()),
    };
    return new Response(instance.metrics.text(gauges), {
      headers: { 'content-type': 'text/plain; version=0.0.4', 'cache-control': 'no-store' },
    });
  },
});

const enter = route({
  method: 'post',
  path: '/api/sign-in',
  permission: 'public',
  summary: 'route.sign-in',
  body: z.strictObject({
    name: z.string().max(64).normalize(),
    password: z.string().max(512),
    code: z.string().max(32).optional(),
  }),
  async handle({ instance, body, request, address }) {
    instance.attempts.take(body.name.toLowerCase(), address);
    const secret = await signIn(instance, body, request.headers.get('user-agent') ?? '');
    return opened(sessionCookie(instance.settings, secret));
  },
});

const open = route({
  method: 'get',
  path: '/api/open',
  permission: 'public',
  summary: 'route.open',
  answer: z.strictObject({ workspace: z.strictObject({ id: z.string(), name: z.string() }).nullable() }),
  async handle({ instance }) {
    const found = await instance.db
      .selectFrom('workspace')
      .select(['id', 'name'])
      .where('id', '=', instance.settings.open ?? '')
      .executeTakeFirst();
    return { workspace: found ?? null };
  },
});

const accept = route({
  method: 'post',
  path: '/api/take-up',
  permission: 'public',
  summary: 'route.take-up',
  body: z.strictObject({
    link: z.string().min(1).max(100),
    account: z.strictObject({ name, display: personName(64), password }).optional(),
  }),
  async handle({ instance, body, subject, request, address }) {
    instance.attempts.take(digestOf(body.link), address);
    const who = subject.kind === 'account' ? subject.account : body.account;
    if (!who) throw new HttpProblem('sign-in');
    const secret = await takeUp(instance, body.link, who, request.headers.get('user-agent') ?? '');
    return opened(sessionCookie(instance.settings, secret));
  },
});

const leave = route({
  method: 'post',
  path: '/api/sign-out',
  permission: 'own-account',
  summary: 'route.sign-out',
  async handle({ instance, session }) {
    await instance.db.deleteFrom('session').where('token', '=', session).execute();
    return opened(sessionCookie(instance.settings, undefined));
  },
});

function opened(cookie: string): Response {
  return new Response(null, { status: 204, headers: { 'set-cookie': cookie, 'cache-control': 'no-store' } });
}

export const ENTRANCE = [health, metrics, open, enter, accept, leave];
