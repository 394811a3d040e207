import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot } from '../src/operations/snapshot/build.ts';
import { sharedData } from '../test/shared-data.ts';

const FILES = {
  asRel: 'as-rel/20250901.as-rel2.txt.bz2',
  prefixes: 'prefixes/routeviews-rv2-20240422-1200.pfx2as.gz',
  asns: 'asns/bgptools_asns_20260531.csv.gz',
  asnCountry: 'asns/nro-asn-cc-202210.csv.gz',
};

/** Whether the public test data is at hand; says so where it is not. */
export function hasWholeInternet(): boolean {
  const isThere = existsSync(sharedData(FILES.asRel));
  if (!isThere) process.stdout.write('no public test data: set MURUNA_TEST_DATA\n');
  return isThere;
}

/** Builds the Internet of September 2025 from the public test data; how many bytes it takes. */
export async function buildWholeInternet(out: string, compact = false): Promise<number> {
  const path = (name: keyof typeof FILES): { path: string } => ({ path: sharedData(FILES[name]) });
  const { fileBytes } = await buildSnapshot({
    asRel: path('asRel'),
    prefixes: [path('prefixes')],
    asns: path('asns'),
    asnCountry: path('asnCountry'),
    compact,
    out,
  });
  return fileBytes;
}

/** A snapshot of it, built once on this machine. */
export async function wholeInternet(): Promise<string> {
  const out = join(tmpdir(), 'muruna-bench-20250901.muruna');
  if (!existsSync(out)) await buildWholeInternet(out);
  return out;
}
