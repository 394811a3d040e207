import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Recorder } from './results.ts';

const SOURCE = join(import.meta.dirname, '../src/cli/main.ts');
const BUILT = join(import.meta.dirname, '../dist/cli/main.js');
/** As people start it, where it is built. */
const MAIN = existsSync(BUILT) ? BUILT : SOURCE;
/** Accounts, each with a tenth of the readers and of the analysts: one person may ask twenty times a second. */
const ACCOUNTS = 10;
const READERS = 200;
const ANALYSTS = 20;
/** Five minutes as the goal says; half a minute by default. */
const SECONDS = Number(process.env['MURUNA_BENCH_SECONDS'] ?? 30);
/** A reader looks at something so often. */
const READ_EVERY_MS = 2000;
const PASSWORD = 'a long enough password';

/**
 * A server with 200 people who read and 20 who ask: how soon it is ready, first and again, its memory, and how long reads of answers that are
 * there take.
 */
export async function bench(_record: Recorder): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'muruna-workbench-'));
  try {
    const first = await start(data);
    process.stdout.write(
      `ready at first: ${first.seconds.toFixed(1)} s (processor: ${first.cpu.toFixed(1)} s)\n`,
    );
    const session = await takenUp(first.origin, first.link!, 'admin');
    await first.end();
    const server = await start(data);
    process.stdout.write(
      `ready again: ${server.seconds.toFixed(1)} s (processor: ${server.cpu.toFixed(1)} s)\n`,
    );
    try {
      await load(server, session);
      process.stdout.write(`${await delaysOf(server)}\n`);
      process.stdout.write(`memory: ${(memoryOf(server.process) / 2 ** 20).toFixed(0)} MB\n`);
    } finally {
      await server.end();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

interface Server {
  readonly process: ChildProcess;
  readonly origin: string;
  readonly link: string | undefined;
  readonly seconds: number;
  /** Of the processor, which other work on the machine disturbs less. */
  readonly cpu: number;
  readonly end: () => Promise<void>;
}

async function start(data: string): Promise<Server> {
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN, 'serve', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
  let origin: string | undefined;
  while (origin === undefined) {
    // oxlint-disable-next-line no-await-in-loop -- until it is there
    await pause(20);
    origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
  }
  await (await fetch(`${origin}/healthz`)).body?.cancel();
  const seconds = (performance.now() - begun) / 1000;
  const cpu = processorSeconds(child);
  await pause(100);
  return {
    process: child,
    origin,
    link: /take-up\/([\w-]+)/.exec(said)?.[1],
    seconds,
    cpu,
    end: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** A new account by a one-time link; its session. */
async function takenUp(origin: string, link: string, name: string): Promise<string> {
  const answer = await fetch(`${origin}/api/take-up`, {
    method: 'POST',
    headers: { origin },
    body: JSON.stringify({ link, account: { name, display: name, password: PASSWORD } }),
  });
  return /muruna=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')![1];
}

async function load({ origin }: Server, session: string): Promise<void> {
  const ask = async (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${origin}${path.replace(/^http:\/\/[^/]+/, '')}`, {
      method,
      headers: { origin, cookie: `muruna=${session}` },
      ...(body && { body: JSON.stringify(body) }),
    });
  const me = (await (await ask('GET', '/api/me')).json()) as { workspaces: { id: string }[] };
  const path = `/api/workspaces/${me.workspaces[0].id}`;
  const workspace = me.workspaces[0].id;
  const secrets: string[] = [];
  for (let number = 0; number < ACCOUNTS; number++)
    // oxlint-disable-next-line no-await-in-loop -- passwords are slow to hash
    secrets.push(await tokenOf(number === 0 ? session : await invitedTo(number), workspace));
  const asked = await ask('POST', `${path}/ask/assess?wait=30`, { country: 'IR' });
  await asked.body?.cancel();
  const [{ id }] = (await (await ask('GET', `${path}/jobs`)).json()) as { id: string }[];
  const reads: number[] = [];
  const faults: number[] = [];
  const end = performance.now() + SECONDS * 1000;
  const bearer = (number: number): string => `Bearer ${secrets[number % ACCOUNTS]}`;
  const get = async (where: string, number: number): Promise<void> => {
    const begun = performance.now();
    const answer = await fetch(`${origin}${where}`, { headers: { authorization: bearer(number) } });
    await answer.arrayBuffer();
    reads.push(performance.now() - begun);
    if (answer.status !== 200) faults.push(answer.status);
  };
  const reader = async (number: number): Promise<void> => {
    await pause((number / READERS) * READ_EVERY_MS);
    while (performance.now() < end) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await get(`${path}/jobs/${id}/answer`, number);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await pause(READ_EVERY_MS);
    }
  };
  const analyst = async (number: number): Promise<void> => {
    for (let k = 1; performance.now() < end; k++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await fetch(`${origin}${path}/ask/stress?wait=10`, {
        method: 'POST',
        headers: { authorization: bearer(number) },
        body: JSON.stringify({ country: 'IR', top: 1 + ((number * 31 + k) % 900), samples: 0 }),
      });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await answer.arrayBuffer();
      if (answer.status >= 400) faults.push(answer.status);
    }
  };
  await Promise.all([
    ...Array.from({ length: READERS }, (_, number) => reader(number)),
    ...Array.from({ length: ANALYSTS }, (_, number) => analyst(number)),
  ]);
  reads.sort((one, other) => one - other);
  const at = (share: number): string => reads[Math.floor(reads.length * share)].toFixed(0);
  process.stdout.write(
    `${reads.length} reads: median ${at(0.5)} ms, 99% within ${at(0.99)} ms; refused or failed: ${faults.length}\n`,
  );
  if (faults.length > 0) throw new Error(`not every request was answered: ${[...new Set(faults)].join(' ')}`);

  async function invitedTo(number: number): Promise<string> {
    const made = await ask('POST', `${path}/invitations`, { role: 'analyst' });
    const { link } = (await made.json()) as { link: string };
    return takenUp(origin, link.split('/').at(-1), `person-${number}`);
  }

  async function tokenOf(as: string, within: string): Promise<string> {
    const made = await fetch(`${origin}/api/me/tokens`, {
      method: 'POST',
      headers: { origin, cookie: `muruna=${as}` },
      body: JSON.stringify({ workspace: within, name: 'bench', role: 'analyst' }),
    });
    return ((await made.json()) as { token: string }).token;
  }
}

/** How long the thread that answers was kept from answering, as the server measured it. */
async function delaysOf({ origin }: Server): Promise<string> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const ms = (which: string): string => {
    const seconds = new RegExp(`^muruna_event_loop_delay_${which}_seconds (\\S+)`, 'm').exec(text)![1];
    return (Number(seconds) * 1000).toFixed(0);
  };
  return `delay of the event loop: 99% within ${ms('p99')} ms, at most ${ms('max')} ms`;
}

/** Most memory that a process had, in bytes. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)![1]) * 1024;
}

/** Processor time that a process has had, in seconds: fields 14 and 15 of its line, in hundredths. */
function processorSeconds({ pid }: ChildProcess): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}
