// Reading a table dump: our `-m` text and our typed columns beside Debian's bgpdump, interleaved, on the decompressed jinx
// RIB of the public test data.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from '../src/formats/compression/open-decompressor.ts';
import { readRib } from '../src/formats/mrt/read-rib.ts';
import { createTextSink } from '../src/formats/mrt/text-sink.ts';
import { openWalk } from '../src/formats/mrt/walk-record.ts';
import { needsSharedData, sharedData } from '../test/shared-data.ts';

const DUMP = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
const ROUNDS = 9;

export async function bench(): Promise<void> {
  if (needsSharedData(DUMP).skip) return;
  const folder = mkdtempSync(join(tmpdir(), 'muruna-bench-'));
  try {
    compare(join(folder, 'dump'), join(folder, 'text'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(dumpPath: string, textPath: string): void {
  const dump = decompress(new Uint8Array(readFileSync(sharedData(DUMP))), () => {});
  writeFileSync(dumpPath, dump);
  const entries = readRib(dump).entries.count;
  const runs = {
    'bgpdump -m': () => spawnSync('bgpdump', ['-m', '-O', textPath, dumpPath], { stdio: 'ignore' }),
    'text -m': () => writeText(readFileSync(dumpPath), textPath),
    columns: () => readRib(new Uint8Array(readFileSync(dumpPath))),
  };
  const seconds: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(runs)) (seconds[name] ??= []).push(timed(run));
  }
  const peer = median(seconds['bgpdump -m']);
  for (const [name, values] of Object.entries(seconds)) {
    const value = median(values);
    const rate = (entries / value / 1e6).toFixed(2);
    const spread = `${Math.min(...values).toFixed(2)} … ${Math.max(...values).toFixed(2)}`;
    process.stdout.write(
      `${name.padEnd(12)} ${value.toFixed(3)} s (${spread})  ${rate} M entries/s  ${(peer / value).toFixed(1)}×\n`,
    );
  }
}

function writeText(dump: Uint8Array, path: string): void {
  const file = openSync(path, 'w');
  const sink = createTextSink(
    (lines) => writeSync(file, lines),
    () => {},
  );
  const walk = openWalk(sink);
  walk.push(dump);
  walk.finish();
  sink.flush();
  closeSync(file);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
