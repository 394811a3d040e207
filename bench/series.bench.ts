// Forty countries over the six years of as-rel files of the public test data, the built program from start to end: with nothing in the
// cache, and asked again.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedData } from '../test/shared-data.ts';
import { PROGRAM, secondsOf } from './command.bench.ts';
import { median } from './processor-time.ts';
import type { Recorder } from './results.ts';

const COUNTRIES =
  'IR AZ PK AF TM IQ TR AM GE KZ UZ KG TJ SA AE QA KW BH OM YE SY JO LB EG IN CN RU DE FR GB US JP BR ZA NG KE DZ GH MW TN';
const LINKS = 'as-rel';
const TABLES = {
  '--prefixes': 'prefixes/routeviews-rv2-20240422-1200.pfx2as.gz',
  '--asns': 'asns/bgptools_asns_20260531.csv.gz',
} as const;
const ROUNDS = 7;

export async function bench(record: Recorder): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('npm run build comes first');
  const missing = [LINKS, ...Object.values(TABLES)].filter((path) => !existsSync(sharedData(path)));
  if (missing.length > 0) {
    process.stdout.write(`SKIPPED, NOT MEASURED: no ${missing.join(', ')} (set MURUNA_TEST_DATA)\n`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bench-'));
  const tables = Object.entries(TABLES).flatMap(([option, path]) => [option, sharedData(path)]);
  const line = ['series', ...COUNTRIES.split(' '), '--snapshots', sharedData(LINKS), ...tables, '--csv'];
  try {
    const ask = (): readonly [wall: number, cpu: number] => secondsOf(line, { XDG_CACHE_HOME: folder });
    const [wall, cpu] = ask();
    record('series.first', wall, undefined, cpu);
    const again = Array.from({ length: ROUNDS }, ask);
    const [keptWall, keptCpu] = ([0, 1] as const).map((of) => median(again.map((one) => one[of])));
    record('series.kept', keptWall, undefined, keptCpu);
    process.stdout.write(
      `  first ${wall.toFixed(1)} s (${cpu.toFixed(1)} s cpu), again ${keptWall.toFixed(2)} s (${keptCpu.toFixed(2)} s cpu)\n`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
