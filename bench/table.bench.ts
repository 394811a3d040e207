// A snapshot built from one table dump as large as those of RouteViews: a million prefixes, thirty peers, packed with bzip2. The dump
// is made once, beside the other temporary files, which takes some minutes.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot } from '../src/operations/snapshot/build.ts';
import type { Recorder } from './results.ts';

const PREFIXES = 1_000_000;
const PEERS = 30;
const DUMP = join(tmpdir(), `muruna-full-table-${PREFIXES}-${PEERS}.bz2`);

export async function bench(record: Recorder): Promise<void> {
  if (!existsSync(DUMP)) makeDump();
  const out = join(tmpdir(), `muruna-full-table-${process.pid}.muruna`);
  const start = performance.now();
  const { manifest } = await buildSnapshot({ ribs: [{ path: DUMP }], out });
  record('table.build', (performance.now() - start) / 1000);
  record('table.memory', process.resourceUsage().maxRSS / 1024);
  rmSync(out);
  // Some lie in special-purpose space and are left out.
  if (manifest.counts.prefixes4 < 0.99 * PREFIXES)
    throw new Error(`${manifest.counts.prefixes4} prefixes were read`);
}

/** In a process of its own, so that its memory does not count. */
function makeDump(): void {
  const part = `${DUMP}.part`;
  const args = [join(import.meta.dirname, 'full-table.ts'), part, String(PREFIXES), String(PEERS)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the dump could not be made');
  renameSync(part, DUMP);
}
