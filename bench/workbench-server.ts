import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const SOURCE = join(import.meta.dirname, '../src/cli/main.ts');
const BUILT = join(import.meta.dirname, '../dist/cli/main.js');
/** As people start it, where it is built. */
const MAIN = existsSync(BUILT) ? BUILT : SOURCE;

const PASSWORD = 'a long enough password';

/** A server in a process of its own, as it is measured. */
export interface MeasuredServer {
  readonly origin: string;
  /** The one-time link of the first administrator. */
  readonly link: string | undefined;
  /** Until it answered, on the wall and of the processor. */
  readonly ready: { readonly seconds: number; readonly cpu: number };
  readonly pid: number;
  readonly end: () => Promise<void>;
}

/** @param options of `muruna serve` beside those by which it is measured */
export async function startMeasured(data: string, options: readonly string[] = []): Promise<MeasuredServer> {
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN, 'serve', '--data', data, '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = child.pid!;
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
  let origin: string | undefined;
  while (origin === undefined) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    // oxlint-disable-next-line no-await-in-loop -- until it is there
    await pause(20);
    origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
  }
  await (await fetch(`${origin}/healthz`)).body?.cancel();
  const ready = { seconds: (performance.now() - begun) / 1000, cpu: processorSeconds(pid) };
  await pause(100);
  return { origin, link: /take-up\/([\w-]+)/.exec(said)?.[1], ready, pid, end: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** A new account by a one-time link; its session. */
export async function takenUp(origin: string, link: string, name: string): Promise<string> {
  const answer = await fetch(`${origin}/api/take-up`, {
    method: 'POST',
    headers: { origin },
    body: JSON.stringify({ link, account: { name, display: name, password: PASSWORD } }),
  });
  return /muruna=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')![1];
}

/** How long the thread that answers was kept from answering, as the server measured it, in milliseconds. */
export async function loopDelays(origin: string): Promise<{ p99: number; max: number }> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const ms = (which: string): number =>
    Number(new RegExp(`^muruna_event_loop_delay_${which}_seconds (\\S+)`, 'm').exec(text)![1]) * 1000;
  return { p99: ms('p99'), max: ms('max') };
}

/** Most memory that a process had, in megabytes. */
export function memoryMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024;
}

/** Processor time that a process has had, in seconds; of the thread alone that answers requests, where it is asked for. */
export function processorSeconds(pid: number, which: 'all' | 'answering' = 'all'): number {
  const place = which === 'all' ? `/proc/${pid}/stat` : `/proc/${pid}/task/${pid}/stat`;
  // Fields 14 and 15 of its line, in hundredths.
  const [user, system] = readFileSync(place, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}
