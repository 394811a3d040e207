// Reading a table dump: our `-m` text and our typed columns beside Debian's bgpdump, interleaved, on the decompressed jinx
// RIB of the public test data.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from '../src/formats/compression/open-decompressor.ts';
import { openRib, readRib, type RibReader } from '../src/formats/mrt/read-rib.ts';
import { createTextSink } from '../src/formats/mrt/text-sink.ts';
import { openWalk } from '../src/formats/mrt/walk-record.ts';
import { needsSharedData, sharedData } from '../test/shared-data.ts';

const DUMP = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
const ROUNDS = 9;
/** Rounds that are not counted: the programs come into the page cache, ours is compiled. */
const WARM = 2;
const CHUNK = new Uint8Array(1 << 20);

export async function bench(): Promise<void> {
  if (needsSharedData(DUMP).skip) return;
  const folder = mkdtempSync(join(tmpdir(), 'muruna-bench-'));
  try {
    compare(join(folder, 'dump'), join(folder, 'text'), join(folder, 'peer-text'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(dumpPath: string, textPath: string, peerPath: string): void {
  const dump = decompress(new Uint8Array(readFileSync(sharedData(DUMP))), () => {});
  writeFileSync(dumpPath, dump);
  const entries = readRib(dump).entries.count;
  const runs = {
    'bgpdump -m': () => timedProgram('bgpdump', ['-m', '-O', peerPath, dumpPath]),
    'text -m': () => timed(() => writeText(dumpPath, textPath)),
    columns: () => timed(() => readColumns(dumpPath)),
  };
  const times: Record<string, Times[]> = {};
  for (let round = -WARM; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(runs)) {
      const time = run();
      if (round >= 0) (times[name] ??= []).push(time);
    }
  if (!readFileSync(textPath).equals(readFileSync(peerPath)))
    throw new Error('our text differs from bgpdump’s');
  for (const measure of ['wall', 'cpu'] as const) {
    const peer = median(times['bgpdump -m'].map((time) => time[measure]));
    for (const [name, measured] of Object.entries(times)) {
      const value = median(measured.map((time) => time[measure]));
      const rate = (entries / value / 1e6).toFixed(2);
      const ratio = (peer / value).toFixed(1);
      process.stdout.write(
        `${measure.padEnd(5)} ${name.padEnd(12)} ${value.toFixed(3)} s  ${rate} M entries/s  ${ratio}×\n`,
      );
    }
  }
}

/** In seconds; processor time counts every thread, on a busy machine it is the fairer measure. */
interface Times {
  readonly wall: number;
  readonly cpu: number;
}

function readColumns(dumpPath: string): ReturnType<RibReader['finish']> {
  const reader = openRib();
  inChunks(dumpPath, (chunk) => reader.push(chunk));
  return reader.finish();
}

/** As a program reads a file: a piece at a time, in the same memory. */
function inChunks(path: string, push: (chunk: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  for (let read = readSync(file, CHUNK); read > 0; read = readSync(file, CHUNK))
    push(CHUNK.subarray(0, read));
  closeSync(file);
}

function writeText(dumpPath: string, path: string): void {
  const file = openSync(path, 'w');
  const sink = createTextSink(
    (lines) => writeSync(file, lines),
    () => {},
  );
  const walk = openWalk(sink);
  inChunks(dumpPath, (chunk) => walk.push(chunk));
  walk.finish();
  sink.flush();
  closeSync(file);
}

function timed(run: () => unknown): Times {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1e6 };
}

function timedProgram(program: string, args: readonly string[]): Times {
  const command = 'TIMEFORMAT="%R %U %S"; time "$0" "$@" 2>/dev/null';
  const { stderr } = spawnSync('bash', ['-c', command, program, ...args], { encoding: 'utf8' });
  const [wall, user, system] = stderr.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
