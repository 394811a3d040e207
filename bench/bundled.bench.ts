// How the measures of countries from the bundled snapshot agree with those from CAIDA's links of 2025-09: rank correlations, the bundled
// snapshot and the dumps of May 2014 alone side by side. The table of docs/methods/published-results.md.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CountryMeasures } from '../src/engines/country/rank.ts';
import { planeOf } from '../src/engines/territory/plane.ts';
import { measureAllCountries } from '../src/operations/country/country-measures.ts';
import { buildSnapshot, type SnapshotBuildRequest } from '../src/operations/snapshot/build.ts';
import { freeIdentities } from '../src/operations/snapshot/bundle-snapshot.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { RANKED, type MetricId } from '../src/schemas/metrics.ts';
import { spearman } from '../test/rank-correlation.ts';
import { sharedData } from '../test/shared-data.ts';

const AS_REL = 'as-rel/20250901.as-rel2.txt.bz2';
const PREFIXES = 'prefixes/routeviews-rv2-20240422-1200.pfx2as.gz';
const ASNS = 'asns/bgptools_asns_20260531.csv.gz';
const DUMPS = ['mrt/routeviews.route-views.jinx.ribs.1401487200.bz2', 'mrt/rib.20140523.0600_firstMB.bz2'];

/** Countries with fewer networks than this in CAIDA's data have measures that a single link decides. */
const SOME_NETWORKS = 20;

export async function bench(): Promise<void> {
  const missing = [AS_REL, PREFIXES, ASNS, ...DUMPS].filter((path) => !existsSync(sharedData(path)));
  if (missing.length > 0) {
    process.stderr.write(`SKIPPED, NOT MEASURED: no ${missing.join(', ')} (set MURUNA_TEST_DATA)\n`);
    return;
  }
  const published = await measured({
    asRel: { path: sharedData(AS_REL) },
    prefixes: [{ path: sharedData(PREFIXES) }],
    asns: { path: sharedData(ASNS) },
  });
  const bundled = await measured();
  const old = await measured({
    ribs: DUMPS.map((path) => ({ path: sharedData(path) })),
    identify: (tables) => freeIdentities(resolve(import.meta.dirname, '../node_modules'), tables),
  });
  process.stdout.write('| measure | 2014, all | bundled, all | 2014, 20 networks | bundled, 20 networks |\n');
  process.stdout.write('|---|---:|---:|---:|---:|\n');
  for (const metric of RANKED) {
    const columns = [0, SOME_NETWORKS].flatMap((least) =>
      [old, bundled].map((one) => agreement(published, one, metric, least)),
    );
    process.stdout.write(`| \`${metric}\` | ${columns.join(' | ')} |\n`);
  }
}

/** The measures of all countries in IPv4 from a snapshot built for this, or from the bundled one. */
async function measured(request?: Omit<SnapshotBuildRequest, 'out'>): Promise<CountryMeasures> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bundled-bench-'));
  try {
    const out = join(folder, 'built.muruna');
    if (request) await buildSnapshot({ ...request, out });
    const { internet } = await loadSnapshot(request && out);
    return (await measureAllCountries(internet, planeOf(internet, 'ipv4')!)).measures;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Spearman's correlation over the countries that both know, with their number. */
function agreement(
  published: CountryMeasures,
  other: CountryMeasures,
  metric: MetricId,
  least: number,
): string {
  const pairs = [...published].flatMap(([country, theirs]) => {
    const ours = other.get(country);
    const known = ours && !Number.isNaN(ours[metric]) && !Number.isNaN(theirs[metric]);
    return known && theirs.networks >= least ? [[theirs[metric], ours[metric]] as const] : [];
  });
  const rho = spearman(
    pairs.map(([theirs]) => theirs),
    pairs.map(([, ours]) => ours),
  );
  return `${rho.toFixed(2)} (${pairs.length})`;
}
