// Decompressing bzip2 beside `bunzip2`, in turn: the kernel on one thread, and on all. Both programs' sides read the file from
// the page cache and drop what comes out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openDecompressor } from '../src/formats/compression/open-decompressor.ts';
import { readDecompressed } from '../src/sources/read-file.ts';
import { needsSharedData, sharedData } from '../test/shared-data.ts';
import type { Peer, Recorder } from './results.ts';

const DUMP = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
const ROUNDS = 9;

/** In seconds: by the clock, and of processors, which on a busy machine is the fairer measure. */
interface Times {
  readonly wall: number;
  readonly cpu: number;
}

export async function bench(record: Recorder): Promise<void> {
  if (needsSharedData(DUMP).skip) return;
  const path = sharedData(DUMP);
  const runs = {
    peer: () => timedProgram('bunzip2', ['-c', path]),
    one: () => timed(() => decompressAtOnce(path)),
    all: () => timed(() => decompressFile(path)),
  };
  const times: Record<keyof typeof runs, Times[]> = { peer: [], one: [], all: [] };
  for (let round = -1; round < ROUNDS; round++)
    for (const name of ['peer', 'one', 'all'] as const) {
      const measured = await runs[name]();
      if (round >= 0) times[name].push(measured);
    }
  const peer = (measure: keyof Times): Peer => ({ name: 'bunzip2', value: median(times.peer, measure) });
  record('compression.one', median(times.one, 'cpu'), peer('cpu'));
  record('compression.all', median(times.all, 'wall'), peer('wall'));
}

function decompressAtOnce(path: string): void {
  const decompressor = openDecompressor(() => {});
  let bytes = 0;
  for (const piece of decompressor.push(readFileSync(path))) bytes += piece.length;
  for (const piece of decompressor.finish()) bytes += piece.length;
  if (bytes < 32_000_000) throw new Error(`only ${bytes} bytes came out`);
}

async function decompressFile(path: string): Promise<void> {
  let bytes = 0;
  for await (const piece of readDecompressed(path)) bytes += piece.length;
  if (bytes < 32_000_000) throw new Error(`only ${bytes} bytes came out`);
}

async function timed(run: () => void | Promise<void>): Promise<Times> {
  const before = process.cpuUsage();
  const start = performance.now();
  await run();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

function timedProgram(program: string, args: readonly string[]): Times {
  const command = 'TIMEFORMAT="%R %U %S"; time "$0" "$@" >/dev/null';
  const { stderr } = spawnSync('bash', ['-c', command, program, ...args], { encoding: 'utf8' });
  const [wall, user, system] = stderr.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}

function median(times: readonly Times[], measure: keyof Times): number {
  const values = times.map((time) => time[measure]).sort((one, other) => one - other);
  return values[values.length >> 1];
}
