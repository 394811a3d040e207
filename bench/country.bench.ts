// The country engine on the 2025-09 Internet of the public test data: one country without ranks, all countries, worst cases.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planeOf } from '../src/engines/territory/plane.ts';
import { gatewayFlows } from '../src/engines/flows/gateway-flows.ts';
import { territoryIn, territoryOf } from '../src/engines/territory/territory.ts';
import { worstLosses } from '../src/engines/worst/worst-loss.ts';
import { baselineOf } from '../src/engines/reach/damage.ts';
import { assessFrom } from '../src/operations/country/assess.ts';
import { measuresOfAllCountries } from '../src/operations/country/country-ranks-cache.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { buildSnapshot } from '../src/operations/snapshot/build.ts';
import { sharedData } from '../test/shared-data.ts';

const COUNTRIES = ['IR', 'AZ', 'PK', 'DE'];

export async function bench(): Promise<void> {
  const asRel = sharedData('as-rel/20250901.as-rel2.txt.bz2');
  if (!existsSync(asRel)) {
    console.log('no public test data: set MURUNA_TEST_DATA');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bench-'));
  try {
    const out = join(folder, '2025.muruna');
    await buildSnapshot({
      asRel: { path: asRel },
      prefixes: [{ path: sharedData('prefixes/routeviews-rv2-20240422-1200.pfx2as.gz') }],
      asns: { path: sharedData('asns/bgptools_asns_20260531.csv.gz') },
      out,
    });
    const snapshot = await timed('open the snapshot', () => loadSnapshot(out));
    const { internet } = snapshot;
    const plane = planeOf(internet, 'ipv4')!;
    for (const code of COUNTRIES) {
      const country = internet.countries.indexOf(code);
      const territory = territoryIn(plane, internet.country, country);
      await timed(`${code}: flows`, () =>
        gatewayFlows(territory, internet.country, internet.countries.length),
      );
      const baseline = await timed(`${code}: undamaged reach`, () =>
        baselineOf(territoryOf(internet, country)),
      );
      for (const kind of ['international', 'domestic'] as const) {
        const { pair } = await timed(`${code}: worst one and two, ${kind}`, () =>
          worstLosses(baseline, kind),
        );
        console.log(
          `    ${pair.proved ? 'proved' : `at most ${pair.bound}`}, ${pair.measured} sets measured`,
        );
      }
      await timed(`${code}: assess without ranks`, () =>
        assessFrom(snapshot, { country: code, ranks: false }),
      );
    }
    await timed('all countries, first time', () => measuresOfAllCountries(snapshot, plane, {}, folder));
    await timed('all countries, from the cache', () => measuresOfAllCountries(snapshot, plane, {}, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function timed<T>(what: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`  ${what.padEnd(44)} ${(performance.now() - start).toFixed(0).padStart(7)} ms`);
  return result;
}
