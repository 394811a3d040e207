// What one full feed takes: a table of a million prefixes of one vantage point, read by the watch of a country, over what the program takes before.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { inOrder } from '../src/operations/watch/merge.ts';
import { planSources } from '../src/operations/watch/plan.ts';
import { beginWatch } from '../src/operations/watch/watch-run.ts';
import type { Recorder } from './results.ts';

const PREFIXES = 1_000_000;

export async function bench(record: Recorder): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-bench-'));
  try {
    // Made by other programs, so that this one begins with little; not packed, as a session sends it.
    const place = join(folder, 'table');
    const maker = resolve(import.meta.dirname, 'full-table.ts');
    run(process.execPath, ['--conditions=muruna-source', maker, `${place}.bz2`, String(PREFIXES), '1']);
    run('bzip2', ['-d', `${place}.bz2`]);
    const watch = await beginWatch(
      await loadSnapshot(resolve(import.meta.dirname, '../data/bundled.muruna')),
      {
        country: 'IR',
        networks: [],
        vrps: undefined,
        prefixes: undefined,
        learnMinutes: 10,
      },
    );
    const before = memory();
    await inOrder(await planSources([{ name: 'table', place }], watch.onFinding), { arrived: watch.arrived });
    const megabytes = (memory() - before) / 1e6;
    const { prefixes } = watch.watch.table;
    if (prefixes.count < PREFIXES) throw new Error('the table was not read');
    process.stdout.write(`one feed of ${prefixes.count} prefixes: ${megabytes.toFixed(0)} MB\n`);
    record('feed.memory', megabytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, words: readonly string[]): void {
  const { status } = spawnSync(program, words, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} failed`);
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
