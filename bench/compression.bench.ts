// Decompressing bzip2 beside `bunzip2`, in turn: the kernel on one thread, and on all. Both programs' sides read the file from
// the page cache and drop what comes out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openDecompressor } from '../src/formats/compression/open-decompressor.ts';
import { readDecompressed } from '../src/sources/read-file.ts';
import { needsSharedData, sharedData } from '../test/shared-data.ts';

const DUMP = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
const ROUNDS = 9;

/** In seconds: by the clock, and of processors, which on a busy machine is the fairer measure. */
interface Times {
  readonly wall: number;
  readonly cpu: number;
}

export async function bench(): Promise<void> {
  if (needsSharedData(DUMP).skip) return;
  const path = sharedData(DUMP);
  const runs: Record<string, () => Times | Promise<Times>> = {
    bunzip2: () => timedProgram('bunzip2', ['-c', path]),
    'one thread': () => timed(() => decompressAtOnce(path)),
    'all threads': () => timed(() => decompressFile(path)),
  };
  const times: Record<string, Times[]> = {};
  for (let round = -1; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(runs)) {
      const measured = await run();
      if (round >= 0) (times[name] ??= []).push(measured);
    }
  for (const measure of ['wall', 'cpu'] as const) {
    const [peer, peerBest] = spread(times['bunzip2'], measure);
    for (const [name, measured] of Object.entries(times)) {
      const [middle, best] = spread(measured, measure);
      process.stdout.write(
        `${measure.padEnd(5)} ${name.padEnd(12)} median ${middle.toFixed(3)} s ${(middle / peer).toFixed(2)}×  best ${best.toFixed(3)} s ${(best / peerBest).toFixed(2)}×\n`,
      );
    }
  }
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

/** Median and least. */
function spread(times: readonly Times[], measure: keyof Times): [number, number] {
  const values = times.map((time) => time[measure]).sort((one, other) => one - other);
  return [values[values.length >> 1], values[0]];
}
