// How figures agree with published ones. With `--write` its tables go into docs/methods/published-results.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Internet } from '../src/core/internet.ts';
import { planeOf } from '../src/engines/territory/plane.ts';
import { measureAllCountries } from '../src/operations/country/country-measures.ts';
import { buildSnapshot, type SnapshotBuildRequest } from '../src/operations/snapshot/build.ts';
import { freeIdentities } from '../src/operations/snapshot/bundle-snapshot.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { markdownTable, withTable } from '../test/printed-table.ts';
import { agreementWithPublished, PUBLISHED_FIGURES, publishedRows } from '../test/published-figures.ts';
import { AS_REL_2025, REAL_ASNS, REAL_PREFIXES, realSnapshot } from '../test/real-snapshot.ts';
import { sharedData } from '../test/shared-data.ts';
import { LABEL_HEAD, labelRow } from './label-table.ts';
import { measureRows, type Compared } from './measure-table.ts';
import type { Recorder } from './results.ts';
import { withColumnsOf } from './with-columns-of.ts';

const AS_REL_2014 = 'as-rel/20140101.as-rel.txt.bz2';
const AS_REL_2018 = 'as-rel/20180101.as-rel.txt.bz2';
const DUMPS = ['mrt/routeviews.route-views.jinx.ribs.1401487200.bz2', 'mrt/rib.20140523.0600_firstMB.bz2'];
const PAGE = new URL('../docs/methods/published-results.md', import.meta.url);

/** Countries with fewer networks than this have measures that a single link decides. */
const SOME_NETWORKS = 20;

export async function bench(_record: Recorder, isWriting: boolean): Promise<void> {
  const needed = [AS_REL_2014, AS_REL_2018, AS_REL_2025, REAL_PREFIXES, REAL_ASNS, ...DUMPS];
  const missing = [...needed, ...PUBLISHED_FIGURES].filter((path) => !existsSync(sharedData(path)));
  if (missing.length > 0) {
    process.stderr.write(`SKIPPED, NOT MEASURED: no ${missing.join(', ')} (set MURUNA_TEST_DATA)\n`);
    return;
  }
  let page = readFileSync(PAGE, 'utf8');
  for (const [name, table] of Object.entries(await tables())) {
    process.stdout.write(`\n${name}\n\n${table}\n`);
    page = withTable(page, name, table);
  }
  if (isWriting) writeFileSync(PAGE, page);
}

/** The tables of the page, by name. */
async function tables(): Promise<Record<string, string>> {
  const dumps = DUMPS.map((path) => ({ path: sharedData(path), isPart: path.includes('_first') }));
  const published2014 = await built({
    asRel: { path: sharedData(AS_REL_2014) },
    ribs: dumps,
    identify: freeIdentitiesOf,
  });
  const observed2014 = await built({ ribs: dumps, identify: freeIdentitiesOf });
  const published2018 = (await realSnapshot(AS_REL_2018)).internet;
  const published2025 = (await realSnapshot()).internet;
  const bundled = (await loadSnapshot()).internet;

  const others = [];
  for (const one of [published2018, published2025, bundled]) others.push(await agreementWithPublished(one));

  const [in2014, seen2014, in2025, inBundled, linksAlone] = [
    await measured(published2014),
    await measured(observed2014),
    await measured(published2025),
    await measured(bundled),
    await measured(withColumnsOf(bundled, published2025)),
  ];
  const compared: readonly Compared[] = [
    { head: 'dumps of 2014 and CAIDA 2014', theirs: in2014, ours: seen2014 },
    { head: 'dumps of 2014 and CAIDA 2025', theirs: in2025, ours: seen2014 },
    { head: 'bundled and CAIDA 2025', theirs: in2025, ours: inBundled },
    { head: 'the same, links alone', theirs: in2025, ours: linksAlone },
  ];
  const measureTable = (least: number): string =>
    markdownTable(['measure', ...compared.map(({ head }) => head)], measureRows(compared, least));
  return {
    others: markdownTable(
      ['published', 'CAIDA’s links of 2018-01', 'CAIDA’s links of 2025-09', 'bundled snapshot, 2026-07'],
      publishedRows(others),
    ),
    'all countries': measureTable(0),
    'larger countries': measureTable(SOME_NETWORKS),
    labels: markdownTable(LABEL_HEAD, [
      ...labelRow('dumps of 2014 and CAIDA 2014-01', observed2014.graph, published2014.graph),
      ...labelRow('dumps of 2014 and CAIDA 2025-09', observed2014.graph, published2025.graph),
      ...labelRow('bundled and CAIDA 2025-09', bundled.graph, published2025.graph),
    ]),
  };
}

function freeIdentitiesOf(
  announced: Parameters<typeof freeIdentities>[1],
): ReturnType<typeof freeIdentities> {
  return freeIdentities(resolve(import.meta.dirname, '../node_modules'), announced);
}

/** A snapshot built for this. */
async function built(request: Omit<SnapshotBuildRequest, 'out'>): Promise<Internet> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-published-bench-'));
  try {
    const out = join(folder, 'built.muruna');
    await buildSnapshot({ ...request, out });
    return (await loadSnapshot(out)).internet;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The measures of all countries in IPv4. */
async function measured(internet: Internet): Promise<Compared['ours']> {
  return (await measureAllCountries(internet, planeOf(internet, 'ipv4')!)).measures;
}
