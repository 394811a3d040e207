import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot } from '../src/operations/snapshot/build.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import type { Snapshot } from '../src/store/snapshot.ts';
import { sharedData } from './shared-data.ts';

/** Weights and countries for published relationships of any date, from the public test data. */
export const REAL_PREFIXES = 'prefixes/routeviews-rv2-20240422-1200.pfx2as.gz';
export const REAL_ASNS = 'asns/bgptools_asns_20260531.csv.gz';
export const AS_REL_2025 = 'as-rel/20250901.as-rel2.txt.bz2';

/** A snapshot of published relationships with weights and countries; for use where `needsSharedData` did not skip. */
export async function realSnapshot(asRel: string = AS_REL_2025): Promise<Snapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-real-'));
  try {
    const out = join(folder, 'real.muruna');
    await buildSnapshot({
      asRel: { path: sharedData(asRel) },
      prefixes: [{ path: sharedData(REAL_PREFIXES) }],
      asns: { path: sharedData(REAL_ASNS) },
      out,
    });
    return await loadSnapshot(out);
  } finally {
    await rm(folder, { recursive: true });
  }
}
