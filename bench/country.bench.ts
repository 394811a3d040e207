// The country engine on the 2025-09 Internet of the public test data: one country without ranks, all countries, worst cases.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planeOf } from '../src/engines/territory/plane.ts';
import { gatewayFlows } from '../src/engines/flows/gateway-flows.ts';
import { territoryIn, territoryOf } from '../src/engines/territory/territory.ts';
import { worstLosses } from '../src/engines/worst/worst-loss.ts';
import { baselineOf } from '../src/engines/reach/damage.ts';
import { assessFrom } from '../src/operations/country/assess.ts';
import { measuredWorld } from '../src/operations/country/country-ranks-cache.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { timed } from './processor-time.ts';
import type { Recorder } from './results.ts';
import { hasWholeInternet, wholeInternet } from './whole-internet.ts';

const COUNTRIES = ['IR', 'AZ', 'PK', 'DE'];

export async function bench(record: Recorder): Promise<void> {
  if (!hasWholeInternet()) return;
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bench-'));
  try {
    const path = await wholeInternet();
    const [snapshot] = await told('open the snapshot', () => loadSnapshot(path));
    const { internet } = snapshot;
    const plane = planeOf(internet, 'ipv4')!;
    for (const code of COUNTRIES) {
      const country = internet.countries.indexOf(code);
      const territory = territoryIn(plane, internet.country, country);
      await told(`${code}: flows`, () =>
        gatewayFlows(territory, internet.country, internet.countries.length),
      );
      const [baseline] = await told(`${code}: undamaged reach`, () =>
        baselineOf(territoryOf(internet, country)),
      );
      for (const kind of ['international', 'domestic'] as const) {
        const [{ pair }] = await told(`${code}: worst one and two, ${kind}`, () =>
          worstLosses(baseline, kind),
        );
        console.log(
          `    ${pair.proved ? 'proved' : `at most ${pair.bound}`}, ${pair.measured} sets measured`,
        );
      }
      await told(`${code}: assess without ranks`, () =>
        assessFrom(snapshot, { country: code, ranks: false }),
      );
    }
    const all = () => measuredWorld(snapshot, plane, {}, folder);
    await told('all countries, first time', all);
    const [, cached] = await told('all countries, from the cache', all);
    record('country.cached', cached);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function told<T>(what: string, run: () => T | Promise<T>): Promise<[result: T, seconds: number]> {
  const [result, { cpuMs, wallMs }] = await timed(run);
  console.log(
    `  ${what.padEnd(44)} ${cpuMs.toFixed(0).padStart(7)} ms of the processor, ${wallMs.toFixed(0)} ms wall`,
  );
  return [result, cpuMs / 1000];
}
