import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync, constants } from 'node:zlib';
import { openSnapshotFile } from '../src/sources/snapshot-file.ts';
import { filterBlock } from '../src/store/filters.ts';
import { buildSnapshot } from '../src/operations/snapshot/build.ts';
import { sharedData } from '../test/shared-data.ts';

const FILES = {
  asRel: 'as-rel/20250901.as-rel2.txt.bz2',
  prefixes: 'prefixes/routeviews-rv2-20240422-1200.pfx2as.gz',
  asns: 'asns/bgptools_asns_20260531.csv.gz',
  asnCountry: 'asns/nro-asn-cc-202210.csv.gz',
};
const ROUNDS = 15;

/** Building the whole Internet of 2025-09, the size of its forms, and opening them in turn. */
export async function bench(): Promise<void> {
  if (!existsSync(sharedData(FILES.asRel)))
    return void process.stdout.write('no public test data: skipped\n');
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bench-'));
  const paths = { plain: join(folder, 'plain.muruna'), compact: join(folder, 'compact.muruna') };
  for (const [form, out] of Object.entries(paths)) {
    const start = performance.now();
    const { fileBytes } = await buildSnapshot({
      asRel: { path: sharedData(FILES.asRel) },
      prefixes: [{ path: sharedData(FILES.prefixes) }],
      asns: { path: sharedData(FILES.asns) },
      asnCountry: { path: sharedData(FILES.asnCountry) },
      compact: form === 'compact',
      out,
    });
    report(`build, ${form}`, `${((performance.now() - start) / 1000).toFixed(1)} s, ${fileBytes} bytes`);
  }
  await reportBlocks(paths.compact);
  await reportOpening(paths);
  await rm(folder, { recursive: true });
  return undefined;
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

async function reportOpening(paths: Readonly<Record<string, string>>): Promise<void> {
  const times: Record<string, number[]> = { plain: [], compact: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const [form, path] of Object.entries(paths)) {
      const start = performance.now();
      await openSnapshotFile(path);
      times[form].push(performance.now() - start);
    }
  for (const [form, all] of Object.entries(times)) {
    const sorted = all.toSorted((one, other) => one - other);
    const [best, median] = [sorted[0], sorted[ROUNDS >> 1]];
    report(
      `open, ${form}`,
      `first ${all[0].toFixed(0)} ms, median ${median.toFixed(0)} ms, best ${best.toFixed(0)} ms`,
    );
  }
}

function report(what: string, figures: string): void {
  process.stdout.write(`${what.padEnd(16)} ${figures}\n`);
}
