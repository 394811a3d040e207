// Whole commands of the built program (`npm run build`), from start to end, as their users wait for them: wall time, the median of
// some runs. MURUNA_BENCH_FULL=1 runs those that take minutes as well.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './processor-time.ts';
import type { Recorder } from './results.ts';
import { hasWholeInternet, wholeInternet } from './whole-internet.ts';

export const PROGRAM = new URL('../dist/cli/main.js', import.meta.url).pathname;

interface Asked {
  readonly id: string;
  readonly line: string;
  readonly rounds: number;
  /** Takes minutes. */
  readonly isLong?: boolean;
}

const STARTS: readonly Asked[] = [
  { id: 'command.version', line: '--version', rounds: 15 },
  { id: 'command.help', line: '--help', rounds: 15 },
];
const QUESTIONS: readonly Asked[] = [
  { id: 'command.assess', line: 'assess IR --no-ranks', rounds: 3 },
  { id: 'command.rank', line: 'rank leading-gateway', rounds: 1 },
  { id: 'command.losses', line: 'stress IR --networks 49666 --samples 0', rounds: 3 },
  { id: 'command.stress', line: 'stress IR --networks 49666', rounds: 3 },
  { id: 'command.worst', line: 'worst IR -k 3', rounds: 3 },
  { id: 'command.worst-domestic', line: 'worst IR -k 3 --loss domestic', rounds: 3 },
  { id: 'command.brief', line: 'brief IR AZ', rounds: 3 },
  { id: 'command.brief-large', line: 'brief DE US', rounds: 1 },
  { id: 'command.routes', line: 'routes --all', rounds: 3 },
  { id: 'command.partners', line: 'brief IR --all-partners --out PARTNERS', rounds: 1, isLong: true },
];

export async function bench(record: Recorder): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('npm run build comes first');
  for (const asked of STARTS) measure(asked, [], {}, record);
  if (!hasWholeInternet()) return;
  const snapshot = await wholeInternet();
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bench-'));
  try {
    for (const asked of QUESTIONS) {
      if (asked.isLong && process.env['MURUNA_BENCH_FULL'] !== '1') continue;
      // Nothing is in the cache when a question is asked, or how fast it is would depend on the order.
      const caches = { XDG_CACHE_HOME: join(folder, asked.id) };
      const line = asked.line.replace('PARTNERS', join(folder, 'partners'));
      measure({ ...asked, line }, ['--snapshot', snapshot], caches, record);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What one run took, in seconds: on the wall, and of the processors. */
type Seconds = readonly [wall: number, cpu: number];

function measure(
  { id, line, rounds }: Asked,
  more: readonly string[],
  environment: Readonly<Record<string, string>>,
  record: Recorder,
): void {
  const taken = Array.from({ length: rounds }, () => secondsOf([...line.split(' '), ...more], environment));
  const [wall, cpu] = ([0, 1] as const).map((of) => median(taken.map((one) => one[of])));
  record(id, wall, undefined, cpu);
  process.stdout.write(
    `  muruna ${line.padEnd(50)} ${wall.toFixed(3)} s, ${cpu.toFixed(3)} s of the processor\n`,
  );
}

/** Says on descriptor 3 what the program and its threads took of the processor. */
const TELLING = `import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1e6)); });`;

export function secondsOf(args: readonly string[], environment: Readonly<Record<string, string>>): Seconds {
  const hook = ['--import', `data:text/javascript,${encodeURIComponent(TELLING)}`];
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, [...hook, PROGRAM, ...args], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${output[2]}`);
  return [(performance.now() - start) / 1000, Number(output[3])];
}
