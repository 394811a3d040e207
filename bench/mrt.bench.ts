// Reading a table dump: our `-m` text and our typed columns beside Debian's bgpdump, interleaved, on the decompressed jinx
// RIB of the public test data.
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from '../src/formats/compression/open-decompressor.ts';
import { readRib } from '../src/formats/mrt/read-rib.ts';
import { needsSharedData, sharedData } from '../test/shared-data.ts';
import type { ReadingOrder, Times } from './mrt-reader.ts';
import { median } from './processor-time.ts';
import type { Recorder } from './results.ts';

const DUMP = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
const ROUNDS = 9;
/** Rounds that are not counted: the programs come into the page cache, ours is compiled. */
const WARM = 2;

export async function bench(record: Recorder): Promise<void> {
  if (needsSharedData(DUMP).skip) return;
  const folder = mkdtempSync(join(tmpdir(), 'muruna-bench-'));
  try {
    const times = await compare(join(folder, 'dump'), join(folder, 'text'), join(folder, 'peer-text'));
    const peer = { name: 'bgpdump', value: times['bgpdump -m'] };
    record('mrt.text', times['text -m'], peer);
    record('mrt.columns', times['columns'], peer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Median seconds of processor time of each. */
async function compare(
  dumpPath: string,
  textPath: string,
  peerPath: string,
): Promise<Readonly<Record<string, number>>> {
  const dump = decompress(new Uint8Array(readFileSync(sharedData(DUMP))), () => {});
  writeFileSync(dumpPath, dump);
  const entries = readRib(dump).entries.count;
  const [writer, reader] = [0, 1].map(() => fork(join(import.meta.dirname, 'mrt-reader.ts')));
  const runs: Record<string, () => Times | Promise<Times>> = {
    'bgpdump -m': () => timedProgram('bgpdump', ['-m', '-O', peerPath, dumpPath]),
    'text -m': () => timesOf(writer, { dump: dumpPath, text: textPath }),
    columns: () => timesOf(reader, { dump: dumpPath }),
  };
  const times: Record<string, Times[]> = {};
  for (let round = -WARM; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(runs)) {
      const time = await run();
      if (round >= 0) (times[name] ??= []).push(time);
    }
  for (const child of [writer, reader]) child.disconnect();
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
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, median(all.map(({ cpu }) => cpu))]),
  );
}

async function timesOf(child: ChildProcess, order: ReadingOrder): Promise<Times> {
  child.send(order);
  const [times] = (await once(child, 'message')) as [Times];
  return times;
}

function timedProgram(program: string, args: readonly string[]): Times {
  const command = 'TIMEFORMAT="%R %U %S"; time "$0" "$@" 2>/dev/null';
  const { stderr } = spawnSync('bash', ['-c', command, program, ...args], { encoding: 'utf8' });
  const [wall, user, system] = stderr.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}
