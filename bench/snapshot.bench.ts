import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync, constants } from 'node:zlib';
import { openSnapshotFile } from '../src/sources/snapshot-file.ts';
import { filterBlock } from '../src/store/filters.ts';
import { median, timed } from './processor-time.ts';
import type { Recorder } from './results.ts';
import { buildWholeInternet, hasWholeInternet } from './whole-internet.ts';

const ROUNDS = 15;

/** Building the whole Internet of 2025-09, the size of its forms, and opening them in turn. */
export async function bench(record: Recorder): Promise<void> {
  if (!hasWholeInternet()) return;
  record('snapshot.bundled', statSync(new URL('../data/bundled.muruna', import.meta.url)).size / 1e6);
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bench-'));
  const paths = { plain: join(folder, 'plain.muruna'), compact: join(folder, 'compact.muruna') };
  for (const [form, out] of Object.entries(paths)) {
    const start = performance.now();
    const bytes = await buildWholeInternet(out, form === 'compact');
    report(`build, ${form}`, `${((performance.now() - start) / 1000).toFixed(1)} s, ${bytes} bytes`);
  }
  await reportBlocks(paths.compact);
  const [plain] = await reportOpening(paths);
  record('snapshot.open', plain);
  await rm(folder, { recursive: true });
}

/** The part that is always read, beside what zstd would make of it. */
async function reportBlocks(path: string): Promise<void> {
  const snapshot = await openSnapshotFile(path);
  const eager = snapshot.sections.filter((entry) => !entry.onDemand);
  const sections = await Promise.all(
    eager.map(async ({ name }) => ({ name, data: (await snapshot.section(name))! })),
  );
  const plain = filterBlock(sections);
  const zstd = zstdCompressSync(plain, {
    params: { [constants.ZSTD_c_compressionLevel]: 22, [constants.ZSTD_c_windowLog]: 24 },
  });
  const onDemand = snapshot.sections.length - eager.length;
  report(
    'always read',
    `${eager.length} sections, filtered ${plain.length} bytes, zstd -22 ${zstd.length} bytes`,
  );
  report('on demand', `${onDemand} sections`);
}

/** Median milliseconds of each form. */
async function reportOpening(paths: Readonly<Record<'plain' | 'compact', string>>): Promise<number[]> {
  const times: Record<string, number[]> = { plain: [], compact: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const [form, path] of Object.entries(paths)) {
      const [, { cpuMs }] = await timed(() => openSnapshotFile(path));
      times[form].push(cpuMs);
    }
  const medians: number[] = [];
  for (const [form, all] of Object.entries(times)) {
    const middle = median(all);
    medians.push(middle);
    report(
      `open, ${form}`,
      `first ${all[0].toFixed(0)} ms, median ${middle.toFixed(0)} ms, best ${Math.min(...all).toFixed(0)} ms`,
    );
  }
  return medians;
}

function report(what: string, figures: string): void {
  process.stdout.write(`${what.padEnd(16)} ${figures}\n`);
}
